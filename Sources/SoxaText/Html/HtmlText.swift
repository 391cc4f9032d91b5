import CXml
import Texts

/// The text of a web page: no scripts, no styles, nothing fetched.
final class HtmlText {
  private(set) var text = ""
  private var line = ""
  private var depth = 0
  /// Elements that are not shown: how many are open.
  private var hidden = 0
  private var lists: [HtmlList] = []
  private var refusal: ContainerRefusal?

  init(_ bytes: [UInt8]) throws(ContainerRefusal) {
    // A NUL would end the page for the parser and lose what follows.
    var page = Array(try Self.decoded(bytes).utf8).map { $0 == 0 ? UInt8(ascii: " ") : $0 }
    page.append(0)
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    var handler = xmlSAXHandler()
    handler.startElement = { own, name, attributes in
      HtmlText.of(own).begin(HtmlText.string(name), attributes)
    }
    handler.endElement = { own, name in HtmlText.of(own).end(HtmlText.string(name)) }
    handler.characters = { own, letters, count in HtmlText.of(own).write(letters, count) }
    handler.ignorableWhitespace = { own, letters, count in HtmlText.of(own).write(letters, count) }
    let own = Unmanaged.passUnretained(self).toOpaque()
    page.withUnsafeMutableBufferPointer { page in
      // The return value is a tree, which handlers of one's own do not build.
      if let tree = htmlSAXParseDoc(page.baseAddress, "UTF-8", &handler, own) { xmlFreeDoc(tree) }
    }
    endLine()
    if let refusal { throw refusal }
  }

  private static func decoded(_ bytes: [UInt8]) throws(ContainerRefusal) -> String {
    do {
      return try TextDecoding.text(of: bytes, declared: TextDecoding.declared(in: bytes))
    } catch {
      switch error {
      case .legacy: throw .legacyEncoding
      case .unknown: throw .unknownEncoding
      case .binary: throw .binary
      }
    }
  }

  private static func of(_ own: UnsafeMutableRawPointer?) -> HtmlText {
    guard let own else { preconditionFailure("The parser hands back what it was given.") }
    return Unmanaged<HtmlText>.fromOpaque(own).takeUnretainedValue()
  }

  private static func string(_ letters: UnsafePointer<xmlChar>?) -> String {
    letters.map { String(cString: $0) } ?? ""
  }
}

extension HtmlText {
  private static let hiddenNames: Set = [
    "script", "style", "head", "noscript", "template", "svg", "select", "iframe", "object",
  ]
  private static let blocks: Set = [
    "p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "section",
    "article", "blockquote", "pre", "dt", "dd", "ul", "ol", "hr", "body", "header", "footer",
    "nav", "main", "aside", "form", "caption", "center", "address", "fieldset", "thead", "tbody",
  ]

  private func begin(
    _ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    if depth > ContainerLimits.pageDepth { refusal = .tooDeep }
    if hidden > 0 || Self.hiddenNames.contains(name) {
      hidden += 1
      return
    }
    if Self.blocks.contains(name) { endLine() }
    switch name {
    case "td", "th": if line.contains(where: { !$0.isWhitespace }) { line += " | " }
    case "ol": lists.append(HtmlList(attribute("type", attributes), attribute("start", attributes)))
    case "ul": lists.append(HtmlList())
    case "li": if !lists.isEmpty { line = lists[lists.count - 1].next() }
    default: break
    }
  }

  private func end(_ name: String) {
    depth -= 1
    if hidden > 0 {
      hidden -= 1
      return
    }
    if name == "ol" || name == "ul" { _ = lists.popLast() }
    if Self.blocks.contains(name), name != "br" { endLine() }
  }

  private func write(_ letters: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard hidden == 0, let letters, count > 0 else { return }
    line += String(
      decoding: UnsafeBufferPointer(start: letters, count: Int(count)), as: UTF8.self)
  }

  /// White space of a page means one blank, wherever its source breaks the lines.
  private func endLine() {
    let words = line.split(whereSeparator: \.isWhitespace)
    line = ""
    guard !words.isEmpty else { return }
    text += words.joined(separator: " ")
    text += "\n"
    if text.utf8.count > ContainerLimits.unpacked { refusal = .unpackedTooLarge }
  }

  private func attribute(
    _ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> String? {
    guard var pair = attributes else { return nil }
    while let key = pair[0] {
      if String(cString: key) == name { return pair[1].map { String(cString: $0) } }
      pair += 2
    }
    return nil
  }
}
