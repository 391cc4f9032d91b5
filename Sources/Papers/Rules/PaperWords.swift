import Records
import VietText

/// How papers write numbers, days, letters and ends of lines.
///
/// - SeeAlso: Decree 30/2020/NĐ-CP, annex I, part I, section II.
enum PaperWords {
  /// A blank that no line breaks at.
  static let firmBlank = "\u{A0}"

  /// `07`, `123`.
  static func number(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `Số: 07/BC-UBND`; without a number there is room for one.
  static func numberLine(_ head: Paper.Head) -> String {
    let symbol = clean(head.symbol)
    guard let number = head.number else {
      return "Số:" + String(repeating: firmBlank, count: 8) + "/" + symbol
    }
    return "Số: \(Self.number(number))/\(symbol)"
  }

  /// `ngày 05 tháng 01 năm 2026` that no line breaks in; without a day there is room for one.
  static func day(_ day: Day?) -> String {
    guard let day else {
      let room = String(repeating: firmBlank, count: 6)
      return "ngày\(room)tháng\(room)năm\(room.dropLast())"
    }
    return day.inPapers.replacing(" ", with: firmBlank)
  }

  /// Letters of points, in the order of the Vietnamese alphabet: f, j, w, z and the letters with
  /// marks other than đ are left out.
  static let pointLetters = Array("abcdđeghiklmnopqrstuvxy").map(String.init)

  /// The letter of a point, from 0; behind the last letter they double: `aa`, `ab`.
  static func pointLetter(_ place: Int) -> String {
    let (round, letter) = place.quotientAndRemainder(dividingBy: pointLetters.count)
    let before = round == 0 ? "" : pointLetters[(round - 1) % pointLetters.count]
    return before + pointLetters[letter]
  }

  /// One line of safe text, without blanks around it.
  static func clean(_ text: String) -> String { SafeText(text, .line).string.trimmed }

  /// A line that ends with `end` and no other sign before it.
  static func ended(_ text: String, with end: String) -> String {
    var text = text.trimmed
    while let last = text.last, ";,./:".contains(last) || last.isWhitespace { text.removeLast() }
    return text + end
  }

  /// Lines of a list, `;` behind each and `.` behind the last.
  static func listed(_ lines: [String]) -> [String] {
    let lines = lines.map(clean).filter { !$0.isEmpty }
    return lines.enumerated().map { place, line in
      ended(line, with: place == lines.count - 1 ? "." : ";")
    }
  }
}
