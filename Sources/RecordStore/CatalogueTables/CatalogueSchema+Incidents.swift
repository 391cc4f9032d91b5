import Records

extension SchemaPart {
  /// Categories, levels, recipients, duties and clocks of incidents.
  static let incidentTables = [
    """
    CREATE TABLE incidentCategory (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      \(phrase("name")), \(phrase("examples")), \(phrase("lead")),
      defaultLevel INTEGER NOT NULL CHECK (defaultLevel BETWEEN 1 AND 4)
    ) STRICT
    """,
    """
    CREATE TABLE categoryBasis (
      category TEXT NOT NULL REFERENCES incidentCategory (code) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      document TEXT NOT NULL REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
      part TEXT,
      \(optionalPhrase("note")),
      \(confidence),
      PRIMARY KEY (category, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE severityLevel (
      level INTEGER PRIMARY KEY CHECK (level BETWEEN 1 AND 4),
      \(phrase("name"))
    ) STRICT
    """,
    """
    CREATE TABLE severityTrigger (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      level INTEGER NOT NULL REFERENCES severityLevel (level) ON DELETE CASCADE,
      \(phrase("text")),
      document TEXT REFERENCES guidanceDocument (number) ON DELETE RESTRICT
    ) STRICT
    """,
    """
    CREATE TABLE emergencyNumber (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      \(phrase("name")),
      source TEXT NOT NULL,
      \(confidence)
    ) STRICT
    """,
    """
    CREATE TABLE recipient (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      \(phrase("name")),
      number TEXT REFERENCES emergencyNumber (number) ON DELETE RESTRICT
    ) STRICT
    """,
    """
    CREATE TABLE recipientDuty (
      id INTEGER PRIMARY KEY,
      category TEXT NOT NULL REFERENCES incidentCategory (code) ON DELETE CASCADE,
      strength TEXT NOT NULL \(oneOf("strength", RecipientDuty.Strength.self)),
      recipient TEXT NOT NULL REFERENCES recipient (code) ON DELETE RESTRICT,
      anyOneOf TEXT,
      fromLevel INTEGER NOT NULL CHECK (fromLevel BETWEEN 1 AND 4),
      \(optionalPhrase("condition")), \(optionalPhrase("manner")),
      document TEXT REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
      \(confidence)
    ) STRICT
    """,
    """
    CREATE TABLE clockRule (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      matter TEXT NOT NULL \(oneOf("matter", ClockRule.Matter.self)),
      step TEXT NOT NULL \(oneOf("step", ClockRule.Step.self)),
      \(phrase("what")),
      categories TEXT NOT NULL,
      lowestLevel INTEGER NOT NULL CHECK (lowestLevel BETWEEN 1 AND 4),
      highestLevel INTEGER NOT NULL CHECK (highestLevel BETWEEN lowestLevel AND 4),
      triggers TEXT NOT NULL,
      recipients TEXT NOT NULL,
      limitUnit TEXT NOT NULL,
      limitCount INTEGER CHECK (limitCount >= 0),
      countedFrom TEXT NOT NULL \(oneOf("countedFrom", ClockRule.Start.self)),
      every INTEGER CHECK (every >= 1),
      everyUnit TEXT CHECK ((every IS NULL) = (everyUnit IS NULL)),
      \(phrase("actor")), \(optionalPhrase("condition")),
      document TEXT REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
      basisKind TEXT NOT NULL \(oneOf("basisKind", ClockRule.BasisKind.self)),
      \(confidence),
      source TEXT NOT NULL
    ) STRICT
    """,
  ]
}
