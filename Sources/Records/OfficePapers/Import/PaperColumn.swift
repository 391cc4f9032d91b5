import VietText

/// What a column of a clerk's register of papers can mean.
public enum PaperColumn: String, ImportedColumn {
  case number, symbol, issuedOn, type, abstract, signer, recipients, keeper, copies
  case arrivedOn, arrivalNumber, author, unit, passedOn, receipt, note
  case dueOn, progress, answer, handledOn

  public var label: Phrase {
    switch self {
    case .number: IncomingPaper.Fields.number.label
    case .symbol: OutgoingPaper.Fields.symbol.label
    case .issuedOn: IncomingPaper.Fields.issuedOn.label
    case .type: Phrase("Tên loại", "Type")
    case .abstract: IncomingPaper.Fields.abstract.label
    case .signer: OutgoingPaper.Fields.signer.label
    case .recipients: OutgoingPaper.Fields.recipients.label
    case .keeper: OutgoingPaper.Fields.keeper.label
    case .copies: OutgoingPaper.Fields.copies.label
    case .passedOn: IncomingPaper.Fields.passedOn.label
    default: incomingLabel
    }
  }

  private var incomingLabel: Phrase {
    switch self {
    case .arrivedOn: IncomingPaper.Fields.arrivedOn.label
    case .arrivalNumber: IncomingPaper.Fields.arrivalNumber.label
    case .author: IncomingPaper.Fields.author.label
    case .unit: IncomingPaper.Fields.unit.label
    case .receipt: IncomingPaper.Fields.receipt.label
    case .dueOn: IncomingPaper.Fields.dueOn.label
    case .progress: IncomingPaper.Fields.progress.label
    case .answer: IncomingPaper.Fields.answer.label
    case .handledOn: IncomingPaper.Fields.handledOn.label
    default: IncomingPaper.Fields.note.label
    }
  }

  public var isList: Bool { false }
}
