import VietText

/// Kinds of papers and who issues them, by their names and by the codes in their symbols.
///
/// - SeeAlso: Decree 30/2020/NĐ-CP, annex III, for the codes of kinds.
enum PaperKinds {
  /// Longer names first.
  static let names = [
    "Thông tư liên tịch", "Nghị quyết liên tịch", "Văn bản hợp nhất", "Bộ luật", "Luật",
    "Pháp lệnh", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định", "Chỉ thị", "Quy chế",
    "Quy định", "Thông cáo", "Thông báo", "Hướng dẫn", "Chương trình", "Kế hoạch", "Phương án",
    "Đề án", "Dự án", "Báo cáo", "Biên bản", "Tờ trình", "Hợp đồng", "Công điện", "Công văn",
    "Kết luận", "Hiến pháp", "Lệnh",
  ]

  private static let codes = [
    "NĐ": "Nghị định", "TT": "Thông tư", "TTLT": "Thông tư liên tịch", "NQ": "Nghị quyết",
    "NQLT": "Nghị quyết liên tịch", "QĐ": "Quyết định", "CT": "Chỉ thị", "QC": "Quy chế",
    "QyĐ": "Quy định", "TC": "Thông cáo", "TB": "Thông báo", "HD": "Hướng dẫn",
    "CTr": "Chương trình", "KH": "Kế hoạch", "PA": "Phương án", "ĐA": "Đề án", "DA": "Dự án",
    "BC": "Báo cáo", "BB": "Biên bản", "TTr": "Tờ trình", "HĐ": "Hợp đồng", "CĐ": "Công điện",
    "VBHN": "Văn bản hợp nhất", "KL": "Kết luận", "L": "Lệnh",
  ]

  private static let issuers = [
    "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "QH": "Quốc hội",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội", "BGDĐT": "Bộ Giáo dục và Đào tạo",
    "BNV": "Bộ Nội vụ", "BTC": "Bộ Tài chính", "BYT": "Bộ Y tế", "BCA": "Bộ Công an",
    "BQP": "Bộ Quốc phòng", "BTP": "Bộ Tư pháp", "BXD": "Bộ Xây dựng", "BCT": "Bộ Công Thương",
    "BKHCN": "Bộ Khoa học và Công nghệ", "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội", "BTNMT": "Bộ Tài nguyên và Môi trường",
    "BNNMT": "Bộ Nông nghiệp và Môi trường", "BDTTG": "Bộ Dân tộc và Tôn giáo",
    "TTCP": "Thanh tra Chính phủ", "VPCP": "Văn phòng Chính phủ",
  ]

  /// The kind that a symbol names; a symbol of an agency and a unit is an official letter's.
  static func kind(of number: PaperNumber) -> String? {
    let groups = number.symbol
    guard let first = groups.first else { return nil }
    if let kind = codes[first] { return kind }
    if withoutDigits(first) == "QH" { return "Luật" }
    if withoutDigits(first) == "UBTVQH" { return "Pháp lệnh" }
    return groups.count > 1 && number.year == nil ? "Công văn" : nil
  }

  static func issuer(of number: PaperNumber) -> String? {
    let groups = number.symbol
    let code = codes[groups.first ?? ""] == nil ? groups.first : groups.dropFirst().first
    return code.flatMap { issuers[withoutDigits($0)] }
  }

  /// The kind with which a heading in capitals begins, and what follows it.
  static func named(at line: String) -> (kind: String, rest: String)? {
    let key = Fold.key(line)
    for name in names {
      let wanted = Fold.key(name)
      guard key.hasPrefix(wanted) else { continue }
      let rest = line.dropFirst(name.count)
      guard rest.first.map({ !$0.isLetter }) ?? true else { continue }
      return (name, String(rest).trimmingBlanks)
    }
    return nil
  }

  private static func withoutDigits(_ code: String) -> String {
    String(code.prefix { !$0.isNumber })
  }
}
