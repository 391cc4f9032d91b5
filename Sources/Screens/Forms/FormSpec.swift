import Records
import Terminal

/// What a form asks, what it starts with, and what saving it means; ``FormPage`` does the rest.
public protocol FormSpec {
  var title: Phrase { get }

  /// The record being edited; nil for a new one.
  var record: RecordReference? { get }

  /// Fetches what the form starts from. Runs once: an open form is never touched by anything that
  /// arrives. A new record's identity is drawn here.
  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError)

  /// The fields, for what is typed so far; see ``fieldsDependOn``.
  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField]

  /// What the fields hold when the form opens, by their keys.
  func contents(in surroundings: Surroundings) -> [String: String]

  /// Keys of fields whose contents decide which other fields there are.
  var fieldsDependOn: [String] { get }

  /// Contents that follow from what was just typed, by their keys: a level from a category. Runs
  /// after every event; what somebody chose himself is to be left alone.
  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String]

  /// What is said above the fields, one line each; fewer lines are better.
  func notes(in surroundings: Surroundings) -> [TableText]

  /// The same for what is typed so far; as many lines as before, so that the fields stay in place.
  func notes(given contents: [String: String], in surroundings: Surroundings) -> [TableText]

  /// What is said below the fields of what is typed so far: a few lines, the first one first where
  /// there is little room. It may ask the lookups: it runs when ``remarksFollow(_:)`` changes.
  func remarks(given contents: [String: String], in surroundings: Surroundings) -> [TableText]

  /// What the remarks depend on; not every letter, so that they need not be asked for with each.
  func remarksFollow(_ contents: [String: String]) -> [String]

  /// What saving writes; nil when nothing differs from what the form opened with.
  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change?

  /// The page shown after saving in place of the form; nil goes back.
  func next(after contents: [String: String]) -> Route?

  /// A page that shows first what saving would do, and saves itself; nil: saving writes at once.
  func review(of contents: [String: String], in surroundings: Surroundings) -> Route?
}

extension FormSpec {
  public var record: RecordReference? { nil }
  public var fieldsDependOn: [String] { [] }

  public mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {}

  public func contents(in surroundings: Surroundings) -> [String: String] { [:] }

  public func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] { [:] }

  public func notes(in surroundings: Surroundings) -> [TableText] { [] }

  public func notes(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [TableText] { notes(in: surroundings) }

  public func remarks(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [TableText] { [] }

  public func remarksFollow(_ contents: [String: String]) -> [String] { [] }

  public func next(after contents: [String: String]) -> Route? { nil }

  public func review(
    of contents: [String: String], in surroundings: Surroundings
  ) -> Route? { nil }
}

/// Why a form cannot be saved, and at which of its fields.
public struct FormProblem: Error {
  /// Nil where no single field is wrong.
  public let field: String?
  public let reason: RuleError

  public init(_ reason: RuleError, at field: String? = nil) {
    self.reason = reason
    self.field = field
  }

  /// - Parameter type: the record in whose fields the wrong one is looked for.
  init<Record: Recorded>(_ reason: RuleError, in type: Record.Type) {
    self.init(reason, at: type.fields.first { $0.label == reason.field }?.name)
  }
}
