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

  var title: Phrase { Phrase("Sổ đang khóa", "The register is locked") }
  var offers: [Offer] {
    [
      Offer(.open, disabledReason: asked.missing), Offer(.quickEntry), Offer(.useRecoveryKey),
      Offer(.back),
    ]
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    asked.answer(event) ? .stay : nil
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return .perform(.unlock(asked.takeTyped()))
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
    asked.draw(into: &page, in: area, surroundings)
  }
}
