/// One of the provinces and centrally run cities since 1 July 2025.
public struct Province: Hashable, Sendable {
  public typealias Code = CatalogueCode<Province>

  public enum UnitType: String, Labelled {
    case province
    case city

    public var label: Phrase {
      switch self {
      case .province: Phrase("Tỉnh", "Province")
      case .city: Phrase("Thành phố", "City")
      }
    }
  }

  /// Two digits.
  public let code: Code
  /// Without the word for its type.
  public let name: String
  /// The name in ASCII; not unique among units.
  public let asciiName: String
  /// By day, never empty; a type is a dated fact, not a constant.
  public let types: [DatedType<UnitType>]

  public init(code: Code, name: String, asciiName: String, types: [DatedType<UnitType>]) {
    self.code = code
    self.name = name
    self.asciiName = asciiName
    self.types = types
  }

  /// Nil before 1 July 2025, when the province did not exist in this shape.
  public func type(on day: Day) -> UnitType? { types.type(on: day) }

  /// `Tỉnh Nghệ An`, `Thành phố Huế`; the first type stands for earlier days.
  public func fullName(on day: Day) -> String {
    let shown = type(on: day) ?? types.first?.type
    return shown.map { "\($0.label.vietnamese) \(name)" } ?? name
  }
}
