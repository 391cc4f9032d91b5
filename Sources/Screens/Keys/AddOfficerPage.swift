import Ledger
import Records
import Terminal
import VietText

/// A passphrase for another officer: first the one of whoever gives the access, then who it is, then
/// the new passphrase, which the other one types.
struct AddOfficerPage: SecretPage {
  private enum Step {
    case asking
    case naming
    case setting
  }

  /// An officer of the register without a passphrase; nil for a new one.
  private let known: Identifier<Officer>?
  private var id: Identifier<Officer> = Identifier(.program)
  private var step = Step.asking
  private var asked = AskedPassphrase(
    Phrase("Mật khẩu của bạn: ", "Your passphrase: "),
    words: [
      Phrase(
        "Chỉ người đang mở được sổ mới cấp quyền cho người khác.",
        "Only somebody who can open the register gives access to another."),
      Phrase(
        "Ở bước cuối, cán bộ mới tự gõ mật khẩu của mình, không ai khác biết.",
        "At the last step the other officer types a passphrase that nobody else knows."),
    ])
  private var own = SecretText()
  private var naming: OfficerStep?
  private var setting = PassphraseStep()

  init(_ known: Identifier<Officer>?) { self.known = known }

  var title: Phrase {
    switch step {
    case .asking: Phrase("Thêm cán bộ – 1/3: ai cho phép?", "Add officer – 1/3: who allows it?")
    case .naming: Phrase("Thêm cán bộ – 2/3: ai ghi sổ?", "Add officer – 2/3: who writes?")
    case .setting:
      Phrase("Thêm cán bộ – 3/3: mật khẩu riêng", "Add officer – 3/3: their passphrase")
    }
  }

  var usesTyping: Bool { step == .naming }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard naming == nil else { return }
    let officer = try register.officers().map(\.officer).first { $0.id == known }
    id = known ?? Identifier(surroundings.newIdentity())
    naming = OfficerStep(officer, in: surroundings)
  }
}

extension AddOfficerPage {
  var offers: [Offer] {
    let isWaiting = step == .asking ? asked.missing : nil
    let next = step == .naming ? [Offer(.nextTab, isOnKeyBar: false)] : []
    return [Offer(.open, disabledReason: isWaiting)] + next + [Offer(.back)]
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    let answer: StepAnswer
    switch step {
    case .asking: return asked.take(event)
    case .naming: answer = naming?.take(event, composer: &composer, in: surroundings) ?? .ignored
    case .setting: answer = setting.take(event)
    }
    switch answer {
    case .next: return goOn()
    case .back: return goBack()
    case .ignored: return nil
    case .full(let words): return .refuse(words)
    case .stay, .reload: return .stay
    }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open where step == .asking:
      asked.error = nil
      own = asked.takeTyped()
      return .perform(.unlock(own, as: nil))
    case .back: return goBack()
    default:
      let keys: [Action: Key] = [.open: .enter, .nextTab: .tab]
      var plain = Composer(method: .off)
      return keys[action].flatMap { take(.key($0), composer: &plain, in: surroundings) } ?? .stay
    }
  }

  private mutating func goOn() -> Outcome {
    guard step == .setting, let naming else {
      step = .setting
      return .stay
    }
    let officer = Officer(id: id, name: naming.name, post: naming.post)
    let new = NewOfficer(
      officer: officer, isKnown: known != nil, passphrase: setting.takeTyped())
    defer { own = SecretText() }
    return .perform(.addOfficer(new, by: own))
  }

  /// One step back; what was typed of the name stays.
  private mutating func goBack() -> Outcome {
    setting = PassphraseStep()
    switch step {
    case .setting where known == nil: step = .naming
    case .setting, .naming: askAgain()
    case .asking:
      asked.wipe()
      return .close
    }
    return .stay
  }

  private mutating func askAgain() {
    own.wipe()
    step = .asking
  }

  /// The giver's passphrase is tried before anybody else types one.
  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .unlocked:
      step = known == nil ? .naming : .setting
      return .stay
    case .failed(let error):
      askAgain()
      setting = PassphraseStep()
      asked.error = error
      return .stay
    default: return .close
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    switch step {
    case .asking: asked.draw(into: &page, in: area, surroundings)
    case .naming: naming?.draw(into: &page, in: Self.inside(area))
    case .setting: setting.draw(into: &page, in: Self.inside(area), error: nil, surroundings)
    }
  }
}
