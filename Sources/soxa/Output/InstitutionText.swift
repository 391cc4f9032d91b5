import Records

/// One institution for the eye, in the words of the screens.
struct InstitutionText {
  private let sheet: InstitutionSheet
  private let facts: [KnownFact]

  init(_ sheet: InstitutionSheet, _ facts: [KnownFact]) {
    self.sheet = sheet
    self.facts = facts
  }

  var lines: [String] { facts.map(\.line) + incidents }

  private var incidents: [String] {
    guard !sheet.incidents.isEmpty else { return [] }
    return ["", say("Vụ việc ở đây", "Incidents here")]
      + sheet.incidents.map { row in
        let parts = [
          row.number?.text, row.learnedAt.day.formatted, row.title, row.stateLabel[.ofProcess],
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
      }
  }
}
