import Records
import Terminal

extension Program {
  /// Everything that can be asked for now: first what the page offers, then what the program does
  /// everywhere.
  var offers: [Offer] {
    let own = stacks.top?.screen.offers ?? []
    return own + everywhere.filter { offer in !own.contains { $0.action == offer.action } }
  }

  /// What the program does on every page.
  var everywhere: [Offer] {
    var offers = stacks.isCovered ? [] : sections
    if !stacks.isCovered {
      offers += [.search, .undo, .drafts].map { Offer($0, isOnKeyBar: false) }
      offers.append(Offer(.back, isOnKeyBar: stacks.pages.count > 1))
    }
    offers += [Offer(.help), Offer(.palette, isOnKeyBar: !stacks.isCovered)]
    offers.append(Offer(.typingMethod, isOnKeyBar: false))
    if header != .beforeSetUp {
      if !stacks.isCovered {
        offers += [.lock, .idleTime, .changePassphrase, .newRecoveryKey, .officers].map {
          Offer($0, disabledReason: lockReason, isOnKeyBar: false)
        }
      }
      if stacks.top?.route != .quickEntry { offers.append(Offer(.quickEntry, isOnKeyBar: false)) }
    }
    return offers + [
      Offer(.redraw, isOnKeyBar: false), Offer(.suspend, isOnKeyBar: false), Offer(.quit),
    ]
  }

  private var sections: [Offer] {
    Section.allCases.map { Offer($0.action, isOnKeyBar: false) }
  }

  private var lockReason: Phrase? {
    header.hasKeys
      ? nil
      : Phrase("Sổ này không đặt mật khẩu.", "This register has no passphrase.")
  }
}

extension Action {
  /// The name of the key to show: while letters go into a text, a key that is no letter.
  func keyName(whileTyping: Bool) -> String {
    (keys(whileTyping: whileTyping).first ?? keys.first)?.name ?? ""
  }

  /// The keys that mean it; letters and the arrow keys belong to a text that is typed.
  func keys(whileTyping: Bool) -> [Key] {
    whileTyping ? keys.filter { !$0.isOfTexts } : keys
  }

  /// Whether a key means it while letters go into a field or a filter.
  var worksWhileTyping: Bool { !keys(whileTyping: true).isEmpty }
}

extension Key {
  /// Whether a text that is being typed takes it.
  fileprivate var isOfTexts: Bool {
    switch self {
    case .character, .left, .right, .home, .end: true
    case .control(let letter): "abdefkuw".contains(letter)
    default: false
    }
  }
}
