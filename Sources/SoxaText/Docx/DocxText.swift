import Texts

/// The text of a Word file: what its reader sees, with the numbers that Word adds.
struct DocxText {
  private(set) var text = ""
  private var lines = DocxLines()
  private var paragraphs: [Paragraph] = []
  private var numbering = DocxNumbering()
  private var styles = DocxStyles()
  private var isText = false

  private struct Paragraph {
    var text = ""
    var number: String?
    var level: Int?
    var style: String?
  }

  init(_ bytes: [UInt8]) throws(ContainerRefusal) {
    let archive = try DocxArchive(bytes)
    if let part = archive.parts["word/numbering.xml"] { numbering = try DocxNumbering(part) }
    if let part = archive.parts["word/styles.xml"] { styles = try DocxStyles(part) }
    try read(archive.parts["word/document.xml"] ?? [])
    for notes in ["word/footnotes.xml", "word/endnotes.xml"] {
      if let part = archive.parts[notes] { try read(part) }
    }
    text = lines.text
  }

  private mutating func read(_ part: [UInt8]) throws(ContainerRefusal) {
    let reader = try XmlReader(part)
    // Elements that are not shown: how many are open.
    var hidden = 0
    while let event = try reader.next() {
      switch event {
      case .start(let name, let isEmpty):
        if hidden > 0 || Self.isHidden(name, reader) {
          if !isEmpty { hidden += 1 }
        } else {
          begin(name, reader)
          if isEmpty { end(name) }
        }
      case .end(let name):
        if hidden > 0 { hidden -= 1 } else { end(name) }
      case .text(let text):
        if isText, hidden == 0, !paragraphs.isEmpty { write(text) }
      }
    }
  }

  /// What was deleted or moved away, the second form of a drawing, how things were before a change,
  /// and the lines that part footnotes from the text.
  private static func isHidden(_ name: String, _ reader: XmlReader) -> Bool {
    switch name {
    case "del", "moveFrom", "Fallback": return true
    case "footnote", "endnote": return reader.attribute("w:type") != nil
    default: return name.hasSuffix("Change")
    }
  }

  private mutating func begin(_ name: String, _ reader: XmlReader) {
    switch name {
    case "p": paragraphs.append(Paragraph())
    case "t": isText = true
    case "tab": if !paragraphs.isEmpty, reader.attribute("w:val") == nil { write("\t") }
    case "br", "cr": write("\n")
    case "noBreakHyphen": write("-")
    case "footnoteReference", "endnoteReference":
      write("[\(reader.attribute("w:id") ?? "?")]")
    case "footnote", "endnote": lines.add("[\(reader.attribute("w:id") ?? "?")]")
    case "tr": lines.beginRow()
    case "tc": lines.beginCell()
    case "ilvl": change { $0.level = reader.attribute("w:val").flatMap { Int($0) } }
    case "numId": change { $0.number = reader.attribute("w:val") }
    case "pStyle": change { $0.style = reader.attribute("w:val") }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "tr": lines.endRow()
    case "p":
      guard let paragraph = paragraphs.popLast() else { return }
      let label = label(of: paragraph)
      lines.add(
        label.isEmpty || paragraph.text.isEmpty ? paragraph.text : "\(label) \(paragraph.text)")
    default: break
    }
  }

  private mutating func label(of paragraph: Paragraph) -> String {
    let style = paragraph.style.flatMap { styles.numbers[$0] }
    guard let number = paragraph.number ?? style?.number, number != "0" else { return "" }
    return numbering.label(number, level: paragraph.level ?? style?.level ?? 0)
  }

  private mutating func write(_ text: String) { change { $0.text += text } }

  private mutating func change(_ change: (inout Paragraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    change(&paragraphs[paragraphs.count - 1])
  }
}
