import Ledger
import RecordStore
import Records

/// What a command works with: the store, who writes, what time it is.
struct OpenRegister {
  let store: RegisterStore
  let now: Moment
  /// Who writes; absent when only reading.
  let officer: Identifier<Officer>?

  var reader: StoreReader { store.reader }

  static func forReading(_ options: CommonOptions) throws(StoreError) -> OpenRegister {
    try OpenRegister(options, officer: nil)
  }

  /// Opens the register in the name of its officer.
  static func forWriting(_ options: CommonOptions) throws(StoreError) -> OpenRegister {
    let reading = try OpenRegister(options, officer: nil)
    let header = try reading.header()
    if let suspicion = header.clockSuspicion { Console.warn(Self.warning(suspicion)) }
    guard let officer = header.officer else {
      throw .rule(.noSuchRecord(Officer.title, ""))
    }
    return OpenRegister(store: reading.store, now: reading.now, officer: officer.id)
  }

  /// No number is given under such a clock, and days that are counted may be wrong.
  private static func warning(_ suspicion: ClockSuspicion) -> String {
    let words = Phrase("soxa: Giờ máy ", "soxa: The clock ").appending(
      suspicion.clause, separator: "")
    return words.appending(
      Phrase(
        "Vụ việc ghi tạm, chưa có số; mở màn hình để xác nhận giờ máy.",
        "Incidents get no number yet; open the screens to confirm the clock."),
      separator: ". ")[.ofProcess]
  }

  private init(_ options: CommonOptions, officer: Identifier<Officer>?) throws(StoreError) {
    store = try RegisterStore(in: RegisterFolder(options.folder), environment: .ofProcess)
    store.reader.hideRestricted(true)
    now = ProcessClock.now()
    self.officer = officer
  }

  init(store: RegisterStore, now: Moment, officer: Identifier<Officer>) {
    self.store = store
    self.now = now
    self.officer = officer
  }
}

extension OpenRegister {
  func header() throws(StoreError) -> RegisterHeader { try reader.header(at: now) }

  /// Carries a change out without a word.
  func note(_ change: Change) throws(StoreError) {
    guard let officer else { throw .rule(.noSuchRecord(Officer.title, "")) }
    _ = try store.apply(change, by: officer)
  }

  /// Carries a change out and says what was written.
  ///
  /// - Parameter line: a text of the change that leaves the office; what in it tells of a child is
  ///   warned of, and nothing is refused for it.
  func write(_ change: Change, lookingOver line: String? = nil, json: Bool) throws {
    guard let officer else { throw StoreError.rule(.noSuchRecord(Officer.title, "")) }
    let warnings = try line.map { line in try childWarnings(about: line) }
    let written = try store.apply(change, by: officer)
    for warning in warnings ?? [] { Console.warn("soxa: " + warning) }
    if json { return try JSON.print(WrittenOutput(written, warnings: warnings)) }
    try Console.line(written.summary[.ofProcess])
  }

  private func childWarnings(about line: String) throws(StoreError) -> [String] {
    try ChildDetailFinder(institutionsOf: reader).details(in: line, staff: true)
      .map { $0.warning[.ofProcess] }
  }

  /// The category that an option names by its code.
  func category(_ code: String) throws(StoreError) -> IncidentCategory {
    let wanted = code.folded
    let found = try reader.categories().first { $0.code.rawValue.folded == wanted }
    guard let found else {
      throw .rule(.notAChoice(Incident.Fields.category.label, typed: code))
    }
    return found
  }

  /// The moment that an option names; now when it is left out.
  func moment(_ text: String?, _ field: FieldSpec) throws(StoreError) -> Moment {
    guard let text else { return now }
    do {
      return try Moment(typed: text, now: now, leaning: .past)
    } catch {
      throw .rule(.badTime(field.label, error))
    }
  }

  /// The institution of this name or key; more than one, or none, is refused.
  func institution(named text: String) throws(StoreError) -> Identifier<Institution> {
    var query = InstitutionQuery()
    query.includesClosed = true
    if !text.isKey { query.text = text }
    let rows = try ListedRows { window throws(StoreError) in
      try reader.institutions(query, window)
    }.rows
    let found = rows.filter { !text.isKey || $0.id.record.description.hasPrefix(text) }
    // Marks tell names apart; without them the only one that is meant is taken.
    let same = found.filter { Institution.nameKey($0.name) == Institution.nameKey(text) }
    let alike = found.filter { $0.name.folded == text.folded }
    let chosen = [same, alike].first { !$0.isEmpty } ?? found
    guard let row = chosen.first else { throw .rule(.noSuchRecord(Institution.title, text)) }
    guard chosen.count == 1 else {
      throw .rule(
        .severalMatch(
          typed: text, chosen.prefix(9).map { "\($0.name) (\($0.id.record.shortKey))" }))
    }
    return row.id
  }

  /// The document of this number, or the only one whose number begins so.
  func document(
    numbered text: String, on day: Day
  ) throws(StoreError) -> GuidanceDocument.Number {
    let rows = try ListedRows { window throws(StoreError) in
      try reader.documents(DocumentQuery(day: day), window)
    }.rows
    let wanted = text.folded
    let numbers = rows.map(\.document.number)
    let same = numbers.filter { $0.rawValue.folded == wanted }
    let found = same.isEmpty ? numbers.filter { $0.rawValue.folded.hasPrefix(wanted) } : same
    guard let first = found.first else {
      throw .rule(.noSuchRecord(Phrase("Văn bản", "Document"), text))
    }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map(\.rawValue)))
    }
    return first
  }

  func incident(numbered text: String) throws(StoreError) -> Identifier<Incident> {
    guard let number = IncidentNumber(typed: text),
      let id = try reader.incident(numbered: number)
    else { throw .rule(.noSuchRecord(Incident.title, text)) }
    return id
  }

  /// The escalation whose key begins so; more than one, or none, is refused.
  func escalation(keyed text: String) throws(StoreError) -> Identifier<Escalation> {
    let none = StoreError.rule(.noSuchRecord(Escalation.title, text))
    guard text.isKey else { throw none }
    var query = EscalationQuery()
    query.onlyOpen = false
    let rows = try ListedRows { window throws(StoreError) in
      try reader.escalations(query, window)
    }.rows
    let found = rows.filter { $0.id.record.description.hasPrefix(text) }
    guard let row = found.first else { throw none }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map { $0.id.record.shortKey }))
    }
    return row.id
  }

  /// Bytes read for a log line: more than ``LogLine/textLimit`` letters can have, and no stream
  /// without an end.
  private static let lineBytes = 65_536

  /// A log line with the text of standard input.
  func logLine(for incident: Identifier<Incident>) throws(StoreError) -> LogLine {
    let text = try StandardInput.text(limit: Self.lineBytes, for: LogLine.Fields.text.label)
    guard !text.isEmpty else { throw .rule(.missing(LogLine.Fields.text.label)) }
    return LogLine(id: Identifier(RecordID.drawn()), incident: incident, writtenAt: now, text: text)
  }
}

/// What was written, as JSON.
struct WrittenOutput: Encodable {
  let records: [String]
  let summary: String
  /// What tells of a child in a line that was looked over; absent where none was.
  let warnings: [String]?

  init(_ written: Written, warnings: [String]? = nil) {
    self.warnings = warnings
    records = written.records.map(\.description)
    summary = written.summary[.ofProcess]
  }
}

extension String {
  /// Whether the text can only be the beginning of a record's key.
  var isKey: Bool {
    count >= 8 && allSatisfy { $0.isHexDigit && !$0.isUppercase }
  }
}
