/// What a clerk's register would bring, told before anything is written.
public struct PaperPreview<Paper: RegisterPaper>: Equatable, Sendable {
  /// What would be written.
  public internal(set) var changes: PaperImport<Paper>
  /// Papers that are not here yet.
  public internal(set) var added: [ToldRow] = []
  /// Papers that are here and get what they lack.
  public internal(set) var filled: [ToldRow] = []
  /// Papers of which the file says something else: what stands here is kept.
  public internal(set) var different: [ToldRow] = []
  /// Papers that are here as in the file.
  public internal(set) var unchanged: [ToldRow] = []
  public internal(set) var refusals: [ImportRefusal] = []
  /// What the officer should look at.
  public internal(set) var remarks: [ToldRow] = []
  /// Papers of which Today will remind once the file is taken, and how many of them are late.
  public internal(set) var reminders = 0
  public internal(set) var late = 0

  init(fileName: String) { changes = PaperImport(fileName: fileName) }

  /// Why nothing can be saved; nil when it can be.
  public var obstacle: Phrase? {
    let refused = Set(refusals.map(\.line)).count
    if refused > 0 {
      return Phrase(
        "Có \(refused) dòng bị từ chối: chưa ghi dòng nào.",
        "\(refused) rows are refused: none is saved.")
    }
    guard changes.rows.isEmpty else { return nil }
    return Phrase("Không có dòng nào mới để ghi.", "There is no new row to save.")
  }

  /// That Today will speak of papers of the file; nil when it will not.
  public var reminderWords: Phrase? {
    guard reminders > 0 else { return nil }
    return Phrase(
      "\(reminders) văn bản có thời hạn, chưa giải quyết xong (\(late) đã quá hạn): sẽ nhắc ở Hôm nay.",
      "Papers with a time limit and not done: \(reminders), late: \(late). Today will remind of them."
    )
  }
}
