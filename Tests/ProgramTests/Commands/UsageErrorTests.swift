import TestSupport
import Testing

/// Wrong calls end with 64, print nothing on standard output and say what is wrong.
@Suite struct UsageErrorTests {
  private static let wrongCalls: [[String]] = [
    ["frob"],
    ["help", "frob"],
    ["help", "school", "frob"],
    ["--frob"],
    ["init", "--practice"],
    ["init", "--commune"],
    ["demo", "--size", "village"],
    ["demo", "--seed", "x"],
    ["search"],
    ["search", "--limit", "0", "trường"],
    ["who"],
    ["guide", "--on"],
    ["school", "add", "--level", "TH"],
    ["school", "show"],
    ["school", "list", "--frob"],
    ["school", "import"],
    ["school", "import", "trường.csv", "--map", "Tên"],
    ["school", "import", "trường.csv", "--map", "Tên=xyz"],
    ["backup", "--to"],
    ["restore", "--dry-run"],
    ["incident", "log", "--title", "Việc gì đó"],
    ["incident", "log", "--title", "Việc gì đó", "--category", "BL", "--level", "nặng"],
    ["incident", "move", "VV-2026-0001"],
    ["escalate", "add", "--to", "Sở"],
    ["incident", "list", "--limit", "0"],
    ["escalate", "--limit", "-1"],
    ["check", "thêm"],
  ]

  @Test(arguments: ["vi", "en"])
  func wrongCallsAreRefusedInWords(_ language: String) throws {
    let home = try ScratchHome()
    let answers = try Self.wrongCalls.map { call in
      let finished = try home.soxa(call + ["--lang", language])
      #expect(finished.status == 64, "\(call)")
      #expect(finished.output.isEmpty, "\(call)")
      return "$ soxa \(call.joined(separator: " "))\n\(finished.errors)"
    }
    try expectSnapshot(answers.joined(separator: "\n"), "usage-errors-\(language)")
  }

  /// A code that is in no list is a wrong call too; it needs a register to be looked at.
  @Test(arguments: ["vi", "en"])
  func unknownCodesAreAnsweredWithTheCodesThereAre(_ language: String) throws {
    let home = try ScratchHome.practising()
    let calls = [
      ["guide", "--area", "bếp"], ["who", "--level", "nhà", "trường"],
      ["school", "list", "--level", "nhà"],
      ["school", "add", "--name", "Trường", "--level", "TH", "--ownership", "xã"],
      ["incident", "log", "--title", "Việc", "--category", "BL", "--level", "9"],
    ]
    let answers = try calls.map { call in
      let finished = try home.soxa(call + ["--lang", language])
      #expect(finished.status == 64 && finished.output.isEmpty, "\(call)")
      return "$ soxa \(call.joined(separator: " "))\n\(finished.errors)"
    }
    try expectSnapshot(answers.joined(separator: "\n"), "unknown-codes-\(language)")
  }

  /// Without a terminal there are no screens.
  @Test(arguments: [
    (
      "vi",
      "soxa: Màn hình cần một cửa sổ dòng lệnh. Dùng lệnh con với --json cho chương trình khác.\n"
    ),
    ("en", "soxa: The screens need a terminal. Other programs use the commands with --json.\n"),
  ])
  func thePagesNeedATerminal(_ language: String, _ words: String) throws {
    let finished = try ScratchHome().soxa("--lang", language)
    #expect(finished.status == 1)
    #expect(finished.output.isEmpty)
    #expect(finished.errors == words)
  }

  /// A terminal that cannot show pages is named, and the way out.
  @Test(arguments: [
    ("vi", "soxa: Chưa mở được màn hình. Cửa sổ kiểu “dumb” không đặt được con trỏ."),
    ("en", "soxa: The screens were not opened. A terminal of type “dumb” cannot place its cursor."),
  ])
  func aTerminalThatCannotShowPagesIsRefused(_ language: String, _ words: String) throws {
    let session = try TerminalSession(ScratchHome(), size: .init(columns: 160, rows: 10))
    try session.run("TERM=dumb \(SoxaProgram.path) --lang \(language); echo status $?")
    #expect(try session.wait(for: "status 1").contains(words))
  }
}
