import Records

extension SchemaPart {
  /// Provinces, communes, what they were before, and clusters.
  static let unitTables = [
    """
    CREATE TABLE province (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (length(code) = 2),
      name TEXT NOT NULL CHECK (name <> ''),
      asciiName TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE provinceType (
      province TEXT NOT NULL REFERENCES province (code) ON DELETE CASCADE,
      fromDay INTEGER NOT NULL,
      type TEXT NOT NULL \(oneOf("type", Province.UnitType.self)),
      basis TEXT,
      issuedOn INTEGER,
      PRIMARY KEY (province, fromDay)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE commune (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE CHECK (length(code) = 5),
      province TEXT NOT NULL REFERENCES province (code) ON DELETE RESTRICT,
      name TEXT NOT NULL CHECK (name <> ''),
      asciiName TEXT NOT NULL,
      sortKey BLOB NOT NULL,
      searchText TEXT NOT NULL,
      formerNames TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE communeType (
      commune TEXT NOT NULL REFERENCES commune (code) ON DELETE CASCADE,
      fromDay INTEGER NOT NULL,
      type TEXT NOT NULL \(oneOf("type", Commune.UnitType.self)),
      basis TEXT,
      issuedOn INTEGER,
      PRIMARY KEY (commune, fromDay)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE formerUnit (
      id INTEGER PRIMARY KEY,
      code TEXT,
      name TEXT,
      districtCode TEXT NOT NULL,
      districtName TEXT NOT NULL,
      provinceCode TEXT NOT NULL,
      provinceName TEXT NOT NULL,
      successor TEXT NOT NULL REFERENCES commune (code) ON DELETE CASCADE,
      share TEXT NOT NULL \(oneOf("share", FormerUnit.Share.self))
    ) STRICT
    """,
    """
    CREATE TABLE clusterSeed (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      province TEXT NOT NULL REFERENCES province (code) ON DELETE RESTRICT,
      number INTEGER NOT NULL CHECK (number >= 1),
      \(phrase("office")),
      formerDistricts TEXT NOT NULL,
      source TEXT NOT NULL,
      \(confidence),
      UNIQUE (province, number)
    ) STRICT
    """,
    """
    CREATE TABLE clusterPlace (
      id INTEGER PRIMARY KEY,
      commune TEXT NOT NULL UNIQUE REFERENCES commune (code) ON DELETE CASCADE,
      formerDistrict TEXT NOT NULL,
      cluster TEXT REFERENCES clusterSeed (code) ON DELETE RESTRICT,
      \(optionalPhrase("note"))
    ) STRICT
    """,
  ]
}
