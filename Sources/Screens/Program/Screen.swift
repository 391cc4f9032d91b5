import Records
import Terminal
import VietText

/// One page of the program: what it shows and how it answers.
///
/// Pages hold values only: reads are reloads, writes are ``Outcome/write(_:)``.
public protocol Screen {
  /// The name of the page, for its first row and the help.
  var title: Phrase { get }

  /// Fetches what the page shows. Runs when the page opens, after every change, when it asks for it
  /// by ``Outcome/reload``, and when the page has another size. Touches no disk but through
  /// `register`.
  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError)

  /// The actions that the page answers, in the order of the key bar; one that cannot be done now
  /// stands there with its reason.
  var offers: [Offer] { get }

  /// Answers an offered action. Touches the page's own state and nothing else.
  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome

  /// Whether characters go into text and not to actions.
  var takesText: Bool { get }

  /// Whether Telex or VNI matter to the text; they do not where a secret is typed.
  var usesTyping: Bool { get }

  /// Answers a raw event before actions are looked for; nil when it means nothing here.
  ///
  /// - Parameter composer: what Telex or VNI make of typed characters.
  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome?

  /// What must survive a power cut; nil when nothing is typed. See ``Draft``.
  var draft: DraftContent? { get }

  /// The record whose later changes a draft of this page must be compared with; nil for none.
  var draftSubject: RecordReference? { get }

  /// Puts what a draft kept back into the page; runs after ``load(from:in:)``.
  mutating func restore(_ content: [String: String])

  /// Whether locking takes the page away, because a secret stands on it.
  var isClosedByLock: Bool { get }

  /// Learns what became of a ``Job`` that it asked for.
  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome

  /// Learns that a change it asked for was not written.
  ///
  /// - Returns: whether the page shows the reason itself; otherwise the program does.
  mutating func refused(_ error: StoreError, in surroundings: Surroundings) -> Bool

  /// Whether what it shows becomes another as time passes: then it is loaded anew every minute.
  var followsClock: Bool { get }

  /// Whether something is left to be done while no key waits.
  var hasWork: Bool { get }

  /// Does a small piece of it: keys wait until it is done.
  mutating func work(
    with register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError)

  /// How far a text was read on it, where that is to be kept; nil where nothing has changed.
  var readingPlace: ReadingPlace? { get }

  /// Draws the page below the frame's head and above its key bar. The same state and size always
  /// give the same cells; the cursor is put on the focused row or field.
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings)
}

extension Screen {
  public var takesText: Bool { false }
  public var usesTyping: Bool { takesText }
  public var draft: DraftContent? { nil }
  public var draftSubject: RecordReference? { nil }

  public var isClosedByLock: Bool { false }
  public var readingPlace: ReadingPlace? { nil }
  public var followsClock: Bool { true }
  public var hasWork: Bool { false }

  public mutating func work(
    with register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {}

  public mutating func restore(_ content: [String: String]) {}

  public mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    .stay
  }

  public mutating func refused(_ error: StoreError, in surroundings: Surroundings) -> Bool {
    false
  }

  public mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? { nil }
}

/// What a form keeps of itself while somebody types. Which form it is follows from its route.
public struct DraftContent: Equatable, Sendable {
  /// What the form is about, for the list of drafts.
  public var title: Phrase
  /// The text of each field by the form's names; never a secret.
  public var content: [String: String]

  public init(title: Phrase, content: [String: String]) {
    self.title = title
    self.content = content
  }
}
