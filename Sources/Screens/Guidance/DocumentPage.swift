import Records
import Terminal

/// One document: what it is, whether it holds on a day, what it is tied to, its text.
struct DocumentPage: DayPage {
  private let number: GuidanceDocument.Number
  /// Nil: today.
  var chosenDay: Day?
  private var sheet: DocumentSheet?
  private var hasText = false
  var view = RecordView()
  var prompt: DayPrompt?

  init(_ number: GuidanceDocument.Number, on day: Day?) {
    self.number = number
    chosenDay = day
  }

  var title: Phrase {
    Phrase(verbatim: sheet.map { "\($0.document.type) \(number)" } ?? number.rawValue)
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let day = chosenDay ?? surroundings.today
    sheet = try register.document(numbered: number, on: day)
    guard let sheet else {
      view.show([.text(surroundings(Self.unknown))], in: surroundings)
      return
    }
    let text = try register.textHead(of: number)
    hasText = text != nil
    let known = try register.known(
      among: Set(sheet.relationsOut.map(\.to) + sheet.relationsIn.map(\.from)))
    let lines = DocumentLines(
      document: sheet.document, listed: sheet.listed, status: sheet.status, surroundings)
    view.show(
      [.text(surroundings(sheet.document.title), .title), .blank] + lines.head
        + lines.text(text, on: chosenDay) + lines.summary
        + lines.relations(sheet, known: known, on: chosenDay)
        + lines.authority(sheet, on: chosenDay)
        + lines.sendings(try register.distributions(of: number))
        + lines.texts(try register.texts(citing: number), on: chosenDay) + lines.source,
      in: surroundings)
  }

  private static let unknown = Phrase(
    "Danh mục chưa có văn bản này. Văn bản cũ hơn danh mục chỉ được nhắc tên.",
    "The list has no such document. Papers older than the list are only named.")
}

extension DocumentPage {
  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let gap = sheet == nil ? Self.unknown : sheet?.document.citationGap
    return view.offers + [
      Offer(.readText, disabledReason: textReason, isOnKeyBar: hasText),
      Offer(.copyCitation, disabledReason: gap), Offer(.setDay),
      Offer(.distribute, disabledReason: sheet == nil ? Self.unknown : nil, isOnKeyBar: false),
    ] + LibraryDoors.offers(isOnKeyBar: true) + [
      Offer(.escalate, disabledReason: sheet == nil ? Self.unknown : nil),
      Offer(.raiseDifficulty, disabledReason: sheet == nil ? Self.unknown : nil, isOnKeyBar: false),
      IncidentFit.offer(sheet?.document.area),
      Offer(.startTask, disabledReason: sheet == nil ? Self.unknown : nil, isOnKeyBar: false),
      Offer(.writeLetter, disabledReason: sheet == nil ? Self.unknown : nil, isOnKeyBar: false),
      Offer(.new, isOnKeyBar: false),
      Offer(.timeline, disabledReason: sheet == nil ? Self.unknown : nil, isOnKeyBar: false),
      Offer(.correct, disabledReason: sheet == nil ? Self.unknown : nil, isOnKeyBar: false),
      Offer(.edit, disabledReason: ownReason, isOnKeyBar: false),
      Offer(.withdraw, disabledReason: ownReason, isOnKeyBar: false),
      Offer(.history, disabledReason: ownReason, isOnKeyBar: false),
    ]
  }

  private var textReason: Phrase? {
    hasText
      ? nil
      : Phrase(
        "Toàn văn chưa có trong sổ; nhập bằng i ở danh sách văn bản.",
        "The full text is not here; i in the list of documents imports it.")
  }

  /// What of the officer's own edit, withdraw and history are about.
  private enum Own {
    case relation(Identifier<LocalRelation>)
    case correction(GuidanceDocument.Number)
  }

  /// The relation that is selected, else the correction.
  private var own: Own? {
    if let relation { return .relation(relation) }
    return sheet?.document.correction == nil ? nil : .correction(number)
  }

  private var relation: Identifier<LocalRelation>? {
    let relations = (sheet?.relationsOut ?? []) + (sheet?.relationsIn ?? [])
    return relations.first { $0.localKey == view.selectedKey && view.selectedKey != nil }?.local
  }

  private var ownReason: Phrase? {
    own == nil
      ? Phrase(
        "Chọn một quan hệ tự ghi trước; danh mục ghi sai thì bấm c để đính chính.",
        "Select a relation of your own first; c corrects what the list has wrong.") : nil
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = answerInView(action, in: surroundings) { return outcome }
    switch action {
    case .copyCitation: return sheet?.document.copyOutcome ?? .stay
    case .readText: return .open(.guidance(.reader(number, on: chosenDay)))
    case .new: return .open(.guidance(.addRelation(number)))
    case .escalate: return .open(.guidance(.escalateAbout(.document(number))))
    case .raiseDifficulty: return .open(.escalations(.difficulty(about: .document(number))))
    case .logIncident: return .open(.incidents(.logAbout(.document(number))))
    case .startTask: return .open(.tasks(.about(.document(number))))
    case .writeLetter: return .open(.papers(.writeLetter(.topic(.document(number)))))
    case .distribute: return .open(.guidance(.distribute(number)))
    case .timeline: return .open(.guidance(.timeline(number, on: chosenDay)))
    case .correct: return .open(.guidance(.correct(number)))
    default: return own.flatMap { Self.outcome(of: action, on: $0, surroundings) } ?? .stay
    }
  }

  private static func outcome(
    of action: Action, on own: Own, _ surroundings: Surroundings
  ) -> Outcome? {
    switch (action, own) {
    case (.edit, .relation(let id)): .open(.guidance(.editRelation(id)))
    case (.edit, .correction(let number)): .open(.guidance(.correct(number)))
    case (.withdraw, .relation(let id)): .open(.guidance(.withdrawRelation(id)))
    case (.withdraw, .correction(let number)): .open(.guidance(.withdrawCorrection(number)))
    case (.history, .relation(let id)):
      .open(.history(RecordReference(id), title: surroundings(LocalRelation.title)))
    case (.history, .correction(let number)):
      .open(
        .history(
          RecordReference(DocumentCorrection.id(of: number)),
          title: surroundings(DocumentCorrection.title)))
    default: nil
    }
  }
}
