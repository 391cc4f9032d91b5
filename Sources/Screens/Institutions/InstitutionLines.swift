import Records
import Terminal

/// What is known of an institution, line by line.
struct InstitutionLines {
  private typealias Fields = Institution.Fields

  private let sheet: InstitutionSheet
  private let surroundings: Surroundings
  private var institution: Institution { sheet.institution }

  init(_ sheet: InstitutionSheet, _ surroundings: Surroundings) {
    self.sheet = sheet
    self.surroundings = surroundings
  }

  /// The whole sheet; incidents, cluster and successor are links.
  var all: [RecordLine] {
    [.text(institution.name, .title)] + closedNotice + [.blank] + identity(cluster: clusterLink) + [
      .blank
    ] + people
      + [.blank] + standard + [.blank] + upkeep + ending(successor: successorLink) + noteLines
      + [.blank] + incidents
  }

  /// What fits beside a list; it holds nothing to open.
  var overview: [RecordLine] {
    let successor = institution.mergedInto.map { _ in
      RecordLine.fact(Fields.mergedInto.label, successorName)
    }
    return [.text(institution.name, .heading)] + closedNotice + [.blank]
      + identity(cluster: .fact(Cluster.title, clusterName)) + [.blank] + people + [.blank]
      + upkeep + ending(successor: successor)
  }

  /// What must be known before anything else is read.
  private var closedNotice: [RecordLine] {
    guard let day = institution.closedOn?.formatted else { return [] }
    let words = Phrase("! Đã thôi hoạt động từ \(day).", "! Closed on \(day).")
    return [.text(surroundings(words), .warning)]
  }

  private func identity(cluster: RecordLine) -> [RecordLine] {
    [
      .heading(Phrase("Trường", "Institution")),
      text(Fields.code, institution.code),
      text(Fields.level, surroundings(institution.level.label)),
      text(Fields.ownership, surroundings(institution.ownership.label)),
      text(
        Fields.communeCode,
        sheet.commune?.fullName(on: surroundings.today) ?? institution.communeCode),
      cluster,
      text(Fields.address, institution.address),
      list(Fields.sites, institution.sites),
      day(Fields.openedOn, institution.openedOn),
      text(Fields.openingDecision, institution.openingDecision),
    ]
  }

  private var clusterName: String {
    surroundings(sheet.cluster?.name ?? ClusterNotice.withoutCluster(surroundings.header))
  }

  private var clusterLink: RecordLine {
    guard let cluster = sheet.cluster else { return .fact(Cluster.title, clusterName) }
    return .item(
      key: "cluster", label: Cluster.title, clusterName,
      opens: .institutions(.cluster(cluster.id)))
  }

  private var people: [RecordLine] {
    [
      .heading(Phrase("Người và liên hệ", "People and contacts")),
      text(Fields.principalName, institution.principalName),
      text(Fields.principalPhone, institution.principalPhone),
      text(Fields.phone, institution.phone),
      text(Fields.email, institution.email),
      list(Fields.contacts, institution.contacts),
    ]
  }

  private var standard: [RecordLine] {
    let label = surroundings(institution.nationalStandard.label)
    return [
      .heading(Fields.nationalStandard.label), .text(label),
      day(Fields.standardSince, institution.standardSince),
      day(Fields.standardUntil, institution.standardUntil),
    ]
  }

  private var upkeep: [RecordLine] {
    let age = SheetAge(confirmedOn: institution.lastConfirmedOn, today: surroundings.today)
    let day = institution.lastConfirmedOn?.formatted
    let words = [day, age.words.map { surroundings($0) }].compactMap { $0 }
    return [
      .heading(Phrase("Phiếu này", "This sheet")),
      self.day(Fields.lastContactOn, institution.lastContactOn),
      .fact(
        Fields.lastConfirmedOn.label, words.joined(separator: " – "),
        age == .confirmed ? .plain : .warning),
    ]
  }

  private func ending(successor: RecordLine?) -> [RecordLine] {
    guard let closedOn = institution.closedOn else { return [] }
    let lines: [RecordLine] = [
      .blank, .heading(Phrase("Đã thôi hoạt động", "Closed")),
      .fact(Fields.closedOn.label, closedOn.formatted, .warning),
      text(Fields.closingDecision, institution.closingDecision),
    ]
    return lines + (successor.map { [$0] } ?? [])
  }

  private var successorName: String { sheet.mergedIntoName ?? "…" }

  private var successorLink: RecordLine? {
    institution.mergedInto.map { successor in
      .item(
        key: "successor", label: Fields.mergedInto.label, successorName,
        opens: .institutions(.sheet(successor)))
    }
  }

  private var noteLines: [RecordLine] {
    institution.note.isEmpty
      ? [] : [.blank, .heading(Fields.note.label), .text(institution.note)]
  }

  private var incidents: [RecordLine] {
    let heading = RecordLine.heading(Phrase("Vụ việc ở đây", "Incidents here"))
    guard !sheet.incidents.isEmpty else {
      return [heading, .text(surroundings(Phrase("Chưa ghi vụ việc nào.", "None recorded.")))]
    }
    return [heading]
      + sheet.incidents.map { row in
        let parts = [
          row.number?.text, row.learnedAt.day.formatted, row.title, surroundings(row.stateLabel),
        ]
        return .link(
          row.id.record.description, parts.compactMap { $0 }.joined(separator: " · "),
          opens: .incidents(.file(row.id)))
      }
  }
}

extension InstitutionLines {
  private func text(_ field: FieldSpec, _ text: String) -> RecordLine {
    text.isEmpty
      ? .fact(field.label, surroundings(Phrase("chưa ghi", "not recorded")), .faint)
      : .fact(field.label, text)
  }

  private func day(_ field: FieldSpec, _ day: Day?) -> RecordLine {
    text(field, day?.formatted ?? "")
  }

  private func list(_ field: FieldSpec, _ texts: [String]) -> RecordLine {
    text(field, texts.joined(separator: "\n"))
  }
}
