import RecordStore
import Records

extension Backup.Reason {
  /// Why the backup was made.
  var label: Phrase {
    switch self {
    case .daily: Phrase("hằng ngày", "daily")
    case .manual: Phrase("sao lưu thủ công", "by hand")
    case .manyChanges: Phrase("sau nhiều thay đổi", "after many changes")
    case .beforeMigration: Phrase("trước khi nâng cấp", "before an upgrade")
    case .beforeImport: Phrase("trước khi nhập danh sách", "before an import")
    case .beforeRestore: Phrase("trước khi khôi phục", "before a restore")
    case .shrunk: Phrase("ít mục hơn hẳn bản trước", "far fewer entries than before")
    }
  }
}
