/// One step of the path with what the officer has made of it.
public struct StudyRow: Equatable, Sendable {
  public var step: StudyStep
  /// What the guide, answer, document or tree is called.
  public var title: Phrase
  /// Nil while the officer has not understood it.
  public var understanding: Understanding?

  public init(step: StudyStep, title: Phrase, understanding: Understanding?) {
    self.step = step
    self.title = title
    self.understanding = understanding
  }
}

/// What an officer learns and has learned.
public struct StudySheet: Equatable, Sendable {
  /// The path for newcomers, in its order.
  public var path: [StudyRow]
  /// What was understood beside the path, latest first; a bounded number of it.
  public var others: [Understanding]

  public init(path: [StudyRow], others: [Understanding]) {
    self.path = path
    self.others = others
  }

  public var done: Int { path.count { $0.understanding != nil } }
  /// The first step that is not understood.
  public var next: StudyRow? { path.first { $0.understanding == nil } }
}

/// Questions about what officers learn.
public protocol StudyQuestions {
  func study(of officer: Identifier<Officer>) throws(StoreError) -> StudySheet
}
