// Keys that start with Esc: those of the terminal's own description first, then the control
// sequences of ECMA-48 as xterm, the Linux console, VT220 and rxvt send them.
extension KeyDecoder {
  func nextEscape(at start: Int) -> Step {
    switch sequences.match(pending[start...]) {
    case .key(let key, let count): return .key(key, count)
    case .prefix: return .unfinished
    case .none: break
    }
    guard start + 1 < pending.count else { return .unfinished }
    let byte = pending[start + 1]
    switch byte {
    case UInt8(ascii: "["): return controlSequence(at: start)
    case UInt8(ascii: "O"): return shiftedSequence(at: start)
    case UInt8(ascii: "0"): return .key(.function(10), 2)
    case UInt8(ascii: "1")...UInt8(ascii: "9"): return .key(.function(Int(byte) - 0x30), 2)
    // Alt and Backspace delete a word wherever they do anything.
    case 0x08, 0x7F: return .key(.control("w"), 2)
    case 0x00..<0x20: return .key(.escape, 1)
    default: return altKey(at: start)
    }
  }

  private func altKey(at start: Int) -> Step {
    switch scalar(at: start + 1) {
    case .whole(let scalar, let count): .key(.alt(Character(scalar)), count + 1)
    case .partial: .unfinished
    case .invalid: .key(.escape, 1)
    }
  }

  /// `ESC O` and a letter, perhaps with a number between.
  private func shiftedSequence(at start: Int) -> Step {
    var index = start + 2
    while index < pending.count, (0x30..<0x3A).contains(pending[index]),
      index - start < KeyDecoder.sequenceLimit
    {
      index += 1
    }
    guard index < pending.count else { return .unfinished }
    guard let key = KeySequences.shifted[pending[index]] else { return .key(.alt("O"), 2) }
    return .key(key, index + 1 - start)
  }

  /// `ESC [`, parameters, and a final byte.
  private func controlSequence(at start: Int) -> Step {
    var index = start + 2
    if index < pending.count, pending[index] == UInt8(ascii: "[") { return consoleKey(at: start) }
    while index < pending.count {
      let byte = pending[index]
      let isFinal = (0x40..<0x7F).contains(byte) || (byte == UInt8(ascii: "$") && index > start + 2)
      if isFinal {
        let event = event(parameters: pending[(start + 2)..<index], final: byte)
        return .taken(index + 1 - start, event)
      }
      let isPart = (0x20..<0x40).contains(byte)
      guard isPart, index - start < KeyDecoder.sequenceLimit else {
        return .taken(index - start, nil)
      }
      index += 1
    }
    return .unfinished
  }

  /// F1 to F5 of the Linux console: `ESC [ [ A`.
  private func consoleKey(at start: Int) -> Step {
    guard start + 3 < pending.count else { return .unfinished }
    let number = Int(pending[start + 3]) - 0x40
    return .taken(4, (1...5).contains(number) ? .key(.function(number)) : nil)
  }

  private func event(parameters: ArraySlice<UInt8>, final: UInt8) -> Event? {
    if parameters.first == UInt8(ascii: "<") {
      return mouse(numbers(in: parameters.dropFirst()), isPress: final == UInt8(ascii: "M"))
    }
    let numbers = numbers(in: parameters)
    let first = numbers.first ?? 0
    let key: Key?
    switch final {
    // rxvt ends with another sign when Shift, Ctrl or both are held.
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      key = KeySequences.numbered[first]
    default: key = KeySequences.lettered[final]
    }
    let isShifted = numbers.count > 1 && (numbers[1] - 1) & 1 == 1
    if case .function(let number) = key, isShifted, number <= 12 {
      return .key(.function(number + 12))
    }
    return key.map { .key($0) }
  }

  private func mouse(_ numbers: [Int], isPress: Bool) -> Event? {
    guard numbers.count == 3, isPress else { return nil }
    let position = Position(column: max(0, numbers[1] - 1), row: max(0, numbers[2] - 1))
    switch numbers[0] {
    case 0: return .mouse(Mouse(.press, at: position))
    case 64: return .mouse(Mouse(.wheelUp, at: position))
    case 65: return .mouse(Mouse(.wheelDown, at: position))
    default: return nil
    }
  }

  /// The numbers between semicolons; none is larger than 9999.
  private func numbers(in parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { sum, byte in
        (0x30..<0x3A).contains(byte) ? min(9999, sum * 10 + Int(byte) - 0x30) : sum
      }
    }
  }
}
