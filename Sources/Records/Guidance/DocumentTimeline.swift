/// What happened to one document, and what it did to others, in order of day.
///
/// One step each way: what a document that acts on this one does elsewhere stands on its own page.
public struct DocumentTimeline: Equatable, Sendable {
  public enum Matter: Hashable, Sendable {
    case issued
    case inForce
    /// What this document does to another.
    case acts(DocumentRelation)
    /// What another does to it, or an officer's correction that ends it.
    case undergoes(DocumentRelation)
    /// It names this number as replaced; nothing else is known of it.
    case namesAsReplaced(NamedReplacement)
  }

  public struct Event: Equatable, Sendable {
    /// Nil: not known.
    public let day: Day?
    public let matter: Matter
    /// An officer of the commune stated it.
    public let isOwn: Bool
    public let isUnsure: Bool
  }

  public let number: GuidanceDocument.Number
  /// By day; of one day in the order of the document's life.
  public let dated: [Event]
  public let undated: [Event]

  public init(_ sheet: DocumentSheet) {
    number = sheet.document.number
    let all = Self.own(sheet.document) + Self.relations(sheet) + Self.replaced(sheet)
    dated = all.filter { $0.day != nil }.enumerated()
      .sorted { ($0.element.day ?? .last, $0.offset) < ($1.element.day ?? .last, $1.offset) }
      .map(\.element)
    undated = all.filter { $0.day == nil }
  }

  private static func own(_ document: GuidanceDocument) -> [Event] {
    let correction = document.correction
    let isUnsure = document.confidence == .unsure
    let issuedHere = correction?.issuedOn != nil
    let inForceHere = correction?.effectiveOn != nil
    return [
      Event(
        day: document.issuedOn, matter: .issued, isOwn: issuedHere,
        isUnsure: isUnsure && !issuedHere),
      Event(
        day: document.effectiveOn, matter: .inForce, isOwn: inForceHere,
        isUnsure: isUnsure && !inForceHere),
    ]
  }

  private static func relations(_ sheet: DocumentSheet) -> [Event] {
    func event(_ relation: DocumentRelation, _ matter: Matter) -> Event {
      Event(
        day: relation.effectiveOn, matter: matter,
        isOwn: relation.local != nil || relation.isStatedEnd,
        isUnsure: relation.confidence == .unsure)
    }
    let ending = sheet.document.correction?.ending.map { [$0] } ?? []
    return sheet.relationsOut.map { event($0, .acts($0)) }
      + (sheet.relationsIn + ending).map { event($0, .undergoes($0)) }
  }

  private static func replaced(_ sheet: DocumentSheet) -> [Event] {
    sheet.namedReplacements.map {
      Event(day: nil, matter: .namesAsReplaced($0), isOwn: false, isUnsure: $0.isUnsure)
    }
  }
}

extension DocumentTimeline.Event {
  /// What happened, without its day.
  public var words: Phrase {
    var words = act
    switch matter {
    case .issued, .inForce:
      if isOwn { words = words.appending(Phrase("[của xã]", "[own]")) }
      if isUnsure { words = words.appending(Phrase("[chưa chắc chắn]", "[unsure]")) }
    case .acts, .undergoes, .namesAsReplaced: break
    }
    return words
  }

  /// Relations, and what is named as replaced, say themselves whether they are sure.
  private var act: Phrase {
    switch matter {
    case .issued: Phrase("ban hành", "issued")
    case .inForce: Phrase("có hiệu lực", "in force")
    case .acts(let relation): relation.undatedWords(isOut: true)
    case .undergoes(let relation): relation.undatedWords(isOut: false)
    case .namesAsReplaced(let named): named.words
    }
  }

  /// The other document; nil where the event names none that may have a page.
  public var other: GuidanceDocument.Number? {
    switch matter {
    case .acts(let relation): relation.to
    case .undergoes(let relation): relation.isStatedEnd ? nil : relation.from
    case .issued, .inForce, .namesAsReplaced: nil
    }
  }
}
