import GRDB
import Ledger
import Records

extension RegisterStore {
  /// The origin under which this copy writes; the next write may renew it where the file was moved.
  public func origin() throws(StoreError) -> Origin {
    try reading { try Settings(db: $0).origin() }
  }

  /// This copy takes the right to give incident numbers, once the officer has confirmed the highest
  /// number that stands on paper: after a restore, a move, or by agreement.
  public func takeNumbering(
    highest: IncidentNumber?, by officer: Identifier<Officer>
  ) throws(StoreError) -> Written {
    try apply(.register(.takeNumbering(highest: highest)), by: officer)
  }

  /// Waits until everything submitted is on the disk, ends a check or a backup that runs, brings the
  /// log into the main file and lets the writing connection go: at the end of a session.
  public func finish() {
    writing.sync {}
    longWork.stop()
    writer.withLock { state in
      // Nothing is lost where this fails: the log is read again at the next start.
      _ = try? state.queue?.writeWithoutTransaction { try $0.truncateLog() }
      try? state.queue?.close()
      state.queue = nil
    }
  }
}
