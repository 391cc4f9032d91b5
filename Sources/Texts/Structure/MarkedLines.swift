/// All lines of a text on which a unit may begin, those left out that only repeat another one.
struct MarkedLines {
  private(set) var all: [MarkedLine] = []
  private(set) var doubled: [DoubledHeading] = []

  init(_ lines: TextLines) {
    let marks = Self.marks(in: lines)
    let reader = HeadingReader(lines: lines) { marks[$0] != nil }
    var next = 0
    for line in 0..<lines.count where line >= next {
      if let mark = marks[line] {
        let marked = reader.heading(mark, at: line)
        add(marked)
        next = mark.kind.isDivision || mark.kind == .article ? marked.end : line + 1
      } else if let attachment = Attachment.marked(line, in: lines) {
        add(attachment)
      }
    }
    let doubles = DoubledHeadings(all, in: lines)
    doubled = doubles.found
    all.removeAll { doubles.passedOver.contains($0.line) }
  }

  /// A remark below the title of an annex belongs to that annex.
  private mutating func add(_ marked: MarkedLine) {
    if marked.mark.kind == .annex, marked.mark.number.isEmpty, let last = all.last,
      last.mark.kind == .annex, last.end >= marked.line
    {
      return
    }
    all.append(marked)
  }

  private static func marks(in lines: TextLines) -> [Int: LineMark] {
    let quoted = QuotedLines(lines) { line in
      MarkReader.mark(of: line).map { $0.isSure && $0.kind != .heading } ?? false
    }.lines
    var marks: [Int: LineMark] = [:]
    for line in 0..<lines.count where !quoted.contains(line) {
      guard let first = lines.firstByte(line), mayBegin(first) else { continue }
      marks[line] = MarkReader.mark(of: lines.bare(line))
    }
    return marks
  }

  /// Digits, Latin letters, and the first bytes of Đ and of the letters that look like it.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xC6:
      true
    default: false
    }
  }
}
