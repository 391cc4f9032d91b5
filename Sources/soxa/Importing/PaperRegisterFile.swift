import Importing
import Ledger
import RecordStore
import Records

/// A clerk's register of papers in a file.
struct PaperRegisterFile<Paper: RegisterPaper> {
  private let options: ListFileOptions
  private let common: CommonOptions

  init(_ options: ListFileOptions, _ common: CommonOptions) {
    self.options = options
    self.common = common
  }

  static var fieldNames: String { PaperColumn.names(of: Paper.columns) }

  func carryOut() throws {
    let list = ListFile(options: options, common: common, meanings: Paper.columns)
    try list.carryOut(
      reading: read, problem: { Paper.problem(in: $0) },
      outlook: { file, _, columns, register in try outlook(file, columns, register) })
  }

  private func read(_ bytes: [UInt8]) throws -> SchoolFile {
    let file = try SchoolFile(bytes, titledBy: PaperColumn.allCases)
    if let misfit = PaperMisfit(header: file.header, for: Paper.direction) { throw misfit }
    return file
  }

  private func outlook(
    _ file: SchoolFile, _ columns: Columns<PaperColumn>, _ register: OpenRegister
  ) throws -> ListOutlook {
    var reading = try PaperReading<Paper, _>(
      columns, fileName: options.fileName, from: register.reader, at: register.now,
      newIdentity: { RecordID.drawn() })
    for row in file.rows { try reading.read(row) }
    let preview = reading.preview
    return ListOutlook(
      change: Paper.change(preview.changes), obstacle: preview.obstacle,
      refusals: preview.refusals, accepted: preview.added + preview.filled,
      warnings: preview.different + preview.remarks, notes: notes(preview),
      output: { PaperRegisterOutput(preview, columns, isSaved: $0) })
  }

  private func notes(_ preview: PaperPreview<Paper>) -> [Phrase] {
    let count = preview.unchanged.count
    let here = Phrase(
      "Đã có, giữ nguyên: \(count) dòng.", "Here already, left as they are: \(count).")
    return (count > 0 ? [here] : []) + (preview.reminderWords.map { [$0] } ?? [])
  }
}
