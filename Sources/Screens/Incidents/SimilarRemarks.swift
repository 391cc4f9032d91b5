import Ledger
import Records
import Terminal

/// What the forms for a new incident say of others that are like it.
struct SimilarRemarks {
  private typealias Fields = Incident.Fields

  /// The field whose words are compared: the title, or what was told.
  let words: FieldSpec

  /// The fields that the remarks follow, the words apart.
  private static let facts =
    [Fields.category, Fields.institution, Fields.learnedAt] + harms.map(\.field)

  private static let harms:
    [(field: FieldSpec, count: WritableKeyPath<Casualties, Int> & Sendable)] =
      [
        (Fields.ill, \.ill), (Fields.hospitalised, \.hospitalised), (Fields.dead, \.dead),
        (Fields.missing, \.missing), (Fields.heavilyInjured, \.heavilyInjured),
      ]

  /// The facts, and the words that are finished: they are not asked for with every letter.
  func follow(_ contents: [String: String]) -> [String] {
    let typed = contents[words.name] ?? ""
    let finished = typed.lastIndex { $0.isWhitespace || $0.isPunctuation }.map { typed[..<$0] }
    return [String(finished ?? "")] + Self.facts.map { contents[$0.name] ?? "" }
  }

  func lines(
    of id: Identifier<Incident>, given contents: [String: String], in surroundings: Surroundings
  ) -> [TableText] {
    let incident = incident(id, contents, surroundings)
    guard !incident.title.isEmpty || incident.institution != nil else { return [] }
    let similar = SimilarIncidents(
      to: incident, among: surroundings.lookups.similar(incident))
    return similar.duplicates.map { found in
      let title = Phrase(verbatim: found.candidate.shownTitle)
      let words = found.reason.appending(title, separator: " – ")
      return line(found, Self.duplicate, words, .warning, surroundings)
    }
      + similar.past.map { found in
        let words = found.reason.appending(found.outcome, separator: "; ")
        return line(found, Self.past, words, .faint, surroundings)
      }
  }

  private static let duplicate = Phrase("? Có thể trùng", "? Perhaps again")
  private static let past = Phrase("  Đã từng có", "  Seen before")

  private func line(
    _ similar: SimilarIncident, _ lead: Phrase, _ words: Phrase, _ style: Style,
    _ surroundings: Surroundings
  ) -> TableText {
    let text = lead.appending(Phrase(verbatim: similar.candidate.incident.shortName))
      .appending(words, separator: ": ")
    return TableText(surroundings(text), style)
  }

  /// The incident as far as it is typed; what cannot be read yet is left out.
  private func incident(
    _ id: Identifier<Incident>, _ contents: [String: String], _ surroundings: Surroundings
  ) -> Incident {
    let typed = TypedContents(contents, in: surroundings)
    var incident = Incident(
      id: id, category: typed.text(Fields.category), level: .notice,
      title: typed.text(words), learnedAt: surroundings.now)
    do throws(FormProblem) {
      incident.learnedAt = try typed.moment(Fields.learnedAt) ?? surroundings.now
      for harm in Self.harms {
        incident.casualties[keyPath: harm.count] = try typed.number(harm.field) ?? 0
      }
    } catch {
      // The field says beside itself what is wrong with it.
      return incident
    }
    incident.institution = typed.record(Fields.institution)
    return incident
  }
}

extension Incident {
  /// The number, or the day of the news of an incident that waits for one.
  var shortName: String { number?.text ?? learnedAt.day.formatted }
}
