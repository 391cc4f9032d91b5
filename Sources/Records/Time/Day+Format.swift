extension Day {
  /// As officers write it: `21/11/2026`.
  public var formatted: String {
    let civil = civil
    return
      "\(Digits.padded(civil.day, to: 2))/\(Digits.padded(civil.month, to: 2))/\(Digits.padded(civil.year, to: 4))"
  }

  /// As papers write it: `ngày 05 tháng 01 năm 2026`; days below 10 and the first two months take a
  /// zero.
  ///
  /// - SeeAlso: Decree 30/2020/NĐ-CP, annex I, part I, section II, item 4.
  public var inPapers: String {
    let civil = civil
    let month = civil.month < 3 ? Digits.padded(civil.month, to: 2) : "\(civil.month)"
    return "ngày \(Digits.padded(civil.day, to: 2)) tháng \(month) năm \(civil.year)"
  }

  /// Day and month alone: `21/11`.
  public var formattedShort: String {
    let civil = civil
    return "\(Digits.padded(civil.day, to: 2))/\(Digits.padded(civil.month, to: 2))"
  }

  /// ISO 8601: `2026-11-21`.
  public var iso: String {
    let civil = civil
    return
      "\(Digits.padded(civil.year, to: 4))-\(Digits.padded(civil.month, to: 2))-\(Digits.padded(civil.day, to: 2))"
  }

  /// Reads exactly `yyyy-MM-dd`; nil for anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    guard
      let year = Digits.value(bytes[0..<4]), let month = Digits.value(bytes[5..<7]),
      let day = Digits.value(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Day: CustomStringConvertible {
  public var description: String { iso }
}
