import Records

extension ProjectionTable {
  static let escalation = ProjectionTable(
    "escalation", of: Kind.escalation, keepsWithdrawn: true,
    derived: [
      .flag("isOpen") {
        let state: EscalationState = $0.code(Escalation.Fields.state) ?? .draft
        return state.isOpen && !$0.flag(.isWithdrawn)
      },
      .integer("matterGroup") { values, _ in
        let matter: EscalationMatter = values.code(Escalation.Fields.matter) ?? .request
        return Int64(matter.group.number)
      },
      .integer("way") { values, _ in
        Int64(Escalation(id: Identifier(.program), values: values).way.rawValue)
      },
      .integer("cameOn") { values, recordedAt in
        Int64((values.day(Escalation.Fields.raisedOn) ?? recordedAt.day).sinceEpoch)
      },
      .fold(
        Escalation.Fields.request, Escalation.Fields.addressee, Escalation.Fields.letterNumber,
        Escalation.Fields.raiser),
    ],
    attached: [DutyRows.dueColumn],
    indexes: [
      "escalationByDue ON escalation (isOpen, dutyDue, id)",
      "escalationByIncident ON escalation (incident)",
      "escalationByWay ON escalation (way, matterGroup)",
      "escalationByDay ON escalation (matterGroup, cameOn, id)",
      "escalationOpenByDay ON escalation (matterGroup, isOpen, cameOn)",
      "escalationByEarlier ON escalation (onwardOf)",
    ])
}
