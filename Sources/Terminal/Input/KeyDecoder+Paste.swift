// Bracketed paste: text between two sequences, none of it a key.
extension KeyDecoder {
  static let pasteStart: [UInt8] = Array("\u{1B}[200~".utf8)
  static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Moves bytes into the open paste, up to its end or to what may become its end.
  mutating func nextPaste(at start: Int) -> Step {
    let rest = pending[start...]
    guard let escape = rest.firstIndex(of: 0x1B) else {
      keepPasted(rest)
      return .taken(rest.count, nil)
    }
    keepPasted(rest[..<escape])
    let tail = rest[escape...]
    if tail.starts(with: KeyDecoder.pasteEnd) {
      return .taken(escape - start + KeyDecoder.pasteEnd.count, endPaste())
    }
    if KeyDecoder.pasteEnd.starts(with: tail) {
      return escape == start ? .unfinished : .taken(escape - start, nil)
    }
    return .taken(escape - start + 1, nil)
  }

  /// Ends the open paste.
  mutating func endPaste() -> Event {
    let text = KeyDecoder.cleanText(openPaste ?? [])
    openPaste = nil
    return .paste(text)
  }

  private mutating func keepPasted(_ bytes: ArraySlice<UInt8>) {
    let room = KeyDecoder.pasteLimit - (openPaste?.count ?? 0)
    openPaste?.append(contentsOf: bytes.prefix(max(0, room)))
  }

  /// Bytes as text: newlines as `\n`, control codes left out, bad bytes as the replacement sign.
  private static func cleanText(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
      case 0x09: scalars.append("\t")
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: scalars.append(scalar)
      }
      last = scalar
    }
    return String(scalars)
  }
}
