import Records

extension SchemaPart {
  /// The calendar, the words, and which catalogue stands here.
  static let calendarTables = [
    """
    CREATE TABLE calendarDay (
      id INTEGER PRIMARY KEY,
      day INTEGER NOT NULL,
      effect TEXT NOT NULL \(oneOf("effect", CalendarDay.Effect.self)),
      \(phrase("name")),
      basis TEXT NOT NULL,
      standing TEXT NOT NULL \(oneOf("standing", CalendarDay.Standing.self)),
      isLunar INTEGER NOT NULL CHECK (isLunar IN (0, 1)),
      source TEXT NOT NULL,
      \(confidence)
    ) STRICT
    """,
    """
    CREATE TABLE glossaryTerm (
      id INTEGER PRIMARY KEY,
      \(phrase("term")),
      identifiers TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE catalogueVersion (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      version TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32)
    ) STRICT
    """,
  ]
}
