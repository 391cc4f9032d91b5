import RecordStore
import Records

extension StoreEnvironment {
  /// The environment of this process: its clock, and a line on the terminal while tables are rebuilt.
  static let ofProcess = StoreEnvironment(
    now: { ProcessClock.now() },
    catalogue: { () throws(StoreError) in try ShippedCatalogue.load() },
    progress: { Console.waiting($0.isOver ? "" : $0.words[.ofProcess]) })
}

extension RebuildProgress {
  /// What is being done and how far it is, in one line.
  fileprivate var words: Phrase {
    let share = total == 0 ? "" : " \(done * 100 / total)%"
    return switch part {
    case .records:
      Phrase(
        "Đang dựng lại các bảng từ nhật ký…\(share)",
        "Rebuilding the tables from the ledger…\(share)")
    case .duties: Phrase("Đang tính lại các hạn…\(share)", "Counting the deadlines anew…\(share)")
    case .words: Phrase("Đang lập lại mục tìm kiếm…\(share)", "Indexing the words anew…\(share)")
    }
  }
}
