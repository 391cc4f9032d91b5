extension SchemaPart {
  /// Indexes in the order of the lists that screens show, beside those of the tables themselves.
  static let listOrders = SchemaPart(
    tables: [],
    indexes: [
      "CREATE INDEX incidentByLevel ON incident (urgency, knownSince, id)",
      "CREATE INDEX incidentByPlace ON incident (institution, urgency, knownSince, id)",
      "CREATE INDEX institutionBySortKey ON institution (sortKey, id)",
      "CREATE INDEX institutionByLevel ON institution (level, sortKey, id)",
      "CREATE INDEX institutionByCommune ON institution (communeCode, sortKey, id)",
      "CREATE INDEX escalationBySince ON escalation (waitingSince, id)",
      "CREATE INDEX escalationOfIncident ON escalation (incident, waitingSince, id)",
      """
      CREATE INDEX importedDocumentByListing
      ON importedDocument (listedOn, listedNumber, id)
      """,
      """
      CREATE INDEX importedDocumentByArea
      ON importedDocument (area, listedOn, listedNumber, id)
      """,
    ])
}
