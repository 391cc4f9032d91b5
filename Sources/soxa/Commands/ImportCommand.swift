import ArgumentParser
import Importing
import Ledger
import Records

/// `soxa import`: what the former district office left.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say(
      "Nhập hồ sơ Phòng GD&ĐT huyện cũ để lại.", "Imports what the former district office left."),
    discussion: say(
      "Danh sách trường: soxa school import. Sổ văn bản đi, đến: soxa letter import.",
      "Lists of schools: soxa school import. Registers of papers: soxa letter import."),
    subcommands: [ImportContacts.self, ImportMatters.self, ImportListing.self])
}

struct ImportContacts: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: say("Danh sách đầu mối.", "A list of contacts."),
    discussion: say("Tên ô: ", "Fields: ") + FormerFile.fieldNames(.contacts))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ListFileOptions

  func carryOut() throws { try FormerFile(.contacts, options, common).carryOut() }
}

struct ImportMatters: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "matters",
    abstract: say("Việc tồn đọng.", "Open matters."),
    discussion: say("Tên ô: ", "Fields: ") + FormerFile.fieldNames(.matters))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ListFileOptions

  func carryOut() throws { try FormerFile(.matters, options, common).carryOut() }
}

struct ImportListing: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("Các tệp đã nhập, kèm mã băm.", "The files taken in, with their hashes."))

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let taken = try register.reader.importedLists()
    if common.json { return try JSON.print(taken.map { RecordOutput($0.list) }) }
    if taken.isEmpty { try Console.line(say("Chưa nhập tệp nào.", "No file was taken in.")) }
    var table = TextTable()
    for file in taken {
      table.add(
        file.takenAt.day.formatted, file.list.fileName, file.list.contents.label[.ofProcess],
        "\(file.list.rows)", file.list.digest)
    }
    try Console.lines(table.lines)
  }
}
