import ArgumentParser
import RecordStore
import Records

/// `soxa check`: compares everything with everything it must agree with.
struct Check: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say(
      "Kiểm tra toàn bộ sổ, gọi tên chỗ hỏng đầu tiên.",
      "Checks the whole register and names the first thing that is wrong."))

  @OptionGroup var common: CommonOptions
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Dựng lại các bảng từ nhật ký trước khi kiểm tra.", "Rebuilds the tables first.")))
  var rebuild = false

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    if rebuild { try register.store.rebuild() }
    let report = try register.store.check()
    let originals = report.isSound ? try register.store.checkOriginals() : []
    if common.json {
      try JSON.print(CheckOutput(report, originals))
    } else if report.isSound {
      try Console.line(
        say(
          "Sổ nguyên vẹn: \(report.entries) mục nhật ký.",
          "The register is sound: \(report.entries) entries."))
      for fault in originals { Console.warn(fault.sentence[.ofProcess]) }
    } else {
      for finding in report.findings { Console.warn(finding.sentence[.ofProcess]) }
      Console.warn(remedy(for: report))
    }
    if !report.isSound { throw ExitCode.failure }
  }

  private func remedy(for report: CheckReport) -> String {
    report.findings.allSatisfy(\.part.isRebuilt)
      ? say("Chạy “soxa check --rebuild”.", "Run “soxa check --rebuild”.")
      : say(
        "Giữ nguyên tệp, đừng ghi thêm; chạy “soxa restore”.",
        "Leave the file, write nothing more, and run “soxa restore”.")
  }
}

/// What a check found, as JSON.
struct CheckOutput: Encodable {
  struct Finding: Encodable {
    let part: String
    let place: String
    let record: String?
  }

  let entries: Int
  let isSound: Bool
  let findings: [Finding]
  /// Files of imported documents that are missing or changed; the register is as sound without.
  let originals: [Original]

  struct Original: Encodable {
    let document: String
    let name: String
    let kind: String
  }

  init(_ report: CheckReport, _ originals: [OriginalFault]) {
    self.originals = originals.map {
      Original(document: $0.document.rawValue, name: $0.name, kind: $0.kind.rawValue)
    }
    entries = report.entries
    isSound = report.isSound
    findings = report.findings.map {
      Finding(part: $0.part.rawValue, place: $0.place, record: $0.record?[.ofProcess])
    }
  }
}
