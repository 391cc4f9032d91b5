import GRDB
import Records
import VietText

extension RegisterStore {
  /// What was chosen in this copy; what is not known here reads as not chosen.
  public func preferences() throws(StoreError) -> Preferences {
    try reading { db in
      let settings = Settings(db: db)
      let minutes = try settings.number(.idleMinutes).map { Int(clamping: $0) }
      return Preferences(
        typing: try settings.text(.typing).flatMap { TypingMethod(rawValue: $0) },
        idleMinutes: minutes.flatMap { Preferences.idleChoices.contains($0) ? $0 : nil },
        watchedFolder: try settings.text(.watchedFolder))
    }
  }

  /// Keeps what was chosen for the next start; what is nil stays as it was.
  public func keep(_ preferences: Preferences) throws(StoreError) {
    try inTransaction { db, _ in
      let settings = Settings(db: db)
      if let typing = preferences.typing {
        try settings.set(.typing, Array(typing.rawValue.utf8))
      }
      if let folder = preferences.watchedFolder {
        try settings.set(.watchedFolder, Array(folder.utf8))
      }
      if let minutes = preferences.idleMinutes { try settings.set(.idleMinutes, Int64(minutes)) }
    }
  }
}
