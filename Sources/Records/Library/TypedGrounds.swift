import VietText

/// Reads grounds as people type them: "khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP".
public struct TypedGrounds: Sendable {
  /// The numbers of listed documents by how they are compared.
  private let known: [(key: String, number: GuidanceDocument.Number)]

  /// The names of listed laws, which papers cite without a number.
  private let names: LawNames

  /// - Parameters:
  ///   - numbers: of all that is listed or imported.
  ///   - laws: those of the documents that may be named by their title.
  public init(known numbers: [GuidanceDocument.Number], laws: LawNames = LawNames([])) {
    known = numbers.map { (Fold.key($0.rawValue), $0) }
    names = laws
  }

  /// Whether a ground names a listed document.
  public func isListed(_ ground: Ground) -> Bool {
    known.contains { $0.number == ground.document }
  }

  /// Words that say what kind of paper is meant, not which part of it.
  private static let typeWords: Set<String> = [
    "nghi", "dinh", "thong", "tu", "quyet", "luat", "cong", "van", "chi", "thi", "so", "cua",
    "huong", "dan", "ke", "hoach", "phap", "lenh", "bao", "tai", "theo",
  ]

  /// One ground; nil for an empty line.
  ///
  /// A number that a single listed document begins with is completed: "142/2025" will do. A text
  /// without any number is taken for the name of the document.
  public func ground(_ typed: String) -> Ground? {
    let text = Self.withoutGaps(typed.trimmed)
    guard !text.isEmpty else { return nil }
    if text.contains("@") {
      let written = Ground(written: text)
      return Ground(document: completed(written.document.rawValue), part: written.part)
    }
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
    guard let place = words.firstIndex(where: Self.isNumber) else {
      return law(in: text) ?? Ground(document: GuidanceDocument.Number(text))
    }
    let part = Self.part(words[..<place]) ?? Self.part(words[(place + 1)...])
    return Ground(document: completed(words[place]), part: part)
  }

  /// The grounds of several lines, each once.
  public func grounds(_ lines: [String]) -> [Ground] {
    var seen: Set<Ground> = []
    return lines.compactMap(ground).filter { seen.insert($0).inserted }
  }

  /// "142 / 2025 / NĐ-CP" is one number.
  private static func withoutGaps(_ text: String) -> String {
    text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
      .joined(separator: "/")
  }

  /// "Điều 17 Luật Khiếu nại": a law by its name.
  private func law(in text: String) -> Ground? {
    guard let number = names.law(namedIn: text) else { return nil }
    let places = Clause.named(in: text)
    return Ground(
      document: number,
      part: places.isEmpty ? nil : places.map(\.words).joined(separator: ", "))
  }

  /// The words that name a part; nil where they name none.
  private static func part(_ words: ArraySlice<String>) -> String? {
    let end = words.lastIndex { !typeWords.contains(Fold.key($0)) }
    let text = end.map { words[words.startIndex...$0].joined(separator: " ") } ?? ""
    return Clause.named(in: text).isEmpty ? nil : text
  }

  /// "142/2025/NĐ-CP", "4798/BGDĐT-NGCBQLGD".
  private static func isNumber(_ word: String) -> Bool {
    word.contains("/") && word.first?.isNumber == true
  }

  private func completed(_ typed: String) -> GuidanceDocument.Number {
    let key = Fold.key(typed)
    if let exact = known.first(where: { $0.key == key }) { return exact.number }
    let begun = known.filter { listed in
      ["/", "-", " "].contains { listed.key.hasPrefix(key + $0) }
    }
    return begun.count == 1 ? begun[0].number : GuidanceDocument.Number(typed)
  }
}
