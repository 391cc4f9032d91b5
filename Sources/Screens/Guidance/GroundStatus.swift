import Records

/// Which documents hold on a day, remembered while a list is searched.
struct GroundStatus {
  private var day: Day?
  /// Nil for a document that the list of documents does not have.
  private var holds: [GuidanceDocument.Number: Bool?] = [:]

  /// Fetches what is not known yet of the grounds of some rows.
  mutating func look(
    up rows: [AuthorityRow], on day: Day, in register: some RegisterReader
  ) throws(StoreError) {
    if self.day != day {
      self.day = day
      holds = [:]
    }
    for row in rows {
      for number in row.rule.documents where holds[number] == nil {
        let sheet = try register.document(numbered: number, on: day)
        holds.updateValue(sheet?.status.holds, forKey: number)
      }
    }
  }

  /// Whether every known ground of a row is out of force.
  func hasLapsed(_ row: AuthorityRow) -> Bool {
    let known = row.rule.documents.compactMap { holds[$0] ?? nil }
    return !known.isEmpty && !known.contains(true)
  }
}
