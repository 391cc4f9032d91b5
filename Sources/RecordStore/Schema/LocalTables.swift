extension SchemaPart {
  /// What belongs to this copy alone: sealed values, keys, drafts, settings, imported texts.
  ///
  /// Every row carries a SHA-256 digest over its other columns, so that a changed bit is found.
  static let local = SchemaPart(
    tables: [
      """
      CREATE TABLE sealedValue (
        entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
        field INTEGER NOT NULL CHECK (field >= 1),
        box BLOB NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        PRIMARY KEY (entry, field)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE recordKey (
        record BLOB PRIMARY KEY CHECK (length(record) = 16),
        wrapped BLOB NOT NULL,
        isToPublicKey INTEGER NOT NULL CHECK (isToPublicKey IN (0, 1)),
        digest BLOB NOT NULL CHECK (length(digest) = 32)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE keyring (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        bytes BLOB NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32)
      ) STRICT
      """,
      """
      CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value BLOB NOT NULL,
        digest BLOB NOT NULL CHECK (length(digest) = 32)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE draft (
        form TEXT NOT NULL CHECK (form <> ''),
        record BLOB NOT NULL CHECK (length(record) IN (0, 16)),
        title TEXT NOT NULL,
        content BLOB NOT NULL,
        isSealed INTEGER NOT NULL CHECK (isSealed IN (0, 1)),
        keptAt INTEGER NOT NULL,
        baseRevision INTEGER NOT NULL CHECK (baseRevision >= 0),
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        PRIMARY KEY (form, record)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE documentText (
        digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
        text TEXT NOT NULL
      ) STRICT
      """,
      readingPlace,
    ],
    indexes: ["CREATE INDEX recordKeyToPublicKey ON recordKey (record) WHERE isToPublicKey = 1"])

  /// How far each officer has read in each document.
  static let readingPlace = """
    CREATE TABLE readingPlace (
      officer BLOB NOT NULL CHECK (length(officer) = 16),
      number TEXT NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      line INTEGER NOT NULL CHECK (line >= -1),
      byteOffset INTEGER NOT NULL CHECK (byteOffset >= 0),
      unit TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      PRIMARY KEY (officer, number)
    ) STRICT, WITHOUT ROWID
    """
}
