/// One of the communes, wards and special zones since 1 July 2025.
public struct Commune: Hashable, Sendable {
  public typealias Code = CatalogueCode<Commune>

  public enum UnitType: String, Labelled {
    case commune
    case ward
    case specialZone

    public var label: Phrase {
      switch self {
      case .commune: Phrase("Xã", "Commune")
      case .ward: Phrase("Phường", "Ward")
      case .specialZone: Phrase("Đặc khu", "Special zone")
      }
    }
  }

  /// Five digits. Often the code of one of the old communes in it: see ``FormerUnit``.
  public let code: Code
  public let province: Province.Code
  /// Without the word for its type. Unique within a province, tone marks included; nationwide
  /// it is not, so the province is always shown beside it.
  public let name: String
  /// The name in ASCII; not unique even within a province.
  public let asciiName: String
  /// By day, never empty.
  public let types: [DatedType<UnitType>]

  public init(
    code: Code, province: Province.Code, name: String, asciiName: String,
    types: [DatedType<UnitType>]
  ) {
    self.code = code
    self.province = province
    self.name = name
    self.asciiName = asciiName
    self.types = types
  }

  /// Nil before 1 July 2025, when the unit did not exist in this shape.
  public func type(on day: Day) -> UnitType? { types.type(on: day) }

  /// `Xã Mường Xén`, `Phường Cửa Lò`; the first type stands for earlier days.
  public func fullName(on day: Day) -> String {
    let shown = type(on: day) ?? types.first?.type
    return shown.map { "\($0.label.vietnamese) \(name)" } ?? name
  }

  /// "Xã Mường Xén, Nghệ An", with the type that it has last.
  public func place(in provinceName: String) -> Phrase {
    let type = types.last?.type.label ?? UnitType.commune.label
    return Phrase(
      "\(type.vietnamese) \(name), \(provinceName)", "\(type.english) \(name), \(provinceName)")
  }
}
