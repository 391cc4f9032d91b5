import Records
import Terminal

/// The columns of the board, as many as the width allows.
struct IncidentColumns {
  let width: Int

  private var hasPlace: Bool { width >= 72 }
  private var isNarrow: Bool { width < 60 }

  func table(_ surroundings: Surroundings) -> Table {
    Table([
      TableColumn(surroundings(Phrase("Số", "No.")), width: 9),
      TableColumn(surroundings(Phrase("Mức", "Lvl")), width: 4),
      TableColumn(surroundings(Phrase("Loại", "Cat.")), width: isNarrow ? 0 : 4),
      TableColumn(surroundings(Phrase("Vụ việc", "Incident"))),
      TableColumn(surroundings(Phrase("Cơ sở", "Institution")), width: hasPlace ? 16 : 0),
      TableColumn(surroundings(Phrase("Biết tin", "Age")), width: isNarrow ? 0 : 8),
      TableColumn(surroundings(Phrase("Hạn kế", "Next due")), width: 10),
    ])
  }

  func texts(_ row: IncidentRow, _ surroundings: Surroundings) -> [TableText] {
    let number = row.number?.text.split(separator: "-", maxSplits: 1).last.map(String.init)
    let restricted = row.isRestricted ? surroundings(Phrase("[hạn chế] ", "[restricted] ")) : ""
    return [
      TableText(number ?? surroundings(Phrase("(tạm)", "(prov.)"))),
      TableText(row.level.sign, row.level.style), TableText(row.category),
      TableText(restricted + row.title), TableText(place(row)),
      TableText(surroundings(Elapsed.short(minutes: row.learnedAt.minutes(to: surroundings.now)))),
      next(row, surroundings),
    ]
  }

  /// The name without the word that nearly all of them begin with.
  private func place(_ row: IncidentRow) -> String {
    guard let name = row.institutionName else { return "" }
    let lead = "Trường "
    return name.hasPrefix(lead) ? String(name.dropFirst(lead.count)) : name
  }

  /// When the next duty is due, late ones with a sign and how long; a finished one says so.
  private func next(_ row: IncidentRow, _ surroundings: Surroundings) -> TableText {
    guard row.isOpen else {
      return TableText(surroundings(row.stateLabel), row.isWithdrawn ? .faint : .good)
    }
    guard let due = row.nextDue else { return TableText("–") }
    let now = surroundings.now
    if due < now {
      let late = Elapsed.short(minutes: due.minutes(to: now))
      return TableText("! \(surroundings(late))", .urgent)
    }
    return TableText(due.day == now.day ? due.clock.formatted : due.day.formattedShort)
  }
}

extension Elapsed {
  /// ``words(minutes:)`` for a narrow column: one unit only, at most eight letters.
  static func short(minutes: Int) -> Phrase {
    let hours = max(0, minutes) / 60
    let days = hours / 24
    guard days < 1000 else { return Phrase("\(days / 365) năm", "\(days / 365) years") }
    return hours == 0 || hours >= 48
      ? words(minutes: minutes) : Phrase("\(hours) giờ", "\(hours) h")
  }
}
