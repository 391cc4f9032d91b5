/// The bytes that one terminal says it sends for a key.
public struct KeyCapability: Sendable {
  public let bytes: [UInt8]
  public let key: Key

  public init(_ bytes: [UInt8], _ key: Key) {
    self.bytes = bytes
    self.key = key
  }

  /// The names under which terminfo keeps the sequences of keys.
  public static let names: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kich1", .insert),
      ("kcbt", .backTab), ("kent", .enter), ("khlp", .function(1)),
    ] + (1...24).map { ("kf\($0)", .function($0)) }
}

/// Which sequences stand for which keys.
struct KeySequences: Sendable {
  enum Match: Equatable {
    case key(Key, Int)
    case prefix
    case none
  }

  private let keys: [[UInt8]: Key]
  private let prefixes: Set<[UInt8]>

  /// Keeps the sequences that start with Esc and are no letter with Alt; the rest have a meaning
  /// of their own on every terminal.
  init(_ capabilities: [KeyCapability]) {
    var keys: [[UInt8]: Key] = [:]
    var prefixes: Set<[UInt8]> = []
    for capability in capabilities {
      let bytes = capability.bytes
      guard bytes.count > 2, bytes.count <= KeyDecoder.sequenceLimit, bytes[0] == 0x1B else {
        continue
      }
      if keys[bytes] == nil { keys[bytes] = capability.key }
      for count in 1..<bytes.count { prefixes.insert(Array(bytes.prefix(count))) }
    }
    self.keys = keys
    self.prefixes = prefixes
  }

  /// Looks for a key at the start of some bytes, the shortest one first.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    for count in 1...max(1, bytes.count) {
      let start = Array(bytes.prefix(count))
      if let key = keys[start] { return .key(key, count) }
      if !prefixes.contains(start) { return .none }
    }
    return .prefix
  }
}

extension KeySequences {
  /// `ESC [ … letter`.
  static let lettered: [UInt8: Key] = table([
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("F", .end), ("H", .home),
    ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
    ("Z", .backTab), ("a", .up), ("b", .down), ("c", .right), ("d", .left),
  ])

  /// `ESC O letter`: keys in application mode, and the number pad.
  static let shifted: [UInt8: Key] = table([
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("F", .end), ("H", .home),
    ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
    ("a", .up), ("b", .down), ("c", .right), ("d", .left), ("M", .enter), ("I", .tab),
    ("X", .character("=")), ("j", .character("*")), ("k", .character("+")), ("l", .character(",")),
    ("m", .character("-")), ("n", .character(".")), ("o", .character("/")), ("p", .character("0")),
    ("q", .character("1")), ("r", .character("2")), ("s", .character("3")), ("t", .character("4")),
    ("u", .character("5")), ("v", .character("6")), ("w", .character("7")), ("x", .character("8")),
    ("y", .character("9")),
  ])

  /// `ESC [ number ~`.
  static let numbered: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    // The numbers of VT220 leave gaps after F5, F10, F14 and F16.
    let numbers = [11...15, 17...21, 23...26, 28...29, 31...34].flatMap { Array($0) }
    for (index, number) in numbers.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()

  private static func table(_ pairs: [(Unicode.Scalar, Key)]) -> [UInt8: Key] {
    Dictionary(uniqueKeysWithValues: pairs.map { (UInt8(ascii: $0.0), $0.1) })
  }
}
