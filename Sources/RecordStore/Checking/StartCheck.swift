import GRDB
import Ledger
import Records

/// What of the chain is read at every start: the entries since the last check, and in turn a slice
/// of the older ones, so that every entry is read again after some starts and no start takes longer
/// because the register has grown.
struct StartCheck {
  let db: Database
  /// Entries read at a start, the new ones first.
  var length: Int64 = 20_000
  /// Entries at the very end that are read even where more new ones wait than ``length``: what a
  /// power cut tears stands there.
  static let tail: Int64 = 200

  /// How far the checks have come: kept in this copy's settings.
  struct Position: Equatable {
    /// Every entry up to this one was verified since it was written; numbers of arrival.
    var checked: Int64 = 0
    /// The hash of that entry.
    var hash: [UInt8] = []
    /// Where the next slice of older entries begins.
    var slice: Int64 = 1
  }

  /// - Returns: the first fault, or the position from which the next start goes on.
  func run(from position: Position) throws -> Result<Position, ChainCheck.Fault> {
    if let fault = try cut(since: position) { return .failure(fault) }
    let last = try EntryTable(db: db).count()
    var next = position
    if last > position.checked {
      let end = min(last, position.checked + length)
      if let fault = try fault(position.checked + 1, end) { return .failure(fault) }
      if end < last, let fault = try fault(max(end + 1, last - Self.tail + 1), last) {
        return .failure(fault)
      }
      next = try self.position(at: end)
      next.slice = position.slice
    }
    let rest = length - (next.checked - position.checked)
    guard rest > 0, position.checked > 0 else { return .success(next) }
    let begin = position.slice > position.checked ? 1 : position.slice
    let end = min(position.checked, begin + rest - 1)
    if let fault = try fault(begin, end) { return .failure(fault) }
    next.slice = end + 1
    return .success(next)
  }

  /// Entries that were verified once and are gone or others now; nothing where all are there.
  func cut(since position: Position) throws -> ChainCheck.Fault? {
    guard position.checked > 0,
      try self.position(at: position.checked).hash != position.hash
    else { return nil }
    return ChainCheck.Fault(
      entry: position.checked, place: "entry \(position.checked)", record: nil)
  }

  /// The position after everything up to an entry was verified.
  func position(at entry: Int64) throws -> Position {
    let select = try SQLStatement("SELECT hash FROM entry WHERE id = ?", in: db)
    select.bind(1, entry)
    defer { select.stop() }
    return Position(checked: entry, hash: try select.next() ? select.array(0) : [])
  }

  private func fault(_ first: Int64, _ last: Int64) throws -> ChainCheck.Fault? {
    try ChainCheck(db: db).firstFault(in: first...last)
  }
}

extension Settings {
  /// Where the last check of the chain has ended; the beginning where there was none.
  func checkPosition() throws -> StartCheck.Position {
    guard let checked = try number(.chainChecked), let hash = try self[.chainCheckedHash] else {
      return StartCheck.Position()
    }
    return StartCheck.Position(
      checked: checked, hash: hash, slice: try number(.chainSlice) ?? 1)
  }

  func set(_ position: StartCheck.Position) throws {
    try set(.chainChecked, position.checked)
    try set(.chainCheckedHash, position.hash)
    try set(.chainSlice, position.slice)
  }
}
