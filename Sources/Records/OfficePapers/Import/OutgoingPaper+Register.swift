import Ledger
import VietText

extension OutgoingPaper: RegisterPaper {
  public static let direction = PaperDirection.outgoing
  public static let columns: [PaperColumn] = [
    .number, .symbol, .issuedOn, .abstract, .type, .signer, .recipients, .keeper, .copies,
    .passedOn, .receipt, .note,
  ]
  public static let neededColumns: [PaperColumn] = [.number, .issuedOn, .abstract]
  public static let registerFields = [
    Fields.issuedOn, Fields.abstract, Fields.signer, Fields.recipients, Fields.keeper,
    Fields.copies, Fields.sentOn, Fields.receipt, Fields.note,
  ]
  public static let tellingFields = [Fields.issuedOn]

  public static func read(
    _ row: ImportRow, _ columns: Columns<PaperColumn>, id: Identifier<OutgoingPaper>, today: Day
  ) -> (paper: OutgoingPaper, problems: [ImportProblem]) {
    var cells = RowCells(row, columns)
    var paper = OutgoingPaper(id: id, abstract: cells.typeAndAbstract())
    if let written = cells.text(.number) {
      if let number = PaperNumber(written) {
        paper.number = number.number
        paper.symbol = number.symbol
      } else {
        cells.note(.notAPaperNumber(written))
      }
    }
    if let symbol = cells.text(.symbol), paper.symbol.isEmpty { paper.symbol = symbol }
    paper.issuedOn = cells.day(.issuedOn, today: today)
    paper.signer = cells.text(.signer) ?? ""
    paper.recipients = cells.text(.recipients) ?? ""
    paper.keeper = cells.text(.keeper) ?? ""
    paper.copies = cells.count(.copies)
    paper.sentOn = cells.day(.passedOn, today: today)
    paper.receipt = cells.text(.receipt) ?? ""
    paper.note = cells.text(.note) ?? ""
    paper.state = .numbered
    return (paper.settled, cells.problems)
  }

  public static func standing(
    in year: Int, _ register: some RegisterReader
  ) throws(StoreError) -> [OutgoingPaper] {
    try register.outgoingPapers(issuedIn: year)
  }

  public static func unnumbered(
    in register: some RegisterReader
  ) throws(StoreError) -> [OutgoingPaper] {
    try register.unnumberedPapers()
  }

  public static func writes(
    from old: OutgoingPaper, to new: OutgoingPaper, reason: String, at now: Moment,
    _ source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    try OfficePaperChange.writes(from: old, to: new, reason: reason, now, source)
  }

  public static func change(_ taken: PaperImport<OutgoingPaper>) -> Change {
    .officePaper(.takeOutgoing(taken))
  }

  public var registerNumber: String? {
    guard let number else { return nil }
    let symbol = Fold.exact(symbol).filter { !$0.isWhitespace }
    return "\(number)/\(symbol)"
  }

  public var registerYear: Int? { issuedOn?.year }

  /// One that has no number yet is numbered by its own steps, not by a file.
  public var otherKey: String? { nil }

  public var shortName: Phrase { Phrase(verbatim: numberAndSymbol ?? "") }

  public var line: Phrase {
    Phrase(
      verbatim: [numberAndSymbol ?? "", issuedOn?.formatted ?? "", abstract]
        .filter { !$0.isEmpty }.joined(separator: " · "))
  }

  public var settled: OutgoingPaper {
    var paper = self
    if state == .numbered, sentOn != nil { paper.state = .sent }
    return paper
  }

  public func wait(on today: Day) -> PaperWait { .none }
}
