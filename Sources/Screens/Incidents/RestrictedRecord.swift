import Records

/// What is said of a restricted incident that is not opened.
enum RestrictedRecord {
  static let hiddenReason = Phrase(
    "Hồ sơ hạn chế xem; mở khóa, bấm R và ghi lý do trước.",
    "Restricted; unlock, press R and give a reason first.")
}
