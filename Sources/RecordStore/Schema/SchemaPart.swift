/// Tables that belong together, as the statements that make them.
struct SchemaPart: Sendable {
  /// `CREATE TABLE` statements, in order.
  var tables: [String]
  var indexes: [String] = []
  var triggers: [String] = []

  /// What the program brings with it.
  static let shipped: [SchemaPart] = [.catalogue, .catalogueSearch]
  /// Parts that follow from the ledger: dropped and filled anew when their shape changes.
  static let projected: [SchemaPart] = [.projections, .derived, .recordSearch, .listOrders]
  /// Everything beside ledger and local tables.
  static let followingFromLedger: [SchemaPart] = shipped + projected

  /// The names of the tables, in the order in which they are made.
  var dropped: [String] {
    tables.compactMap { statement in
      let words = statement.split(whereSeparator: { " \n(".contains($0) })
      guard let table = words.firstIndex(of: "TABLE") else { return nil }
      return String(words[table + 1])
    }
  }
}
