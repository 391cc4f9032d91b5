import Records
import Terminal
import VietText

/// The passphrase, before sealed text may be read. Also what stands over everything after a pause.
struct UnlockPage: Screen {
  private var typed = SecretText()
  private var error: StoreError?

  var title: Phrase { Phrase("Sổ đang khóa", "The register is locked") }
  var takesText: Bool { true }
  var usesTyping: Bool { false }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {}

  var offers: [Offer] {
    let reason: Phrase? = typed.isEmpty ? Phrase("Chưa gõ mật khẩu.", "No passphrase yet.") : nil
    return [Offer(.open, disabledReason: reason), Offer(.quickEntry), Offer(.back)]
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    typed.answer(event) ? .stay : nil
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open:
      defer { typed = SecretText() }
      return .perform(.unlock(typed))
    case .quickEntry: return .open(.quickEntry)
    case .back:
      typed.wipe()
      return .close
    default: return .stay
    }
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .unlocked: return .close
    case .failed(let error): self.error = error
    default: break
    }
    return .stay
  }
}

extension UnlockPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let inside = area.inset(left: 2, top: area.rows > 8 ? 2 : 0, right: 2)
    let label = surroundings(Phrase("Mật khẩu: ", "Passphrase: "))
    let used = page.write(label, in: inside.line(0), .heading)
    let words = [
      Phrase(
        "Diễn biến và tên người được niêm phong. Gõ mật khẩu rồi Enter để đọc.",
        "Logs and names are sealed. Type the passphrase and press Enter to read them."),
      Phrase(
        "F5 ghi nhanh một tin vừa nhận, không cần mật khẩu. Esc xem sổ khi còn khóa.",
        "F5 notes what was just learned, no passphrase needed. Esc browses while locked."),
    ]
    let lines = words.flatMap { TextWrap.lines(of: surroundings($0), columns: inside.columns) }
    for (row, line) in lines.enumerated() {
      page.write(String(line), in: inside.line(row + 2), .faint)
    }
    if let error {
      let text = TextWrap.lines(of: surroundings(error.sentences), columns: inside.columns)
      for (row, line) in text.enumerated() {
        page.write(String(line), in: inside.line(row + 3 + lines.count), .error)
      }
    }
    typed.draw(into: &page, in: inside.line(0).inset(left: used), isFocused: true)
  }
}
