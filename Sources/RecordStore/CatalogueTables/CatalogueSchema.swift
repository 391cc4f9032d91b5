import Records

extension SchemaPart {
  /// The shipped facts: loaded whole, never edited; what is corrected locally stands in the ledger.
  static let catalogue = SchemaPart(
    tables: unitTables + guidanceTables + incidentTables + calendarTables + libraryTables,
    indexes: [
      "CREATE INDEX communeByProvince ON commune (province, sortKey)",
      "CREATE INDEX formerUnitBySuccessor ON formerUnit (successor)",
      "CREATE INDEX clusterPlaceByCluster ON clusterPlace (cluster)",
      "CREATE INDEX guidanceDocumentByListing ON guidanceDocument (listedOn, number, id)",
      "CREATE INDEX guidanceDocumentByArea ON guidanceDocument (area, listedOn, number, id)",
      "CREATE INDEX documentRelationByFrom ON documentRelation (fromNumber)",
      "CREATE INDEX documentRelationByTo ON documentRelation (toNumber)",
      "CREATE INDEX authorityDocumentByNumber ON authorityDocument (number)",
      "CREATE INDEX guideStepByGuide ON guideStep (guide, id)",
      "CREATE INDEX treeChoiceByQuestion ON treeChoice (tree, question, id)",
      "CREATE INDEX shippedGroundByDocument ON shippedGround (document, holder, code)",
    ])

  /// `CHECK` of a closed list of codes.
  static func oneOf<Code: Labelled>(_ column: String, _ type: Code.Type) -> String {
    let codes = Code.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return "CHECK (\(column) IN (\(codes)))"
  }

  static let confidence =
    "confidence TEXT NOT NULL " + oneOf("confidence", Confidence.self)

  /// Two columns of one text in both languages.
  static func phrase(_ name: String) -> String {
    "\(name)Vietnamese TEXT NOT NULL CHECK (\(name)Vietnamese <> ''), "
      + "\(name)English TEXT NOT NULL CHECK (\(name)English <> '')"
  }

  static func optionalPhrase(_ name: String) -> String {
    "\(name)Vietnamese TEXT, \(name)English TEXT "
      + "CHECK ((\(name)Vietnamese IS NULL) = (\(name)English IS NULL))"
  }
}
