import Glibc
import TestChance
import Testing

/// The power goes, or the machine is switched off: what was acknowledged is there.
@Suite(.onTerminal) struct KillTests {
  /// Killings of each of the registers below: forty in all.
  private static let rounds = 10
  /// A check takes a second, and damage stays until it is found.
  private static let roundsBetweenChecks = 5

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func nothingAcknowledgedIsLost(seed: UInt64) throws {
    var random = RepeatableChance(seed: seed)
    let session = try TerminalSession(try ScratchHome.practising())
    var officer = HurriedOfficer(session)
    for round in 1...Self.rounds {
      let plan = KillPlan.random(using: &random)
      try officer.work(round: round, until: plan)
      try kill(in: session, guardianToo: Bool.random(using: &random))
      try expectAll(of: officer, "seed \(seed), round \(round), \(plan)")
      if round.isMultiple(of: Self.roundsBetweenChecks) { try expectSound(session.home) }
    }
    #expect(officer.acknowledged.count >= Self.rounds / 2)
  }

  /// Kills the program, alone or with its guardian, as when everything is killed at once.
  private func kill(in session: TerminalSession, guardianToo: Bool) throws {
    guard let guardian = try session.guardian else { return }
    if !guardianToo, let program = try session.program {
      Glibc.kill(program, SIGKILL)
      try session.waitUntilGone(guardian)
    } else {
      Glibc.kill(-guardian, SIGKILL)
      try session.waitUntilGone(guardian)
      // Nobody is left to give the terminal back: keys that were not read go to the shell.
      try session.press("C-j")
      try session.type("stty sane; tput rmcup; clear")
      try session.press("C-j")
    }
    try session.waitForPrompt()
  }

  private func expectAll(of officer: HurriedOfficer, _ place: String) throws {
    let home = officer.session.home
    let incidents = try home.read([IncidentAnswer].self, "incident", "list", "--all")
    let found = Set(
      try home.read([SchoolAnswer].self, "school").map(\.name) + incidents.map(\.title)
        + home.read(EscalationsAnswer.self, "escalate", "list", "--all").escalations.map(\.request))
    let lost = officer.acknowledged.subtracting(found)
    #expect(lost.isEmpty, "\(place): lost \(lost)")
    #expect(officer.takenBack.isDisjoint(with: found), "\(place)")
    #expect(found.isSubset(of: officer.typed), "\(place): half a record in \(found)")
    let numbers = incidents.compactMap(\.number).sorted()
    let wanted = (1...max(1, numbers.count)).map { Self.number($0) }
    #expect(numbers == Array(wanted.prefix(numbers.count)), "\(place)")
  }

  private func expectSound(_ home: ScratchHome) throws {
    let check = try home.read(CheckAnswer.self, "check")
    #expect(check.isSound, "\(check.findings)")
  }

  /// "VV-2026-0007".
  private static func number(_ sequence: Int) -> String {
    let digits = String(sequence)
    return "VV-2026-" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
