import Ledger

/// A duty in the list of today, with the record that owes it.
public struct DutyRow: KeyedRow {
  /// Where the row stands: late ones first.
  public enum Section: Int, CaseIterable, Sendable {
    case overdue = 0
    case today = 1
    case thisWeek = 2
    case later = 3
  }

  public var key: RowKey
  public var section: Section
  public var duty: Duty
  public var band: DutyBand
  /// Title of the owing record; masked where it is restricted.
  public var title: Phrase
  /// "VV-2026-0007", the letter number, or nothing.
  public var number: String?
  public var level: Level?

  public init(
    key: RowKey, section: Section, duty: Duty, band: DutyBand, title: Phrase, number: String?,
    level: Level?
  ) {
    self.key = key
    self.section = section
    self.duty = duty
    self.band = band
    self.title = title
    self.number = number
    self.level = level
  }
}

/// The counters on the page of today; each is a door to its list.
public struct TodayCounters: Equatable, Sendable {
  public var overdue: BoundedCount
  /// Duties whose limit had passed before anybody here knew; not among ``overdue``.
  public var impossible: BoundedCount
  public var dueToday: BoundedCount
  public var openIncidents: Int
  public var openEscalations: Int
  public var institutions: Int
  /// Institutions whose sheet nobody confirmed for six months (a proposal of the program).
  public var unconfirmed: BoundedCount
  public var drafts: Int

  public init(
    overdue: BoundedCount, impossible: BoundedCount = BoundedCount(counted: 0),
    dueToday: BoundedCount, openIncidents: Int, openEscalations: Int,
    institutions: Int, unconfirmed: BoundedCount, drafts: Int
  ) {
    self.overdue = overdue
    self.impossible = impossible
    self.dueToday = dueToday
    self.openIncidents = openIncidents
    self.openEscalations = openEscalations
    self.institutions = institutions
    self.unconfirmed = unconfirmed
    self.drafts = drafts
  }
}

/// Questions about what is due.
public protocol DutyQuestions {
  /// Open duties by section, then urgency, then the instant at which they become late.
  func duties(at now: Moment, _ window: Window) throws(StoreError) -> Rows<DutyRow>
  /// Before the first duty of a section: where a window of it begins.
  func start(of section: DutyRow.Section) -> RowKey
  func counters(at now: Moment) throws(StoreError) -> TodayCounters
}
