/// How a recovery key is written: groups of four symbols and the one that checks them.
enum RecoveryKeyText {
  /// The groups of 16 bytes.
  static func groups(of bytes: UnsafeRawBufferPointer) -> [String] {
    (0..<RecoveryKey.groupCount).map { group in
      let (first, second) = (bytes[2 * group], bytes[2 * group + 1])
      let nibbles = [first >> 4, first & 15, second >> 4, second & 15]
      let symbols = (nibbles + [check(nibbles, group: group)]).map {
        RecoveryKey.symbols[Int($0)]
      }
      return String(decoding: symbols, as: UTF8.self)
    }
  }

  /// The 16 bytes that `typed` writes.
  static func nibbles(of typed: UnsafeRawBufferPointer) throws(RecoveryKeyError) -> SecretBytes {
    let expected = RecoveryKey.groupCount * RecoveryKey.symbolsPerGroup
    let found = typed.count { !isSeparator($0) }
    guard found == expected else { throw .wrongLength(found: found, expected: expected) }
    let (key, group) = (SecretBytes(), SecretBytes())
    var number = 1
    for byte in typed where !isSeparator(byte) {
      guard let value = value(of: byte) else {
        throw .unknownSymbol(group: number, place: group.count + 1)
      }
      group.append(value)
      guard group.count == RecoveryKey.symbolsPerGroup else { continue }
      try group.withUnsafeBytes { values throws(RecoveryKeyError) in
        guard check(values.prefix(4), group: number - 1) == values[4] else {
          throw .slip(group: number)
        }
        key.append(values[0] << 4 | values[1])
        key.append(values[2] << 4 | values[3])
      }
      group.wipe()
      number += 1
    }
    return key
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\n"), UInt8(ascii: "\t")].contains(byte)
  }

  private static func value(of byte: UInt8) -> UInt8? {
    let isLowerCase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    return RecoveryKey.symbols.firstIndex(of: isLowerCase ? byte - 32 : byte).map(UInt8.init)
  }

  /// The check symbol of group `group`, from 0. The weights and the group's share differ, so that
  /// one wrong symbol or one exchange always shows.
  private static func check(_ nibbles: some Sequence<UInt8>, group: Int) -> UInt8 {
    var sum = UInt8(group + 1)
    for (index, nibble) in nibbles.enumerated() { sum ^= product(UInt8(index + 2), nibble) }
    return sum
  }

  /// The product in GF(16) with the polynomial x⁴+x+1.
  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var (result, factor): (UInt8, UInt8) = (0, left)
    for bit in 0..<4 {
      if right >> UInt8(bit) & 1 == 1 { result ^= factor }
      factor = factor & 8 == 0 ? factor << 1 : factor << 1 ^ 0b1_0011
    }
    return result
  }
}
