import Importing
import Records

/// A register of papers as the clerk keeps it.
struct PaperRegisterSubject<Paper: RegisterPaper>: ImportSubject {
  var title: Phrase {
    switch Paper.direction {
    case .outgoing: Phrase("Nhập sổ văn bản đi từ CSV", "Import the register of outgoing papers")
    case .incoming: Phrase("Nhập sổ văn bản đến từ CSV", "Import the register of incoming papers")
    }
  }
  var hint: Phrase {
    Phrase(
      "Sổ của văn thư lưu thành CSV UTF-8, các cột như Nghị định 30/2020/NĐ-CP. Văn bản đã có "
        + "không ghi lần nữa: chỉ thêm vào ô còn trống, không sửa ô anh chị đã ghi. Chưa ghi gì "
        + "trước khi xem trước và nhấn F2.",
      "The clerk's register as CSV in UTF-8 with the columns of Decree 30/2020/NĐ-CP. A paper that "
        + "is here is not doubled: only empty fields are filled. Nothing is saved before F2.")
  }
  var meanings: [PaperColumn] { Paper.columns }

  func read(_ bytes: [UInt8]) throws(SchoolFileError) -> SchoolFile {
    try SchoolFile(bytes, titledBy: PaperColumn.allCases)
  }

  func misfit(_ file: SchoolFile) -> Phrase? {
    PaperMisfit(header: file.header, for: Paper.direction)?.sentences
  }

  func problem(in columns: Columns<PaperColumn>) -> RuleError? { Paper.problem(in: columns) }

  func outlook(
    _ file: SchoolFile, named name: String, _ columns: Columns<PaperColumn>,
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) -> ImportOutlook {
    var reading = try PaperReading<Paper, _>(
      columns, fileName: name, from: register, at: surroundings.now,
      newIdentity: surroundings.newIdentity)
    for row in file.rows { try reading.read(row) }
    let preview = reading.preview
    return ImportOutlook(
      change: Paper.change(preview.changes), obstacle: preview.obstacle,
      lines: PaperImportLines(preview, surroundings).all)
  }
}
