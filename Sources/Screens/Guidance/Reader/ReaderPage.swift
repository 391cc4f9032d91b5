import Ledger
import Records
import Terminal
import VietText

/// The full text of a document: read, searched, followed from citation to citation, marked.
struct ReaderPage: DayScreen {
  /// What the next load must bring into sight.
  enum Wanted {
    case start(ReaderStart)
    case place(TextPlace)
    case unit(String)
    case heading(TextStretch)
    case end
    /// A place that was found, with what leads to it.
    case hit(TextPlace)
    /// Looks for words from a place on.
    case words(String, from: TextPlace)
    /// Goes on looking where the last answer ended.
    case moreWords
  }

  let number: GuidanceDocument.Number
  /// Nil: today.
  var chosenDay: Day?
  var prompt: DayPrompt?
  /// The question for a unit, or for words, while it stands.
  var line: ReaderLine?
  /// The places of a citation that names several.
  var picker: OptionPicker?
  var wanted: Wanted?
  var text = ReaderText()
  var contents = ReaderContents()
  var find: ReaderFind?
  /// The citation that Enter opens.
  var link: ReaderLink?
  private(set) var sheet: DocumentSheet?
  private(set) var head: TextHead?
  private(set) var layout: ReaderLayout?
  /// What could not be shown as it was asked for.
  private(set) var problem: Phrase?
  private var kept: ReadingPlace?
  private(set) var own: OwnMarks?

  /// The officer who reads, and what was understood, by unit.
  struct OwnMarks {
    var officer: RecordID
    var understood: [String: Identifier<Understanding>] = [:]
  }

  init(_ number: GuidanceDocument.Number, at start: ReaderStart, on day: Day?) {
    self.number = number
    chosenDay = day
    wanted = .start(start)
  }

  var title: Phrase {
    let name = Phrase(verbatim: sheet.map { "\($0.document.type) \(number)" } ?? number.rawValue)
    return Phrase("Toàn văn ", "Full text: ").appending(name, separator: "")
  }

  var takesText: Bool {
    prompt != nil || line != nil || picker != nil || contents.list.takesText
  }

  var readingPlace: ReadingPlace? {
    guard let top = text.top, let unit = text.unit else { return nil }
    let place = ReadingPlace(document: number, place: top, unit: unit.words)
    return place == kept ? nil : place
  }
}

// MARK: - Loading

extension ReaderPage {
  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let day = chosenDay ?? surroundings.today
    sheet = try register.document(numbered: number, on: day)
    head = try register.textHead(of: number)
    guard let head else { return }
    let parts = ReaderAreas(surroundings.size, contents)
    let layout = try layout(columns: parts.textColumns, day, from: register, surroundings)
    self.layout = layout
    text.prepare(head, layout, sight: parts.text.rows)
    try bringIntoSight(from: register)
    text.readCitations()
    if parts.contents != nil {
      try contents.load(
        of: number, current: text.headingOrdinal, rows: parts.contents?.rows ?? 0, from: register)
    }
  }

  private mutating func layout(
    columns: Int, _ day: Day, from register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) -> ReaderLayout {
    let notes = try register.notes(on: number)
    let understood = try register.understandings(of: number)
    own = surroundings.header.officer.map { officer in
      var own = OwnMarks(officer: officer.id.record)
      for (mine, _) in understood where mine.officer == own.officer {
        own.understood[mine.unit] = mine.id
      }
      return own
    }
    return ReaderLayout(
      columns: columns, day: day, language: surroundings.language, document: sheet?.document,
      status: sheet?.status, relations: sheet?.relationsBegun ?? [], notes: notes,
      understood: understood.map { .init(understanding: $0.understanding, officer: $0.officer) })
  }

  private mutating func bringIntoSight(
    from register: some RegisterReader
  ) throws(StoreError) {
    let wanted = wanted
    self.wanted = nil
    if wanted != nil { problem = nil }
    let number = number
    let fetch = { (stretch: TextStretch) throws(StoreError) in
      try register.pieces(of: number, stretch)
    }
    switch wanted {
    case nil: try text.load(at: nil, fetch)
    case .place(let place): try text.load(at: place, fetch)
    case .hit(let place):
      try text.load(at: place, fetch)
      text.leaveRoomAbove()
    case .end:
      try text.load(at: TextPlace(ordinal: .max - 1), fetch)
      text.toEnd()
    case .start(let start): try text.load(at: try place(of: start, from: register), fetch)
    case .heading(let stretch):
      let place = try register.heading(of: number, stretch)
      try text.load(at: place, fetch)
      if place == nil, case .from = stretch { text.toEnd() }
    case .unit(let typed): try text.load(at: try place(typed: typed, from: register), fetch)
    case .words(let words, let place):
      find = ReaderFind(words, from: place)
      try findOn(from: register)
    case .moreWords: try findOn(from: register)
    }
    try text.load(at: nil, fetch)
  }

  /// Looks on through the text, as far as one answer goes, and goes to the first hit that it brings.
  private mutating func findOn(from register: some RegisterReader) throws(StoreError) {
    guard let search = find?.search else { return }
    let found = try register.hits(search, in: number)
    var reached: UnitName?
    if let next = found.rest?.next {
      reached = try register.pieces(of: number, .from(next)).first?.unit(at: -1)
    }
    guard find?.take(found, reached: reached) ?? false, let place = find?.hit?.place else { return }
    let number = number
    try text.load(at: place) { stretch throws(StoreError) in
      try register.pieces(of: number, stretch)
    }
    text.leaveRoomAbove()
  }

  /// A text that was imported anew since is opened at the same unit.
  private mutating func place(
    of start: ReaderStart, from register: some RegisterReader
  ) throws(StoreError) -> TextPlace {
    let beginning = TextPlace(ordinal: 0)
    switch start {
    case .piece(let ordinal): return TextPlace(ordinal: ordinal)
    case .unit(let unit):
      if let place = try register.place(of: unit, in: number) { return place }
      problem = Self.notFound(unit.words)
      return beginning
    case .saved:
      guard let saved = try register.readingPlace(of: number) else { return beginning }
      kept = saved
      let piece = try register.pieces(of: number, .from(saved.place.ordinal)).first
      if piece?.unit(at: saved.place.line).words == saved.unit { return saved.place }
      guard let unit = UnitName(words: saved.unit) else { return beginning }
      return try register.place(of: unit, in: number) ?? saved.place
    }
  }

  private mutating func place(
    typed: String, from register: some RegisterReader
  ) throws(StoreError) -> TextPlace? {
    let text = typed.first?.isNumber == true ? "Điều \(typed)" : typed
    guard let unit = UnitName(words: text) else {
      problem = Self.notFound(typed)
      return nil
    }
    var place = try register.place(of: unit, in: number)
    if place == nil, typed.first?.isNumber == true {
      // A letter without articles: "8" is its numbered part.
      place = try register.place(of: UnitName(kind: .opening, clause: typed), in: number)
    }
    if place == nil { problem = Self.notFound(unit.words) }
    return place
  }

  private static func notFound(_ words: String) -> Phrase {
    Phrase("Văn bản này không có \(words).", "This text has no \(words).")
  }
}
