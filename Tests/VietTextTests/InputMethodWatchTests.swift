import Testing

@testable import VietText

struct InputMethodWatchTests {
  private func sees(_ bursts: String...) -> Bool {
    var watch = InputMethodWatch()
    for burst in bursts { Array(burst.utf8).withUnsafeBufferPointer { _ = watch.see($0) } }
    return watch.isAtWork
  }

  @Test(arguments: [
    "\u{7F}đ", "\u{08}đ", "n\u{7F}\u{7F}ến", "\u{7F}\u{7F}\u{7F}iế", "\u{7F}o\u{31B}",
  ])
  func noticesACorrectionInOneBurst(burst: String) {
    #expect(sees(burst))
  }

  @Test(arguments: [
    "\u{7F}", "\u{7F}\u{7F}", "a\u{7F}b", "\u{1B}\u{7F}đ", "đường", "\u{7F}\u{1B}[Ađ", "",
  ])
  func takesOrdinaryKeysForWhatTheyAre(burst: String) {
    #expect(!sees(burst))
  }

  @Test func doesNotJoinSeparateBursts() {
    #expect(!sees("\u{7F}", "đ"))
    #expect(sees("a", "\u{7F}â", "b"))
  }

  @Test func forgetsWhenReset() {
    var watch = InputMethodWatch()
    watch.see("\u{7F}", inSameBurst: false)
    watch.see("ê", inSameBurst: true)
    #expect(watch.isAtWork)
    watch.reset()
    #expect(!watch.isAtWork)
  }
}
