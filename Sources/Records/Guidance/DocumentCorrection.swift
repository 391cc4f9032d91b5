import Ledger

/// What an officer who holds the official paper corrects of what the list says of a document.
///
/// A fact that is nil stays as the list has it. The shipped row itself is never touched.
public struct DocumentCorrection: Recorded, Hashable {
  public static let kind = Kind.documentCorrection
  public static let title = Phrase("Đính chính danh mục", "Correction of the list")

  public let id: Identifier<DocumentCorrection>
  /// The document's number, as the list has it.
  public let number: String
  public var type = ""
  public var documentTitle = ""
  public var issuer = ""
  public var issuedOn: Day?
  public var effectiveOn: Day?
  /// The first day on which it no longer holds.
  public var endsOn: Day?
  public var area: GuidanceArea?
  public var remark = ""
  /// The paper that says so: "Công báo số 245 ngày 12/3/2026".
  public var ground: String
  /// Whether all else that the list says was compared with the paper and is right.
  public var isRestChecked = false
  /// The ``DocumentRelation/mark`` of each listed relation upon the document that is wrong.
  public var setAside: [String] = []
  public var isWithdrawn = false

  /// The id follows from the number, so that two copies correct the same document once.
  public init(of number: GuidanceDocument.Number, ground: String) {
    id = Self.id(of: number)
    self.number = number.rawValue
    self.ground = ground
  }

  public static func id(of number: GuidanceDocument.Number) -> Identifier<DocumentCorrection> {
    Identifier(RecordID(kind: kind, officialCode: number.rawValue))
  }
}

extension DocumentCorrection {
  /// The longest texts, in characters.
  public static let limits = [
    (Fields.type, 60), (Fields.title, 600), (Fields.issuer, 200), (Fields.remark, 400),
    (Fields.ground, 200),
  ]

  /// What keeps the correction from being saved.
  ///
  /// - Parameters:
  ///   - listed: the document as the list has it; nil for one that it does not have.
  ///   - today: no paper was issued later.
  public func problems(of listed: GuidanceDocument?, today: Day) -> [RuleError] {
    var problems = ownProblems
    if let issuedOn, issuedOn > today { problems.append(.inFuture(Fields.issuedOn.label)) }
    if let begin = effectiveOn ?? listed?.effectiveOn, let endsOn, endsOn <= begin {
      problems.append(.order(first: Fields.effectiveOn.label, second: Fields.endsOn.label))
    }
    return problems
  }

  private var ownProblems: [RuleError] {
    var problems: [RuleError] = []
    if number.isEmpty { problems.append(.missing(Fields.number.label)) }
    if !saysSomething { problems.append(.missing(Self.matter)) }
    if ground.isEmpty {
      problems.append(.missing(Fields.ground.label))
    } else if !ground.contains(where: \.isNumber) {
      problems.append(.groundWithoutNumber)
    }
    for (field, limit) in Self.limits {
      let count = values.text(field)?.count ?? 0
      if count > limit { problems.append(.tooLong(field.label, count: count, limit: limit)) }
    }
    return problems
  }

  /// What is missing where a correction says nothing.
  public static let matter = Phrase("Nội dung đính chính", "What is corrected")

  private var saysSomething: Bool {
    let texts = [type, documentTitle, issuer, remark]
    let days = [issuedOn, effectiveOn, endsOn]
    return isRestChecked || area != nil || !setAside.isEmpty || texts.contains { !$0.isEmpty }
      || days.contains { $0 != nil }
  }

  /// Whether everything that an unsure row may have wrong was stated from the paper.
  public var isWholeKnown: Bool {
    isRestChecked || !documentTitle.isEmpty && issuedOn != nil && effectiveOn != nil
  }

  /// The stated end, as a relation of the document to itself.
  public var ending: DocumentRelation? {
    endsOn.map {
      DocumentRelation(
        from: .init(number), kind: .endsEffectOf, to: .init(number), effectiveOn: $0, part: nil,
        source: ground, confidence: .known)
    }
  }

  public func setsAside(_ relation: DocumentRelation) -> Bool {
    relation.local == nil && setAside.contains(relation.mark)
  }

  /// Whether a relation upon the document ends nothing because of what is stated here.
  public func outweighs(_ relation: DocumentRelation) -> Bool {
    setsAside(relation) || endsOn != nil && relation.yieldsToStatedEnd
  }
}

extension DocumentRelation {
  /// By what a listed relation is told from the others: both documents, the kind and the part. A
  /// list that states another part states another relation.
  public var mark: String {
    Self.mark(from: "\(from)", kind: kind.rawValue, to: "\(to)", part: part ?? "")
  }

  /// The mark of a row of the list.
  public static func mark(from: String, kind: String, to: String, part: String) -> String {
    "\(from) | \(kind) | \(to) | \(part)"
  }

  /// The acting document of a ``mark``.
  public static func acting(in mark: String) -> GuidanceDocument.Number {
    .init(mark.split(separator: " | ").first.map(String.init) ?? "")
  }

  /// Whether it is an end that a correction states, without another document that acts.
  public var isStatedEnd: Bool { from == to }

  /// Whether it is a whole ending of the list, which does not count where an officer states the end
  /// from the paper.
  var yieldsToStatedEnd: Bool { local == nil && !isStatedEnd && kind.endsWhole }
}
