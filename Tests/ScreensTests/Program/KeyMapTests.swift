import Records
import Terminal
import Testing

@testable import Screens

@Suite struct KeyMapTests {
  @Test func lettersOfAnInputMethodCountAsTheirBaseLetter() {
    let pairs: [(Character, Character)] = [
      ("đ", "d"), ("ă", "a"), ("â", "a"), ("ê", "e"), ("ô", "o"), ("ơ", "o"), ("ư", "u"),
      ("ế", "e"), ("ự", "u"), ("ỳ", "y"), ("Đ", "D"), ("Ấ", "A"),
    ]
    for (typed, meant) in pairs {
      #expect(KeyMap.command(.character(typed)) == .character(meant), "\(typed)")
    }
  }

  @Test func otherKeysStayAsTheyAre() {
    for key: Key in [.character("d"), .character("?"), .enter, .function(2), .character("漢")] {
      #expect(KeyMap.command(key) == key)
    }
  }

  @Test func theOffersOfThePageComeFirst() {
    let reason = Phrase("không", "no")
    let offers = [Offer(.edit, disabledReason: reason), Offer(.edit)]
    #expect(KeyMap.offer(for: .character("ê"), among: offers)?.disabledReason == reason)
    #expect(KeyMap.offer(for: .character("z"), among: offers) == nil)
  }
}
