import Records
import Terminal
import VietText

/// For a forgotten passphrase: the recovery key from the paper, then a new passphrase.
struct RecoverPage: SecretPage {
  private let asked = AskedLine(
    label: Phrase("Khóa khôi phục: ", "Recovery key: "),
    words: [
      Phrase(
        "Gõ khóa từ tờ giấy đã chép khi lập sổ; khoảng trắng, gạch nối, chữ hoa không quan trọng.",
        "Type the key from the paper written at set-up; blanks, hyphens and case do not matter."),
      Phrase(
        "Sổ mở ra rồi thì đặt mật khẩu mới. Khóa này vẫn dùng được về sau.",
        "The register opens and a new passphrase is asked. The key stays good."),
    ])
  private let key = SecretText()
  private var passphrase: PassphraseStep?
  private var error: StoreError?

  var title: Phrase {
    passphrase == nil
      ? Phrase("Quên mật khẩu – 1/2: khóa khôi phục", "Forgotten – 1/2: recovery key")
      : Phrase("Quên mật khẩu – 2/2: mật khẩu mới", "Forgotten – 2/2: new passphrase")
  }

  var offers: [Offer] {
    let missing: Phrase? =
      passphrase == nil && key.isEmpty ? Phrase("Chưa gõ khóa.", "No key yet.") : nil
    return [Offer(.open, disabledReason: missing), Offer(.back)]
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard var step = passphrase else { return key.answer(event) ? .stay : nil }
    defer { passphrase = step }
    switch step.take(event) {
    case .next: return .perform(.setPassphrase(step.takeTyped()))
    case .back: return .close
    case .ignored: return nil
    case .full(let words): return .refuse(words)
    case .stay, .reload: return .stay
    }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return .perform(.recover(key))
    case .back:
      key.wipe()
      return .close
    default: return .stay
    }
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    error = nil
    switch result {
    case .unlocked:
      key.wipe()
      passphrase = PassphraseStep()
    case .passphraseSet: return .close
    case .failed(let error): self.error = error
    default: break
    }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard let passphrase else {
      return asked.draw(into: &page, in: area, error: error, surroundings) { page, field in
        key.draw(into: &page, in: field, isFocused: true, isShown: true)
      }
    }
    passphrase.draw(into: &page, in: Self.inside(area), error: error, surroundings)
  }
}
