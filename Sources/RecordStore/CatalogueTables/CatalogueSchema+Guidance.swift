import Records

extension SchemaPart {
  /// Documents, what they do to each other, and who decides what.
  static let guidanceTables = [
    """
    CREATE TABLE guidanceDocument (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL UNIQUE CHECK (number <> ''),
      type TEXT NOT NULL,
      \(phrase("title")),
      issuer TEXT NOT NULL,
      issuedOn INTEGER,
      effectiveOn INTEGER,
      area TEXT NOT NULL \(oneOf("area", GuidanceArea.self)),
      replaces TEXT NOT NULL,
      \(phrase("summary")),
      \(optionalPhrase("source")),
      \(confidence),
      listedOn INTEGER NOT NULL,
      fold TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE documentRelation (
      id INTEGER PRIMARY KEY,
      fromNumber TEXT NOT NULL,
      kind TEXT NOT NULL \(oneOf("kind", DocumentRelation.Kind.self)),
      toNumber TEXT NOT NULL,
      effectiveOn INTEGER,
      part TEXT,
      source TEXT NOT NULL,
      \(confidence),
      UNIQUE (fromNumber, kind, toNumber)
    ) STRICT
    """,
    """
    CREATE TABLE authorityRule (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      \(phrase("task")),
      area TEXT NOT NULL \(oneOf("area", GuidanceArea.self)),
      decider TEXT NOT NULL \(oneOf("decider", DecidingBody.self)),
      basis TEXT NOT NULL,
      limitDays INTEGER CHECK (limitDays >= 1),
      limitUnit TEXT \(oneOf("limitUnit", AuthorityRule.Limit.Unit.self))
        CHECK ((limitDays IS NULL) = (limitUnit IS NULL)),
      \(optionalPhrase("note")),
      \(optionalPhrase("source")),
      \(confidence)
    ) STRICT
    """,
    """
    CREATE TABLE authorityDocument (
      authority TEXT NOT NULL REFERENCES authorityRule (code) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      number TEXT NOT NULL REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
      PRIMARY KEY (authority, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
