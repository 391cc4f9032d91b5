import Testing

/// Nothing that was typed into a record can drive the terminal of whoever prints it.
@Suite struct SafeOutputTests {
  /// Escape sequences, control codes and orders of writing in the name of a school.
  private static let hostile =
    "Trường \u{1B}]0;tiêu đề\u{07}\u{1B}[31mđỏ\u{8}\u{D}\u{9B}5m \u{202E}ngược\u{2066}"

  /// Control codes other than the end of a line, and marks that turn the order of writing.
  private func dangerous(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00..<0x20, 0x7F..<0xA0: true
      case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  @Test func theMeasureFindsWhatIsDangerous() {
    #expect(dangerous(Self.hostile).count >= 8)
  }

  @Test func whatIsPrintedIsHarmless() throws {
    let home = try ScratchHome.practising()
    let added = try home.soxa("school", "add", "--name", Self.hostile, "--level", "TH")
    #expect(dangerous(added.output + added.errors).isEmpty)
    #expect(added.status == 0, "\(added.errors)")
    for call in [
      ["school"], ["school", "--json"], ["search", "nguoc"], ["search", "nguoc", "--json"],
    ] {
      let finished = try home.soxa(call)
      #expect(finished.status == 0)
      #expect(finished.output.contains("ngược"), "\(call)")
      #expect(dangerous(finished.output).isEmpty, "\(call): \(dangerous(finished.output))")
    }
  }

  /// A disk that is full: what was printed is cut short, and the status says so.
  @Test(arguments: [["school"], ["school", "--json"], ["--help"]])
  func outputThatIsCutShortIsAFailure(_ call: [String]) throws {
    let home = try ScratchHome.practising()
    let finished = try ChildProcess.run(
      ["/bin/sh", "-c", "exec \"$0\" \"$@\" > /dev/full", SoxaProgram.path] + call,
      environment: home.environment, scratch: home.path)
    #expect(finished.status == 1)
    #expect(finished.errors.hasPrefix("soxa: Chưa in hết. Đĩa của nơi nhận đã đầy."), "\(call)")
  }

  @Test func whatIsQuotedInErrorsIsHarmless() throws {
    let home = try ScratchHome.practising()
    for call in [
      ["school", "show", Self.hostile], [Self.hostile], ["guide", "--on", Self.hostile],
    ] {
      let finished = try home.soxa(call)
      #expect(finished.status != 0)
      #expect(dangerous(finished.errors).isEmpty, "\(dangerous(finished.errors))")
    }
  }
}
