import Records
import Terminal
import VietText

/// Another recovery key, when the paper was lost or somebody else has seen it.
struct NewRecoveryKeyPage: SecretPage {
  private var asked = AskedPassphrase(
    Phrase("Mật khẩu: ", "Passphrase: "),
    words: [
      Phrase(
        "Lập khóa khôi phục mới khi tờ giấy cũ bị mất hoặc có người khác đã xem.",
        "Make a new recovery key when the paper was lost or somebody else has seen it."),
      Phrase(
        "Gõ lại đúng khóa mới thì khóa cũ mới hết hiệu lực. Chuẩn bị giấy bút, gõ mật khẩu, Enter.",
        "The old key holds until the new one is typed back. Have pen and paper ready, type the "
          + "passphrase, Enter."),
    ])
  private var recovery: RecoveryStep?

  var title: Phrase { Phrase("Khóa khôi phục mới", "New recovery key") }
  var offers: [Offer] {
    guard recovery != nil else {
      return [Offer(.open, disabledReason: asked.missing), Offer(.back)]
    }
    let first = Phrase("Chép khóa mới rồi gõ lại đã.", "Write the new key down and type it first.")
    return [Offer(.open), Offer(.back, disabledReason: first, isOnKeyBar: false)]
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard var step = recovery else { return asked.take(event) }
    defer { recovery = step }
    switch step.take(event) {
    case .next: return .perform(.takeRecoveryKey)
    case .ignored: return nil
    case .full(let words): return .refuse(words)
    case .stay, .reload, .back: return .stay
    }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return .perform(.prepareRecoveryKey(asked.takeTyped()))
    case .back:
      asked.wipe()
      return .close
    default: return .stay
    }
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .recoveryKey(let key): recovery = RecoveryStep(key)
    case .recoveryKeyTaken: return .close
    case .failed(let error):
      recovery = nil
      asked.error = error
    default: break
    }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    guard let recovery else { return asked.draw(into: &page, in: area, surroundings) }
    recovery.draw(into: &page, in: Self.inside(area), surroundings)
  }
}
