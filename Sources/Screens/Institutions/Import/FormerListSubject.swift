import Importing
import Ledger
import Records

/// A list that the former district office left.
struct FormerListSubject: ImportSubject {
  private var contents = FormerContents.matters
  /// Files that were taken in before.
  private var taken: [TakenList] = []
  private var digest = ""

  var title: Phrase {
    Phrase("Nhập hồ sơ huyện cũ từ CSV", "Import files of the former district")
  }
  var hint: Phrase {
    Phrase(
      "Bảng đầu mối hoặc việc tồn đọng của Phòng GD&ĐT huyện cũ: CSV UTF-8, có dòng tiêu đề. "
        + "Danh sách trường thì nhập ở phím i. Chưa ghi gì trước khi xem trước và nhấn F2.",
      "A table of contacts or open matters: CSV in UTF-8 with titles. Schools are imported with "
        + "the key i. Nothing is saved before the preview and F2.")
  }
  var columnsStep: Phrase {
    Phrase(
      "Bước 2/3: \(contents.label.vietnamese); c đổi loại, Enter đổi cột, Tab xem trước.",
      "Step 2 of 3: \(contents.label.english); c switches, Enter changes, Tab previews.")
  }
  var meanings: [FormerField] { FormerField.meanings(of: contents) }
  var columnOffers: [Offer] { [Offer(.switchContents)] }

  mutating func load(from register: some RegisterReader) throws(StoreError) {
    taken = try register.importedLists()
  }

  /// With the beginning of their hashes.
  func earlier(in surroundings: Surroundings) -> [String] {
    taken.map { file in
      [
        file.takenAt.day.formatted, file.list.fileName, surroundings(file.list.contents.label),
        surroundings(Phrase("\(file.list.rows) dòng", "\(file.list.rows) rows")),
        "\(file.list.digest.prefix(12))…",
      ].joined(separator: " · ")
    }
  }

  mutating func opened(_ file: SchoolFile, _ bytes: [UInt8], isNew: Bool) {
    digest = Digest32(hashing: bytes).description
    if isNew { contents = .guess(from: file.header) }
  }

  mutating func changeMeanings(_ action: Action) -> Bool {
    guard action == .switchContents else { return false }
    contents = contents == .contacts ? .matters : .contacts
    return true
  }

  func problem(in columns: Columns<FormerField>) -> RuleError? { contents.problem(in: columns) }

  func outlook(
    _ file: SchoolFile, named name: String, _ columns: Columns<FormerField>,
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) -> ImportOutlook {
    let list = ImportedList(contents, fileName: name, digest: digest, rows: file.rows.count)
    var reading = try FormerReading(
      list, columns, from: register, at: surroundings.now, newIdentity: surroundings.newIdentity)
    for row in file.rows { reading.read(row) }
    let preview = reading.preview
    return ImportOutlook(
      change: .formerFile(preview.changes), obstacle: preview.obstacle,
      lines: FormerImportLines(preview, surroundings).all)
  }
}
