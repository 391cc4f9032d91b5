import ArgumentParser
import Importing
import Records

/// `soxa school import`: takes a list of schools in, whole or not at all.
struct SchoolImport: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say("Nhập danh sách trường từ tệp CSV.", "Imports schools from a CSV file."),
    discussion: say(
      "Một dòng bị từ chối thì không dòng nào được ghi: các dòng ấy được nêu số dòng và lý do. Ghi xong vẫn hoàn tác được một lần cho cả tệp.",
      "While one row is refused none is saved: such rows are named with line and reason. One undo takes the whole file back."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ xem trước, không ghi.", "Shows what would be added, saves nothing.")))
  var dryRun = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Nghĩa của một cột: tiêu đề (hoặc số thứ tự) của cột, dấu =, tên ô; “-” là bỏ qua cột. Dùng được nhiều lần. Tên ô: \(ColumnOption<ImportField>.fieldNames).",
        "What a column means: its title (or number), =, the field; “-” passes the column over. May be repeated. Fields: \(ColumnOption<ImportField>.fieldNames)."
      ), valueName: say("cột=ô", "column=field")))
  var map: [String] = []
  @Argument(
    help: ArgumentHelp(
      say("Đường dẫn của tệp.", "Path of the file."), valueName: say("tệp", "file")))
  var file: String

  func validate() throws { _ = try map.map { try ColumnOption<ImportField>($0) } }

  func carryOut() throws {
    let register = try dryRun ? OpenRegister.forReading(common) : .forWriting(common)
    let list = try SchoolListFile(file, map.map { try ColumnOption<ImportField>($0) }, in: register)
    let preview = try list.check { refusal in
      Console.warn(line(refusal.line, refusal.problem.why))
    }
    let isSaved = !dryRun && preview.obstacle == nil
    if isSaved {
      try list.write(preview.acceptedRows)
      if !common.json { try tell(preview, list) }
    } else if dryRun, !common.json {
      try show(preview, list)
    }
    if common.json { try JSON.print(ImportOutput(preview, list, isSaved: isSaved)) }
    if preview.rows == 0 { throw SchoolFileError.noRows }
    if preview.obstacle != nil { throw RefusedList(preview) }
  }
}

extension SchoolImport {
  private func line(_ number: Int, _ words: Phrase) -> String {
    say("Dòng \(number): ", "Line \(number): ") + words[.ofProcess]
  }

  /// What was saved, and what the officer should look at.
  private func tell(_ preview: ImportPreview, _ list: SchoolListFile) throws {
    for words in list.columns + list.assumptions { Console.warn(words[.ofProcess]) }
    for remark in list.mapping.telling(preview.remarks) {
      Console.warn(line(remark.line, remark.words))
    }
    let count = preview.acceptedRows
    try Console.line(
      say("Đã nhập \(count) cơ sở giáo dục.", "Institutions imported: \(count)."))
  }

  /// What would be saved.
  private func show(_ preview: ImportPreview, _ list: SchoolListFile) throws {
    for words in list.columns + list.assumptions { try Console.line(words[.ofProcess]) }
    for (institution, number) in zip(preview.institutions, preview.lines) {
      try Console.line(line(number, institution.importWords))
    }
    let left = preview.acceptedRows - preview.institutions.count
    if left > 0 { try Console.line(say("… và \(left) dòng nữa.", "… and \(left) more rows.")) }
    for remark in list.mapping.telling(preview.remarks) {
      try Console.line(line(remark.line, remark.words))
    }
    guard preview.obstacle == nil else { return }
    try Console.line(
      say(
        "Sẽ ghi \(preview.acceptedRows) cơ sở. Chưa ghi gì; bỏ --dry-run để ghi.",
        "\(preview.acceptedRows) institutions to be saved. Nothing is saved yet; leave --dry-run out to save."
      ))
  }
}
