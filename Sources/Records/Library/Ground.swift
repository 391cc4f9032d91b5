/// What an answer or a step stands on: a document, or one part of it.
public struct Ground: Hashable, Sendable {
  public let document: GuidanceDocument.Number
  /// In the order of papers, "khoản 1 Điều 8"; nil: the whole document.
  public let part: String?

  public init(document: GuidanceDocument.Number, part: String? = nil) {
    self.document = document
    self.part = part
  }

  /// As the tables write it: the number and, behind an @, the part.
  public init(written text: String) {
    let pieces = text.split(separator: "@", maxSplits: 1).map(String.init)
    document = .init(pieces.first ?? "")
    part = pieces.count > 1 ? pieces[1] : nil
  }

  public var written: String { part.map { "\(document)@\($0)" } ?? document.rawValue }

  /// As a line of text names it: "khoản 1 Điều 8, 142/2025/NĐ-CP".
  public var words: String { part.map { "\($0), \(document)" } ?? document.rawValue }

  /// As a paper names it: "khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP".
  ///
  /// - Parameter type: of the document; nil where it is not known.
  public func cited(as type: String?) -> String {
    [part, type, document.rawValue].compactMap { $0 }.joined(separator: " ")
  }
}
