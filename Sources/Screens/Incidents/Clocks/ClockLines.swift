import Records
import Terminal

/// A limit of time, line by line.
struct ClockLines {
  let sheet: ClockSheet
  let recipients: [Recipient]
  let surroundings: Surroundings

  private var today: Day { surroundings.today }

  var all: [RecordLine] {
    let rule = sheet.rule(on: today)
    return [.text(surroundings(sheet.what(on: today)), .title)]
      + (rule.map(facts) ?? [.text(surroundings(notUsed), .warning)]) + remark + versions
  }

  private var notUsed: Phrase {
    Phrase("Hôm nay quy tắc này không áp dụng ở đây.", "Today this rule is not used here.")
  }

  private func facts(_ rule: ClockRule) -> [RecordLine] {
    let told = rule.recipients.compactMap { code in
      recipients.first { $0.code == code }.map { surroundings($0.name) }
    }.joined(separator: "; ")
    let facts: [(Phrase, String?)] = [
      (Phrase("Hạn hôm nay", "Limit today"), surroundings(rule.span)),
      (Phrase("Lặp lại", "Again"), rule.recurrence.map { again($0) }),
      (Phrase("Ai làm", "Who"), surroundings(rule.actor)),
      (Phrase("Báo cho", "Told"), told), (Phrase("Cho", "For"), scope(rule)),
      (Phrase("Khi nào", "When"), rule.condition.map { surroundings($0) }),
    ]
    return facts.compactMap { label, text in
      text.flatMap { $0.isEmpty ? nil : .fact(label, $0) }
    } + rule.ruleLines.map { .text(surroundings($0)) } + kind(of: rule)
  }

  private func scope(_ rule: ClockRule) -> String {
    rule.scope.map { surroundings($0) }
      ?? surroundings(Phrase("mọi loại, mọi mức", "every category and level"))
  }

  private func again(_ recurrence: ClockRule.Recurrence) -> String {
    let unit: Phrase
    switch recurrence.unit {
    case .days: unit = Phrase("\(recurrence.every) ngày một lần", "every \(recurrence.every) days")
    case .weeks:
      unit = Phrase("\(recurrence.every) tuần một lần", "every \(recurrence.every) weeks")
    case .months:
      unit = Phrase("\(recurrence.every) tháng một lần", "every \(recurrence.every) months")
    }
    return surroundings(
      unit.appending(Phrase("cho đến khi xử lý xong", "until it is settled")))
  }

  /// A clock of another matter than incidents is told here and counts nothing in the register yet.
  private func kind(of rule: ClockRule) -> [RecordLine] {
    guard rule.matter != .incident else { return [] }
    let words = Phrase("Để tra cứu; sổ chưa theo dõi hạn của", "For reading: the register keeps no")
      .appending(
        Phrase(
          rule.matter.label.vietnamese.lowercased(),
          rule.matter.label.english.lowercased() + " yet"))
    return [.text(surroundings(words), .faint)]
  }

  private var remark: [RecordLine] {
    guard let shipped = sheet.shipped else { return [] }
    let words = shipped.isCertainLaw ? ClockSheet.lawRemark : nil
    let proposal = shipped.basisKind == .default ? ClockSheet.proposalRemark : nil
    return (words ?? proposal).map { [.blank, .text(surroundings($0), .warning)] } ?? []
  }

  private var versions: [RecordLine] {
    let heading = Phrase("Đã đặt ở đây", "Set here")
    let shipped =
      sheet.shipped.map {
        [RecordLine.text(surroundings(said($0)), .faint)]
      } ?? []
    guard !sheet.versions.isEmpty else {
      let none = Phrase("Chưa đặt gì khác. e để đặt.", "Nothing yet; e sets it.")
      return [.blank, .heading(heading), .text(surroundings(none), .faint)] + shipped
    }
    return [.blank, .heading(heading)]
      + sheet.versions.map { version in
        .item(
          key: version.id.record.description, label: nil, text(version),
          opens: .incidents(.editClock(sheet.code, version.id)),
          version.holds(on: today) && version == sheet.version(on: today) ? .good : .plain)
      } + shipped
  }

  private func said(_ shipped: ClockRule) -> Phrase {
    Phrase("Danh mục ghi: ", "The list says: ").appending(shipped.span, separator: "")
      .appending(shipped.tag)
  }

  private func text(_ version: LocalClockRule) -> String {
    let paper = version.document.isEmpty ? nil : Phrase(verbatim: version.document)
    let parts = [version.span, version.words, version.basis.settingLabel, paper].compactMap { $0 }
    return parts.map { surroundings($0) }.joined(separator: " · ")
  }
}
