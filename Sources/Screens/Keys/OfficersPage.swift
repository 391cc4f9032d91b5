import Ledger
import Records
import Terminal

/// Everybody who writes here, and who of them has a passphrase for the register.
struct OfficersPage: Screen {
  private var officers: [OfficerAccess] = []
  private var own: Identifier<Officer>?
  private var view = RecordView()

  var title: Phrase { Phrase("Cán bộ mở sổ", "Officers") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    officers = try register.officers()
    own = surroundings.header.officer?.id
    view.show(lines(surroundings), in: surroundings)
  }

  private func lines(_ surroundings: Surroundings) -> [RecordLine] {
    let words = Phrase(
      "Mỗi cán bộ có mật khẩu riêng; ai ghi gì thì đứng tên người ấy.",
      "Each officer has a passphrase of their own; what one writes bears their name.")
    return [.text(surroundings(words), .faint), .blank]
      + officers.map { row in
        .item(
          key: row.officer.id.record.description, label: nil, line(row, surroundings),
          row.hasAccess ? .plain : .faint)
      }
  }

  private func line(_ row: OfficerAccess, _ surroundings: Surroundings) -> String {
    let access = row.hasAccess ? Phrase("mở được sổ", "can open it") : ended(row.officer)
    let isOwn = row.officer.id == own ? [Phrase("đang ghi sổ", "writing now")] : []
    let facts = [row.officer.name, row.officer.post, surroundings(access)]
    return (facts + isOwn.map { surroundings($0) }).filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private func ended(_ officer: Officer) -> Phrase {
    guard let day = officer.accessEndedOn?.formatted else {
      return Phrase("chưa có mật khẩu", "no passphrase")
    }
    return Phrase("thôi quyền từ \(day)", "access ended on \(day)")
  }
}

extension OfficersPage {
  private var selected: OfficerAccess? {
    officers.first { $0.officer.id.record.description == view.selectedKey }
  }

  private var cannotGive: Phrase? {
    selected?.hasAccess ?? true
      ? Phrase("Cán bộ này đang mở được sổ.", "This officer can open it already.") : nil
  }

  private var cannotEnd: Phrase? {
    guard let selected, selected.hasAccess else {
      return Phrase("Cán bộ này không có quyền mở sổ.", "This officer has no access.")
    }
    guard selected.officer.id == own else { return nil }
    return RuleError.ownAccess.why
  }

  var offers: [Offer] {
    view.offers + [
      Offer(.new), Offer(.giveAccess, disabledReason: cannotGive),
      Offer(.endAccess, disabledReason: cannotEnd),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .new: return .open(.addOfficer)
    case .giveAccess: return selected.map { .open(.giveAccess($0.officer.id)) } ?? .stay
    case .endAccess: return selected.map { .open(.endAccess($0.officer.id)) } ?? .stay
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
