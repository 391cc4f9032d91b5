import VietText

/// Reads the head of a paper from the lines before its first unit, and the day of effect from the
/// rest.
struct PaperHeadReader {
  private(set) var head = PaperHead()
  private let text: LegalText
  /// Lines that are not blank, before the first unit.
  private let lines: [(place: Int, bare: String)]

  /// No head is longer.
  private static let headLines = 80
  /// The lines at the end in which an act says when it was passed.
  private static let closingLines = 60

  init(_ text: LegalText) {
    self.text = text
    let end =
      text.units.first { $0.kind == .article || $0.kind.isDivision || $0.kind == .heading }?
      .lines.lowerBound ?? text.lines.count
    lines = (0..<end).lazy.map { ($0, text.lines.bare($0)) }.filter { !$0.1.isEmpty }
      .prefix(Self.headLines).map { ($0.0, $0.1) }
    readNumber()
    readPlaceAndDay()
    readKindAndTitle()
    readIssuer()
    readPassing()
    readEffect()
  }

  /// In the lines above the first unit; Word files turned into plain text have the columns of the
  /// head behind the text.
  private mutating func readNumber() {
    readNumber(lines)
    guard head.number == nil else { return }
    readNumber(headBehindTheText)
  }

  /// Lines at the end that hold the national title.
  private var headBehindTheText: [(place: Int, bare: String)] {
    let first = max(lines.last.map { $0.place + 1 } ?? 0, text.lines.count - Self.closingLines)
    guard first < text.lines.count else { return [] }
    return (first..<text.lines.count).map { ($0, text.lines.bare($0)) }
      .filter { Fold.key($0.1).contains("cong hoa xa hoi chu nghia") }
  }

  private mutating func readNumber(_ lines: [(place: Int, bare: String)]) {
    for line in lines {
      if Self.isGround(line.bare) || Self.isAddress(line.bare) { return }
      let columns = [line.bare] + Self.columns(of: line.bare)
      guard let column = columns.first(where: Self.namesNumber) else { continue }
      switch PaperNumber.found(in: column) {
      case .number(let number):
        head.number = number
        head.isNumberBlank = false
        return
      case .blank: head.isNumberBlank = true
      case nil: break
      }
    }
  }

  /// "Căn cứ …", "Theo …": lines that name other papers.
  static func isGround(_ line: String) -> Bool {
    let words = Fold.words(line)
    return words.starts(with: ["can", "cu"]) || words.first == "theo" || words.first == "xet"
  }

  /// "Kính gửi …": what follows is the letter itself.
  static func isAddress(_ line: String) -> Bool {
    Fold.words(line).starts(with: ["kinh", "gui"])
  }

  /// What stands beside each other on a line, parted by bars, rules or wide gaps.
  private static func columns(of line: String) -> [String] {
    line.replacing("   ", with: "|").split { $0 == "|" || $0 == "_" }
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }

  /// "Số: …" or "Luật số: …"; "Thực hiện Nghị quyết số 57-NQ/TW" names another paper.
  private static func namesNumber(_ column: String) -> Bool {
    guard let sign = column.firstRange(of: "số") ?? column.firstRange(of: "Số") else {
      return false
    }
    let before = String(column[..<sign.lowerBound]).trimmingBlanks
    return before.isEmpty
      || (PaperKinds.named(at: before)?.rest.isEmpty == true
        && column[sign.upperBound...].contains(":"))
  }

  /// "Hà Nội, ngày 12 tháng 6 năm 2025", perhaps beside the number.
  private mutating func readPlaceAndDay() {
    for line in lines + headBehindTheText where !Self.isGround(line.bare) && head.issuedOn == nil {
      guard let day = Self.marker(in: line.bare) else { continue }
      let before = String(line.bare[..<day]).trimmingBlanks
      guard before.last == "," else { continue }
      guard let found = PaperDate.found(in: Fold.words(String(line.bare[day...]))) else { continue }
      head.issuedOn = found.date
      head.place = Self.lastColumn(before.dropLast())
    }
  }

  /// Where "ngày" stands.
  private static func marker(in line: String) -> String.Index? {
    line.indices.first { line[$0...].hasPrefix("ngày ") || line[$0...].hasPrefix("Ngày ") }
  }

  /// The words behind a wide gap or a bar, as columns are printed beside each other.
  private static func lastColumn(_ text: Substring) -> String? {
    guard let place = columns(of: String(text)).last, place.count <= 40,
      !place.contains(where: \.isNumber)
    else { return nil }
    return place
  }
}

extension PaperHeadReader {
  private mutating func readKindAndTitle() {
    for (place, line) in lines.enumerated() {
      guard line.bare.isAllCapitals || !Self.isGround(line.bare),
        let named = PaperKinds.named(at: line.bare),
        line.bare.isAllCapitals || PaperNumber.found(in: line.bare) != nil && head.number == nil
      else { continue }
      if head.number == nil, case .number(let number) = PaperNumber.found(in: line.bare) {
        head.number = number
      }
      guard line.bare.isAllCapitals, PaperNumber.found(in: line.bare) == nil else { continue }
      head.kind = named.kind
      let title = title(behind: place, beginning: named.rest)
      if !title.isEmpty { head.title = title }
      break
    }
    if head.title == nil { readSubject() }
    if head.kind == nil { head.kind = head.number.flatMap(PaperKinds.kind) }
  }

  private func title(behind place: Int, beginning: String) -> String {
    var parts = beginning.isEmpty ? [] : [beginning]
    var previous = lines[place].place
    for line in lines[(place + 1)...] {
      if Self.isGround(line.bare) || Self.isRule(line.bare) || line.bare.first == "("
        || line.place > previous + 2 || line.place > previous + 1 && !parts.isEmpty
      {
        break
      }
      if let first = parts.first, first.isAllCapitals != line.bare.isAllCapitals { break }
      parts.append(line.bare)
      previous = line.place
    }
    return parts.joined(separator: " ")
  }

  /// "V/v …" of an official letter, up to the addressee.
  private mutating func readSubject() {
    let beginnings = ["v v", "ve viec"]
    guard
      let start = lines.firstIndex(where: { line in
        let key = Fold.words(line.bare).prefix(2).joined(separator: " ")
        return beginnings.contains(key)
      })
    else { return }
    var parts: [String] = []
    var previous = lines[start].place
    for line in lines[start...] {
      guard line.place <= previous + 1, !Self.isAddress(line.bare),
        parts.isEmpty || Self.marker(in: line.bare) == nil
      else { break }
      parts.append(Self.columns(of: line.bare).first ?? line.bare)
      previous = line.place
    }
    let subject = parts.joined(separator: " ")
    // "Về việc …" is a part of the abstract itself.
    let key =
      Fold.words(subject).first == "v"
      ? subject.prefix { $0 == "V" || $0 == "v" || $0 == "/" || $0 == ":" || $0 == " " } : ""
    head.title = String(subject.dropFirst(key.count))
  }

  /// A line of dashes, stars or underscores.
  static func isRule(_ line: String) -> Bool {
    !line.contains { $0.isLetter || $0.isNumber }
  }

  /// By the symbol, else the lines in capitals above the number.
  private mutating func readIssuer() {
    if let issuer = head.number.flatMap(PaperKinds.issuer) {
      head.issuer = issuer
      return
    }
    var names: [String] = []
    for line in lines.prefix(12) {
      let column = line.bare.split(separator: "|").first.map { String($0).trimmingBlanks } ?? ""
      let name = column.split(separator: "  ").first.map { String($0).trimmingBlanks } ?? ""
      if PaperNumber.found(in: line.bare) != nil { break }
      if name.isAllCapitals, !Fold.key(name).hasPrefix("cong hoa xa hoi"),
        PaperKinds.named(at: name) == nil, !Self.isRule(name)
      {
        names.append(name)
      }
    }
    if !names.isEmpty { head.issuer = names.joined(separator: " ") }
  }

  /// "… đã được Quốc hội … thông qua ngày 14 tháng 6 năm 2019": a law has no place and day above.
  private mutating func readPassing() {
    guard head.issuedOn == nil else { return }
    let first = max(0, text.lines.count - Self.closingLines)
    for line in first..<text.lines.count {
      let words = Fold.words(text.lines.bare(line))
      guard
        let passed = words.indices.first(where: { words[$0...].starts(with: ["thong", "qua"]) }),
        let found = PaperDate.found(in: words, from: passed), found.at == passed + 2
      else { continue }
      head.issuedOn = found.date
      return
    }
  }

  /// "Nghị định này có hiệu lực thi hành từ ngày …", or "từ ngày ký".
  private mutating func readEffect() {
    for line in 0..<text.lines.count where !text.lines.isBlank(line) {
      let words = Fold.words(text.lines.bare(line))
      for place in words.indices.dropFirst()
      where words[place - 1] == "nay" && words[place...].starts(with: ["co", "hieu", "luc"]) {
        let rest = Array(words[(place + 3)...].prefix(16))
        if let found = PaperDate.found(in: rest), found.at <= 5 {
          head.effectiveOn = found.date
          return
        }
        if let day = rest.firstIndex(of: "ngay"), day <= 5, rest.dropFirst(day + 1).first == "ky" {
          head.effectiveOn = head.issuedOn
          return
        }
      }
    }
  }
}
