import GRDB
import Ledger
import Records
import VietText

/// Documents handed to schools, with what each school said.
struct DistributionRows {
  let db: Database
  /// Of one document at most so many sendings are shown on its page.
  private static let limit = 20
  /// The latest so many that are past their day are looked at for schools that have not read them.
  private static let mostLate = 100

  /// Latest first.
  static let list = KeyedList(
    table: "distribution", order: ["sentOrder", "id"], filter: .always)

  func row(_ place: Place) throws -> DistributionRow? {
    let found: [Distribution] = try RecordRows(db: db).records(
      "WHERE rowid = ?", [place.row.databaseValue])
    guard let distribution = found.first else { return nil }
    return DistributionRow(
      key: place.key, distribution: distribution, title: try title(of: distribution),
      count: try count(distribution.id))
  }

  private func count(_ id: Identifier<Distribution>) throws -> ReceiptCount {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*), count(receivedOn), count(readOn), count(question)
        FROM receipt WHERE distribution = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id.record.databaseBlob]) else {
      return ReceiptCount([])
    }
    return ReceiptCount(sent: row[0], received: row[1], read: row[2], questions: row[3])
  }

  private func title(of distribution: Distribution) throws -> Phrase? {
    // The day only decides what holds, and nothing of that is asked.
    let library = DocumentLibrary(db: db, day: distribution.sentOn ?? .first)
    return try library.document(distribution.number)?.title
  }

  func sheet(_ id: Identifier<Distribution>) throws -> DistributionSheet? {
    let records = RecordRows(db: db)
    guard let distribution = try records.record(id) else { return nil }
    return try sheet(distribution)
  }

  private func sheet(_ distribution: Distribution) throws -> DistributionSheet {
    let receipts: [SchoolReceipt] = try RecordRows(db: db).records(
      "WHERE distribution = ?", [distribution.id.record.databaseBlob])
    let schools = try receipts.map { receipt in
      let id = Identifier<Institution>(receipt.institution)
      let school = try RecordRows(db: db).record(id)
      return DistributionSheet.School(
        id: id, name: school?.name ?? "–", phone: school?.phone ?? "", receipt: receipt)
    }
    return DistributionSheet(
      distribution: distribution, title: try title(of: distribution),
      schools: schools.sorted { first, second in
        VietnameseOrder.key(first.name)
          .lexicographicallyPrecedes(VietnameseOrder.key(second.name))
      })
  }

  /// Those of one document, latest first.
  func sheets(of number: GuidanceDocument.Number) throws -> [DistributionSheet] {
    let found: [Distribution] = try RecordRows(db: db).records(
      "WHERE document = ? ORDER BY sentOrder, id LIMIT \(Self.limit)",
      [number.rawValue.databaseValue])
    return try found.map(sheet)
  }

  func late(on day: Day) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM (
        SELECT id FROM distribution WHERE dueOn < ? ORDER BY dueOn DESC LIMIT \(Self.mostLate)
        ) AS d WHERE EXISTS (
        SELECT 1 FROM receipt WHERE distribution = d.id AND readOn IS NULL)
        """)
    return try Int.fetchOne(statement, arguments: [day.sinceEpoch]) ?? 0
  }
}

extension StoreReader: DistributionQuestions {
  public func distributions(_ window: Window) throws(StoreError) -> Rows<DistributionRow> {
    try read { db in
      let list = DistributionRows.list
      let places = try ListWalk(db: db, list: list)
        .window(window, valueCount: list.order.count)
      let sendings = DistributionRows(db: db)
      return try rows(places) { try sendings.row($0) }
    }
  }

  public func distribution(
    _ id: Identifier<Distribution>
  ) throws(StoreError) -> DistributionSheet? {
    try read { try DistributionRows(db: $0).sheet(id) }
  }

  public func distributions(
    of number: GuidanceDocument.Number
  ) throws(StoreError) -> [DistributionSheet] {
    try read { try DistributionRows(db: $0).sheets(of: number) }
  }

  public func lateDistributions(on day: Day) throws(StoreError) -> Int {
    try read { try DistributionRows(db: $0).late(on: day) }
  }
}
