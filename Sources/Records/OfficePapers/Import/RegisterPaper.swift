import Ledger

/// A paper that a clerk's register can bring.
public protocol RegisterPaper: Recorded {
  static var direction: PaperDirection { get }
  /// What the columns of its register can mean.
  static var columns: [PaperColumn] { get }
  /// Without them no paper can be told from another.
  static var neededColumns: [PaperColumn] { get }
  /// The fields that its register fills.
  static var registerFields: [FieldSpec] { get }
  /// Two papers of one number that differ in one of these are two papers.
  static var tellingFields: [FieldSpec] { get }

  /// Reads one row.
  ///
  /// - Returns: the paper as far as it could be read, and why it could not be read whole.
  static func read(
    _ row: ImportRow, _ columns: Columns<PaperColumn>, id: Identifier<Self>, today: Day
  ) -> (paper: Self, problems: [ImportProblem])
  /// The papers of a year that have a number or came in then.
  static func standing(
    in year: Int, _ register: some RegisterReader
  ) throws(StoreError) -> [Self]
  /// Papers that stand here and wait for their number.
  static func unnumbered(in register: some RegisterReader) throws(StoreError) -> [Self]
  /// What a paper that stands here becomes, with all that follows from it.
  static func writes(
    from old: Self, to new: Self, reason: String, at now: Moment, _ source: some RecordSource
  ) throws(StoreError) -> [RecordWrite]
  static func change(_ taken: PaperImport<Self>) -> Change

  var abstract: String { get }
  var isWithdrawn: Bool { get }
  /// In its year; nil while no number was given.
  var registerNumber: String? { get }
  var registerYear: Int? { get }
  /// By which a paper of the officer's is known that has no number of the register yet.
  var otherKey: String? { get }
  /// By its number alone.
  var shortName: Phrase { get }
  /// One line of a preview.
  var line: Phrase { get }
  /// Whose state says what its fields say.
  var settled: Self { get }

  func problems(today: Day) -> [RuleError]
  func wait(on today: Day) -> PaperWait
}

extension RegisterPaper {
  /// What keeps a file from being read; nil when it can be.
  public static func problem(in columns: Columns<PaperColumn>) -> RuleError? {
    neededColumns.first { columns.column(of: $0) == nil }.map { .missing($0.label) }
  }
}

/// Whether Today will remind of a paper.
public enum PaperWait: Sendable {
  case none
  case due
  case late
}

extension FieldValues {
  /// The value of a field of a register as the register shows it.
  func words(of field: FieldSpec) -> String {
    switch field.type {
    case .integer: integer(field).map(String.init) ?? ""
    case .day: day(field)?.formatted ?? ""
    default: text(field) ?? ""
    }
  }
}
