import Importing
import Ledger
import RecordStore
import Records

/// A list of the former district office in a file.
struct FormerFile {
  private let contents: FormerContents
  private let options: ListFileOptions
  private let common: CommonOptions

  init(_ contents: FormerContents, _ options: ListFileOptions, _ common: CommonOptions) {
    self.contents = contents
    self.options = options
    self.common = common
  }

  static func fieldNames(_ contents: FormerContents) -> String {
    FormerField.names(of: FormerField.meanings(of: contents))
  }

  func carryOut() throws {
    let list = ListFile(
      options: options, common: common, meanings: FormerField.meanings(of: contents))
    try list.carryOut(
      reading: { try SchoolFile($0) }, problem: { contents.problem(in: $0) }, outlook: outlook)
  }

  private func outlook(
    _ file: SchoolFile, _ bytes: [UInt8], _ columns: Columns<FormerField>,
    _ register: OpenRegister
  ) throws -> ListOutlook {
    let list = ImportedList(
      contents, fileName: options.fileName, digest: Digest32(hashing: bytes).description,
      rows: file.rows.count)
    var reading = try FormerReading(
      list, columns, from: register.reader, at: register.now,
      newIdentity: { RecordID.drawn() })
    for row in file.rows { reading.read(row) }
    let preview = reading.preview
    return ListOutlook(
      change: .formerFile(preview.changes), obstacle: preview.obstacle,
      refusals: preview.refusals, accepted: preview.accepted,
      warnings: preview.doubles + preview.remarks,
      notes: [Phrase(verbatim: "SHA-256 " + preview.changes.list.digest)],
      output: { FormerOutput(preview, columns, isSaved: $0) })
  }
}
