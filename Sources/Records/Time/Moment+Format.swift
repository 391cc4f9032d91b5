extension Moment {
  /// As officers write it: `10:40 21/11/2026`, in the time of Vietnam.
  public var formatted: String { "\(clock.formatted) \(day.formatted)" }

  /// ISO 8601 in the time of Vietnam: `2026-11-21T10:40:05+07:00`.
  ///
  /// Milliseconds appear only when they are not zero, so that what is written is read back.
  public var iso: String {
    let second = millisecondOfDay / 1000 % 60
    let fraction = Int(millisecondOfDay % 1000)
    let tail = fraction == 0 ? "" : ".\(Digits.padded(fraction, to: 3))"
    return "\(day.iso)T\(clock.formatted):\(Digits.padded(Int(second), to: 2))\(tail)+07:00"
  }

  /// Reads exactly what ``iso`` writes; nil for anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25 || bytes.count == 29, bytes[10] == UInt8(ascii: "T") else {
      return nil
    }
    guard
      let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      bytes.suffix(6).elementsEqual("+07:00".utf8),
      let hour = Digits.value(bytes[11..<13]), let minute = Digits.value(bytes[14..<16]),
      let second = Digits.value(bytes[17..<19]), second < 60,
      let clock = ClockTime(hour: hour, minute: minute)
    else { return nil }
    var fraction = 0
    if bytes.count == 29 {
      guard
        bytes[19] == UInt8(ascii: "."), let digits = Digits.value(bytes[20..<23]), digits > 0
      else { return nil }
      fraction = digits
    }
    let whole = Moment(day, clock).milliseconds + Int64(second) * 1000
    self.init(milliseconds: whole + Int64(fraction))
  }
}

extension Moment: CustomStringConvertible {
  public var description: String { iso }
}
