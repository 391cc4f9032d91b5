import Ledger
import Records
import Terminal

extension IncidentLines {
  typealias Fields = Incident.Fields

  /// Everything that is recorded, what is empty left out.
  var facts: [RecordLine] {
    [.heading(Phrase("Thông tin", "Facts"))] + identity + levels + times + people + parts.details
      + partSections + outcome
  }

  private var parts: PartLines { PartLines(file: file, surroundings: surroundings) }

  /// Measures and sites, each under its own heading.
  private var partSections: [RecordLine] {
    let all: [(Phrase, [RecordLine])] = [
      (Measure.title, parts.measures), (SiteImpact.title, parts.sites),
    ]
    let shown = all.filter { !$0.1.isEmpty }
    guard !shown.isEmpty else { return [] }
    let sections = shown.flatMap { [RecordLine.blank, .heading($0.0)] + $0.1 }
    guard !outcome.isEmpty else { return sections }
    return sections + [.blank, .heading(Phrase("Kết quả xử lý", "Outcome"))]
  }

  /// Each level that the incident had, with who set it and why it was lowered.
  private var levels: [RecordLine] {
    guard file.parts.levels.count > 1 else { return [] }
    let steps = file.parts.levels.map { step in
      let reason = step.reason.map { " (\($0))" } ?? ""
      return "\(step.level.rawValue) · \(step.at.formatted) · \(step.author)\(reason)"
    }
    return [.fact(Phrase("Các lần đổi mức", "Levels"), steps.joined(separator: "\n"))]
  }

  private func fact(_ field: FieldSpec, _ value: String?) -> [RecordLine] {
    guard let value, !value.isEmpty else { return [] }
    return [.fact(field.label, value)]
  }

  private var identity: [RecordLine] {
    var lines: [RecordLine] = [
      .fact(Fields.number.label, incident.number?.text ?? surroundings(.provisionalNumber)),
      .fact(Fields.category.label, categoryName),
      .fact(
        Fields.level.label,
        "\(surroundings(incident.level.numbered)) [\(surroundings(Confidence.proposal.label))]"),
    ]
    if let id = incident.institution {
      lines.append(
        .item(
          key: "institution", label: Fields.institution.label,
          file.institutionName ?? id.record.description, opens: .institutions(.sheet(id))))
    }
    if let kept = incident.duplicateOf {
      lines.append(
        .item(
          key: "duplicate", label: Fields.duplicateOf.label,
          surroundings(Phrase("mở bản được giữ", "open the kept record")),
          opens: .incidents(.file(kept))))
    }
    lines += fact(Fields.place, incident.place)
    lines += fact(Fields.source, surroundings(incident.source.label))
    return lines
  }

  private var times: [RecordLine] {
    var lines = fact(Fields.occurredFrom, OccurredTime(incident).words(in: surroundings))
    lines += fact(Fields.learnedAt, incident.learnedAt.formatted)
    lines.append(.fact(Phrase("Ghi vào sổ lúc", "Recorded at"), recorded))
    lines += fact(Fields.levelSince, incident.levelSince?.formatted)
    lines += fact(Fields.schoolContactedAt, incident.schoolContactedAt?.formatted)
    lines += fact(Fields.settledAt, incident.settledAt?.formatted)
    return lines
  }

  /// When it was typed, and how late after the news where that is worth a word.
  private var recorded: String {
    let delay = incident.learnedAt.minutes(to: file.recordedAt)
    guard delay >= 60 else { return file.recordedAt.formatted }
    let late = surroundings(Elapsed.words(minutes: delay))
    return surroundings(
      Phrase(
        "\(file.recordedAt.formatted) (sau khi biết tin \(late))",
        "\(file.recordedAt.formatted) (\(late) after learning of it)"))
  }

  private var people: [RecordLine] {
    let counted = incident.counts.filter { $0.count > 0 }.map {
      "\(surroundings($0.field.label)) \($0.count)"
    }
    var lines: [RecordLine] = []
    if !counted.isEmpty {
      lines.append(
        .fact(Phrase("Số người", "People"), counted.joined(separator: "; ")))
    }
    return lines + fact(Fields.damage, incident.damage.joined(separator: "; "))
  }

  private var outcome: [RecordLine] {
    let transfer = [incident.transferDocument, incident.transferredOn?.formatted ?? ""]
    return fact(
      Fields.transferDocument, transfer.filter { !$0.isEmpty }.joined(separator: ", "))
      + fact(Fields.cause, incident.cause) + fact(Fields.lesson, incident.lesson)
      + fact(Fields.closingReportNumber, incident.closingReportNumber)
      + fact(Fields.chairSignOff, incident.chairSignOff)
      + fact(Fields.conclusionBody, conclusion) + fact(Fields.proposal, incident.proposal)
      + fact(Fields.periodicReport, incident.periodicReport)
      + fact(Fields.leftOutBecause, incident.leftOutBecause)
      + fact(Fields.retainUntil, incident.retainUntil?.formatted)
      + fact(Fields.supportNextOn, incident.supportNextOn?.formatted)
      + fact(Fields.supportEnded, incident.supportEnded)
      + fact(Fields.falseReportCheck, incident.falseReportCheck)
  }

  /// The body, its document and the day.
  private var conclusion: String {
    [
      incident.conclusionBody, incident.conclusionDocument,
      incident.concludedOn?.formatted ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Who leads, on what ground, and what was asked of others: the ways out of this page.
  var tail: [RecordLine] {
    var lines: [RecordLine] = []
    if let category = file.category {
      lines.append(.blank)
      lines.append(.heading(Phrase("Chủ trì và căn cứ", "Lead and grounds")))
      lines.append(.text(surroundings(category.lead)))
      lines += category.bases.enumerated().map { index, basis in
        .item(
          key: "basis/\(index)", label: nil, words(basis),
          opens: .guidance(.document(basis.document)))
      }
    }
    guard !file.escalations.isEmpty else { return lines }
    lines.append(.blank)
    lines.append(.heading(Phrase("Kiến nghị", "Escalations")))
    return lines
      + file.escalations.map { row in
        .item(
          key: row.id.record.description, label: nil,
          "\(surroundings(row.stateLabel)): \(row.request) → \(row.addressee)",
          opens: .escalations(.file(row.id)))
      }
  }

  private func words(_ basis: IncidentCategory.Basis) -> String {
    let part = basis.part.map { ", \($0)" } ?? ""
    let doubt = basis.confidence == .sourced ? "" : " [\(surroundings(basis.confidence.label))]"
    let note = basis.note.map { " – \(surroundings($0))" } ?? ""
    return basis.document.rawValue + part + doubt + note
  }
}
