import Ledger

/// What a file of the former district office held.
public enum FormerContents: String, Labelled {
  case contacts = "dau-moi"
  case matters = "ton-dong"

  public var label: Phrase {
    switch self {
    case .contacts: Phrase("Danh sách đầu mối", "List of contacts")
    case .matters: Phrase("Việc tồn đọng", "Open matters")
    }
  }
}

/// A file that was taken in, with the hash of its bytes: the same file is not taken in twice.
public struct ImportedList: Recorded {
  public static let kind = Kind.importedList
  public static let title = Phrase("Danh sách đã nhập", "Imported list")
  /// What records made of such a file say of themselves.
  public static let origin = "Hồ sơ của Phòng GD&ĐT huyện cũ"

  public let id: Identifier<ImportedList>
  public var contents: FormerContents
  public var fileName: String
  /// SHA-256 of the file, hexadecimal.
  public let digest: String
  public var rows: Int

  public init(_ contents: FormerContents, fileName: String, digest: String, rows: Int) {
    id = Identifier(RecordID(kind: Self.kind, officialCode: digest))
    self.contents = contents
    self.fileName = fileName
    self.digest = digest
    self.rows = rows
  }
}

extension ImportedList {
  public enum Fields {
    public static let contents = FieldSpec(2, "contents", .text, Phrase("Nội dung", "Contents"))
    public static let fileName = FieldSpec(3, "fileName", .text, Phrase("Tên tệp", "File"))
    public static let digest = FieldSpec(4, "digest", .text, Phrase("Mã băm SHA-256", "SHA-256"))
    public static let rows = FieldSpec(5, "rows", .integer, Phrase("Số dòng", "Rows"))
    public static let all = [.isWithdrawn, contents, fileName, digest, rows]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<ImportedList>, values: FieldValues) {
    self.id = id
    contents = values.code(Fields.contents) ?? .matters
    fileName = values.text(Fields.fileName) ?? ""
    digest = values.text(Fields.digest) ?? ""
    rows = values.integer(Fields.rows) ?? 0
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.contents, contents)
    values.set(Fields.fileName, fileName)
    values.set(Fields.digest, digest)
    values.set(Fields.rows, rows)
    return values
  }
}
