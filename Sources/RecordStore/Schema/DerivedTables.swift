extension SchemaPart {
  /// What follows from several records or from the rules: duties, numbers, conflicts, counters.
  ///
  /// No table here refers to a record by a foreign key: records may arrive in any order.
  static let derived = SchemaPart(
    tables: [
      """
      CREATE TABLE duty (
        subject BLOB NOT NULL CHECK (length(subject) = 16),
        rule TEXT NOT NULL CHECK (rule <> ''),
        occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
        subjectKind INTEGER NOT NULL CHECK (subjectKind >= 1),
        startAt INTEGER NOT NULL,
        due INTEGER,
        lateFrom INTEGER NOT NULL,
        band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 3),
        isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
        isBlocking INTEGER NOT NULL CHECK (isBlocking IN (0, 1)),
        isImpossible INTEGER NOT NULL CHECK (isImpossible IN (0, 1)),
        isCall INTEGER NOT NULL CHECK (isCall IN (0, 1)),
        isExcused INTEGER NOT NULL CHECK (isExcused IN (0, 1)),
        ground INTEGER NOT NULL CHECK (ground BETWEEN 0 AND 2),
        limitAt INTEGER,
        doneAt INTEGER,
        PRIMARY KEY (subject, subjectKind, rule, occurrence)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE article (
        rowid INTEGER PRIMARY KEY,
        document BLOB NOT NULL CHECK (length(document) = 16),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
        part INTEGER NOT NULL CHECK (part >= 0),
        kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
        number TEXT NOT NULL,
        annex TEXT,
        chapter TEXT,
        path TEXT NOT NULL,
        heading TEXT NOT NULL,
        headingKey TEXT NOT NULL,
        marks TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (document, ordinal)
      ) STRICT
      """,
      """
      CREATE TABLE numberGiven (
        packed INTEGER NOT NULL CHECK (packed > 0),
        record BLOB NOT NULL CHECK (length(record) = 16),
        isStanding INTEGER NOT NULL CHECK (isStanding IN (0, 1)),
        PRIMARY KEY (packed, record)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE conflict (
        record BLOB NOT NULL CHECK (length(record) = 16),
        kind INTEGER NOT NULL CHECK (kind >= 1),
        field INTEGER NOT NULL CHECK (field >= 1),
        PRIMARY KEY (record, kind, field)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE finding (
        record BLOB NOT NULL CHECK (length(record) = 16),
        kind INTEGER NOT NULL CHECK (kind >= 1),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
        vietnamese TEXT NOT NULL,
        english TEXT NOT NULL,
        PRIMARY KEY (record, kind, ordinal)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE institutionTally (
        institution BLOB PRIMARY KEY CHECK (length(institution) = 16),
        openIncidents INTEGER NOT NULL CHECK (openIncidents >= 0)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE counter (
        name TEXT PRIMARY KEY,
        value INTEGER NOT NULL CHECK (value >= 0 OR name = 'latestWriting')
      ) STRICT, WITHOUT ROWID
      """,
    ],
    indexes: [
      """
      CREATE INDEX dutyByUrgency
      ON duty (band, lateFrom, subject, rule, occurrence, isOpen) WHERE isOpen = 1
      """,
      """
      CREATE INDEX dutyByTime ON duty (lateFrom, isOpen, isImpossible)
      WHERE isOpen = 1 AND isImpossible = 0
      """,
      """
      CREATE INDEX dutyImpossible ON duty (lateFrom, isOpen, isImpossible)
      WHERE isOpen = 1 AND isImpossible = 1
      """,
      "CREATE INDEX numberGivenByRecord ON numberGiven (record)",
      "CREATE INDEX articleHeading ON article (document, ordinal) WHERE part = 0",
      "CREATE INDEX articleByUnit ON article (document, kind, number) WHERE part = 0",
    ])
}
