import Records

/// What stands in the place of sealed words. Commands never unlock; the screens do.
enum SealedWords {
  static let locked = Phrase(
    "(niêm phong; mở màn hình, nhập mật khẩu để đọc)",
    "(sealed; open the screens and give the passphrase to read it)")
  static let erased = Phrase("(đã xóa theo quyết định)", "(erased)")
}

extension KnownFact {
  /// "Trạng thái: Kết thúc"
  var line: String {
    "\(field[.ofProcess]): \((value ?? SealedWords.locked)[.ofProcess])"
  }
}
