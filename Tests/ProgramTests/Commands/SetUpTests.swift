import Foundation
import TestSupport
import Testing

/// `init` and `demo`: making a register.
@Suite struct SetUpTests {
  private struct InitAnswer: Decodable {
    let commune: String
    let isPractice: Bool
    let recoveryKey: String?
  }

  private struct DemoAnswer: Decodable {
    let institutions: Int
    let openIncidents: Int
    let openEscalations: Int
    let recoveryKey: String?
  }

  private static let officer = ["--name", "Lầu Bá Xồng", "--post", "Chuyên viên"]

  @Test func makesAPracticeRegister() throws {
    let home = try ScratchHome()
    let printed = try home.done(
      ["init", "--practice", "--commune", "muong xen"] + Self.officer)
    #expect(printed == "Đã tạo sổ ở \(home.register)\nXã Mường Xén, Nghệ An · Cụm 1\n")
  }

  @Test func aCommuneWithoutAClusterIsToldWhomToAsk() throws {
    let home = try ScratchHome()
    let call = ["init", "--practice", "--commune", "thanh vinh nghe an"]
    let printed = try home.done(call + Self.officer)
    #expect(printed.contains("Phường Thành Vinh, Nghệ An · không thuộc cụm; liên hệ trực tiếp Sở"))
  }

  @Test func aRealRegisterHasARecoveryKeyAndNoPassphraseInItsFiles() throws {
    let home = try ScratchHome()
    let passphrase = "bí mật của riêng tôi"
    let finished = try home.soxa(
      ["init", "--commune", "16813", "--json"] + Self.officer, input: passphrase + "\n")
    #expect(finished.status == 0, "\(finished.errors)")
    let answer = try JSONDecoder().decode(InitAnswer.self, from: finished.outputBytes)
    #expect(answer.commune == "16813" && !answer.isPractice)
    #expect((answer.recoveryKey ?? "").count > 20)
    for file in try FileManager.default.subpathsOfDirectory(atPath: home.register) {
      let bytes = FileManager.default.contents(atPath: "\(home.register)/\(file)") ?? Data()
      #expect(bytes.range(of: Data(passphrase.utf8)) == nil, "\(file)")
    }
  }

  /// The key comes before all that could fail after it.
  @Test func theRecoveryKeyIsPrintedFirst() throws {
    let lead = "Khóa khôi phục, chép ra giấy: "
    for call in [["init", "--commune", "16813"] + Self.officer, ["demo", "--passphrase"]] {
      let printed = try ScratchHome().done(call, input: "bí mật của xã\n")
      let first = try #require(printed.split(separator: "\n").first)
      #expect(first.hasPrefix(lead) && first.count > lead.count + 20, "\(call)")
    }
  }

  @Test func aPractiseRegisterWithAPassphraseGivesItsKeyToProgramsToo() throws {
    let finished = try ScratchHome().soxa(
      "demo", "--passphrase", "--json", input: "bí mật của xã\n")
    #expect(finished.status == 0, "\(finished.errors)")
    let key = try #require(
      JSONDecoder().decode(DemoAnswer.self, from: finished.outputBytes).recoveryKey)
    #expect(finished.errors == "Khóa khôi phục, chép ra giấy: \(key)\n")
  }

  /// A file from Windows ends its lines with a carriage return, which nobody could type.
  @Test(.onTerminal) func aLineFromWindowsHoldsNoCarriageReturn() throws {
    let home = try ScratchHome()
    try home.done(["init", "--commune", "16813"] + Self.officer, input: "bí mật của xã\r\n")
    let officer = Officer(session: try TerminalSession(home))
    try officer.open(expecting: "[khóa]")
    try officer.session.press("C-l")
    try officer.unlock("bí mật của xã")
    try officer.quit()
  }

  @Test(arguments: ["vi", "en"])
  func refusalsSayWhatToDo(_ language: String) throws {
    let home = try ScratchHome.practising()
    let calls = [
      ["init", "--practice", "--commune", "16813"] + Self.officer,
      ["init", "--practice", "--commune", "Không Đâu"] + Self.officer,
      ["init", "--practice", "--commune", "thanh vinh"] + Self.officer,
      ["demo"],
    ]
    let answers = try calls.map { call in
      let finished = try home.soxa(call + ["--lang", language])
      #expect(finished.status == 1, "\(call)")
      #expect(finished.output.isEmpty)
      return "$ soxa \(call.joined(separator: " "))\n\(finished.errors)"
    }
    let text = answers.joined(separator: "\n")
    try expectSnapshot(
      text.replacingOccurrences(of: home.register, with: "FOLDER"), "set-up-refusals-\(language)")
  }

  @Test(arguments: ["vi", "en"])
  func whatCannotBeAPassphraseIsRefused(_ language: String) throws {
    let home = try ScratchHome()
    let calls = [["init", "--commune", "16813"] + Self.officer, ["demo", "--passphrase"]]
    var answers: [String] = []
    // The bytes come from a shell, for those of the last one are no text.
    for bytes in ["printf '\\n'", "printf 'x\\n'", "tr '\\0' a < /dev/zero", "printf '\\377\\n'"] {
      for call in calls {
        let words = call.map { "'\($0)'" }.joined(separator: " ")
        let finished = try ChildProcess.run(
          ["/bin/sh", "-c", "\(bytes) | \"$0\" \(words) --lang \(language)", SoxaProgram.path],
          environment: home.environment, scratch: home.path)
        #expect(finished.status == 1 && finished.output.isEmpty, "\(bytes) \(call)")
        answers.append(finished.errors)
      }
    }
    #expect(!FileManager.default.fileExists(atPath: home.register + "/register.db"))
    try expectSnapshot(answers.joined(), "passphrase-refusals-\(language)")
  }

  /// A program whose tables or words are damaged says which line of which file.
  @Test(arguments: ["vi", "en"])
  func damagedTablesAreNamed(_ language: String) throws {
    let home = try ScratchHome()
    let resources = try #require(SoxaProgram.resources)
    let copy = home.path + "/Resources"
    try FileManager.default.copyItem(atPath: resources, toPath: copy)
    func answer(_ call: [String]) throws -> String {
      let finished = try ChildProcess.run(
        [SoxaProgram.path] + call + ["--lang", language],
        environment: home.environment + ["SOXA_RESOURCES=" + copy], scratch: home.path)
      #expect(finished.status == 1 && finished.output.isEmpty, "\(call)")
      return finished.errors
    }
    let vocabulary = copy + "/demo/vocabulary.tsv"
    try Data("một dòng\n".utf8).write(to: URL(fileURLWithPath: vocabulary))
    var answers = [try answer(["demo"])]
    try FileManager.default.removeItem(atPath: vocabulary)
    answers.append(try answer(["demo"]))
    try Data("x\n".utf8).write(to: URL(fileURLWithPath: copy + "/catalogue/provinces.tsv"))
    answers.append(try answer(["demo"]))
    try FileManager.default.removeItem(atPath: copy + "/catalogue/manifest.tsv")
    answers.append(try answer(["init", "--practice", "--commune", "16813"] + Self.officer))
    try expectSnapshot(answers.joined(), "damaged-tables-\(language)")
  }

  @Test func theSameSeedGivesTheSameRegister() throws {
    let (first, again, other) = (try ScratchHome(), try ScratchHome(), try ScratchHome())
    let made = try first.read(DemoAnswer.self, "demo", "--seed", "7")
    #expect(made.institutions > 3 && made.openIncidents > 0 && made.openEscalations > 0)
    try again.done("demo", "--seed", "7")
    try other.done("demo", "--seed", "8")
    func contents(_ home: ScratchHome) throws -> [String] {
      try [
        ["school", "list"], ["incident", "list", "--all"], ["escalate", "list", "--all"],
        ["guide"],
      ].map { try home.done($0 + ["--json"]) }
    }
    let firstContents = try contents(first)
    #expect(try contents(again) == firstContents)
    #expect(try contents(other) != firstContents)
    #expect(try first.read(CheckAnswer.self, "check").isSound)
  }
}
