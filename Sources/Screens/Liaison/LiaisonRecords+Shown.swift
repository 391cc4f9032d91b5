import Records
import Terminal

extension ClusterMember: LiaisonShown {
  static var columns: [LiaisonColumn<ClusterMember>] {
    [
      LiaisonColumn(Fields.role.label, width: 22) { row, words in
        TableText(words(row.record.role.label))
      },
      LiaisonColumn(Fields.personName.label, isOnNarrow: true) { row, words in
        let isOver = !row.record.isThere(on: words.today)
        let mark = isOver ? words(Phrase(" (đã thôi)", " (over)")) : ""
        return TableText(row.record.personName + mark, isOver ? .faint : .plain)
      },
      LiaisonColumn(Fields.phone.label, width: 13, isOnNarrow: true) { row, _ in
        TableText(row.record.phone)
      },
      LiaisonColumn(Phrase("Cụm", "Cluster"), width: 7) { row, _ in
        TableText(row.name(Fields.cluster))
      },
      LiaisonColumn(Fields.fromOn.label, width: 10) { row, _ in
        TableText(row.record.fromOn?.formatted ?? "")
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi ai của cụm.", "Nobody of a cluster is recorded."),
    Phrase(
      "n ghi cụm trưởng, thành viên, công chức Sở phụ trách.",
      "n records the leader, members, assigned civil servants."))

  mutating func begin(in surroundings: Surroundings) {
    if values.record(Fields.cluster) == nil {
      values.set(Fields.cluster, surroundings.header.cluster?.id.record)
    }
    values.set(Fields.fromOn, surroundings.today)
  }

  static func remarks(
    on row: LiaisonRow<ClusterMember>, in surroundings: Surroundings
  ) -> [TableText] {
    guard row.record.role == .leader, row.record.values.text(Fields.decision) == nil else {
      return []
    }
    return [
      TableText(
        surroundings(
          Phrase("! Chưa ghi số quyết định cử cụm trưởng.", "! The leader's decision is missing.")
        ), .warning)
    ]
  }
}

extension DutyCover: LiaisonShown {
  static var columns: [LiaisonColumn<DutyCover>] {
    [
      LiaisonColumn(Fields.personName.label, isOnNarrow: true) { row, words in
        let isNow = row.record.isOnDuty(at: words.now)
        return TableText((isNow ? "* " : "") + row.record.personName, isNow ? .good : .plain)
      },
      LiaisonColumn(Fields.phone.label, width: 13, isOnNarrow: true) { row, _ in
        TableText(row.record.phone)
      },
      LiaisonColumn(Phrase("Ngày", "Days"), width: 18) { row, words in
        TableText(words(row.record.days.label))
      },
      LiaisonColumn(Phrase("Giờ", "Hours"), width: 13) { row, _ in TableText(row.record.hours) },
      LiaisonColumn(Phrase("Của", "Of"), width: 7) { row, words in
        let name = row.name(Fields.cluster)
        return TableText(name.isEmpty ? words(Phrase("chung", "all")) : name)
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi ca trực nào.", "No cover is recorded."),
    Phrase(
      "n ghi ai trực đêm, cuối tuần: tên, số máy, giờ, những ngày nào.",
      "n records who covers nights and weekends."))

  mutating func begin(in surroundings: Surroundings) {
    if values.record(Fields.cluster) == nil {
      values.set(Fields.cluster, surroundings.header.cluster?.id.record)
    }
    values.set(Fields.days, CoverDays.everyDay)
    values.set(Fields.startsAt, "17:00")
    values.set(Fields.endsAt, "07:30")
    values.set(Fields.fromOn, surroundings.today)
  }

  static func remarks(
    on row: LiaisonRow<DutyCover>, in surroundings: Surroundings
  ) -> [TableText] {
    row.record.isOnDuty(at: surroundings.now)
      ? [TableText(surroundings(Phrase("* Đang trực lúc này.", "* On duty now.")), .good)] : []
  }
}

extension ContactNote: LiaisonShown {
  static var columns: [LiaisonColumn<ContactNote>] {
    [
      LiaisonColumn(Fields.heldOn.label, width: 10, isOnNarrow: true) { row, _ in
        TableText(row.record.heldOn?.formatted ?? "")
      },
      LiaisonColumn(Fields.institution.label, isOnNarrow: true) { row, _ in
        TableText(row.name(Fields.institution))
      },
      LiaisonColumn(Fields.by.label, width: 16) { row, _ in
        TableText(row.record.values.text(Fields.by) ?? "")
      },
      LiaisonColumn(Fields.about.label, width: 26) { row, _ in
        TableText(row.record.values.text(Fields.about) ?? "")
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi lần liên hệ nào.", "No contact is recorded."),
    Phrase("n ghi một lần: ngày, ai, bằng cách nào, việc gì.", "n records one."))

  mutating func begin(in surroundings: Surroundings) {
    values.set(Fields.heldOn, surroundings.today)
    values.set(Fields.by, surroundings.header.officer?.name)
    values.set(Fields.channel, Channel.phone)
  }
}

extension CoreMember: LiaisonShown {
  static var columns: [LiaisonColumn<CoreMember>] {
    [
      LiaisonColumn(Fields.region.label, width: 10) { row, _ in TableText(row.record.region) },
      LiaisonColumn(Phrase("Trường", "School"), isOnNarrow: true) { row, words in
        let name = row.name(Fields.institution)
        let isOver = !row.record.isCore(on: words.today)
        return TableText(name.isEmpty ? row.record.schoolName : name, isOver ? .faint : .plain)
      },
      LiaisonColumn(Fields.role.label, width: 20) { row, words in
        TableText(words(row.record.role.label))
      },
      LiaisonColumn(Fields.personName.label, width: 16) { row, _ in
        TableText(row.record.personName)
      },
      LiaisonColumn(Fields.untilOn.label, width: 10, isOnNarrow: true) { row, words in
        let isOver = !row.record.isCore(on: words.today)
        return TableText(row.record.untilOn?.formatted ?? "", isOver ? .faint : .plain)
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi trường, người nòng cốt nào.", "No core school or person is recorded."),
    Phrase("n ghi theo danh sách Sở duyệt.", "n records them as the Department approved."))

  mutating func begin(in surroundings: Surroundings) {
    values.set(Fields.role, CoreRole.school)
    values.set(Fields.fromOn, surroundings.today)
  }
}

extension ClusterActivity: LiaisonShown {
  static var columns: [LiaisonColumn<ClusterActivity>] {
    [
      LiaisonColumn(Fields.heldOn.label, width: 10, isOnNarrow: true) { row, _ in
        TableText(row.record.heldOn?.formatted ?? "")
      },
      LiaisonColumn(Fields.activity.label, width: 18) { row, words in
        TableText(words(row.record.activity.label))
      },
      LiaisonColumn(Fields.name.label, isOnNarrow: true) { row, _ in TableText(row.record.name) },
      LiaisonColumn(Fields.chair.label, width: 16) { row, _ in
        TableText(row.record.values.text(Fields.chair) ?? "")
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi hoạt động nào.", "No activity is recorded."),
    Phrase(
      "n ghi chuyên đề, hội thi, lần hỗ trợ xã trong vụ việc.",
      "n records a session, a contest, help in an incident."))

  mutating func begin(in surroundings: Surroundings) {
    if values.record(Fields.cluster) == nil {
      values.set(Fields.cluster, surroundings.header.cluster?.id.record)
    }
    values.set(Fields.heldOn, surroundings.today)
  }
}

extension PersonnelNote: LiaisonShown {
  static var columns: [LiaisonColumn<PersonnelNote>] {
    [
      LiaisonColumn(Fields.proposedOn.label, width: 10, isOnNarrow: true) { row, _ in
        TableText(row.record.proposedOn?.formatted ?? "")
      },
      LiaisonColumn(Fields.addressee.label, width: 20) { row, _ in
        TableText(row.record.addressee)
      },
      LiaisonColumn(Fields.institution.label, width: 22) { row, _ in
        TableText(row.name(Fields.institution))
      },
      LiaisonColumn(Fields.proposal.label, isOnNarrow: true) { row, words in
        if let veil = row.veil { return TableText(words(veil), .faint) }
        return TableText(row.record.values.text(Fields.proposal) ?? "")
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi đề xuất nào.", "No proposal is recorded."),
    Phrase(
      "n ghi một đề xuất; nội dung được niêm phong, hồ sơ nhân sự do Sở giữ.",
      "n notes one; it is sealed, the file stays with the Department."))

  mutating func begin(in surroundings: Surroundings) {
    values.set(Fields.proposedOn, surroundings.today)
  }
}

extension DirectInstruction: LiaisonShown {
  static var columns: [LiaisonColumn<DirectInstruction>] {
    [
      LiaisonColumn(Fields.number.label, width: 18, isOnNarrow: true) { row, _ in
        TableText(row.record.number)
      },
      LiaisonColumn(Fields.institution.label, isOnNarrow: true) { row, _ in
        TableText(row.name(Fields.institution))
      },
      LiaisonColumn(Fields.issuedOn.label, width: 13) { row, _ in
        TableText(row.record.issuedOn?.formatted ?? "")
      },
      LiaisonColumn(Phrase("Biết sau", "Learned after"), width: 13) { row, words in
        let days = row.record.daysUntilLearned ?? 0
        let isLate = row.record.wasLearnedLate
        return TableText(
          (isLate ? "! " : "") + words(Phrase("\(days) ngày", "\(days) days")),
          isLate ? .warning : .plain)
      },
    ]
  }

  static let emptyList = EmptyList(
    Phrase("Chưa ghi chỉ đạo nào.", "No instruction is recorded."),
    Phrase(
      "n ghi văn bản Sở gửi thẳng trường và ngày xã biết.",
      "n records what the Department sent to a school, and when the commune learned."))

  mutating func begin(in surroundings: Surroundings) {
    values.set(Fields.learnedOn, surroundings.today)
  }

  static func remarks(
    on row: LiaisonRow<DirectInstruction>, in surroundings: Surroundings
  ) -> [TableText] {
    guard let days = row.record.daysUntilLearned, row.record.wasLearnedLate else { return [] }
    let limit = lateAfterDays
    return [
      TableText(
        surroundings(
          Phrase(
            "! Xã biết sau \(days) ngày (đề xuất: quá \(limit) ngày là biết chậm).",
            "! The commune learned after \(days) days (proposal: more than \(limit) is late).")),
        .warning)
    ]
  }
}
