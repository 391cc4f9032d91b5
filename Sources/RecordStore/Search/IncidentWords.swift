import Records

/// The words by which an incident is found.
enum IncidentWords {
  /// Number, title and place; of a restricted incident the number only, for its words must not be
  /// found, nor guessed by trying, while the register is locked.
  static func text(_ values: FieldValues) -> String {
    let number = values.integer(Incident.Fields.number).flatMap(IncidentNumber.init(packed:))
    var words = number.map { "\($0.text) \($0.serial)" } ?? ""
    if values.flag(Incident.Fields.isRestricted) { return words }
    for field in [Incident.Fields.title, Incident.Fields.place] {
      if let text = values.text(field) { words += "\n" + text }
    }
    return words
  }
}

extension DerivedColumn {
  static let incidentWords = DerivedColumn(
    name: "searchText", declaration: "TEXT NOT NULL"
  ) { values, _ in .text(IncidentWords.text(values)) }

  static let incidentFold = DerivedColumn(name: "fold", declaration: "TEXT NOT NULL") { values, _ in
    .text(FoldedText.of(IncidentWords.text(values)))
  }
}
