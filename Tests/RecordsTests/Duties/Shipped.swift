import Catalogue
import Records

/// The shipped tables from which duties follow, read once.
enum Shipped {
  private static let result = Result { () throws(CatalogueError) in
    try CatalogueTables(folder: folder)
  }

  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    return parts.joined(separator: "/") + "/Resources/catalogue"
  }()

  static func tables() throws -> CatalogueTables { try result.get() }

  static func facts() throws -> DutyFacts {
    let tables = try tables()
    return DutyFacts(
      recipients: tables.recipients, recipientDuties: tables.duties, clocks: tables.clocks,
      calendar: WorkingCalendar(tables.calendar),
      effectiveOn: Dictionary(
        tables.documents.compactMap { document in
          document.effectiveOn.map { (document.number, $0) }
        }, uniquingKeysWith: { first, _ in first }))
  }
}
