import ArgumentParser
import Records

/// `soxa guide`: look documents up, take new ones in.
struct Guide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: say("Văn bản hướng dẫn và cẩm nang.", "Guidance documents and practical guides."),
    subcommands: [
      GuideList.self, GuideRead.self, GuidePractical.self, GuideImport.self, GuideCorrect.self,
      GuideTimeline.self, GuideChanges.self, GuideSend.self, GuideSent.self, GuideReceipt.self,
      GuideStudy.self,
    ],
    defaultSubcommand: GuideList.self)
}

/// `soxa guide list`: documents with the status that holds on a day.
struct GuideList: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say(
      "Văn bản và hiệu lực tại một ngày.", "Documents and what holds on a day."))

  @OptionGroup var common: CommonOptions

  @OptionGroup var day: DayOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Số, ký hiệu của một văn bản; phần đầu cũng được, như 142/2025.",
        "Number of one document; its beginning will do, such as 142/2025."),
      valueName: say("số", "number")))
  var number: String?

  @OptionGroup var area: AreaOption

  @Argument(
    help: ArgumentHelp(say("Chữ để lọc.", "Words to filter by."), valueName: say("chữ", "words")))
  var words: [String] = []

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let day = try self.day.chosen(today: register.now.day)
    if let number { return try printSheet(number, on: day, from: register) }
    var query = DocumentQuery(day: day)
    query.text = words.joined(separator: " ")
    query.area = try area.chosen()
    let rows = try ListedRows { window throws(StoreError) in
      try register.reader.documents(query, window)
    }.rows
    if common.json { return try JSON.print(rows.map { DocumentOutput($0.document, $0.status) }) }
    var table = TextTable()
    for row in rows {
      table.add(
        row.document.number.rawValue, row.status.label[.ofProcess],
        row.document.title[.ofProcess])
    }
    if table.isEmpty { try Console.line(say("Không có văn bản nào.", "There is no document.")) }
    try Console.lines(table.lines)
  }

  private func printSheet(_ number: String, on day: Day, from register: OpenRegister) throws {
    let none = StoreError.rule(.noSuchRecord(Phrase("Văn bản", "Document"), number))
    let found = try register.document(numbered: number, on: day)
    guard let sheet = try register.reader.document(numbered: found, on: day) else {
      throw none
    }
    if common.json { return try JSON.print(DocumentOutput(sheet)) }
    let document = sheet.document
    try Console.line("\(document.type) \(document.number)")
    try Console.line(document.title[.ofProcess])
    try Console.line(
      say("Hiệu lực ngày \(day.formatted): ", "Status on \(day.formatted): ")
        + sheet.status.label[.ofProcess])
    try Console.line()
    try Console.line(document.summary[.ofProcess])
    if let correction = document.correction {
      try Console.line(
        say("Đính chính của xã, theo ", "Corrected here by ") + correction.ground)
      if let end = correction.endsOn {
        try Console.line(
          say("Xã ghi hết hiệu lực từ ", "No longer in force, as stated here, from ")
            + end.formatted)
      }
    }
    for relation in sheet.relationsOut {
      try Console.line("  → \(relation.words(isOut: true)[.ofProcess])")
    }
    for relation in sheet.relationsIn {
      try Console.line("  ← \(relation.words(isOut: false)[.ofProcess])")
    }
    for row in sheet.authority {
      let doubt = row.isDoubtful ? " [\(row.shortStanding[.ofProcess])]" : ""
      try Console.line(
        "  § \(row.rule.task[.ofProcess]): \(row.deciderWords[.ofProcess])\(doubt)")
    }
    try Console.line(
      say("Nguồn: ", "Source: ") + (document.source?[.ofProcess] ?? "–")
        + " (\(document.confidence.label[.ofProcess]))")
  }
}

/// A document as JSON.
struct DocumentOutput: Encodable {
  let number: String
  let type: String
  let title: String
  let issuer: String
  let issuedOn: String?
  let effectiveOn: String?
  let area: String
  let status: String
  let confidence: String
  let source: String
  var summary: String?
  var relations: [RelationOutput]?
  var authority: [String]?
  /// What the officers corrected; the facts above are the corrected ones.
  var correction: CorrectionOutput?

  init(_ document: GuidanceDocument, _ status: DocumentStatus) {
    number = document.number.rawValue
    type = document.type
    title = document.title[.ofProcess]
    issuer = document.issuer
    issuedOn = document.issuedOn?.iso
    effectiveOn = document.effectiveOn?.iso
    area = document.area.rawValue
    self.status = status.label[.ofProcess]
    confidence = document.confidence.rawValue
    source = document.source?[.ofProcess] ?? ""
    correction = document.correction.map(CorrectionOutput.init)
  }

  init(_ sheet: DocumentSheet) {
    self.init(sheet.document, sheet.status)
    summary = sheet.document.summary[.ofProcess]
    relations = (sheet.relationsOut + sheet.relationsIn).map(RelationOutput.init)
    authority = sheet.authority.map(\.rule.code.rawValue)
  }
}

/// A relation between documents as JSON.
struct RelationOutput: Encodable {
  let from: String
  let kind: String
  let to: String
  let effectiveOn: String?
  let part: String?
  let confidence: String

  init(_ relation: DocumentRelation) {
    from = relation.from.rawValue
    kind = relation.kind.rawValue
    to = relation.to.rawValue
    effectiveOn = relation.effectiveOn?.iso
    part = relation.part
    confidence = relation.confidence.rawValue
  }
}

/// What was corrected of a document, as JSON: the stated facts alone.
struct CorrectionOutput: Encodable {
  let ground: String
  let type: String?
  let title: String?
  let issuer: String?
  let issuedOn: String?
  let effectiveOn: String?
  let endsOn: String?
  let area: String?
  let remark: String?
  let isRestChecked: Bool
  let setAside: [String]

  init(_ correction: DocumentCorrection) {
    func stated(_ text: String) -> String? { text.isEmpty ? nil : text }
    ground = correction.ground
    type = stated(correction.type)
    title = stated(correction.documentTitle)
    issuer = stated(correction.issuer)
    issuedOn = correction.issuedOn?.iso
    effectiveOn = correction.effectiveOn?.iso
    endsOn = correction.endsOn?.iso
    area = correction.area?.rawValue
    remark = stated(correction.remark)
    isRestChecked = correction.isRestChecked
    setAside = correction.setAside
  }
}
