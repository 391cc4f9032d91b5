import ArgumentParser
import Ledger
import Records

/// `soxa guide study`: the path for newcomers and what the officer has understood.
struct GuideStudy: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: say(
      "Lộ trình tự học cho người mới và những gì đã hiểu.",
      "The path for newcomers and what was understood."))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Ghi đã hiểu: mã như G01, Q035, T12 hoặc số văn bản.",
        "Notes that it was understood: a code such as G01, Q035, T12 or a number."),
      valueName: say("mã", "code")))
  var done: String?

  func carryOut() throws {
    let register = try OpenRegister.forWriting(common)
    guard let officer = register.officer else { return }
    if let done { return try mark(done, by: officer, in: register) }
    let sheet = try register.reader.study(of: officer)
    if common.json { return try JSON.print(sheet.path.map(StudyOutput.init)) }
    try Console.line(
      say(
        "Đã hiểu \(sheet.done)/\(sheet.path.count) bước (lộ trình do phần mềm đề xuất).",
        "\(sheet.done) of \(sheet.path.count) steps understood (a proposal of the program)."))
    var stage: Phrase?
    for row in sheet.path {
      if row.step.stage != stage {
        stage = row.step.stage
        try Console.lines(["", row.step.stage[.ofProcess]])
      }
      let mark = row.understanding == nil ? "[ ]" : "[x]"
      try Console.line("  \(mark) \(row.step.target.code)  \(row.title[.ofProcess])")
    }
  }

  private func mark(
    _ code: String, by officer: Identifier<Officer>, in register: OpenRegister
  ) throws {
    let path = try register.reader.study(of: officer).path
    let step = path.first { $0.step.target.code.folded == code.folded }
    let target =
      try step?.step.target
      ?? .document(register.document(numbered: code, on: register.now.day))
    let understanding = Understanding(of: target, by: officer.record, on: register.now.day)
    try register.write(.reading(.understood(understanding)), json: common.json)
  }
}

/// A step of the path as JSON.
struct StudyOutput: Encodable {
  let code: String
  let stage: String
  let target: String
  let title: String
  let why: String
  let understoodOn: String?

  init(_ row: StudyRow) {
    code = row.step.code.rawValue
    stage = row.step.stage[.ofProcess]
    target = row.step.target.code
    title = row.title[.ofProcess]
    why = row.step.why[.ofProcess]
    understoodOn = row.understanding?.understoodOn?.iso
  }
}
