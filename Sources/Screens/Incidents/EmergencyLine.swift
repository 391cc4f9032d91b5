import Records
import Terminal

/// The numbers that anybody may call, in one line; with a word each where there is room.
struct EmergencyLine {
  let numbers: [EmergencyNumber]

  init(_ numbers: [EmergencyNumber]) { self.numbers = numbers }

  func text(columns: Int, _ surroundings: Surroundings) -> String {
    let lead = surroundings(Phrase("! Gọi khẩn", "! Call"))
    let named = numbers.map { number in
      let name = Self.words[number.number.rawValue].map { " \(surroundings($0))" } ?? ""
      return number.number.rawValue + name
    }
    let long = "\(lead): \(named.joined(separator: " · "))"
    guard TextWidth.columns(long) > columns else { return long }
    return "\(lead): \(numbers.map(\.number.rawValue).joined(separator: " · "))"
  }

  func draw(into page: inout Buffer, in line: Rect, _ surroundings: Surroundings) {
    page.write(
      text(columns: line.columns - 2, surroundings), in: line.inset(left: 1), .urgent)
  }

  /// The one word by which each number is known.
  private static let words: [String: Phrase] = [
    "111": Phrase("trẻ em", "children"), "113": Phrase("công an", "police"),
    "114": Phrase("cứu hỏa", "fire"), "115": Phrase("cấp cứu", "ambulance"),
    "112": Phrase("cứu nạn", "rescue"),
  ]
}
