import Importing
import Ledger
import RecordStore
import Records
import VietText

/// A list of the former district office in a file: read whole, told row by row, taken whole or not
/// at all.
struct FormerFile {
  private let contents: FormerContents
  private let options: FormerOptions
  private let common: CommonOptions

  init(_ contents: FormerContents, _ options: FormerOptions, _ common: CommonOptions) {
    self.contents = contents
    self.options = options
    self.common = common
  }

  static func fieldNames(_ contents: FormerContents) -> String {
    FormerField.meanings(of: contents).map { "\($0.rawValue) (\($0.label[.ofProcess]))" }
      .joined(separator: ", ")
  }

  func carryOut() throws {
    let maps = try options.map.map { try ColumnOption<FormerField>($0) }
    let register = try options.dryRun ? OpenRegister.forReading(common) : .forWriting(common)
    let bytes = try ForeignFile.bytes(at: options.file)
    let file = try SchoolFile(bytes)
    var columns = Columns(header: file.header, among: FormerField.meanings(of: contents))
    for map in maps { try map.apply(to: &columns, file.header) }
    if let problem = contents.problem(in: columns) { throw StoreError.rule(problem) }
    let preview = try read(file, bytes, columns, register)
    for refusal in preview.refusals { warn(refusal.line, refusal.problem.why) }
    let isSaved = !options.dryRun && preview.obstacle == nil
    if isSaved { try register.note(.formerFile(preview.changes)) }
    if common.json {
      try JSON.print(FormerOutput(preview, columns, isSaved: isSaved))
    } else {
      try tell(preview, isSaved: isSaved)
    }
    if !preview.refusals.isEmpty, let obstacle = preview.obstacle {
      throw RefusedList(because: obstacle)
    }
    if preview.accepted.isEmpty { throw NothingNew() }
  }

  private func read(
    _ file: SchoolFile, _ bytes: [UInt8], _ columns: Columns<FormerField>,
    _ register: OpenRegister
  ) throws(StoreError) -> FormerPreview {
    let name = options.file.split(separator: "/").last.map(String.init) ?? options.file
    let list = ImportedList(
      contents, fileName: SafeText(name, .line).string,
      digest: Digest32(hashing: bytes).description, rows: file.rows.count)
    var reading = try FormerReading(
      list, columns, from: register.reader, at: register.now,
      newIdentity: { RecordID.drawn() })
    for row in file.rows { reading.read(row) }
    return reading.preview
  }

  private func warn(_ line: Int, _ words: Phrase) {
    Console.warn(say("Dòng \(line): ", "Line \(line): ") + words[.ofProcess])
  }

  private func tell(_ preview: FormerPreview, isSaved: Bool) throws {
    for told in preview.doubles + preview.remarks { warn(told.line, told.words) }
    if !isSaved {
      for told in preview.accepted {
        try Console.line(
          say("Dòng \(told.line): ", "Line \(told.line): ") + told.words[.ofProcess])
      }
    }
    let count = preview.accepted.count
    try Console.line(
      isSaved
        ? say("Đã nhập \(count) dòng.", "Rows imported: \(count).")
        : say("Đọc được \(count) dòng. Chưa ghi gì.", "Rows read: \(count). Nothing is saved."))
    try Console.line("SHA-256 " + preview.changes.list.digest)
  }
}
