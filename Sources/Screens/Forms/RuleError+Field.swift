import Records

extension RuleError {
  /// The label of the field that is wrong; nil where the rule names none.
  var field: Phrase? {
    switch self {
    case .missing(let field), .inFuture(let field): field
    case .tooLong(let field, _, _): field
    case .order(_, let second): second
    case .answerWithoutGround, .groundNotListed: OwnQuestion.Fields.grounds.label
    case .exceeds(let field, _): field
    case .badTime(let field, _): field
    case .notANumber(let field, _), .notADate(let field, _), .notAChoice(let field, _): field
    default: nil
    }
  }
}
