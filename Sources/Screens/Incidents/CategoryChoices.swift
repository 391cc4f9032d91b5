import Records
import Terminal

/// The categories as a form's list shows them: found by code, name or an example, tone marks aside.
struct CategoryChoices {
  let categories: [IncidentCategory]
  let language: Language

  init(_ categories: [IncidentCategory], _ language: Language) {
    self.categories = categories
    self.language = language
  }

  /// Those whose code or name matches go before those that match by an example.
  func search(_ typed: String) -> [Choice] {
    if let exact = categories.first(where: { $0.code.rawValue == typed }) { return [choice(exact)] }
    let words = Matching(typed)
    let named = categories.filter { words.match("\($0.code) \($0.name[language])") }
    let others = categories.filter { category in
      !named.contains { $0.code == category.code }
        && words.match(
          "\(category.name[language]) \(category.examples[language]) \(Self.everyday(category.code))"
        )
    }
    return (named + others).map(choice)
  }

  /// What callers say where the table has other words; this program's own, only for finding.
  private static func everyday(_ code: IncidentCategory.Code) -> String {
    switch code.rawValue {
    case "TN": "giông lốc tốc mái mưa đá ngập lụt nắng nóng gió mùa"
    case "DN": "chết đuối tắm sông tắm suối"
    case "TT": "ngã cầu thang gãy tay gãy chân bỏng hóc dị vật"
    case "GT": "xe máy xe đạp tai nạn xe"
    default: ""
    }
  }

  private func choice(_ category: IncidentCategory) -> Choice {
    Choice(
      key: category.code.rawValue,
      label: "\(category.code) \(category.name[language]): \(category.examples[language])")
  }

  /// The level proposed for a category; nil for an unknown code.
  func defaultLevel(of code: String) -> Level? {
    categories.first { $0.code.rawValue == code }.flatMap { Level(rawValue: $0.defaultLevel) }
  }

  /// The codes in a text such as "mm, ttx", as the table writes them.
  func codes(typed: String) throws(FormProblem) -> [String] {
    var codes: [String] = []
    for piece in typed.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }) {
      let words = Matching(String(piece))
      let found = categories.first { category in
        category.code.rawValue.count == piece.count && words.match(category.code.rawValue)
      }
      guard let found else {
        let field = Incident.Fields.furtherCategories
        throw FormProblem(.notAChoice(field.label, typed: String(piece)), at: field.name)
      }
      codes.append(found.code.rawValue)
    }
    return codes
  }
}
