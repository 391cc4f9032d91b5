import Testing

@testable import Screens

@Suite struct DraftTimerTests {
  @Test func runsOutOneSecondAfterTheLastKey() {
    var timer = DraftTimer()
    #expect(timer.end == nil)
    timer.touch(at: 5000)
    timer.touch(at: 5400)
    #expect(timer.end == 6400)
  }

  @Test func isNeverMoreThanTwoSecondsBehind() {
    var timer = DraftTimer()
    for uptime in stride(from: 0, through: 1900, by: 100) { timer.touch(at: uptime) }
    #expect(timer.end == 2000)
  }

  @Test func isStillAfterItWasStopped() {
    var timer = DraftTimer()
    timer.touch(at: 1)
    timer.stop()
    #expect(timer.end == nil)
    #expect(!timer.isRunning)
  }
}
