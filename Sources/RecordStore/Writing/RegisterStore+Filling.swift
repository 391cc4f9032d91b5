import GRDB
import Ledger
import Records

/// One change of the past, as sample data tells it.
public struct DatedWrites: Sendable {
  public let at: Moment
  public let author: Identifier<Officer>
  /// In the order in which they are to be entered, as one change.
  public let writes: [RecordWrite]

  public init(at moment: Moment, author: Identifier<Officer>, writes: [RecordWrite]) {
    at = moment
    self.author = author
    self.writes = writes
  }
}

extension RegisterStore {
  /// Changes written in one transaction while a register is filled.
  private static let batch = 2000

  /// Fills a practice register with changes of the past, without asking the rules; the tables are
  /// built once at the end.
  ///
  /// - Parameter progress: told how many changes are written so far.
  public func fill(
    _ changes: some Sequence<DatedWrites>, progress: (Int) -> Void = { _ in }
  ) throws(StoreError) {
    let isPractice = try reading {
      try RecordLoader($0, upcasters: environment.upcasters)
        .state(of: Kind.register, RegisterRecord.onlyID.record)?
        .values.flag(RegisterRecord.Fields.isPractice)
    }
    guard isPractice == true else { throw .rule(.practiceOnly) }
    var iterator = changes.makeIterator()
    var count = 0
    var isOver = false
    while !isOver {
      (count, isOver) = try inTransaction { db, state in
        try Settings(db: db).set(.projectionVersion, 0)
        var context = try context(db, &state)
        context.keepsTables = false
        var tail = try LedgerTail(context)
        for written in 0..<Self.batch {
          guard let change = iterator.next() else { return (count + written, true) }
          var planned = try PlannedChange(change.writes, context: context, after: tail)
          try planned.write(WritingHeader(author: change.author.record, now: change.at))
          tail = planned.tail
        }
        return (count + Self.batch, false)
      }
      progress(count)
    }
    try rebuild()
  }
}
