extension SchemaPart {
  /// Origins and their entries: what can never be made again.
  static let ledger = SchemaPart(
    tables: [
      """
      CREATE TABLE origin (
        id INTEGER PRIMARY KEY,
        bytes BLOB NOT NULL UNIQUE CHECK (length(bytes) = 16),
        role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 4),
        isOwn INTEGER NOT NULL CHECK (isOwn IN (0, 1)),
        digest BLOB NOT NULL CHECK (length(digest) = 32)
      ) STRICT
      """,
      """
      CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        origin INTEGER NOT NULL REFERENCES origin (id) ON DELETE RESTRICT,
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        kind INTEGER NOT NULL CHECK (kind >= 1),
        record BLOB NOT NULL CHECK (length(record) = 16),
        body BLOB NOT NULL,
        contents BLOB NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        UNIQUE (origin, sequence)
      ) STRICT
      """,
      """
      CREATE TABLE heldEntry (
        origin BLOB NOT NULL CHECK (length(origin) = 16),
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        body BLOB NOT NULL,
        contents BLOB NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        PRIMARY KEY (origin, sequence)
      ) STRICT, WITHOUT ROWID
      """,
    ],
    indexes: ["CREATE INDEX entryByRecord ON entry (record)"],
    triggers: [
      """
      CREATE TRIGGER entryIsNeverDeleted BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END
      """,
      """
      CREATE TRIGGER entryIsNeverChanged BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
      """,
    ])
}
