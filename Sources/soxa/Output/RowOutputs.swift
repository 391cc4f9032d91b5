import Records

/// An institution in a list, as JSON.
struct InstitutionOutput: Encodable {
  let id: String
  let name: String
  let level: String
  let ownership: String
  let commune: String
  let isClosed: Bool
  let lastConfirmedOn: String?

  init(_ row: InstitutionRow) {
    id = row.id.record.description
    name = row.name
    level = row.level.rawValue
    ownership = row.ownership.rawValue
    commune = row.communeName
    isClosed = row.isClosed
    lastConfirmedOn = row.lastConfirmedOn?.iso
  }
}

/// An incident in a list, as JSON.
struct IncidentOutput: Encodable {
  let id: String
  let number: String?
  let level: Int
  let category: String
  let title: String
  let state: String
  let learnedAt: String
  let institution: String?
  let nextDue: String?
  let isWithdrawn: Bool
  let isRestricted: Bool

  init(_ row: IncidentRow) {
    id = row.id.record.description
    number = row.number?.text
    level = row.level.rawValue
    category = row.category
    title = row.title
    state = row.state.rawValue
    learnedAt = row.learnedAt.iso
    institution = row.institutionName
    nextDue = row.nextDue?.iso
    isWithdrawn = row.isWithdrawn
    isRestricted = row.isRestricted
  }
}
