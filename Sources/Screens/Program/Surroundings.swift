import Ledger
import Records
import Terminal

/// What every page may know of the world around it when it loads, answers and draws.
public struct Surroundings {
  public var language: Language
  public var now: Moment
  /// The size of the page's own area, without the frame around it: pages load what fits.
  public var size: Size
  public var header: RegisterHeader
  /// Type-ahead lists that are too long to be loaded whole.
  public var lookups: Lookups
  /// Draws an identity for a record that a page is about to create.
  public var newIdentity: () -> RecordID

  public init(
    language: Language, now: Moment, size: Size, header: RegisterHeader, lookups: Lookups,
    newIdentity: @escaping () -> RecordID
  ) {
    self.language = language
    self.now = now
    self.size = size
    self.header = header
    self.lookups = lookups
    self.newIdentity = newIdentity
  }

  public var today: Day { now.day }

  /// Whether a list has room for a pane with the details of the selected row.
  public var hasDetailPane: Bool { size.columns >= 110 }

  /// A phrase in the language of the screen.
  public func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }
}

/// Searches that a form's choice field may ask while somebody types; each gives a few entries, and
/// finds the entry whose key was "typed", so that a record's or a draft's choice is shown again.
public struct Lookups {
  public var institutions: ChoiceSearch
  public var communes: ChoiceSearch
  public var categories: ChoiceSearch
  public var incidents: ChoiceSearch
  /// Incidents that may be like the one being typed.
  public var similar: (Incident) -> [IncidentCandidate]

  public init(
    institutions: ChoiceSearch, communes: ChoiceSearch, categories: ChoiceSearch,
    incidents: ChoiceSearch, similar: @escaping (Incident) -> [IncidentCandidate] = { _ in [] }
  ) {
    self.institutions = institutions
    self.communes = communes
    self.categories = categories
    self.incidents = incidents
    self.similar = similar
  }
}
