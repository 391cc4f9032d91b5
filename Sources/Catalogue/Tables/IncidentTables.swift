import Records

/// Categories, levels, recipients, duties and clocks of incidents.
struct IncidentTables {
  let categories: [IncidentCategory]
  let levels: [SeverityLevel]
  let recipients: [Recipient]
  let duties: [RecipientDuty]
  let clocks: [ClockRule]
  let emergencyNumbers: [EmergencyNumber]

  init(_ source: TableSource, documents: KeyIndex) throws(CatalogueError) {
    let categoryTable = try source.table(.categories)
    let categoryIndex = try KeyIndex(categoryTable, "code")
    let bases = try source.table(.categoryBases).bases(
      categories: categoryIndex, documents: documents)
    categories = try categoryTable.rows.map { row throws(CatalogueError) in
      try IncidentCategory(row, bases: bases)
    }
    let triggerTable = try source.table(.triggers)
    let triggerIndex = try KeyIndex(triggerTable, "code")
    levels = try source.table(.levels).levels(triggers: triggerTable, documents: documents)
    let numberTable = try source.table(.emergencyNumbers)
    let numberIndex = try KeyIndex(numberTable, "number")
    emergencyNumbers = try numberTable.rows.map { row throws(CatalogueError) in
      try EmergencyNumber(row)
    }
    let recipientTable = try source.table(.recipients)
    let recipientIndex = try KeyIndex(recipientTable, "code")
    recipients = try recipientTable.rows.map { row throws(CatalogueError) in
      try numberIndex.check(row, "number")
      return try Recipient(row)
    }
    duties = try source.table(.duties).duties(
      categories: categoryIndex, recipients: recipientIndex, documents: documents)
    let clockTable = try source.table(.clocks)
    _ = try KeyIndex(clockTable, "code")
    clocks = try clockTable.rows.map { row throws(CatalogueError) in
      try categoryIndex.check(row, "categories")
      try triggerIndex.check(row, "triggers")
      try recipientIndex.check(row, "recipients")
      try documents.check(row, "document")
      return try ClockRule(row)
    }
  }
}

extension Table {
  fileprivate func bases(
    categories: KeyIndex, documents: KeyIndex
  ) throws(CatalogueError) -> [String: [IncidentCategory.Basis]] {
    var result: [String: [IncidentCategory.Basis]] = [:]
    for row in rows {
      try categories.check(row, "category")
      try documents.check(row, "document")
      result[try row.required("category"), default: []].append(try IncidentCategory.Basis(row))
    }
    return result
  }

  fileprivate func levels(
    triggers: Table, documents: KeyIndex
  ) throws(CatalogueError) -> [SeverityLevel] {
    var byLevel: [Int: [SeverityTrigger]] = [:]
    for row in triggers.rows {
      try documents.check(row, "document")
      let trigger = try SeverityTrigger(row)
      byLevel[trigger.level, default: []].append(trigger)
    }
    _ = try KeyIndex(self, "level")
    return try rows.map { row throws(CatalogueError) in
      let level = try row.number("level", in: 1...4)
      return SeverityLevel(
        level: level, name: try row.phrase("name"), triggers: byLevel[level] ?? [])
    }
  }

  fileprivate func duties(
    categories: KeyIndex, recipients: KeyIndex, documents: KeyIndex
  ) throws(CatalogueError) -> [RecipientDuty] {
    var keys = KeyIndex(file: file)
    return try rows.map { row throws(CatalogueError) in
      try categories.check(row, "category")
      try recipients.check(row, "recipient")
      try documents.check(row, "document")
      let duty = try RecipientDuty(row)
      let key = "\(duty.category) \(duty.strength.rawValue) \(duty.recipient)"
      try keys.insert(key, row, "recipient")
      return duty
    }
  }
}
