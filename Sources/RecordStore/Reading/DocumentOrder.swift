import Records

/// The order of the guidance library: newest issue first.
enum DocumentOrder {
  /// The day by which a document stands in the list, days since 1970-01-01; a document whose day
  /// of issue is not known stands behind all others.
  static func listedOn(_ issuedOn: Day?) -> Int {
    Int(issuedOn?.sinceEpoch ?? Day.first.sinceEpoch - 1)
  }
}
