import Ledger

/// What every page shows of the register itself.
public struct RegisterHeader: Equatable, Sendable {
  public var commune: Commune
  public var provinceName: String
  /// Absent: "không thuộc cụm; liên hệ trực tiếp Sở", if ``areClustersKnown``.
  public var cluster: Cluster?
  /// Whether the clusters of the province are known here; without them nobody can say that the
  /// commune is in none.
  public var areClustersKnown: Bool
  public var isPractice: Bool
  /// Whether the register has a passphrase.
  public var hasKeys: Bool
  public var isLocked: Bool
  public var officer: Officer?
  public var overdue: BoundedCount
  /// Whether this copy may give incident numbers; after a restore it must be confirmed first.
  public var mayNumber: Bool
  /// Whether incidents that were logged provisionally wait for a number.
  public var areNumbersWaiting: Bool
  /// Absent while the clock may be right. No numbers are given under a suspect clock.
  public var clockSuspicion: ClockSuspicion?
  /// Whether nobody has typed the recovery key back from paper.
  public var isRecoveryKeyWaiting: Bool

  public init(
    commune: Commune, provinceName: String, cluster: Cluster?, areClustersKnown: Bool,
    isPractice: Bool, hasKeys: Bool, isLocked: Bool, officer: Officer?, overdue: BoundedCount,
    mayNumber: Bool, areNumbersWaiting: Bool = false, clockSuspicion: ClockSuspicion? = nil,
    isRecoveryKeyWaiting: Bool = false
  ) {
    self.commune = commune
    self.provinceName = provinceName
    self.cluster = cluster
    self.areClustersKnown = areClustersKnown
    self.isPractice = isPractice
    self.hasKeys = hasKeys
    self.isLocked = isLocked
    self.officer = officer
    self.overdue = overdue
    self.mayNumber = mayNumber
    self.areNumbersWaiting = areNumbersWaiting
    self.clockSuspicion = clockSuspicion
    self.isRecoveryKeyWaiting = isRecoveryKeyWaiting
  }
}

/// One field's change in the history of a record.
public struct HistoryLine: Equatable, Sendable {
  public var at: Moment
  public var author: String
  public var field: Phrase
  /// Absent where there was none; see ``isHidden``.
  public var old: Phrase?
  public var new: Phrase?
  public var reason: String?
  public var isUndo: Bool
  /// The value is sealed and the register locked, or it was erased or withheld.
  public var isHidden: Bool
  public var entry: EntryReference

  public init(
    at: Moment, author: String, field: Phrase, old: Phrase?, new: Phrase?, reason: String?,
    isUndo: Bool, isHidden: Bool, entry: EntryReference
  ) {
    self.at = at
    self.author = author
    self.field = field
    self.old = old
    self.new = new
    self.reason = reason
    self.isUndo = isUndo
    self.isHidden = isHidden
    self.entry = entry
  }
}

/// The latest change of this copy that still stands.
public struct LatestWrite: Equatable, Sendable {
  /// "Văn bản đã nhập 30/2020/NĐ-CP".
  public var what: Phrase
  public var at: Moment
  /// The number of the incident that an undo would take away whole; nil where the change did
  /// something else.
  public var number: IncidentNumber?

  public init(what: Phrase, at: Moment, number: IncidentNumber?) {
    self.what = what
    self.at = at
    self.number = number
  }
}

/// A form that was begun and not saved.
public struct Draft: Equatable, Sendable {
  /// Which form: the page's own name for it.
  public var form: String
  /// The record being edited; absent for a new one.
  public var record: RecordID?
  /// What the form is about, for the list of drafts.
  public var title: String
  /// The text of each field by the form's names.
  public var content: [String: String]
  public var keptAt: Moment
  /// How many entries the record had when the form was opened; a later change is compared first.
  public var baseRevision: Int

  public init(
    form: String, record: RecordID?, title: String, content: [String: String], keptAt: Moment,
    baseRevision: Int
  ) {
    self.form = form
    self.record = record
    self.title = title
    self.content = content
    self.keptAt = keptAt
    self.baseRevision = baseRevision
  }
}

/// What was written by one ``Change``.
public struct Written: Equatable, Sendable {
  /// The records that the change touched, in the order of its entries.
  public var records: [RecordID]
  /// The change in words, for the status line: "Đã ghi: Vụ việc VV-2026-0007".
  public var summary: Phrase
  /// What could not be done once the change itself was durable: to be shown, for it is nowhere else.
  public var remainder: StoreError?

  public init(records: [RecordID], summary: Phrase, remainder: StoreError? = nil) {
    self.records = records
    self.summary = summary
    self.remainder = remainder
  }
}

/// Questions about the register itself.
public protocol RegisterQuestions {
  func header(at now: Moment) throws(StoreError) -> RegisterHeader
  /// All changes of a record, newest first.
  func history(of record: RecordID) throws(StoreError) -> [HistoryLine]
  /// What was known here of a record when the entry had just arrived, in the order of the fields;
  /// nothing where the entry is not here.
  func facts(of record: RecordID, asKnownWith entry: EntryReference) throws(StoreError)
    -> [KnownFact]
  /// How many entries a record has; 0 for one never written.
  func revision(of record: RecordID) throws(StoreError) -> Int
  /// What an undo would take back; nil where every change was taken back.
  func takenBackByUndo() throws(StoreError) -> LatestWrite?
  /// Forms begun and not saved, newest first.
  func drafts() throws(StoreError) -> [Draft]
  func communes(matching text: String, limit: Int) throws(StoreError) -> [CommuneRow]
  func categories() throws(StoreError) -> [IncidentCategory]
  func calendar() throws(StoreError) -> WorkingCalendar
  /// Everybody who ever wrote here, in the order in which they were added.
  func officers() throws(StoreError) -> [OfficerAccess]
}

/// An officer, and whether a passphrase of theirs opens the register.
public struct OfficerAccess: Equatable, Sendable {
  public var officer: Officer
  public var hasAccess: Bool

  public init(officer: Officer, hasAccess: Bool) {
    self.officer = officer
    self.hasAccess = hasAccess
  }
}

/// A commune in a list of choices, with its province, because names are not unique.
public struct CommuneRow: Equatable, Sendable {
  public var commune: Commune
  public var provinceName: String
  /// Absent: in no cluster, if ``areClustersKnown``.
  public var clusterNumber: Int?
  /// Whether the clusters of its province are known here.
  public var areClustersKnown: Bool

  public init(
    commune: Commune, provinceName: String, clusterNumber: Int?, areClustersKnown: Bool
  ) {
    self.commune = commune
    self.provinceName = provinceName
    self.clusterNumber = clusterNumber
    self.areClustersKnown = areClustersKnown
  }
}
