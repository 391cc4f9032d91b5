import Children
import Testing

@Suite struct ChildProgramTests {
  private func shell(_ script: String) -> ChildProgram {
    ChildProgram(path: "/bin/sh", arguments: ["-c", script], environment: ["A=b"])
  }

  private func trouble(
    _ program: ChildProgram, limit: Int = 100, seconds: Int = 20
  ) -> ChildProgram.Trouble? {
    do throws(ChildProgram.Trouble) {
      _ = try program.run(limit: limit, seconds: seconds)
      return nil
    } catch {
      return error
    }
  }

  @Test func handsOnWhatGoesInAndComesOut() throws {
    let answer = try shell("cat; echo; env | grep -c A=b; echo oops >&2; exit 3")
      .run(Array("vào".utf8), limit: 100, seconds: 20)
    #expect(String(decoding: answer.output, as: UTF8.self) == "vào\n1\n")
    #expect(String(decoding: answer.errors, as: UTF8.self) == "oops\n")
    #expect(answer.status == 3)
  }

  @Test func theEnvironmentIsItsOwn() throws {
    let answer = try ChildProgram(path: "/usr/bin/env", arguments: [], environment: ["A=b"])
      .run(limit: 100, seconds: 20)
    #expect(String(decoding: answer.output, as: UTF8.self) == "A=b\n")
  }

  @Test func saysHowItEnded() {
    let missing = ChildProgram(path: "/khong/co", arguments: [], environment: [])
    #expect(trouble(missing) == .missing)
    #expect(trouble(shell("kill -9 $$")) == .ended(signal: 9))
    #expect(trouble(shell("sleep 30"), seconds: 1) == .tooSlow)
    #expect(trouble(shell("yes")) == .tooMuchOutput)
    #expect(trouble(shell("true")) == nil)
  }

  @Test func aProgramThatClosesItsOutputAndGoesOnIsEndedInTime() {
    #expect(trouble(shell("exec >&- 2>&-; sleep 5"), seconds: 1) == .tooSlow)
    #expect(trouble(shell("exec >&- 2>&-; sleep 0.2")) == nil)
  }

  @Test func aProgramThatDoesNotReadIsNoHarm() throws {
    let input = [UInt8](repeating: 1, count: 1 << 20)
    #expect(try shell("exit 0").run(input, limit: 10, seconds: 20).status == 0)
  }
}
