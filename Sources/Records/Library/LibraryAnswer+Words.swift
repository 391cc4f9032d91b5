/// What an answer has, shipped or the commune's own.
extension LibraryAnswer {
  public var question: Phrase {
    switch self {
    case .shipped(let sheet): sheet.answer.question
    case .own(let sheet): Phrase(verbatim: sheet.question.question)
    }
  }

  public var area: GuidanceArea {
    switch self {
    case .shipped(let sheet): sheet.answer.area
    case .own(let sheet): sheet.question.area
    }
  }

  /// Amber: a ground has lapsed or may have.
  public var needsLook: Bool {
    switch self {
    case .shipped(let sheet): sheet.needsLook
    case .own(let sheet): sheet.needsLook
    }
  }

  /// What must be known before the answer is relied on; nil where nothing must.
  public var remark: Phrase? {
    if needsLook { return Phrase("cần xem lại", "look again") }
    switch self {
    case .shipped(let sheet):
      switch sheet.answer.confidence {
      case .sourced, .known: return nil
      case .unsure: return sheet.answer.confidence.label
      case .proposal: return Phrase("đề xuất", "proposal")
      }
    case .own(let sheet):
      guard sheet.question.isAnswered else { return Phrase("chưa trả lời", "open") }
      return sheet.isUnsure ? Confidence.unsure.label : nil
    }
  }
}
