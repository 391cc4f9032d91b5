import Ledger
import Records

extension OpenRegister {
  /// The task whose key begins so; more than one, or none, is refused.
  func task(keyed text: String) throws(StoreError) -> CommuneTask {
    let none = StoreError.rule(.noSuchRecord(CommuneTask.title, text))
    guard text.isKey else { throw none }
    let rows = try ListedRows { window throws(StoreError) in
      try reader.tasks(onlyOpen: false, window)
    }.rows
    let found = rows.map(\.task).filter { $0.id.record.description.hasPrefix(text) }
    guard let task = found.first else { throw none }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map { $0.id.record.shortKey }))
    }
    return task
  }
}
