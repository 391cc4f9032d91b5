/// The grounds that a sentence names: "khoản 1 Điều 4 Nghị định 142/2025/NĐ-CP (khoản 1 Điều 16 Nghị
/// định 125/2024/NĐ-CP)".
public enum CitedGrounds {
  private static let ends: Set<Character> = [";", "(", ")", "→", "\n"]
  /// What may stand behind a number without being part of it.
  private static let signs: Set<Character> = [",", ".", ":"]

  /// - Parameter documents: the numbers that are looked for.
  public static func named(
    in text: String, of documents: Set<GuidanceDocument.Number>
  ) -> [Ground] {
    text.split(whereSeparator: { ends.contains($0) }).flatMap { grounds(in: $0, documents) }
  }

  private static func grounds(
    in sentence: Substring, _ documents: Set<GuidanceDocument.Number>
  ) -> [Ground] {
    var grounds: [Ground] = []
    var before: [Substring] = []
    for word in sentence.split(whereSeparator: \.isWhitespace) {
      let bare = word.reversed().drop { signs.contains($0) }.reversed()
      let number = GuidanceDocument.Number(String(bare))
      guard documents.contains(number) else {
        before.append(word)
        continue
      }
      let places = Clause.named(in: before.joined(separator: " "))
      let part = places.map(\.words).joined(separator: ", ")
      grounds.append(Ground(document: number, part: part.isEmpty ? nil : part))
      before = []
    }
    return grounds
  }
}
