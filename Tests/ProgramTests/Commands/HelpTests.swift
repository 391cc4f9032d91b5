import TestSupport
import Testing

/// What every command says about itself.
@Suite struct HelpTests {
  private static let commands: [[String]] = [
    [], ["screens"], ["init"], ["demo"], ["search"], ["guide"], ["guide", "list"],
    ["guide", "practical"], ["guide", "import"],
    ["guide", "read"], ["guide", "send"], ["guide", "sent"], ["guide", "receipt"],
    ["guide", "study"],
    ["who"], ["ask"],
    ["school"], ["school", "list"], ["school", "show"], ["school", "add"], ["school", "close"],
    ["school", "import"],
    ["incident"], ["incident", "list"], ["incident", "show"], ["incident", "log"],
    ["incident", "write"], ["incident", "move"], ["incident", "categories"],
    ["incident", "similar"],
    ["escalate"], ["escalate", "list"], ["escalate", "show"], ["escalate", "add"],
    ["escalate", "move"], ["escalate", "remind"], ["escalate", "settle-here"],
    ["escalate", "onward"], ["escalate", "voters"], ["escalate", "month"],
    ["check"], ["backup"], ["restore"], ["guide", "correct"], ["guide", "timeline"],
    ["guide", "changes"], ["catalogue"], ["catalogue", "show"], ["catalogue", "export"],
    ["catalogue", "load"], ["incident", "measure"], ["incident", "site"], ["incident", "people"],
    ["task"], ["task", "list"], ["task", "show"], ["task", "add"], ["task", "settle"],
    ["letter"], ["letter", "incident"], ["letter", "list"],
    ["letter", "add"], ["letter", "move"], ["letter", "receive"], ["letter", "week"],
    ["letter", "month"], ["letter", "card"], ["letter", "write"], ["letter", "text"],
    ["letter", "handle"], ["letter", "office"],
    ["cluster"], ["cluster", "list"], ["cluster", "show"], ["cluster", "now"],
    ["cluster", "notes"], ["cluster", "add"], ["cluster", "edit"], ["cluster", "withdraw"],
    ["cluster", "silent"], ["cluster", "regions"], ["handover"], ["handover", "list"],
    ["handover", "show"], ["handover", "begin"], ["handover", "mark"], ["handover", "finish"],
    ["handover", "minutes"], ["import"], ["import", "contacts"], ["import", "matters"],
    ["import", "list"],
    ["clock"], ["clock", "list"], ["clock", "show"], ["clock", "set"], ["clock", "add"],
    ["clock", "withdraw"], ["incident", "numbers"],
    ["key"], ["key", "list"], ["key", "add"],
    ["key", "remove"], ["key", "change"], ["privacy"], ["privacy", "request"],
    ["privacy", "request", "list"], ["privacy", "request", "show"],
    ["privacy", "request", "add"], ["privacy", "request", "answer"], ["privacy", "retention"],
    ["letter", "import"],
  ]

  @Test(arguments: ["vi", "en"])
  func everyCommandExplainsItself(_ language: String) throws {
    let home = try ScratchHome()
    let pages = try Self.commands.map { command in
      "$ soxa \((command + ["--help"]).joined(separator: " "))\n"
        + (try home.done(command + ["--help", "--lang", language]))
    }
    try expectSnapshot(pages.joined(separator: "\n"), "help-\(language)")
  }

  /// The list above is complete: every name under a heading for subcommands is in it.
  @Test func noCommandIsForgotten() throws {
    let home = try ScratchHome()
    for command in Self.commands {
      let help = try home.done(command + ["--help", "--lang", "en"])
      let below = help.split(separator: "SUBCOMMANDS:\n").dropFirst().first ?? ""
      for line in below.split(separator: "\n") where line.hasPrefix("  ") && !line.hasPrefix("   ")
      {
        let name = line.dropFirst(2).prefix { $0 != " " }
        guard name != "See" else { continue }
        #expect(Self.commands.contains(command + [String(name)]), "\(command) \(name)")
      }
    }
  }

  /// The language is chosen by the environment as well, and help stays that of the command named.
  @Test(arguments: [[], ["school"], ["restore"]])
  func theOptionForTheLanguageChangesNothingElse(_ command: [String]) throws {
    let english = try ScratchHome(language: "en_US.UTF-8").done(command + ["--help"])
    let home = try ScratchHome()
    #expect(try home.done(command + ["--help", "--lang", "en"]) == english)
    #expect(try home.done(["--lang=en"] + command + ["--help"]) == english)
  }

  /// `soxa help school`, `soxa school --help` and `soxa school -h` are one page.
  @Test(arguments: ["vi", "en"])
  func helpIsFoundEitherWay(_ language: String) throws {
    let home = try ScratchHome()
    for command in Self.commands {
      let page = try home.done(command + ["--help", "--lang", language])
      #expect(try home.done(["help"] + command + ["--lang", language]) == page, "\(command)")
      #expect(try home.done(command + ["-h", "--lang", language]) == page, "\(command)")
    }
  }

  @Test func theVersionIsPrinted() throws {
    #expect(try ScratchHome().done("--version") == "0.1.0\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionScriptsAreMade(_ shell: String) throws {
    let home = try ScratchHome()
    let script = try home.done("--generate-completion-script", shell)
    #expect(script.contains("incident") && script.contains("escalate"))
    guard shell == "bash" else { return }
    let checked = try ChildProcess.run(
      ["/bin/bash", "-n", "/dev/stdin"], environment: home.environment, input: script,
      scratch: home.path)
    #expect(checked.status == 0, "\(checked.errors)")
  }
}
