/// What the list names as replaced by a document where no relation tells of it.
public struct NamedReplacement: Hashable, Sendable {
  /// As the list has it, with its remark: "32/2020/TT-BGDĐT (cần kiểm tra)".
  public let text: String
  public let isUnsure: Bool

  /// What the list writes behind what nobody has looked up yet.
  private static let unchecked = "cần kiểm tra"

  init(_ text: String, in document: GuidanceDocument) {
    self.text = text
    isUnsure = document.confidence == .unsure || text.contains(Self.unchecked)
  }

  /// The number without its remark.
  fileprivate static func number(in text: String) -> String {
    text.firstRange(of: " (").map { String(text[..<$0.lowerBound]) } ?? text
  }
}

extension DocumentSheet {
  /// What is left of the column of replaced documents beside the relations, whether they stand or
  /// were set aside here.
  public var namedReplacements: [NamedReplacement] {
    let told = Set((relationsOut + setAside).map(\.to.rawValue))
    return document.replaces.filter { !told.contains(NamedReplacement.number(in: $0)) }
      .map { NamedReplacement($0, in: document) }
  }
}

extension NamedReplacement {
  /// What is replaced, and whether that is sure.
  public var words: Phrase {
    let words = Phrase("thay thế \(text)", "replaces \(text)")
    return isUnsure ? words.appending(Phrase("[chưa chắc chắn]", "[unsure]")) : words
  }
}
