import Records
import Testing

@testable import Screens

@Suite struct ElapsedTests {
  @Test(arguments: [
    (-5, "0 phút"), (0, "0 phút"), (59, "59 phút"), (60, "1 giờ"), (130, "2 giờ 10'"),
    (610, "10 giờ"), (2879, "47 giờ"), (2880, "2 ngày"), (14400, "10 ngày"),
  ])
  func saysWhatMatters(minutes: Int, words: String) {
    #expect(Elapsed.words(minutes: minutes).vietnamese == words)
  }
}
