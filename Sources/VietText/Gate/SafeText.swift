/// Text that may be shown, printed or logged: whatever came in, nothing in it acts on a terminal,
/// turns the direction of writing or hides.
///
/// Valid UTF-8 in NFC, lines ended by LF. Passing it through again changes nothing.
public struct SafeText: Equatable, Hashable, Sendable {
  public let string: String
  /// What was replaced on the way; all zero when the text came through as it was.
  public let findings: Findings

  /// Makes `text` safe. Clean text is only looked at, not copied.
  public init(_ text: String, _ rules: Rules = .text) {
    var text = text
    if let result = text.withUTF8({ SafeText.replacement(for: $0, rules) }) {
      self = result
    } else {
      self.init(clean: text)
    }
  }

  /// Makes the text of `bytes` safe, which should be UTF-8 but need not be.
  public init(utf8 bytes: UnsafeBufferPointer<UInt8>, _ rules: Rules = .text) {
    if let result = SafeText.replacement(for: bytes, rules) {
      self = result
    } else {
      self.init(clean: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Makes the text of `bytes` safe, which should be UTF-8 but need not be.
  public init(utf8 bytes: [UInt8], _ rules: Rules = .text) {
    self = bytes.withUnsafeBufferPointer { SafeText(utf8: $0, rules) }
  }

  private init(clean string: String) {
    self.string = string
    findings = Findings()
  }

  private init(_ string: String, _ findings: Findings) {
    self.string = string
    self.findings = findings
  }

  /// Nil for clean text.
  private static func replacement(
    for bytes: UnsafeBufferPointer<UInt8>, _ rules: Rules
  ) -> SafeText? {
    if CleanText.covers(bytes, rules) { return nil }
    var gate = Gate(rules, capacity: bytes.count)
    gate.pass(bytes)
    return SafeText(Nfc.compose(gate.text), gate.findings)
  }
}
