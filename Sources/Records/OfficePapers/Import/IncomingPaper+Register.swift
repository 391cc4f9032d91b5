import Ledger
import VietText

extension IncomingPaper: RegisterPaper {
  public static let direction = PaperDirection.incoming
  public static let columns: [PaperColumn] = [
    .arrivedOn, .arrivalNumber, .author, .number, .symbol, .issuedOn, .abstract, .type, .unit,
    .passedOn, .receipt, .note, .dueOn, .progress, .answer, .handledOn,
  ]
  public static let neededColumns: [PaperColumn] = [.arrivalNumber, .arrivedOn, .author, .abstract]
  public static let registerFields = Fields.all.filter { $0.code != FieldSpec.isWithdrawn.code }
  public static let tellingFields = [Fields.number, Fields.issuedOn]

  public static func read(
    _ row: ImportRow, _ columns: Columns<PaperColumn>, id: Identifier<IncomingPaper>, today: Day
  ) -> (paper: IncomingPaper, problems: [ImportProblem]) {
    var cells = RowCells(row, columns)
    let arrivedOn = cells.day(.arrivedOn, today: today)
    var paper = IncomingPaper(
      id: id, arrivedOn: arrivedOn ?? today, abstract: cells.typeAndAbstract())
    if arrivedOn == nil, cells.problems.isEmpty {
      cells.note(.rule(.missing(Fields.arrivedOn.label)))
    }
    paper.arrivalNumber = arrivalNumber(&cells)
    paper.author = cells.text(.author) ?? ""
    paper.number = [cells.text(.number), cells.text(.symbol)].compactMap(\.self)
      .joined(separator: "/")
    paper.issuedOn = cells.day(.issuedOn, today: today)
    paper.unit = cells.text(.unit) ?? ""
    paper.passedOn = cells.day(.passedOn, today: today)
    paper.receipt = cells.text(.receipt) ?? ""
    paper.note = cells.text(.note) ?? ""
    paper.dueOn = cells.day(.dueOn, today: today)
    paper.progress = cells.text(.progress) ?? ""
    paper.answer = cells.text(.answer) ?? ""
    paper.handledOn = cells.day(.handledOn, today: today)
    return (paper, cells.problems)
  }

  /// A plain number, or one with its year behind it: `125/2026`.
  private static func arrivalNumber(_ cells: inout RowCells<PaperColumn>) -> Int? {
    guard let written = cells.needed(.arrivalNumber) else { return nil }
    if let number = PaperNumber(written), number.symbol.allSatisfy(\.isNumber) {
      return number.number
    }
    cells.note(.rule(.notANumber(Fields.arrivalNumber.label, typed: written)))
    return nil
  }

  public static func standing(
    in year: Int, _ register: some RegisterReader
  ) throws(StoreError) -> [IncomingPaper] {
    try register.incomingPapers(arrivedIn: year)
  }

  /// One without a number in is found by ``otherKey`` among those of its year.
  public static func unnumbered(
    in register: some RegisterReader
  ) throws(StoreError) -> [IncomingPaper] { [] }

  public static func writes(
    from old: IncomingPaper, to new: IncomingPaper, reason: String, at now: Moment,
    _ source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    [RecordWrite(from: old, to: new, reason: reason)]
  }

  public static func change(_ taken: PaperImport<IncomingPaper>) -> Change {
    .officePaper(.takeIncoming(taken))
  }

  public var registerNumber: String? { arrivalNumber.map(String.init) }
  public var registerYear: Int? { arrivedOn.year }

  /// The officer may have noted it before the clerk gave the number in.
  public var otherKey: String? {
    guard !number.isEmpty else { return nil }
    let words = Fold.words(author).joined(separator: " ")
    return Fold.exact(number).filter { !$0.isWhitespace } + "|" + words
  }

  public var shortName: Phrase {
    guard let arrivalNumber else { return Phrase(verbatim: number) }
    return Phrase("số đến \(arrivalNumber)", "number in \(arrivalNumber)")
  }

  public var line: Phrase {
    let facts = [arrivedOn.formatted, author, arrivalNumber == nil ? "" : number, abstract]
    let words = facts.filter { !$0.isEmpty }.joined(separator: " · ")
    return shortName.appending(Phrase(verbatim: words), separator: " · ")
  }

  public var settled: IncomingPaper { self }

  public func wait(on today: Day) -> PaperWait {
    duties.isEmpty ? .none : isLate(on: today) ? .late : .due
  }
}
