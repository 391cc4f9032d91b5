/// What a list of the former district office brings, and what of it is not taken.
public struct FormerPreview: Equatable, Sendable {
  /// What would be written.
  public internal(set) var changes: FormerImport
  public internal(set) var accepted: [ToldRow] = []
  public internal(set) var refusals: [ImportRefusal] = []
  /// Rows that the register has already: passed over and told.
  public internal(set) var doubles: [ToldRow] = []
  /// What the officer should look at.
  public internal(set) var remarks: [ToldRow] = []

  init(_ list: ImportedList) { changes = FormerImport(list) }

  /// Why nothing can be saved; nil when it can be.
  public var obstacle: Phrase? {
    let refused = Set(refusals.map(\.line)).count
    if refused > 0 {
      return Phrase(
        "Có \(refused) dòng bị từ chối: chưa ghi dòng nào.",
        "\(refused) rows are refused: none is saved.")
    }
    guard accepted.isEmpty else { return nil }
    return Phrase("Không có dòng nào mới để ghi.", "There is no new row to save.")
  }
}
