import Ledger
import Records
import Terminal
import VietText

/// The passphrase, before sealed text may be read. Also what stands over everything after a pause.
struct UnlockPage: SecretPage {
  private var asked = AskedPassphrase(
    Phrase("Mật khẩu: ", "Passphrase: "),
    words: [
      Phrase(
        "Diễn biến, nội dung kiến nghị và trả lời được niêm phong. Gõ mật khẩu rồi Enter.",
        "Logs, requests and replies are sealed. Type the passphrase and press Enter."),
      Phrase(
        "F5 ghi nhanh một tin vừa nhận, không cần mật khẩu. Esc xem sổ khi còn khóa.",
        "F5 notes what was just learned, no passphrase needed. Esc browses while locked."),
      Phrase(
        "Quên mật khẩu: F7, rồi gõ khóa khôi phục đã chép ra giấy.",
        "Passphrase forgotten: F7, then type the recovery key from the paper."),
    ])
  /// Those with a passphrase.
  private var officers: [Officer] = []
  private var chosen: Identifier<Officer>?

  var title: Phrase { Phrase("Sổ đang khóa", "The register is locked") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    officers = try register.officers().filter(\.hasAccess).map(\.officer)
    if let chosen, officers.contains(where: { $0.id == chosen }) { return }
    let last = officers.first { $0.id == surroundings.header.officer?.id }
    chosen = (last ?? officers.first)?.id
  }

  private var officer: Officer? { officers.first { $0.id == chosen } }
  private var isShared: Bool { officers.count > 1 }

  var offers: [Offer] {
    let alone = Phrase("Chỉ một cán bộ mở được sổ này.", "Only one officer can open it.")
    return [
      Offer(.open, disabledReason: asked.missing),
      Offer(
        .nextTab, as: Phrase("đổi cán bộ", "other officer"),
        disabledReason: isShared ? nil : alone, isOnKeyBar: isShared),
      Offer(.quickEntry), Offer(.useRecoveryKey), Offer(.back),
    ]
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    asked.take(event)
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return .perform(.unlock(asked.takeTyped(), as: chosen))
    case .nextTab:
      let place = officers.firstIndex { $0.id == chosen } ?? 0
      chosen = officers[(place + 1) % officers.count].id
      asked.wipe()
      asked.error = nil
      return .stay
    case .quickEntry: return .open(.quickEntry)
    case .useRecoveryKey:
      asked.wipe()
      return .replace(.recover)
    case .back:
      asked.wipe()
      return .close
    default: return .stay
    }
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .unlocked: return .close
    case .failed(let error): asked.error = error
    default: break
    }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard isShared, let officer else { return asked.draw(into: &page, in: area, surroundings) }
    let line = area.inset(left: 2, top: area.rows > 8 ? 1 : 0, right: 2).line(0)
    let words = Phrase(
      "Cán bộ: \(officer.name) (Tab đổi)", "Officer: \(officer.name) (Tab changes)")
    page.write(surroundings(words), in: line, .title)
    asked.draw(into: &page, in: area.inset(top: 1), surroundings)
  }
}
