import ArgumentParser
import Catalogue
import RecordStore
import Records

/// `soxa catalogue`: the shipped facts, carried from machine to machine as one file.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: say("Danh mục của chương trình: xem, xuất, nhận bản mới.", "The catalogue of facts."),
    subcommands: [CatalogueShow.self, CatalogueExport.self, CatalogueLoad.self],
    defaultSubcommand: CatalogueShow.self)
}

/// `soxa catalogue show`: which catalogue the register stands on, table by table.
struct CatalogueShow: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say(
      "Sổ đang dùng danh mục nào, mỗi bảng bao nhiêu dòng.",
      "Which catalogue the register stands on, with the rows of each table."))

  @OptionGroup var common: CommonOptions

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let inUse = try register.store.catalogueVersion()
    let newest = try register.store.newestCatalogue()
    let isLoaded = try register.store.loadedCatalogue()?.version == newest.version
    let output = try CatalogueOutput(newest, inUse: inUse, isLoaded: isLoaded)
    if common.json { return try JSON.print(output) }
    try Console.line(
      say("Sổ dùng danh mục bản ngày ", "The register stands on the catalogue of ")
        + (inUse?.formatted ?? "–"))
    if let inUse, inUse < newest.version {
      try Console.line(
        say(
          "Chương trình kèm bản ngày \(newest.version.formatted); mở màn hình một lần để nhận.",
          "The program brings that of \(newest.version.formatted); open the screens to take it."))
    }
    try Console.line(
      isLoaded
        ? say("Nguồn: nhận từ tệp.", "From: a file that was loaded.")
        : say("Nguồn: kèm theo chương trình.", "From: the program itself."))
    try Console.line("SHA-256: \(newest.sha256)")
    var table = TextTable()
    for row in output.tables { table.add(row.file, "\(row.rows)", row.label) }
    try Console.lines(table.lines)
  }
}

/// The catalogue as JSON.
struct CatalogueOutput: Encodable {
  struct Table: Encodable {
    let file: String
    let rows: Int
    let label: String
  }

  /// The one that the register stands on.
  let inUse: String?
  /// The newest that is here; the tables below are its own.
  let version: String
  let isLoaded: Bool
  let sha256: String
  let tables: [Table]

  init(_ package: CataloguePackage, inUse: Day?, isLoaded: Bool) throws(CatalogueError) {
    self.inUse = inUse?.iso
    version = package.version.iso
    self.isLoaded = isLoaded
    sha256 = package.sha256
    var tables: [Table] = []
    for file in CatalogueFile.allCases {
      tables.append(
        Table(
          file: file.rawValue, rows: try package.rowCount(of: file),
          label: file.label[.ofProcess]))
    }
    self.tables = tables
  }
}

/// `soxa catalogue export`: the newest catalogue that is here as one file.
struct CatalogueExport: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: say(
      "Xuất danh mục thành một tệp để mang sang máy khác.",
      "Writes the catalogue as one file, to be carried to another machine."))

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      say("Tên tệp mới; không ghi đè tệp nào.", "A new file; nothing is overwritten."),
      valueName: say("tệp", "file")))
  var file: String

  func carryOut() throws {
    let package = try OpenRegister.forReading(common).store.newestCatalogue()
    try NewFile.write(package.bytes, to: file)
    let output = ExportOutput(
      version: package.version.iso, file: file, bytes: package.bytes.count, sha256: package.sha256)
    if common.json { return try JSON.print(output) }
    try Console.line(
      say(
        "Đã xuất danh mục bản ngày \(package.version.formatted) vào \(file)",
        "Wrote the catalogue of \(package.version.formatted) to \(file)"))
    try Console.line("SHA-256: \(package.sha256)")
  }
}

struct ExportOutput: Encodable {
  let version: String
  let file: String
  let bytes: Int
  let sha256: String
}
