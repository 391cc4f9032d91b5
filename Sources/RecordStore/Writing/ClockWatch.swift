import GRDB
import Records

/// Compares the clock with what the register knows; the order of entries never rests on it.
struct ClockWatch {
  let db: Database
  let buildYear: Int

  /// Milliseconds by which a clock may stand back: two machines are never quite equal.
  static let tolerance: Int64 = 3_600_000
  /// Days without a word in the register after which the officer is asked whether the date is
  /// right; a proposal of the program.
  static let longestPause: Int64 = 400

  /// Nothing when the clock may be right.
  func suspicion(at now: Moment) throws -> ClockSuspicion? {
    let confirmed = try Settings(db: db).number(.clockConfirmedAt)
    let latest = try latestKnown(confirmed: confirmed)
    if now.day.year < buildYear { return .beforeProgram(year: now.day.year) }
    guard let latest else { return nil }
    if now.milliseconds < latest - Self.tolerance {
      return .beforeLastWriting(Moment(milliseconds: latest))
    }
    if now.milliseconds > latest + Self.longestPause * 86_400_000 {
      return .farAhead(of: Moment(milliseconds: latest))
    }
    return nil
  }

  /// The officer's word counts more than what had been written until then, under a clock that ran
  /// ahead.
  private func latestKnown(confirmed: Int64?) throws -> Int64? {
    guard let written = try CounterTable(db: db).value(.latestWriting) else { return confirmed }
    guard let confirmed else { return written }
    let known = try Settings(db: db).number(.clockConfirmedOver)
    let isOutweighed = known.map { written <= $0 } ?? false
    return isOutweighed ? confirmed : max(written, confirmed)
  }

  /// Notes that the clock is right at `now`, whatever was written before.
  func confirm(at now: Moment) throws {
    let settings = Settings(db: db)
    try settings.set(.clockConfirmedAt, now.milliseconds)
    if let written = try CounterTable(db: db).value(.latestWriting) {
      try settings.set(.clockConfirmedOver, written)
    }
  }
}

extension RegisterStore {
  /// Whether the clock looks wrong now; the header of every page carries the same answer.
  public func clockSuspicion() throws(StoreError) -> ClockSuspicion? {
    let now = environment.now()
    return try reading {
      try ClockWatch(db: $0, buildYear: environment.buildYear).suspicion(at: now)
    }
  }

  /// The officer says that the clock is right as it stands. In a year without this program nobody
  /// can be right.
  public func confirmClock() throws(StoreError) {
    let now = environment.now()
    try inTransaction { db, _ in
      let watch = ClockWatch(db: db, buildYear: environment.buildYear)
      if case .beforeProgram = try watch.suspicion(at: now) {
        throw StoreError.rule(.clockSuspect)
      }
      try watch.confirm(at: now)
    }
  }
}
