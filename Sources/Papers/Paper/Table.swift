extension Paper {
  /// A table with a column "TT" before the others and, where something is added up, a row
  /// "Tổng cộng" behind the last.
  public struct Table: Equatable, Sendable {
    public var title: String?
    public var columns: [Column]
    /// A cell that a row lacks is unknown; cells beyond the columns are left out.
    public var rows: [[Cell]]

    public init(title: String? = nil, columns: [Column], rows: [[Cell]]) {
      self.title = title
      self.columns = columns
      self.rows = rows
    }
  }

  public struct Column: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
      case words
      /// Short words: dates, yes and no.
      case centred
      case figures
      /// Figures that are added up in the last row.
      case addedFigures
    }

    public var heading: String
    public var kind: Kind
    /// How wide it is against the others, 1 or more.
    public var share: Int

    public init(_ heading: String, _ kind: Kind = .words, share: Int = 1) {
      self.heading = heading
      self.kind = kind
      self.share = max(1, share)
    }
  }

  public enum Cell: Equatable, Sendable {
    case words(String)
    case amount(Amount)
    /// Nobody has said it yet. It is shown as "…", and the table says so below.
    case unknown

    public static func number(_ number: Int) -> Cell { .amount(Amount(number)) }
  }
}

extension Paper.Table {
  /// What a row says in a column.
  func cell(_ row: Int, _ column: Int) -> Paper.Cell {
    rows[row].indices.contains(column) ? rows[row][column] : .unknown
  }

  /// Whether a figure is missing, so that no total is complete.
  var lacksFigures: Bool {
    rows.indices.contains { row in
      columns.indices.contains { columns[$0].kind != .words && cell(row, $0) == .unknown }
    }
  }

  /// The sums by column, nil where nothing is added up; nil where no column is.
  var totals: [Amount?]? {
    guard !rows.isEmpty, columns.contains(where: { $0.kind == .addedFigures }) else { return nil }
    return columns.indices.map { column in
      guard columns[column].kind == .addedFigures else { return nil }
      return rows.indices.reduce(Amount(0)) { sum, row in
        if case .amount(let amount) = cell(row, column) { sum + amount } else { sum }
      }
    }
  }
}
