import Records
import Screens
import TestSupport
import Testing
import VietText

/// What is chosen about the program is handed over to be kept, and stands at the next start.
@Suite struct PreferenceTests {
  @Test func whatWasChosenBeforeStandsInPlaceOfTheDefaults() {
    let chosen = ProgramOptions(
      language: .english, Preferences(typing: .telex, idleMinutes: 30))
    #expect(chosen.typing == .telex && chosen.idleMinutes == 30 && chosen.language == .english)
    let fresh = ProgramOptions(language: .vietnamese, Preferences())
    #expect(fresh.typing == .off && fresh.idleMinutes == ProgramOptions().idleMinutes)
  }

  @Test func f9AndTheIdleTimeAreKept() throws {
    let register = try TestRegister(hasPassphrase: true)
    let options = ProgramOptions(idleMinutes: 10)
    ScreenRun(register, keys: "<F9><F9>", options: options)
    let run = ScreenRun(register, keys: "<C-t><C-t>", options: options)
    #expect(run.last.contains("Sổ tự khóa sau 30 phút không bấm phím."))
    #expect(try register.store.preferences() == Preferences(typing: .vni, idleMinutes: 30))
  }

  @Test func theLongestTimeIsFollowedByTheShortest() {
    #expect(Preferences.nextIdleMinutes(after: 10) == 15)
    #expect(Preferences.nextIdleMinutes(after: 60) == 5)
    #expect(Preferences.nextIdleMinutes(after: nil) == 5)
  }

  @Test func aRegisterWithoutKeysHasNothingToLock() throws {
    let run = ScreenRun(try TestRegister(), keys: "<C-t>")
    #expect(run.last.contains("Sổ này không đặt mật khẩu."))
  }
}
