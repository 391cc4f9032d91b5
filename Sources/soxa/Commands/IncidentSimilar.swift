import ArgumentParser
import Ledger
import Records

/// `soxa incident similar`: possible duplicates, and cases of the past with how they ended.
struct IncidentSimilar: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: say(
      "Vụ việc có thể trùng và việc giống đã từng có.",
      "Possible duplicates and like cases of the past."))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    guard let file = try register.reader.incident(try register.incident(numbered: number)) else {
      throw StoreError.rule(.noSuchRecord(Incident.title, number))
    }
    let isMasked = file.incident.isRestricted
    let shown = IncidentCandidate(
      incident: file.incident, institutionName: file.institutionName, isMasked: isMasked
    ).incident
    let similar = SimilarIncidents(to: shown, among: try register.reader.incidentsLike(shown))
    if common.json { return try JSON.print(SimilarOutput(similar)) }
    guard !similar.isEmpty else {
      return try Console.line(say("Chưa thấy vụ việc nào giống.", "None was found."))
    }
    try print(say("Có thể là cùng một việc", "Perhaps the same event"), similar.duplicates)
    try print(say("Việc đã từng có", "Cases of the past"), similar.past)
  }

  private func print(_ heading: String, _ found: [SimilarIncident]) throws {
    guard !found.isEmpty else { return }
    try Console.line(heading)
    for similar in found {
      let incident = similar.candidate.incident
      try Console.lines([
        "\(incident.number?.text ?? say("(tạm)", "(provisional)"))  "
          + "\(incident.learnedAt.day.formatted)  \(similar.candidate.shownTitle)",
        "  " + similar.reason[.ofProcess], "  " + similar.outcome[.ofProcess],
      ])
    }
  }
}

/// Incidents that are like one, as JSON.
struct SimilarOutput: Encodable {
  /// One of them.
  struct Item: Encodable {
    let id: String
    let number: String?
    let title: String
    let learnedAt: String
    let state: String
    let reason: String
    let outcome: String

    init(_ similar: SimilarIncident) {
      let incident = similar.candidate.incident
      id = incident.id.record.description
      number = incident.number?.text
      title = similar.candidate.shownTitle
      learnedAt = incident.learnedAt.iso
      state = incident.state.rawValue
      reason = similar.reason[.ofProcess]
      outcome = similar.outcome[.ofProcess]
    }
  }

  let duplicates: [Item]
  let past: [Item]

  init(_ similar: SimilarIncidents) {
    duplicates = similar.duplicates.map(Item.init)
    past = similar.past.map(Item.init)
  }
}
