import Records
import Terminal

/// What the page of an incident shows, in the lines of a record page.
struct IncidentLines {
  let file: IncidentFile
  /// Number, category and level alone.
  let isMasked: Bool
  let withdrawal: Withdrawal?
  let surroundings: Surroundings
  /// Help that the cluster gave.
  var support: [ClusterActivity] = []

  init(
    _ file: IncidentFile, isMasked: Bool, _ withdrawal: Withdrawal? = nil,
    _ surroundings: Surroundings
  ) {
    self.file = file
    self.isMasked = isMasked
    self.withdrawal = withdrawal
    self.surroundings = surroundings
  }

  static let logTitle = Phrase("Diễn biến", "Log")

  var incident: Incident { file.incident }

  /// Everything one below the other: what to do first, then what happened, then the facts.
  func all(in size: Size) -> [RecordLine] {
    guard !isMasked else { return masked }
    let isLow = size.rows < Self.lowRows
    return (isLow ? shortHead : head) + duties(columns: size.columns) + [.blank]
      + log(titled: true) + [.blank] + facts + tail + supportLines
  }

  /// Fewer rows than these leave room for two lines above the duties.
  private static let lowRows = 12

  /// The facts with the links, for a part of their own.
  var overview: [RecordLine] { isMasked ? masked : head + facts + tail + supportLines }

  private var masked: [RecordLine] {
    [
      .heading(
        Phrase(verbatim: incident.number?.text ?? surroundings(.provisionalNumber))),
      .fact(Incident.Fields.category.label, categoryName),
      .fact(
        Incident.Fields.level.label, surroundings(incident.level.numbered),
        incident.level.style), .blank,
      .text(
        surroundings(
          surroundings.header.isLocked
            ? Phrase(
              "Hồ sơ hạn chế xem. Mở khóa (Ctrl-L) để xem nội dung.",
              "Restricted. Unlock (Ctrl-L) to read it.")
            : Phrase(
              "Hồ sơ hạn chế xem. Bấm R, ghi lý do để xem; ai mở, lúc nào được ghi lại.",
              "Restricted. Press R and give a reason; who opened it and when is kept.")),
        .warning),
    ]
  }

  private var shortHead: [RecordLine] {
    let level = "\(incident.level.sign) · \(surroundings(incident.stateLabel))"
    return [.heading(Phrase(verbatim: incident.title)), .text(level, incident.level.style)]
      + warnings
  }

  private var warnings: [RecordLine] {
    let restricted = Phrase("[hạn chế xem]", "[restricted]")
    let withdrawn = withdrawal.map { [RecordLine.text(surroundings($0.words), .warning)] } ?? []
    return withdrawn + (incident.isRestricted ? [.text(surroundings(restricted), .warning)] : [])
      + file.findings.map { .text("! \(surroundings($0))", .warning) }
  }

  /// Four lines that answer what, how bad, where and since when.
  private var head: [RecordLine] {
    let level = surroundings(incident.level.numbered)
    let age = surroundings(
      Elapsed.words(minutes: incident.learnedAt.minutes(to: surroundings.now)))
    let sign = incident.level >= .serious ? "! " : ""
    let levelWord = surroundings(Incident.Fields.level.label)
    let lines: [RecordLine] = [
      .heading(Phrase(verbatim: incident.title)),
      .text(
        "\(sign)\(levelWord) \(level) · \(surroundings(incident.stateLabel))",
        incident.level.style),
      .text([categoryName, file.institutionName].compactMap { $0 }.joined(separator: " · ")),
      .text(
        surroundings(
          Phrase(
            "Biết tin \(incident.learnedAt.formatted), đã \(age)",
            "Learned \(incident.learnedAt.formatted), \(age) ago"))),
    ]
    return lines + warnings + [.blank]
  }

  var categoryName: String {
    let name = file.category.map { " \(surroundings($0.name))" } ?? ""
    let further = incident.furtherCategories.map { " + \($0)" }.joined()
    return incident.category + name + further
  }
}
