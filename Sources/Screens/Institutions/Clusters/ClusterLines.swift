import Records
import Terminal

/// One cluster line by line.
struct ClusterLines {
  private typealias Fields = Cluster.Fields

  private let sheet: ClusterSheet
  private let liaison: ClusterLiaison
  private let surroundings: Surroundings
  private var cluster: Cluster { sheet.cluster }

  init(_ sheet: ClusterSheet, _ liaison: ClusterLiaison, _ surroundings: Surroundings) {
    self.sheet = sheet
    self.liaison = liaison
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    let place = [text(Fields.office, cluster.office), text(Fields.decision, cluster.decision)]
    return place + [.blank] + cover + [.blank] + people + [.blank] + communes + [.blank]
      + activities + [.blank] + silent + [.blank, .text(surroundings(Self.role), .faint)]
  }

  private var cover: [RecordLine] {
    let heading = RecordLine.heading(Phrase("Đang trực lúc này", "On duty now"))
    let list = Route.liaison(.list(.cover, under: cluster.id.record))
    guard !liaison.cover.isEmpty else {
      let none = Phrase(
        "Chưa ghi ai trực lúc này; r ghi lịch trực.", "Nobody is recorded; r opens the cover.")
      return [heading, .item(key: "cover", label: nil, surroundings(none), opens: list, .warning)]
    }
    return [heading]
      + liaison.cover.map { cover in
        let parts = [cover.personName, cover.phone, cover.unit, cover.hours]
        return .item(
          key: cover.id.record.description, label: nil,
          parts.filter { !$0.isEmpty }.joined(separator: " · "),
          opens: .liaison(.file(.cover, cover.id.record)), .good)
      }
  }

  /// Those recorded one by one; a leader typed on the sheet of the cluster where nobody is.
  private var people: [RecordLine] {
    guard !liaison.people.isEmpty else {
      return [
        text(Fields.leaderName, cluster.leaderName), text(Fields.leaderPhone, cluster.leaderPhone),
        text(Fields.leaderSince, cluster.leaderSince?.formatted ?? ""),
        text(Fields.leaderUntil, cluster.leaderUntil?.formatted ?? ""),
        text(Fields.members, cluster.members.joined(separator: "\n")),
      ]
    }
    return [.heading(LiaisonKind.member.label)]
      + liaison.people.map { person in
        let since = person.fromOn.map { day in
          surroundings(Phrase("từ \(day.formatted)", "since \(day.formatted)"))
        }
        let area = person.values.text(ClusterMember.Fields.area)
        let parts = [person.personName, person.phone, area, since]
        return .item(
          key: person.id.record.description, label: person.role.label,
          parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "),
          opens: .liaison(.file(.member, person.id.record)))
      }
  }

  private var communes: [RecordLine] {
    let names = sheet.communes.map { $0.fullName(on: surroundings.today) }
    let words =
      names.isEmpty
      ? surroundings(Phrase("Chưa xếp xã nào vào cụm.", "No commune is in the cluster."))
      : names.joined(separator: ", ")
    return [
      .heading(
        Phrase("Các xã thuộc cụm (\(names.count))", "Communes of the cluster (\(names.count))")),
      .text(words),
    ]
  }

  private var activities: [RecordLine] {
    let heading = RecordLine.heading(LiaisonKind.activity.label)
    guard !liaison.activities.isEmpty else {
      let none = Phrase("Chưa ghi hoạt động nào; a để ghi.", "None is recorded; a opens them.")
      return [heading, .text(surroundings(none), .faint)]
    }
    return [heading]
      + liaison.activities.map { activity in
        let parts = [
          activity.heldOn?.formatted ?? "", surroundings(activity.activity.label), activity.name,
        ]
        return .item(
          key: activity.id.record.description, label: nil, parts.joined(separator: " · "),
          opens: .liaison(.file(.activity, activity.id.record)))
      }
  }

  private var silent: [RecordLine] {
    let days = ContactNote.usualDays
    let heading = RecordLine.heading(
      Phrase("Cơ sở chưa liên hệ quá \(days) ngày", "Not contacted for \(days) days"))
    guard !liaison.silent.isEmpty else {
      return [heading, .text(surroundings(Phrase("Không có.", "None.")), .good)]
    }
    let names = liaison.silent.map(\.name).joined(separator: ", ")
    return [
      heading,
      .item(
        key: "silent", label: nil, names + surroundings(Phrase("… (l xem hết)", "… (l shows all)")),
        opens: .liaison(.contactAges), .warning),
    ]
  }

  private func text(_ field: FieldSpec, _ text: String) -> RecordLine {
    text.isEmpty
      ? .fact(field.label, surroundings(Phrase("chưa ghi", "not recorded")), .faint)
      : .fact(field.label, text)
  }

  private static let role = Phrase(
    "Cụm phối hợp, không phải một cấp quản lý: văn bản gửi Sở, đồng gửi cụm trưởng.",
    "A cluster coordinates and is no level of authority: letters go to the Department, with a copy."
  )
}
