import Foundation
import FoundationXML

/// The parts of an OpenDocument text, read from its bytes.
struct OdtFile {
  private(set) var names: [String] = []
  private var parts: [String: [UInt8]] = [:]

  /// Reads stored entries by their local headers.
  init(_ bytes: [UInt8]) {
    var place = 0
    func number(_ offset: Int, _ size: Int) -> Int {
      (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[place + offset + $1]) }
    }
    while place + 30 <= bytes.count, number(0, 4) == 0x0403_4B50 {
      let (size, name, extra) = (number(18, 4), number(26, 2), number(28, 2))
      let start = place + 30 + name + extra
      let words = String(decoding: bytes[place + 30..<place + 30 + name], as: UTF8.self)
      names.append(words)
      parts[words] = Array(bytes[start..<start + size])
      place = start + size
    }
  }

  func text(_ name: String) -> String { String(decoding: parts[name] ?? [], as: UTF8.self) }

  /// All elements of a part, in document order, with their attributes.
  func elements(_ name: String) throws -> [OdtElement] {
    let document = try XMLDocument(data: Data(parts[name] ?? []))
    var found: [OdtElement] = []
    func visit(_ node: XMLNode, _ path: [String]) {
      guard let element = node as? XMLElement else { return }
      let path = path + [element.name ?? ""]
      var attributes: [String: String] = [:]
      for attribute in element.attributes ?? [] {
        attributes[attribute.name ?? ""] = attribute.stringValue
      }
      found.append(
        OdtElement(path: path, attributes: attributes, text: element.stringValue ?? ""))
      for child in element.children ?? [] { visit(child, path) }
    }
    if let root = document.rootElement() { visit(root, []) }
    return found
  }
}

struct OdtElement {
  /// Names from the root.
  let path: [String]
  let attributes: [String: String]
  let text: String

  var name: String { path.last ?? "" }
  subscript(name: String) -> String { attributes[name] ?? "" }

  /// The number of a length such as `12.7mm` or `6pt`.
  func length(_ name: String) -> Double {
    Double(self[name].prefix { $0.isNumber || "-.".contains($0) }) ?? .nan
  }
}
