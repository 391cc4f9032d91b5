/// Text as it is written into the ledger: composed (NFC), UTF-8.
enum ComposedText {
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    // The one normaliser in the standard library; Foundation's would cost start-up time.
    text._withNFCCodeUnits { bytes.append($0) }
    return bytes
  }

  static func text(_ text: String) -> String {
    // ASCII is its own composed form.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(decoding: bytes(text), as: UTF8.self)
  }
}
