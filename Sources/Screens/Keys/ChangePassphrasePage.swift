import Records
import Terminal
import VietText

/// Another passphrase for the officer: the one that holds now, then the new one twice.
struct ChangePassphrasePage: SecretPage {
  private var old = AskedPassphrase(
    Phrase("Mật khẩu đang dùng: ", "Present passphrase: "),
    words: [
      Phrase(
        "Gõ mật khẩu đang dùng rồi Enter; sau đó gõ mật khẩu mới hai lần.",
        "Type the present passphrase and press Enter, then the new one twice."),
      Phrase(
        "Khóa khôi phục trên giấy vẫn dùng được như trước.",
        "The recovery key on the paper stays as it is."),
    ])
  private var new: PassphraseStep?

  var title: Phrase {
    new == nil
      ? Phrase("Đổi mật khẩu – 1/2: mật khẩu đang dùng", "Change passphrase – 1/2: the present one")
      : Phrase("Đổi mật khẩu – 2/2: mật khẩu mới", "Change passphrase – 2/2: the new one")
  }

  var offers: [Offer] {
    [Offer(.open, disabledReason: new == nil ? old.missing : nil), Offer(.back)]
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard var step = new else { return old.take(event) }
    defer { new = step }
    switch step.take(event) {
    case .next:
      return .perform(.changePassphrase(from: old.takeTyped(), to: step.takeTyped()))
    case .back:
      old.wipe()
      return .close
    case .ignored: return nil
    case .full(let words): return .refuse(words)
    case .stay, .reload: return .stay
    }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open:
      old.error = nil
      new = PassphraseStep()
      return .stay
    case .back:
      old.wipe()
      return .close
    default: return .stay
    }
  }

  /// A wrong passphrase begins anew: neither of the two is kept.
  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .passphraseSet: return .close
    case .failed(let error):
      new = nil
      old.error = error
    default: break
    }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard let new else { return old.draw(into: &page, in: area, surroundings) }
    new.draw(into: &page, in: Self.inside(area), error: nil, surroundings)
  }
}
