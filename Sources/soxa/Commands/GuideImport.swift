import ArgumentParser
import Importing
import Records
import TextFiles

/// `soxa guide import`: takes the texts of guidance documents in, each whole or not at all.
struct GuideImport: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say(
      "Nhập toàn văn văn bản từ tệp.", "Imports the full texts of documents from files."),
    discussion: say(
      "Đọc tệp \(TextFormNames.all), tách chương, điều, khoản, điểm và giữ cả tệp gốc. Tệp còn điểm phải hỏi thì chỉ ghi khi có --yes. Không nêu tệp nào thì liệt kê tệp trong thư mục theo dõi.",
      "Reads \(TextFormNames.all) files, finds chapters, articles, clauses and points, and keeps the original too. A file with open questions is kept only with --yes. Without a file, lists the watched folder."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ xem trước, không ghi.", "Shows what would be kept, saves nothing.")))
  var dryRun = false
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Ghi cả khi còn điểm phải hỏi.", "Keeps a file with open questions as well.")))
  var yes = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Số, ký hiệu, khi văn bản không ghi rõ; chỉ dùng với một tệp.",
        "Number, where the text does not say it; for one file only."),
      valueName: say("số", "number")))
  var number: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Đặt thư mục theo dõi; “-” là thôi theo dõi.",
        "Sets the folder to watch; “-” watches none."),
      valueName: say("thư-mục", "folder")))
  var watchFolder: String?
  @Argument(
    help: ArgumentHelp(
      say("Đường dẫn của các tệp.", "Paths of the files."), valueName: say("tệp", "file")))
  var files: [String] = []

  func validate() throws {
    if number != nil, files.count != 1 {
      throw ValidationError(
        say("--number chỉ dùng với đúng một tệp.", "--number goes with exactly one file."))
    }
  }

  func carryOut() throws {
    let register = try dryRun ? OpenRegister.forReading(common) : .forWriting(common)
    if let watchFolder { try watch(watchFolder, in: register) }
    guard !files.isEmpty else {
      if watchFolder == nil { try list(register) }
      return
    }
    let results = try files.map { try DocumentTaking(register, self).take($0) }
    if common.json { try JSON.print(results.map(DocumentImportOutput.init)) }
    let refused = results.count { !$0.isDone }
    if refused > 0 { throw RefusedDocuments(refused: refused, of: results.count) }
  }

  private func watch(_ folder: String, in register: OpenRegister) throws {
    guard folder != "-" else {
      try register.store.keep(Preferences(watchedFolder: ""))
      return try Console.line(say("Thôi theo dõi thư mục.", "No folder is watched."))
    }
    guard FolderNames.isFolder(folder) else { throw StoreError.noFolder(path: folder) }
    let path = folder.hasPrefix("/") ? folder : Folders.current + "/" + folder
    try register.store.keep(Preferences(watchedFolder: path))
    try Console.line(say("Theo dõi thư mục \(path).", "Watching the folder \(path)."))
  }

  private func list(_ register: OpenRegister) throws {
    guard let folder = try register.store.preferences().watchedFolder, !folder.isEmpty else {
      throw NoFileToImport()
    }
    let files = try WatchedFolder(folder).files(against: register.reader)
    if common.json { return try JSON.print(files.map(WatchedFileOutput.init)) }
    try Console.line(say("Trong \(folder):", "In \(folder):"))
    var table = TextTable()
    for file in files {
      let state = file.importedAs.map { say("đã nhập: \($0)", "imported: \($0)") }
      table.add(file.name, state ?? say("chưa nhập", "not imported"))
    }
    if table.isEmpty { try Console.line(say("Không có tệp nào đọc được.", "No file to read.")) }
    try Console.lines(table.lines)
  }
}

/// The endings of the files that can be imported, for help.
enum TextFormNames {
  static let all = TextForm.allCases.map(\.rawValue).joined(separator: ", ")
}
