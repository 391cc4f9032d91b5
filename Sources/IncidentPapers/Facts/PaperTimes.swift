import Papers
import Records

extension Moment {
  /// `07 giờ 40 phút ngày 20 tháng 11 năm 2026`.
  var inPapers: String { "\(clock.hour.padded) giờ \(clock.minute.padded) phút \(day.inPapers)" }
}

extension Int {
  /// As papers count people: `07`, `12`, `1.200`.
  var padded: String { self < 10 && self >= 0 ? "0\(self)" : grouped }
}

extension String {
  /// With one sign at its end.
  func ended(_ sign: String) -> String {
    var text = self
    while let last = text.last, ";,.".contains(last) || last.isWhitespace { text.removeLast() }
    return text + sign
  }

  /// With a small letter at its beginning, unless it begins with a short form.
  var lowered: String {
    let second = dropFirst().first
    return second?.isUppercase ?? false ? self : prefix(1).lowercased() + dropFirst()
  }
}
