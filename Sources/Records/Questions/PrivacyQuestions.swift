import Ledger

/// A request in its list: what is not sealed of it.
public struct PrivacyRow: KeyedRow {
  public var key: RowKey
  public var request: PrivacyRequest
  /// When the first of its duties becomes late; nil where it has none.
  public var nextDue: Moment?

  public init(key: RowKey, request: PrivacyRequest, nextDue: Moment?) {
    self.key = key
    self.request = request
    self.nextDue = nextDue
  }
}

extension PrivacyRow {
  /// By when something is due: a day, "cần xác nhận", or nothing for one that is closed.
  public var dueWords: Phrase {
    guard request.isOpen else { return Phrase(verbatim: "") }
    guard let day = nextDue?.day.formatted else {
      return Phrase("thời hạn cần xác nhận", "limit to be confirmed")
    }
    return Phrase("hạn \(day)", "due \(day)")
  }
}

/// One request, as it may be shown now.
public struct PrivacySheet: Equatable, Sendable {
  /// Its sealed words are empty while they cannot be read.
  public var request: PrivacyRequest
  public var limits: PrivacyLimits
  public var isLocked: Bool
  public var isErased: Bool

  public init(
    request: PrivacyRequest, limits: PrivacyLimits, isLocked: Bool, isErased: Bool
  ) {
    self.request = request
    self.limits = limits
    self.isLocked = isLocked
    self.isErased = isErased
  }
}

/// An incident whose retention day comes.
public struct RetentionRow: KeyedRow {
  public var key: RowKey
  public var incident: IncidentRow
  public var retainUntil: Day
  /// Log lines of which sealed words still stand.
  public var sealedLines: Int
  /// People of whom sealed words still stand.
  public var sealedPeople: Int

  public init(
    key: RowKey, incident: IncidentRow, retainUntil: Day, sealedLines: Int, sealedPeople: Int
  ) {
    self.key = key
    self.incident = incident
    self.retainUntil = retainUntil
    self.sealedLines = sealedLines
    self.sealedPeople = sealedPeople
  }

  public var sealedRecords: Int { sealedLines + sealedPeople }

  /// What the program proposes; an officer decides.
  public func proposal(on today: Day) -> RetentionProposal {
    if !incident.isWithdrawn, incident.state.isOpen { return .keep }
    if sealedRecords == 0 { return .nothingLeft }
    return retainUntil <= today ? .erase : .wait
  }
}

/// What is to become of a record whose retention day comes; a proposal.
public enum RetentionProposal: String, Sendable {
  case keep, wait, erase, nothingLeft

  public var label: Phrase {
    switch self {
    case .keep: Phrase("giữ: vụ việc còn mở", "keep: still open")
    case .wait: Phrase("chờ đến ngày", "wait for the day")
    case .erase: Phrase("xóa, hoặc giữ tiếp có căn cứ", "erase, or keep on a ground")
    case .nothingLeft: Phrase("không còn gì niêm phong", "nothing sealed is left")
    }
  }
}

/// Questions about what is personal: requests of data subjects, and what is kept until when.
public protocol PrivacyQuestions {
  /// Open ones first, the earliest received first; finished ones only where they are asked for.
  func privacyRequests(onlyOpen: Bool, _ window: Window) throws(StoreError) -> Rows<PrivacyRow>
  /// Nil for one that is not there.
  func privacyRequest(_ id: Identifier<PrivacyRequest>) throws(StoreError) -> PrivacySheet?
  /// Incidents that reach their retention day in a year or earlier, the earliest first.
  func retention(upTo day: Day, _ window: Window) throws(StoreError) -> Rows<RetentionRow>
}
