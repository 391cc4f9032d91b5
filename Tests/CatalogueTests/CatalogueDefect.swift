import Catalogue
import Testing

/// One spoilt field, and the error it must lead to.
struct CatalogueDefect: Sendable, CustomTestStringConvertible {
  let file: CatalogueFile
  /// How the line to spoil begins.
  let start: String
  let old: String
  let new: String
  let column: String?
  let problem: CatalogueError.Problem

  var testDescription: String { "\(file.rawValue): \(problem)" }
}

extension CatalogueDefect {
  static let all = [
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "\tMường Xén\t", new: "\t", column: nil,
      problem: .wrongFieldCount(expected: 5, found: 4)),
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "Mường", new: "Mường\u{7}", column: "name",
      problem: .controlCharacter(scalar: 7)),
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "Mường", new: "Mươ\u{300}ng", column: "name",
      problem: .notComposed(scalar: 0x300)),
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "Mường", new: "\u{202E}Mường", column: "name",
      problem: .controlCharacter(scalar: 0x202E)),
    CatalogueDefect(
      file: .communes, start: "17662\t", old: "Đô", new: "Ðô", column: "name",
      problem: .lookAlike(scalar: 0xD0)),
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "Mường Xén", new: "Mường Xén ", column: "name",
      problem: .edgeBlank),
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "Mường Xén", new: "", column: "name",
      problem: .empty),
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "\t40\t", new: "\t41\t", column: "province_code",
      problem: .unknownReference(text: "41", table: "provinces.tsv")),
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "16813", new: "1681x", column: "code",
      problem: .unknownValue(text: "1681x")),
    CatalogueDefect(
      file: .communes, start: "16813\t", old: "commune", new: "town", column: "type",
      problem: .unknownValue(text: "town")),
    CatalogueDefect(
      file: .unitChanges, start: "province\t75", old: "75", new: "76", column: "code",
      problem: .unknownReference(text: "76", table: "provinces.tsv")),
    CatalogueDefect(
      file: .unitChanges, start: "province\t75", old: "2026-04-30", new: "2026-04-31",
      column: "effective_on", problem: .notADay(text: "2026-04-31")),
    CatalogueDefect(
      file: .unitChanges, start: "province\t75", old: "2026-04-30", new: "2025-07-01",
      column: "effective_on", problem: .contradicts(column: "effective_on")),
    CatalogueDefect(
      file: .formerUnits, start: "40\tTỉnh Nghệ An\t417\tHuyện Kỳ Sơn\t16813\t",
      old: "16813\twhole",
      new: "16812\twhole", column: "successor_code",
      problem: .unknownReference(text: "16812", table: "communes.tsv")),
    CatalogueDefect(
      file: .formerUnits, start: "40\tTỉnh Nghệ An\t417\tHuyện Kỳ Sơn\t16816\t",
      old: "\t16816\tXã Mỹ Lý\t", new: "\t1681\tXã Mỹ Lý\t", column: "code",
      problem: .unknownValue(text: "1681")),
    CatalogueDefect(
      file: .formerUnits, start: "40\t", old: "\twhole", new: "\thalf", column: "share",
      problem: .unknownValue(text: "half")),
    CatalogueDefect(
      file: .clusters, start: "40-3", old: "40-3", new: "40-6", column: "code",
      problem: .contradicts(column: "number")),
    CatalogueDefect(
      file: .clusterPlaces, start: "16813\t", old: "40-1", new: "40-7", column: "cluster_code",
      problem: .unknownReference(text: "40-7", table: "clusters.tsv")),
    CatalogueDefect(
      file: .documents, start: "43/2019/QH14", old: "2020-07-01", new: "01/07/2020",
      column: "effective_on", problem: .notADay(text: "01/07/2020")),
    CatalogueDefect(
      file: .documents, start: "43/2019/QH14", old: "Education Law 2019", new: "",
      column: "title_en", problem: .oneLanguageOnly),
    CatalogueDefect(
      file: .documents, start: "43/2019/QH14", old: "\tsourced\t", new: "\tcertain\t",
      column: "confidence", problem: .unknownValue(text: "certain")),
    CatalogueDefect(
      file: .relations, start: "43/2019/QH14", old: "43/2019/QH14", new: "44/2019/QH14",
      column: "from_number",
      problem: .unknownReference(text: "44/2019/QH14", table: "documents.tsv")),
    CatalogueDefect(
      file: .authority, start: "A001", old: "\t20\t", new: "\ttwenty\t", column: "limit_days",
      problem: .notANumber(text: "twenty")),
    CatalogueDefect(
      file: .authority, start: "A001", old: "\t20\t", new: "\t0\t", column: "limit_days",
      problem: .outOfRange(value: 0, allowed: 1...3_650)),
    CatalogueDefect(
      file: .authority, start: "A001", old: "\t20\t", new: "\t\t", column: "limit_days",
      problem: .empty),
    CatalogueDefect(
      file: .categories, start: "BL", old: "School violence", new: "", column: "name_en",
      problem: .oneLanguageOnly),
    CatalogueDefect(
      file: .duties, start: "BL\tmust\tgia_dinh", old: "gia_dinh", new: "hang_xom",
      column: "recipient", problem: .unknownReference(text: "hang_xom", table: "recipients.tsv")),
    CatalogueDefect(
      file: .duties, start: "BL\tmust\tgia_dinh", old: "sourced", new: "proposal",
      column: "confidence", problem: .contradicts(column: "strength")),
    CatalogueDefect(
      file: .clocks, start: "P-4-1", old: "proposal", new: "sourced", column: "confidence",
      problem: .contradicts(column: "basis_kind")),
    CatalogueDefect(
      file: .clocks, start: "L-XH-1", old: "\t\tatOnce", new: "\t3\tatOnce", column: "limit",
      problem: .contradicts(column: "unit")),
    CatalogueDefect(
      file: .clocks, start: "P-4-2", old: "hours", new: "moons", column: "unit",
      problem: .unknownValue(text: "moons")),
    CatalogueDefect(
      file: .calendar, start: "2026-11-24", old: "\tno\t", new: "\tperhaps\t",
      column: "is_lunar", problem: .unknownValue(text: "perhaps")),
  ]
}
