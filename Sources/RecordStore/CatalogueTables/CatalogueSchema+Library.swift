import Records

extension SchemaPart {
  /// Questions answered, guides and trees, each with what it stands on.
  static let libraryTables = [
    """
    CREATE TABLE shippedAnswer (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL \(oneOf("kind", ShippedAnswer.Kind.self)),
      area TEXT NOT NULL \(oneOf("area", GuidanceArea.self)),
      \(phrase("question")),
      \(optionalPhrase("condition")),
      \(phrase("answer")),
      \(optionalPhrase("next")),
      rules TEXT NOT NULL,
      grounds TEXT NOT NULL,
      \(confidence)
    ) STRICT
    """,
    """
    CREATE TABLE practicalGuide (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      \(phrase("title")),
      area TEXT NOT NULL \(oneOf("area", GuidanceArea.self)),
      \(phrase("when")),
      stepWords TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE guideStep (
      id INTEGER PRIMARY KEY,
      guide TEXT NOT NULL REFERENCES practicalGuide (code) ON DELETE CASCADE,
      \(phrase("what")),
      \(phrase("who")),
      \(optionalPhrase("limit")),
      rule TEXT,
      grounds TEXT NOT NULL,
      \(confidence)
    ) STRICT
    """,
    """
    CREATE TABLE decisionTree (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      \(phrase("title")),
      area TEXT NOT NULL \(oneOf("area", GuidanceArea.self)),
      words TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE treeQuestion (
      id INTEGER PRIMARY KEY,
      tree TEXT NOT NULL REFERENCES decisionTree (code) ON DELETE CASCADE,
      code TEXT NOT NULL,
      \(phrase("text")),
      UNIQUE (tree, code)
    ) STRICT
    """,
    """
    CREATE TABLE treeChoice (
      id INTEGER PRIMARY KEY,
      tree TEXT NOT NULL,
      question TEXT NOT NULL,
      \(phrase("label")),
      next TEXT,
      rules TEXT NOT NULL,
      \(optionalPhrase("ask")),
      FOREIGN KEY (tree, question) REFERENCES treeQuestion (tree, code) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE studyStep (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      \(phrase("stage")),
      target TEXT NOT NULL,
      \(phrase("why"))
    ) STRICT
    """,
    """
    CREATE TABLE shippedGround (
      id INTEGER PRIMARY KEY,
      document TEXT NOT NULL REFERENCES guidanceDocument (number) ON DELETE RESTRICT,
      part TEXT,
      holder TEXT NOT NULL CHECK (holder IN ('answer', 'guide')),
      code TEXT NOT NULL
    ) STRICT
    """,
  ]
}
