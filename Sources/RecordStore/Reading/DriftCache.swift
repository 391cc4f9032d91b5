import Records
import Synchronization

/// Keeps what drifted as long as the day, the entries and the catalogue stay the same: the first page
/// asks at every load.
final class DriftCache: Sendable {
  /// What the answer depends on.
  fileprivate struct Mark: Equatable {
    let day: Day
    let ledger: LedgerMark
  }

  private struct Kept {
    var mark: Mark?
    var drifts: [Drift] = []
    /// How often the tables were read.
    var readings = 0
  }

  private let kept = Mutex(Kept())

  var readings: Int { kept.withLock { $0.readings } }

  func drifts(_ reading: DriftReading) throws -> [Drift] {
    let mark = try Mark(reading)
    if let found = kept.withLock({ $0.mark == mark ? $0.drifts : nil }) { return found }
    let drifts = try reading.drifts()
    kept.withLock { $0 = Kept(mark: mark, drifts: drifts, readings: $0.readings + 1) }
    return drifts
  }
}

extension DriftCache.Mark {
  fileprivate init(_ reading: DriftReading) throws {
    day = reading.day
    ledger = try LedgerMark(reading.db)
  }
}
