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
      "CREATE INDEX escalationByOrder ON escalation (dutyDue, id)",
      "CREATE INDEX escalationOfIncident ON escalation (incident, dutyDue, id)",
      "CREATE INDEX escalationByGroup ON escalation (matterGroup, dutyDue, id)",
      "CREATE INDEX escalationByState ON escalation (state, dutyDue, id)",
      "CREATE INDEX escalationByArea ON escalation (area, dutyDue, id)",
      "CREATE INDEX escalationByDecider ON escalation (decider, dutyDue, id)",
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
