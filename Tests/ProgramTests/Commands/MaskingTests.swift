import Foundation
import TestChance
import TestSupport
import Testing

/// What commands hide by default, and what is kept when somebody looks all the same.
@Suite struct MaskingTests {
  private static let passphrase = "mật khẩu của Xồng"
  /// A restricted title, a log line, a request, who asks: each unlike every other.
  private static let hidden = [
    "Việc ở bản Ngoi qa1", "em nhỏ sợ về nhà qa2", "Lương Văn Tâm qa3", "xin xóa ảnh qa4",
  ]

  /// Every command that prints something of the records.
  private static let listings = [
    ["incident"], ["incident", "list", "--all"], ["incident", "show", "VV-2026-0001"],
    ["incident", "people", "VV-2026-0001"], ["incident", "similar", "VV-2026-0001"],
    ["incident", "categories"], ["escalate"], ["escalate", "list", "--all"],
    ["escalate", "month"], ["task"], ["task", "list", "--all"], ["letter", "list"],
    ["letter", "week"], ["letter", "month"], ["letter", "card"], ["school"], ["guide"],
    ["guide", "sent"], ["guide", "changes"], ["who", "xâm hại"], ["ask"], ["check"], ["key"],
    ["privacy", "request"], ["privacy", "request", "list", "--all"], ["privacy", "retention"],
    ["search", "qa1"], ["search", "qa2"], ["search", "qa3"], ["search", "VV-2026-0001"],
  ]

  private struct Request: Decodable { let id: String }

  private struct People: Decodable {
    struct Opening: Decodable {
      let officer: String
      let reason: String
    }

    let openings: [Opening]
  }

  /// A register with a restricted incident and a request.
  ///
  /// - Parameter isSealed: whether it has a passphrase; one without shows more, were it not hidden.
  private func filled(isSealed: Bool) throws -> ScratchHome {
    let home = try ScratchHome()
    try home.done(
      ["init", "--commune", "16813", "--name", "Lầu Bá Xồng", "--post", "Chuyên viên"]
        + (isSealed ? [] : ["--practice"]), input: Self.passphrase + "\n")
    try home.done(
      "incident", "log", "--title", Self.hidden[0], "--category", "XH", "--restricted",
      "--text-stdin", input: Self.hidden[1])
    try home.done(
      "privacy", "request", "add", "--ask", "xoa",
      input: "\(Self.hidden[2])\ncon\n\(Self.hidden[3])")
    return home
  }

  private func expectNothing(in finished: Finished, _ command: [String]) {
    for words in Self.hidden {
      let hunt = WordHunt(words)
      let isFound =
        hunt.isFound(in: finished.outputBytes) || hunt.isFound(in: Data(finished.errors.utf8))
      #expect(!isFound, "\(command): \(words)")
    }
  }

  @Test(arguments: [true, false])
  func noListingShowsWhatIsHidden(_ isSealed: Bool) throws {
    let home = try filled(isSealed: isSealed)
    let request = try #require(try home.read([Request].self, "privacy", "request").first)
    for command in Self.listings + [["privacy", "request", "show", String(request.id.prefix(8))]] {
      for options in [[], ["--json"]] {
        let finished = try home.soxa(command + options)
        #expect(finished.status == 0, "\(command): \(finished.errors)")
        expectNothing(in: finished, command + options)
      }
    }
    let letter = try home.soxa("letter", "incident", "VV-2026-0001")
    #expect(letter.status == 1 && letter.errors.contains("hồ sơ hạn chế xem"))
    expectNothing(in: letter, ["letter"])
  }

  @Test(arguments: [true, false])
  func aReasonRevealsAndIsKept(_ isSealed: Bool) throws {
    let home = try filled(isSealed: isSealed)
    let input = isSealed ? Self.passphrase + "\n" : ""
    let reveal = ["--reveal", "--reason", "Lập kế hoạch hỗ trợ"]
    let shown = try home.done(["incident", "show", "VV-2026-0001"] + reveal, input: input)
    #expect(shown.contains(Self.hidden[0]) && shown.contains(Self.hidden[1]))
    let listed = try home.done(["incident", "list"] + reveal, input: input)
    #expect(listed.contains(Self.hidden[0]))
    _ = try home.done(["letter", "incident", "VV-2026-0001"] + reveal, input: input)
    _ = try home.done(["incident", "people", "VV-2026-0001"] + reveal, input: input)
    let kept = try home.read(People.self, "incident", "people", "VV-2026-0001")
    #expect(kept.openings.count == 4)
    #expect(kept.openings.allSatisfy { $0.reason == "Lập kế hoạch hỗ trợ" })
    #expect(kept.openings.allSatisfy { $0.officer == "Lầu Bá Xồng" })
  }

  @Test func withoutAReasonOrThePassphraseNothingIsShown() throws {
    let home = try filled(isSealed: true)
    let noReason = try home.soxa("incident", "show", "VV-2026-0001", "--reveal")
    #expect(noReason.status == 64 && noReason.errors.contains("--reveal cần --reason."))
    let wrong = try home.soxa(
      "incident", "show", "VV-2026-0001", "--reveal", "--reason", "xem", input: "sai rồi nhé\n")
    #expect(wrong.status == 1 && wrong.errors.contains("Mật khẩu không đúng"))
    for finished in [noReason, wrong] { expectNothing(in: finished, []) }
  }

  @Test func theSearchLooksIntoSealedTextWithThePassphrase() throws {
    let home = try filled(isSealed: true)
    let closed = try home.soxa("search", "qa2")
    #expect(closed.errors.contains("--unlock") && closed.output.contains("Không tìm thấy."))
    let found = try home.done("search", "qa2", "--unlock", input: Self.passphrase + "\n")
    #expect(found.contains("Nội dung niêm phong") && found.contains("VV-2026-0001"))
    #expect(!found.contains("sợ về nhà") && !found.contains("Ngoi"))
  }
}
