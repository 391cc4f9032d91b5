import Importing
import Records

/// A list of schools.
struct SchoolListSubject: ImportSubject {
  var title: Phrase { Phrase("Nhập trường từ tệp CSV", "Import schools from CSV") }
  var hint: Phrase {
    Phrase(
      "Bảng có dòng tiêu đề, mỗi trường một dòng; tệp CSV UTF-8, ngăn bằng dấu phẩy, "
        + "chấm phẩy hoặc Tab. Chưa ghi gì cho đến khi xem trước và nhấn F2.",
      "A table with titles, one school a row; CSV in UTF-8 with commas, semicolons or tabs. "
        + "Nothing is saved before the preview and F2.")
  }
  var meanings: [ImportField] { ImportField.allCases }

  func problem(in columns: ColumnMapping) -> RuleError? { columns.problem }

  func outlook(
    _ file: SchoolFile, named name: String, _ columns: ColumnMapping,
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) -> ImportOutlook {
    var reading = ImportReading(
      columns, against: register, own: surroundings.header.commune, today: surroundings.today,
      newIdentity: surroundings.newIdentity)
    var preview = ImportPreview()
    for row in file.rows { preview.add(try reading.read(row), line: row.line) }
    let obstacle = preview.obstacle?.appending(
      Phrase("Sửa tệp rồi bấm r.", "Mend the file, then press r."))
    return ImportOutlook(
      change: .institution(.addAll(preview.institutions)), obstacle: obstacle,
      lines: ImportLines(preview, columns, surroundings).all)
  }
}
