import Glibc
import VietText

/// A passphrase while it is typed: UTF-8 in memory that is never swapped out or dumped, and wiped.
///
/// It is never a `String` as a whole. Pages show one dot a letter.
public final class SecretText {
  /// The most bytes of a passphrase.
  public static let byteLimit = 16_384

  private let memory: UnsafeMutablePointer<UInt8>
  private var count = 0

  public init() {
    memory = .allocate(capacity: SecretText.byteLimit)
    memory.initialize(repeating: 0, count: SecretText.byteLimit)
    // Where the system allows no locked memory, wiping is what is left.
    mlock(memory, SecretText.byteLimit)
  }

  deinit {
    wipe()
    munlock(memory, SecretText.byteLimit)
    memory.deallocate()
  }

  public var isEmpty: Bool { count == 0 }

  /// Overwrites what was typed.
  public func wipe() {
    explicit_bzero(memory, SecretText.byteLimit)
    count = 0
  }

  /// Reads the UTF-8 of what was typed, letters composed (NFC); the bytes are valid during the
  /// call only.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    try body(UnsafeRawBufferPointer(start: memory, count: count))
  }
}

extension SecretText {
  /// Answers typing, pasting, Backspace (one letter) and Ctrl-U (all); false for all else, and
  /// when no more can be taken.
  public func answer(_ event: Event) -> Bool {
    switch event {
    case .key(.character(let character)): return append(character)
    case .paste(let text):
      // All of it or nothing: a secret without its end is another secret.
      guard text.allSatisfy({ !$0.isNewline }), count + text.utf8.count <= Self.byteLimit
      else { return false }
      return text.allSatisfy(append)
    case .key(.backspace): _ = removeLetter()
    case .key(.control("u")): wipe()
    default: return false
    }
    return true
  }

  private func append(_ character: Character) -> Bool {
    let isMark = character.unicodeScalars.first.map { TextWidth.kind(of: $0) == .mark } ?? false
    let letter = Nfc.compose((isMark ? removeLetter() : "") + String(character))
    guard letter.utf8.count <= SecretText.byteLimit - count else { return false }
    for byte in letter.utf8 {
      memory[count] = byte
      count += 1
    }
    return true
  }

  /// Takes the last letter away, with its marks, and returns it.
  private func removeLetter() -> String {
    var start = count
    var scalar: Unicode.Scalar?
    repeat {
      repeat { start -= 1 } while start > 0 && memory[start] & 0xC0 == 0x80
      guard start >= 0 else { return "" }
      scalar = text(from: start).unicodeScalars.first
    } while start > 0 && scalar.map { TextWidth.kind(of: $0) == .mark } ?? false
    defer {
      for index in start..<count { memory[index] = 0 }
      count = start
    }
    return text(from: start)
  }

  private func text(from start: Int) -> String {
    String(
      decoding: UnsafeBufferPointer(start: memory + start, count: count - start), as: UTF8.self)
  }

  /// Draws a dot a letter into the first row of a rectangle.
  ///
  /// - Parameter isShown: shows the letters themselves, the last ones where not all fit: what is
  ///   typed from a paper must be compared with it.
  public func draw(
    into page: inout Buffer, in area: Rect, isFocused: Bool, isShown: Bool = false
  ) {
    let letters = (0..<count).filter { memory[$0] & 0xC0 != 0x80 }.count
    let line = area.line(0)
    page.fill(line, with: " ", isFocused ? .focusedField : .field)
    if isShown {
      let style = isFocused ? Style.focusedField : .field
      let end = page.write(String(text(from: 0).suffix(max(0, line.columns - 1))), in: line, style)
      if isFocused { page.placeCursor(column: line.column + end, row: line.row) }
      return
    }
    let dots = line.inset(right: line.columns - min(letters, max(0, line.columns - 1)))
    page.fill(dots, with: "•", isFocused ? .focusedField : .field)
    if isFocused { page.placeCursor(column: dots.endColumn, row: line.row) }
  }
}
