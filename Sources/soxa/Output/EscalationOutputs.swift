import Records

/// An escalation in a list, as JSON.
struct EscalationOutput: Encodable {
  let id: String
  let matter: String
  let request: String
  let addressee: String
  let state: String
  let isOfficial: Bool
  let area: String?
  let decider: String?
  let isUrgent: Bool
  let dueOn: String?
  let lateFrom: String?
  let sentAt: String?
  let incident: String?
  let isWithdrawn: Bool

  init(_ row: EscalationRow) {
    id = row.id.record.description
    matter = row.matter.rawValue
    request = row.request
    addressee = row.addressee
    state = row.state.rawValue
    isOfficial = row.isOfficial
    area = row.area?.rawValue
    decider = row.decider?.rawValue
    isUrgent = row.isUrgent
    dueOn = row.dueOn?.iso
    lateFrom = row.dutyDue?.iso
    sentAt = row.sentAt?.iso
    incident = row.incidentNumber?.text
    isWithdrawn = row.isWithdrawn
  }
}

/// The list of escalations with the counters above it, as JSON. A count that stopped at its limit is
/// that limit, and `isMore` says so.
struct EscalationListOutput: Encodable {
  struct Count: Encodable {
    let value: Int
    let isMore: Bool

    init(_ count: BoundedCount) {
      value = count.value
      isMore = count.isMore
    }
  }

  let settledHere: Count
  let sentUp: Count
  let waiting: Count
  let escalations: [EscalationOutput]

  init(_ rows: [EscalationRow], _ counters: EscalationCounters) {
    settledHere = Count(counters.settledHere)
    sentUp = Count(counters.sentUp)
    waiting = Count(counters.waiting)
    escalations = rows.map(EscalationOutput.init)
  }
}

/// One escalation with what is joined to it, as JSON.
struct EscalationFileOutput: Encodable {
  private let record: RecordOutput
  private let joined: Joined

  private struct Joined: Encodable {
    let reminders: [RecordOutput]
    let returns: [Return]
    let chain: [Link]
  }

  private struct Return: Encodable {
    let at: String
    let reason: String
  }

  private struct Link: Encodable {
    let id: String
    let addressee: String
    let state: String
    let letterNumber: String
  }

  init(_ file: EscalationFile, _ returns: [EscalationReturn]) {
    record = RecordOutput(file.escalation)
    joined = Joined(
      reminders: file.reminders.map { RecordOutput($0) },
      returns: returns.map { Return(at: $0.at.iso, reason: $0.reason) },
      chain: file.chain.map {
        Link(
          id: $0.id.record.description, addressee: $0.addressee, state: $0.state.rawValue,
          letterNumber: $0.letterNumber)
      })
  }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
    try joined.encode(to: encoder)
  }
}

/// The summary of a month, as JSON.
struct MatterMonthOutput: Encodable {
  struct Count: Encodable {
    /// Code of an area or a deciding body; absent where it is not classified.
    let code: String?
    let all: Int
    let settledHere: Int
    let sentUp: Int
    let waiting: Int
    let untouched: Int

    init(_ count: WayCount, _ code: String? = nil) {
      self.code = code
      all = count.all
      settledHere = count.settledHere
      sentUp = count.sentUp
      waiting = count.waiting
      untouched = count.untouched
    }
  }

  struct Line: Encodable {
    let id: String
    let raisedOn: String
    let matter: String
    let area: String?
    let decider: String?
    let state: String
    let result: String?
    let toldOn: String?
    let request: String

    init(_ line: MatterLine) {
      id = line.id.record.description
      raisedOn = line.raisedOn.iso
      matter = line.matter.rawValue
      area = line.area?.rawValue
      decider = line.decider?.rawValue
      state = line.state.rawValue
      result = line.result?.rawValue
      toldOn = line.toldOn?.iso
      request = line.request
    }
  }

  let month: String
  let total: Count
  let byArea: [Count]
  let byDecider: [Count]
  let difficulties: [Line]
  let petitions: [Line]
  let openFromEarlierMonths: Int

  init(_ summary: MatterMonth) {
    month = summary.month.iso
    total = Count(WayCount(summary.difficulties))
    byArea = summary.byArea.map { Count($0.count, $0.code?.rawValue) }
    byDecider = summary.byDecider.map { Count($0.count, $0.code?.rawValue) }
    difficulties = summary.difficulties.map(Line.init)
    petitions = summary.petitions.map(Line.init)
    openFromEarlierMonths = summary.carriedOver.value
  }
}
