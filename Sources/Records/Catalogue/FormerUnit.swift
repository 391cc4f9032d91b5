/// An old commune, as of 30 June 2025, and one commune of today that took it over.
///
/// An old commune that was divided has one value for each of its successors.
public struct FormerUnit: Hashable, Sendable {
  public typealias Code = CatalogueCode<FormerUnit>

  /// How much of the old commune went to this commune of today.
  public enum Share: String, Labelled {
    case whole
    case kept
    case renamed
    case retyped
    case part
    case partArea = "part_area"
    case partAreaAllPeople = "part_area_all_people"
    case partPeople = "part_people"

    public var label: Phrase {
      switch self {
      case .whole: Phrase("nhập toàn bộ", "whole unit merged")
      case .kept: Phrase("giữ nguyên", "kept as it was")
      case .renamed: Phrase("giữ nguyên, đổi tên", "kept, renamed")
      case .retyped: Phrase("giữ nguyên, đổi loại", "kept, type changed")
      case .part: Phrase("nhập một phần", "a part")
      case .partArea: Phrase("nhập một phần diện tích", "a part of the area")
      case .partAreaAllPeople:
        Phrase("nhập một phần diện tích, toàn bộ dân số", "a part of the area, all people")
      case .partPeople: Phrase("nhập một phần dân số", "a part of the people")
      }
    }
  }

  /// Code of the old commune, never compared with a ``Commune/Code``; nil for the island
  /// districts that had no communes and for land that had no code.
  public let code: Code?
  /// With the word for its type, as `Xã Hữu Lập`; nil for a district without communes.
  public let name: String?
  public let districtCode: String
  /// With the word for its type, as `Huyện Kỳ Sơn`.
  public let districtName: String
  public let provinceCode: String
  /// With the word for its type; the province before the mergers of 2025.
  public let provinceName: String
  /// The commune of today.
  public let successor: Commune.Code
  public let share: Share

  public init(
    code: Code?, name: String?, districtCode: String, districtName: String, provinceCode: String,
    provinceName: String, successor: Commune.Code, share: Share
  ) {
    self.code = code
    self.name = name
    self.districtCode = districtCode
    self.districtName = districtName
    self.provinceCode = provinceCode
    self.provinceName = provinceName
    self.successor = successor
    self.share = share
  }

  /// The name to show: that of the commune, or of the district where there was none.
  public var shownName: String { name ?? districtName }
}
