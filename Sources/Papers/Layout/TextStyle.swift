/// The elements of a paper, each with its look.
///
/// Sizes are those of the sample sheet of Decree 30/2020/NĐ-CP, annex I, part I, section V, with
/// which the first line of the motto fits its cell; where it gives none, one of its range.
enum TextStyle: String, CaseIterable {
  case country, motto, superior, agency, number, place, letterAbstract, mark
  case type, abstract, addressees, addressee, lastAddressee, singleAddressee
  case ground, paragraph, part, heading, clause, point, dash, article, enactment
  case tableTitle, columnHeading, cell, middleCell, figureCell, totalCell, totalFigureCell, note
  case recipientsTitle, recipient, power, signer
  case annexNumber, annexTitle, annexReference
  case contact, pageNumber

  var form: TextForm {
    switch self {
    case .country, .motto, .superior, .agency, .number, .place, .letterAbstract, .mark: headForm
    case .type, .abstract, .addressees, .addressee, .lastAddressee, .singleAddressee: titleForm
    case .ground: .body(isItalic: true)
    case .paragraph, .clause, .point, .dash: .body()
    case .part, .heading, .article: .body(isBold: true, keepsWithNext: true)
    case .enactment:
      TextForm(size: 14, isBold: true, before: 6, after: 6, keepsWithNext: true)
    case .tableTitle, .columnHeading, .cell, .middleCell, .figureCell, .totalCell,
      .totalFigureCell, .note:
      tableForm
    case .recipientsTitle, .recipient, .power, .signer: signingForm
    case .annexNumber, .annexTitle, .annexReference: annexForm
    case .contact: TextForm(size: 11, before: 4)
    case .pageNumber: TextForm(size: 13)
    }
  }

  /// Points between a rule under a line of this style and what follows.
  var afterRule: Double { self == .abstract || self == .annexReference ? 10 : 0 }

  private var headForm: TextForm {
    switch self {
    case .country: TextForm(size: 12, isBold: true)
    case .motto: TextForm(size: 13, isBold: true)
    case .agency: TextForm(size: 12, isBold: true)
    case .number: TextForm(size: 13, before: 6)
    case .place: TextForm(size: 13, isItalic: true, before: 6)
    case .letterAbstract: TextForm(size: 12, before: 6)
    case .mark: TextForm(size: 13, isBold: true, before: 6)
    default: TextForm(size: 12)
    }
  }

  private var titleForm: TextForm {
    switch self {
    case .type: TextForm(size: 14, isBold: true, before: 18, keepsWithNext: true)
    case .abstract: TextForm(size: 14, isBold: true, keepsWithNext: true)
    case .addressees:
      TextForm(size: 14, alignment: .left, left: 40, before: 8, keepsWithNext: true)
    // The dash stands under the colon: "Kính gửi" takes 17.4 mm.
    case .addressee:
      TextForm(size: 14, alignment: .left, firstIndent: -3, left: 60.4)
    case .lastAddressee:
      TextForm(size: 14, alignment: .left, firstIndent: -3, left: 60.4, after: 12)
    default: TextForm(size: 14, before: 8, after: 12)
    }
  }

  private var tableForm: TextForm {
    switch self {
    case .tableTitle: TextForm(size: 14, isBold: true, after: 3, keepsWithNext: true)
    case .columnHeading: .cell(.center, isBold: true)
    case .middleCell: .cell(.center)
    case .figureCell: .cell(.right)
    case .totalCell: .cell(.left, isBold: true)
    case .totalFigureCell: .cell(.right, isBold: true)
    case .note: TextForm(size: 13, isItalic: true, alignment: .justify, before: 3, after: 6)
    default: .cell(.left)
    }
  }

  private var signingForm: TextForm {
    switch self {
    case .recipientsTitle: TextForm(size: 12, isBold: true, isItalic: true, alignment: .left)
    case .recipient: TextForm(size: 11, alignment: .left)
    // 28 mm for the signature and the seal.
    case .signer: TextForm(size: 14, isBold: true, before: 79)
    default: TextForm(size: 14, isBold: true)
    }
  }

  private var annexForm: TextForm {
    switch self {
    case .annexReference: TextForm(size: 14, isItalic: true, keepsWithNext: true)
    default: TextForm(size: 14, isBold: true, keepsWithNext: true)
    }
  }
}
