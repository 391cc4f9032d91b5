import GRDB
import Ledger
import Records

/// What the writing thread holds between two changes.
struct WriterState {
  /// Nothing until the first write, and again after an error of the disk.
  var queue: DatabaseQueue?
  /// The shipped facts from which duties follow, until another catalogue is taken.
  var facts: DutyFacts?
  /// The files as they were when the connection was opened.
  var watched: [String: FileFacts] = [:]
}
