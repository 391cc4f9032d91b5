import Ledger

/// Which catalogue of shipped facts this register stands on: one entry each time one is taken.
public struct CatalogueTaken: Recorded {
  public static let kind = Kind.catalogueTaken
  public static let title = Phrase("Danh mục đang dùng", "Catalogue in use")
  public static let onlyID = Identifier<CatalogueTaken>(
    RecordID(kind: Kind.catalogueTaken, officialCode: "catalogue"))

  public let id: Identifier<CatalogueTaken>
  /// The catalogue's version, a date: "2026-11-21".
  public var version: String
  /// SHA-256 over the contents of the catalogue's tables, hexadecimal.
  public var digest: String

  public init(version: String, digest: String) {
    id = Self.onlyID
    self.version = version
    self.digest = digest
  }
}

extension CatalogueTaken {
  public enum Fields {
    public static let version = FieldSpec(2, "version", .text, Phrase("Phiên bản", "Version"))
    public static let digest = FieldSpec(3, "digest", .text, Phrase("Mã kiểm", "Digest"))
    public static let all = [.isWithdrawn, version, digest]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<CatalogueTaken>, values: FieldValues) {
    self.id = id
    version = values.text(Fields.version) ?? ""
    digest = values.text(Fields.digest) ?? ""
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.version, version)
    values.set(Fields.digest, digest)
    return values
  }
}
