import Records

/// The head of an annex, and its text.
struct AnnexComposer {
  private let paper: Paper
  /// Nil for the only annex.
  private let number: Int?

  init(_ paper: Paper, number: Int?) {
    self.paper = paper
    self.number = number
  }

  func pieces(_ annex: Paper.Annex) -> [Piece] {
    let name = number.map { "Phụ lục \(RomanNumber.text($0))" } ?? "Phụ lục"
    let lines = SenseBreaks.lines(
      PaperWords.clean(annex.title).uppercased(), size: TextStyle.annexTitle.form.size,
      limit: Sheet.abstractLine)
    return [
      .line(.annexNumber, name), .text(.annexTitle, lines), .line(.annexReference, reference),
      .rule(under: reference, .annexReference, share: Sheet.ruleShare / 2),
    ] + BodyComposer.pieces(annex.body)
  }

  /// "(Kèm theo Báo cáo số …/BC-UBND ngày … của …)".
  private var reference: String {
    let head = paper.head
    let number = head.numberAndSymbol ?? "…/\(head.symbol)"
    let day = PaperWords.day(head.day)
    let words = "\(type) số \(number) \(day) của \(head.issuer)"
    return "(Kèm theo \(PaperWords.clean(words)))"
  }

  private var type: String {
    switch paper.subject {
    case .named(let type, _): type.prefix(1).uppercased() + type.dropFirst().lowercased()
    case .letter: "Công văn"
    }
  }
}
