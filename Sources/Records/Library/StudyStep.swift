/// What a step of the path for newcomers has them read.
public enum StudyTarget: Hashable, Sendable {
  case guide(PracticalGuide.Code)
  case answer(ShippedAnswer.Code)
  case tree(DecisionTree.Code)
  case document(GuidanceDocument.Number)

  /// - Parameter code: `G01`, `Q035`, `T12`, or the number of a document, which has a stroke.
  public init(code: String) {
    switch (code.contains("/"), code.first) {
    case (false, "G"): self = .guide(.init(code))
    case (false, "Q"): self = .answer(.init(code))
    case (false, "T"): self = .tree(.init(code))
    default: self = .document(.init(code))
    }
  }

  public var code: String {
    switch self {
    case .guide(let code): code.rawValue
    case .answer(let code): code.rawValue
    case .tree(let code): code.rawValue
    case .document(let number): number.rawValue
    }
  }
}

/// One step of the path for somebody who is new to education: a proposal of the program.
public struct StudyStep: Hashable, Sendable {
  public typealias Code = CatalogueCode<StudyStep>

  /// Given once and kept for ever: `S01`.
  public let code: Code
  /// The part of the path that it belongs to; steps of one part stand together.
  public let stage: Phrase
  public let target: StudyTarget
  /// What is learned by it.
  public let why: Phrase

  public init(code: Code, stage: Phrase, target: StudyTarget, why: Phrase) {
    self.code = code
    self.stage = stage
    self.target = target
    self.why = why
  }
}
