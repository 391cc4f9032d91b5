import Ledger
import Records

/// What can be asked while there is no register yet: the communes of the catalogue. Every other
/// question is answered as by an absent file.
public struct RegisterBeforeSetUp: RegisterReader {
  /// Communes by typed words, best match first.
  public typealias CommuneSearch = (_ text: String, _ limit: Int) throws(StoreError) -> [CommuneRow]

  private let search: CommuneSearch
  private let absent: StoreError

  /// - Parameter path: where the register will stand.
  public init(path: String, communes search: @escaping CommuneSearch) {
    self.search = search
    absent = .absent(path: path)
  }

  public func communes(matching text: String, limit: Int) throws(StoreError) -> [CommuneRow] {
    try search(text, limit)
  }
}

extension RegisterBeforeSetUp {
  public func header(at now: Moment) throws(StoreError) -> RegisterHeader { throw absent }
  public func history(of record: RecordID) throws(StoreError) -> [HistoryLine] { throw absent }
  public func revision(of record: RecordID) throws(StoreError) -> Int { throw absent }
  public func drafts() throws(StoreError) -> [Draft] { throw absent }
  public func categories() throws(StoreError) -> [IncidentCategory] { throw absent }
  public func calendar() throws(StoreError) -> WorkingCalendar { throw absent }
  public func counters(at now: Moment) throws(StoreError) -> TodayCounters { throw absent }
  public func clusters() throws(StoreError) -> [Cluster] { throw absent }
  public func contactPoints() throws(StoreError) -> [ContactPoint] { throw absent }
  public func emergencyNumbers() throws(StoreError) -> [EmergencyNumber] { throw absent }

  public func start(of section: DutyRow.Section) -> RowKey { RowKey([]) }

  public func duties(at now: Moment, _ window: Window) throws(StoreError) -> Rows<DutyRow> {
    throw absent
  }

  public func search(_ text: String, limit: Int) throws(StoreError) -> [SearchGroup] {
    throw absent
  }
}

extension RegisterBeforeSetUp {
  public func documents(
    _ query: DocumentQuery, _ window: Window
  ) throws(StoreError) -> Rows<DocumentRow> { throw absent }

  public func document(
    numbered number: GuidanceDocument.Number, on day: Day
  ) throws(StoreError) -> DocumentSheet? { throw absent }

  public func authority(
    _ query: AuthorityQuery, _ window: Window
  ) throws(StoreError) -> Rows<AuthorityRow> { throw absent }

  public func authorityRow(_ code: AuthorityRule.Code) throws(StoreError) -> AuthorityRow? {
    throw absent
  }

  public func articles(of number: GuidanceDocument.Number) throws(StoreError) -> [Article] {
    throw absent
  }

  public func institutions(
    _ query: InstitutionQuery, _ window: Window
  ) throws(StoreError) -> Rows<InstitutionRow> { throw absent }

  public func institution(
    _ id: Identifier<Institution>
  ) throws(StoreError) -> InstitutionSheet? { throw absent }

  public func cluster(_ id: Identifier<Cluster>) throws(StoreError) -> ClusterSheet? {
    throw absent
  }

  public func incidents(
    _ query: IncidentQuery, _ window: Window
  ) throws(StoreError) -> Rows<IncidentRow> { throw absent }

  public func incident(_ id: Identifier<Incident>) throws(StoreError) -> IncidentFile? {
    throw absent
  }

  public func incident(
    numbered number: IncidentNumber
  ) throws(StoreError) -> Identifier<Incident>? { throw absent }

  public func escalations(
    _ query: EscalationQuery, _ window: Window
  ) throws(StoreError) -> Rows<EscalationRow> { throw absent }

  public func escalation(_ id: Identifier<Escalation>) throws(StoreError) -> EscalationFile? {
    throw absent
  }
}
