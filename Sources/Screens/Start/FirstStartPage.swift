import Records
import Terminal
import VietText

/// The first start: three questions, and for a register with sealed texts its passphrase and
/// recovery key.
struct FirstStartPage: Screen {
  private enum Step {
    case commune
    case officer
    case purpose
    case passphrase
    case recovery
  }

  private var step = Step.commune
  private var commune = CommuneStep()
  private var officer: OfficerStep?
  private var purpose = PurposeStep()
  private var passphrase = PassphraseStep()
  private var recovery: RecoveryStep?
  private var error: StoreError?

  var title: Phrase {
    switch step {
    case .commune: Phrase("Lập sổ – 1/3: xã nào?", "Set up – 1/3: which commune?")
    case .officer: Phrase("Lập sổ – 2/3: ai ghi sổ?", "Set up – 2/3: who writes?")
    case .purpose: Phrase("Lập sổ – 3/3: tập hay thật?", "Set up – 3/3: practice or real?")
    case .passphrase: Phrase("Lập sổ – đặt mật khẩu", "Set up – passphrase")
    case .recovery: Phrase("Lập sổ – khóa khôi phục", "Set up – recovery key")
    }
  }

  var takesText: Bool { step != .purpose }
  var usesTyping: Bool { step == .commune || step == .officer }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    if officer == nil { officer = OfficerStep(nil, in: surroundings) }
    if step == .commune { try commune.load(from: register) }
  }
}

extension FirstStartPage {
  var offers: [Offer] {
    let next: Phrase? =
      step == .commune && commune.chosen == nil
      ? Phrase("Chưa chọn xã.", "No commune is chosen.") : nil
    var offers = [Offer(.open, disabledReason: next)]
    if step == .officer { offers.append(Offer(.nextTab, isOnKeyBar: false)) }
    if step != .commune, step != .recovery { offers.append(Offer(.back)) }
    return offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let keys: [Action: Key] = [.open: .enter, .back: .escape, .nextTab: .tab]
    var plain = Composer(method: .off)
    return keys[action].flatMap { take(.key($0), composer: &plain, in: surroundings) } ?? .stay
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    error = nil
    let answer =
      switch step {
      case .commune: commune.take(event, composer: &composer, in: surroundings)
      case .officer:
        officer?.take(event, composer: &composer, in: surroundings) ?? .ignored
      case .purpose: purpose.take(event)
      case .passphrase: passphrase.take(event)
      case .recovery: recovery?.take(event) ?? .ignored
      }
    switch answer {
    case .stay: return .stay
    case .ignored: return nil
    case .reload: return .reload
    case .full(let reason): return .refuse(reason)
    case .back:
      goBack()
      return .stay
    case .next: return goOn()
    }
  }

  private mutating func goBack() {
    switch step {
    case .commune, .recovery: break
    case .officer: step = .commune
    case .purpose: step = .officer
    case .passphrase: step = .purpose
    }
  }

  private mutating func goOn() -> Outcome {
    switch step {
    case .commune: step = .officer
    case .officer: step = .purpose
    case .purpose where purpose.chosen.hasPassphrase: step = .passphrase
    case .purpose, .passphrase: return takeSetUp().map { .perform(.setUp($0)) } ?? .stay
    case .recovery: return .finish
    }
    return .stay
  }

  /// The answers; the passphrase must be typed anew for another try.
  private mutating func takeSetUp() -> SetUp? {
    guard let commune = commune.chosen?.commune, let officer else { return nil }
    return SetUp(
      communeCode: commune.code.rawValue, officerName: officer.name,
      officerPost: officer.post,
      isPractice: purpose.chosen.isPractice,
      passphrase: purpose.chosen.hasPassphrase ? passphrase.takeTyped() : nil)
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .setUp(let key?):
      recovery = RecoveryStep(key)
      step = .recovery
      return .stay
    case .setUp(nil): return .finish
    case .failed(let error):
      self.error = error
      return .stay
    default: return .stay
    }
  }
}

extension FirstStartPage {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let inside = area.inset(left: 2, top: area.rows > 9 ? 1 : 0, right: 2)
    switch step {
    case .commune: commune.draw(into: &page, in: inside, surroundings)
    case .officer: officer?.draw(into: &page, in: inside)
    case .purpose: purpose.draw(into: &page, in: inside, surroundings)
    case .passphrase: passphrase.draw(into: &page, in: inside, error: nil, surroundings)
    case .recovery: recovery?.draw(into: &page, in: inside, surroundings)
    }
    guard let error else { return }
    let lines = TextWrap.lines(of: surroundings(error.sentences), columns: inside.columns)
    let place = inside.split(bottom: lines.count).bottom
    for (row, line) in lines.enumerated() {
      page.write(String(line), in: place.line(row), .error)
    }
  }
}
