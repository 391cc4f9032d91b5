/// Carries out the rules of ``SafeText`` on text that is not clean, one scalar after the other.
struct Gate {
  /// Vietnamese needs two; more pile up over other lines of the screen.
  static let marksPerLetter = 4

  private let rules: SafeText.Rules
  private var output: [UInt8] = []
  private(set) var findings = SafeText.Findings()
  /// Marks on the letter before, composed ones counted too; nil where there is no letter.
  private var marks: Int?
  /// Characters since the last line end, for tabs.
  private var column = 0

  init(_ rules: SafeText.Rules, capacity: Int) {
    self.rules = rules
    output.reserveCapacity(capacity + 16)
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < bytes.count {
      let (value, length) = UTF8Reader.scalar(in: bytes, at: position)
      position += length
      if value == UTF8Reader.malformed {
        findings.malformed += 1
        show(0xFFFD)
      } else if value == 0x0D {
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        findings.lineEnds += 1
        endLine()
      } else {
        pass(value)
      }
    }
  }

  private mutating func pass(_ value: UInt32) {
    switch SafetyClass(value) {
    case .plain:
      show(value)
    case .lineFeed:
      if rules.lines == .joined { findings.lineEnds += 1 }
      endLine()
    case .otherLineEnd:
      findings.lineEnds += 1
      endLine()
    case .tab:
      passTab()
    case .control:
      findings.controls += 1
      showCode(value)
    case .bidi:
      findings.bidi += 1
      showCode(value)
    case .invisible:
      findings.invisible += 1
      if rules.invisible == .shown { showCode(value) }
    case .mark:
      passMark(value)
    }
  }

  private mutating func passMark(_ value: UInt32) {
    let added = max(1, Canonical.markCount(value))
    guard let marks, marks + added <= Gate.marksPerLetter else {
      findings.marks += 1
      return
    }
    self.marks = marks + added
    output.append(scalar: value)
  }

  private mutating func passTab() {
    guard case .expanded(let width) = rules.tabs else {
      output.append(UInt8(ascii: "\t"))
      marks = nil
      return
    }
    findings.tabs += 1
    let stop = max(1, width)
    for _ in 0..<(stop - column % stop) { show(0x20) }
    marks = nil
  }

  private mutating func endLine() {
    switch rules.lines {
    case .kept:
      output.append(UInt8(ascii: "\n"))
      column = 0
    case .joined:
      show(0x20)
    }
    marks = nil
  }

  private mutating func show(_ value: UInt32) {
    output.append(scalar: value)
    column += 1
    marks = value == 0x20 ? nil : Canonical.markCount(value)
  }

  /// Writes `⟨1B⟩`: at least two capital hexadecimal digits.
  private mutating func showCode(_ value: UInt32) {
    show(0x27E8)
    if value < 0x10 { show(UInt32(UInt8(ascii: "0"))) }
    for digit in String(value, radix: 16, uppercase: true).utf8 { show(UInt32(digit)) }
    show(0x27E9)
  }
}
