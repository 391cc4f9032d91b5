import Records

/// What a newer catalogue changes, table by table, before anything is taken.
public struct CatalogueDifferences: Sendable, Equatable {
  /// One column of a row that stands in both.
  public struct Change: Sendable, Equatable {
    public let column: String
    public let old: String
    public let new: String
  }

  public struct ChangedRow: Sendable, Equatable {
    /// By what the row is known: "142/2025/NĐ-CP".
    public let key: String
    /// Never empty, in the order of the columns.
    public let changes: [Change]
  }

  public struct TableDifference: Sendable, Equatable {
    public let file: CatalogueFile
    /// Keys, in the order of the newer table.
    public let added: [String]
    public let changed: [ChangedRow]
    /// Keys, in the order of the older table.
    public let removed: [String]
    /// What the older table says of the rows that are changed or gone, by key and column.
    public let before: [String: [String: String]]

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
  }

  static let separator = " · "

  /// What a key is made of.
  public static func keyParts(_ key: String) -> [String] {
    key.split(separator: separator).map(String.init)
  }

  public let from: Day
  public let to: Day
  /// Only tables that differ.
  public let tables: [TableDifference]

  public init(
    from old: CataloguePackage, to new: CataloguePackage
  ) throws(CatalogueError) {
    from = old.version
    to = new.version
    var tables: [TableDifference] = []
    for file in CatalogueFile.allCases {
      let difference = try TableDifference(
        file, KeyedTable(old.table(file), of: file), KeyedTable(new.table(file), of: file))
      if !difference.isEmpty { tables.append(difference) }
    }
    self.tables = tables
  }
}

/// Rows by their keys. Of several rows with the same key the later ones are numbered.
private struct KeyedTable {
  var keys: [String] = []
  var rows: [String: [String]] = [:]

  init(_ table: Table, of file: CatalogueFile) throws(CatalogueError) {
    var last: [String: Int] = [:]
    for row in table.rows {
      var texts: [String] = []
      for column in file.columns { texts.append(try row.text(column)) }
      let name = file.columns.indices.filter { file.keyColumns.contains(file.columns[$0]) }
        .map { texts[$0] }.filter { !$0.isEmpty }.joined(separator: CatalogueDifferences.separator)
      var key = name
      // From the last number on: counting anew for every row would never end in a hostile file.
      while rows[key] != nil {
        let number = last[name, default: 1] + 1
        key = "\(name) (\(number))"
        last[name] = number
      }
      keys.append(key)
      rows[key] = texts
    }
  }
}

extension CatalogueDifferences.TableDifference {
  fileprivate init(_ file: CatalogueFile, _ old: KeyedTable, _ new: KeyedTable) {
    self.file = file
    let changed = new.keys.compactMap { key -> CatalogueDifferences.ChangedRow? in
      guard let before = old.rows[key], let after = new.rows[key], before != after else {
        return nil
      }
      let changes = file.columns.indices.filter { before[$0] != after[$0] }.map {
        CatalogueDifferences.Change(column: file.columns[$0], old: before[$0], new: after[$0])
      }
      return CatalogueDifferences.ChangedRow(key: key, changes: changes)
    }
    let removed = old.keys.filter { new.rows[$0] == nil }
    var before: [String: [String: String]] = [:]
    for key in changed.map(\.key) + removed {
      before[key] = Dictionary(uniqueKeysWithValues: zip(file.columns, old.rows[key] ?? []))
    }
    added = new.keys.filter { old.rows[$0] == nil }
    self.before = before
    self.changed = changed
    self.removed = removed
  }
}

extension CatalogueFile {
  /// The columns by which a row is known again in another version.
  var keyColumns: [String] {
    switch self {
    case .provinces, .communes, .clusters, .authority, .categories, .recipients, .clocks,
      .answers, .guides, .trees, .triggers:
      ["code"]
    case .unitChanges: ["level", "code", "effective_on"]
    case .formerUnits: ["district_code", "code", "successor_code"]
    case .clusterPlaces: ["commune_code"]
    case .documents: ["number"]
    case .relations: ["from_number", "relation", "to_number"]
    case .categoryBases: ["category", "document"]
    case .levels: ["level"]
    case .duties: ["category", "strength", "recipient"]
    case .emergencyNumbers: ["number"]
    case .calendar: ["day"]
    case .glossary: ["term_vi"]
    case .guideSteps: ["guide", "step"]
    case .treeQuestions: ["tree", "node"]
    case .treeAnswers: ["tree", "node", "order"]
    case .studySteps: ["code"]
    }
  }
}
