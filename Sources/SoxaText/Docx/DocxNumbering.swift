import Texts

/// The numbers that Word writes before paragraphs by itself, counted as it counts.
struct DocxNumbering {
  struct Level {
    var start = 1
    var format = "decimal"
    /// "%1." with the number of each level in its place.
    var text = ""
  }

  private var lists: [String: [Int: Level]] = [:]
  private var listOfNumber: [String: String] = [:]
  private var restarts: [String: [Int: Int]] = [:]
  private var counters: [String: [Int: Int]] = [:]
  private var used: Set<String> = []

  init() {}

  init(_ part: [UInt8]) throws(ContainerRefusal) {
    let reader = try XmlReader(part)
    var (list, number, level) = ("", "", 0)
    while let event = try reader.next() {
      guard case .start(let name, _) = event else { continue }
      let value = reader.attribute("w:val")
      switch name {
      case "abstractNum":
        list = reader.attribute("w:abstractNumId") ?? ""
        number = ""
      case "num": number = reader.attribute("w:numId") ?? ""
      case "abstractNumId": listOfNumber[number] = value
      case "lvl", "lvlOverride":
        level = reader.attribute("w:ilvl").flatMap { Int($0) } ?? 0
        if number.isEmpty { lists[list, default: [:]][level] = Level() }
      case "startOverride": restarts[number, default: [:]][level] = value.flatMap { Int($0) }
      case "start" where number.isEmpty:
        lists[list]?[level]?.start = value.flatMap { Int($0) } ?? 1
      case "numFmt" where number.isEmpty: lists[list]?[level]?.format = value ?? ""
      case "lvlText" where number.isEmpty: lists[list]?[level]?.text = value ?? ""
      default: break
      }
    }
  }

  /// The number of the next paragraph of a list; empty where there is none.
  mutating func label(_ number: String, level: Int) -> String {
    guard let list = listOfNumber[number], let levels = lists[list], let own = levels[level] else {
      return ""
    }
    var counters = counters[list] ?? [:]
    if used.insert("\(number) \(level)").inserted, let start = restarts[number]?[level] {
      counters[level] = start
    } else {
      counters[level] = counters[level].map { $0 < 100_000 ? $0 + 1 : $0 } ?? own.start
    }
    for deeper in counters.keys where deeper > level { counters[deeper] = nil }
    var text = own.text
    for above in 0...max(0, min(level, 8)) {
      let value = counters[above] ?? levels[above]?.start ?? 1
      counters[above] = value
      let shown = Self.shown(value, levels[above]?.format ?? "decimal")
      text = text.replacing("%\(above + 1)", with: shown)
    }
    self.counters[list] = counters
    return own.format == "bullet" ? "-" : text
  }

  private static func shown(_ value: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": letters(value)
    case "upperLetter": letters(value).uppercased()
    case "lowerRoman": roman(value).lowercased()
    case "upperRoman": roman(value)
    case "decimalZero": value < 10 ? "0\(value)" : "\(value)"
    case "none": ""
    default: "\(value)"
    }
  }

  /// a to z, then aa, bb, as Word counts.
  private static func letters(_ value: Int) -> String {
    guard value > 0 else { return "" }
    let letter = Character(Unicode.Scalar(UInt8(97 + (value - 1) % 26)))
    return String(repeating: letter, count: min(9, (value - 1) / 26 + 1))
  }

  private static func roman(_ value: Int) -> String {
    let digits = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    var (rest, text) = (min(max(0, value), 999), "")
    for (worth, digit) in digits {
      while rest >= worth {
        text += digit
        rest -= worth
      }
    }
    return text
  }
}
