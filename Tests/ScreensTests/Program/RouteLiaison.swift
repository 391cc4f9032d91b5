import Ledger
import Records
import TestSupport

@testable import Screens

/// The records of ``LiaisonSamples`` in English words, and every page over one of them.
enum RouteLiaison {
  static let member = LiaisonSamples.member("Nguyen Hien", .leader, 810)
  private static let cover = english(LiaisonSamples.cover, [(DutyCover.Fields.personName, "Vi")])
  private static let core = english(
    LiaisonSamples.core,
    [
      (CoreMember.Fields.region, "Region 1"), (CoreMember.Fields.schoolName, "Town School"),
      (CoreMember.Fields.personName, "Vu"),
    ])
  private static let activity = english(
    LiaisonSamples.support,
    [
      (ClusterActivity.Fields.name, "A visit to classes"),
      (ClusterActivity.Fields.chair, "Town School"),
    ])
  private static let contact = english(
    LiaisonSamples.contact,
    [(ContactNote.Fields.by, "Lau"), (ContactNote.Fields.about, "Meals")])
  private static let instruction = english(
    LiaisonSamples.instruction, [(DirectInstruction.Fields.number, "15/SGD-TH")])
  private static let proposal = english(
    LiaisonSamples.proposal,
    [
      (PersonnelNote.Fields.addressee, "The director"), (PersonnelNote.Fields.personName, "Lo"),
      (PersonnelNote.Fields.proposal, "The same head again"),
    ])

  private static func english<Record: LiaisonRecord>(
    _ record: Record, _ words: [(FieldSpec, String)]
  ) -> Record {
    var values = record.values
    for (field, word) in words { values.set(field, word) }
    return Record(id: record.id, values: values)
  }

  static func write(to register: TestRegister) throws {
    for change in [
      .member(member), .cover(cover), .core(core), .activity(activity), .contact(contact),
      .instruction(instruction), .proposal(proposal),
    ] as [LiaisonChange] {
      try register.write(.liaison(change))
    }
  }

  static let routes: [Route] =
    LiaisonKind.allCases.flatMap { kind -> [LiaisonRoute] in
      let id = id(of: kind)
      return [
        .list(kind, under: nil), .add(kind, under: nil), .file(kind, id), .edit(kind, id),
        .withdraw(kind, id),
      ]
    }.map { .liaison($0) } + [
      .liaison(.regions), .liaison(.contactAges), .liaison(.erase(.proposal, id(of: .proposal))),
    ]

  private static func id(of kind: LiaisonKind) -> RecordID {
    switch kind {
    case .member: member.id.record
    case .cover: cover.id.record
    case .core: core.id.record
    case .activity: activity.id.record
    case .contact: contact.id.record
    case .instruction: instruction.id.record
    case .proposal: proposal.id.record
    }
  }
}
