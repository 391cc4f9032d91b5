import Records

/// A kind of practice document, how often it comes and who issues it.
///
/// All symbols begin with `VBT` (văn bản tập), which no office of Vietnam uses.
struct DocumentKind {
  let name: String
  let symbol: String
  let issuer: String
  /// Normative acts bear the year in their number.
  let isNormative: Bool
  let weight: Int

  private init(
    _ name: String, _ symbol: String, _ issuer: String, isNormative: Bool = false, _ weight: Int
  ) {
    self.name = name
    self.symbol = "VBT-\(symbol)"
    self.issuer = "\(issuer) (tập)"
    self.isNormative = isNormative
    self.weight = weight
  }

  static let all: [DocumentKind] = [
    DocumentKind("Công văn", "CV", "Sở Giáo dục và Đào tạo", 34),
    DocumentKind("Kế hoạch", "KH", "UBND tỉnh", 14),
    DocumentKind("Quyết định", "QĐ", "UBND tỉnh", 14),
    DocumentKind("Thông tư", "TT", "Bộ Giáo dục và Đào tạo", isNormative: true, 12),
    DocumentKind("Hướng dẫn", "HD", "Sở Giáo dục và Đào tạo", 10),
    DocumentKind("Thông báo", "TB", "Sở Giáo dục và Đào tạo", 6),
    DocumentKind("Nghị định", "NĐ", "Chính phủ", isNormative: true, 5),
    DocumentKind("Nghị quyết", "NQ", "HĐND tỉnh", isNormative: true, 3),
    DocumentKind("Chỉ thị", "CT", "Bộ Giáo dục và Đào tạo", 2),
  ]

  /// `142/2025/VBT-NĐ` for a normative act, `142/VBT-CV` for others.
  func number(_ serial: Int, year: Int) -> String {
    let digits = serial < 10 ? "0\(serial)" : "\(serial)"
    return isNormative ? "\(digits)/\(year)/\(symbol)" : "\(digits)/\(symbol)"
  }
}
