import Texts

/// The styles of a Word file that number their paragraphs.
struct DocxStyles {
  private(set) var numbers: [String: (number: String, level: Int)] = [:]

  init() {}

  init(_ part: [UInt8]) throws(ContainerRefusal) {
    let reader = try XmlReader(part)
    var (style, level) = ("", 0)
    while let event = try reader.next() {
      guard case .start(let name, _) = event else { continue }
      switch name {
      case "style":
        style = reader.attribute("w:styleId") ?? ""
        level = 0
      case "ilvl": level = reader.attribute("w:val").flatMap { Int($0) } ?? 0
      case "numId": numbers[style] = reader.attribute("w:val").map { ($0, level) }
      default: break
      }
    }
  }
}
