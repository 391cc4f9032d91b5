import VietText

/// Reads the mark with which a line begins.
struct MarkReader {
  private let line: String
  private var rest: Substring.UnicodeScalarView

  /// - Parameter line: as ``TextLines/bare(_:)`` gives it.
  static func mark(of line: String) -> LineMark? {
    guard let first = line.unicodeScalars.first else { return nil }
    var reader = MarkReader(line: line)
    if ("0"..."9").contains(first) { return reader.clause() }
    if first.properties.isUppercase { return reader.division() ?? reader.heading() }
    return first.properties.isLowercase ? reader.point() : nil
  }

  private init(line: String) {
    self.line = line
    rest = line[...].unicodeScalars
  }

  private var title: String {
    String(rest).trimmingBlanks
  }
}

extension MarkReader {
  /// "Phần", "Chương", "Mục", "Tiểu mục", "Điều", "Phụ lục" with what follows.
  private mutating func division() -> LineMark? {
    let word = takeLetters()
    var key = Fold.key(word)
    if key == "tieu" || key == "phu" {
      skipBlanks()
      key += " " + Fold.key(takeLetters())
    }
    switch key {
    case "phan": return numbered(.part)
    case "chuong": return numbered(.chapter)
    case "muc": return numbered(.section)
    case "tieu muc": return numbered(.subsection)
    case "dieu": return numbered(.article)
    case "d": return word != "D" && rest.first == "." ? abbreviatedArticle() : nil
    case "phu luc": return annex(isCapital: word == word.uppercased())
    default: return nil
    }
  }

  private mutating func abbreviatedArticle() -> LineMark? {
    rest.removeFirst()
    return numbered(.article)
  }

  private mutating func numbered(_ kind: TextUnit.Kind) -> LineMark? {
    skipBlanks()
    guard let number = takeNumber() else { return nil }
    return mark(kind, number)
  }

  /// The mark with what is left of the line as its title, if a title it can be.
  private mutating func mark(_ kind: TextUnit.Kind, _ number: String) -> LineMark? {
    let hadBlank = skipBlanks()
    let isSure = rest.isEmpty || takeStop()
    skipBlanks()
    guard isSure || (hadBlank && startsTitle), !isLeader else { return nil }
    return LineMark(kind: kind, number: number, title: title, isSure: isSure)
  }

  /// A row of dots where words are to be filled in: a form, not a text.
  private var isLeader: Bool {
    !rest.isEmpty && !rest.contains { $0.properties.isAlphabetic }
  }

  /// A capital letter, and no further citation: "Điều 5 Luật Giáo dục" is none.
  private var startsTitle: Bool {
    guard let first = rest.first, first.properties.isUppercase else { return false }
    let word = Fold.key(String(rest.prefix { $0.properties.isAlphabetic }))
    return !Self.citing.contains(word)
  }

  private static let citing: Set<String> = [
    "chuong", "muc", "phan", "dieu", "luat", "nghi", "thong", "bo", "phap", "quy", "phu", "hien",
    "quyet",
  ]

  /// "PHỤ LỤC" alone or with a number; written small, only where a number and an end follow.
  private mutating func annex(isCapital: Bool) -> LineMark? {
    skipBlanks()
    if rest.isEmpty { return LineMark(kind: .annex, number: "", title: "", isSure: true) }
    let start = rest
    if ["so", "s"].contains(Fold.key(takeLetters())) { skipBlanks() } else { rest = start }
    let mayBeLetter = rest.dropFirst().first.map { !$0.properties.isAlphabetic } ?? true
    if let number = takeNumber() ?? (mayBeLetter && isCapital ? takeCapital() : nil) {
      return mark(.annex, number).flatMap { isCapital || $0.isSure ? $0 : nil }
    }
    rest = start
    guard isCapital, title == title.uppercased() || rest.first == "(" else { return nil }
    return LineMark(kind: .annex, number: "", title: title, isSure: true)
  }

  private mutating func takeCapital() -> String? {
    rest.first.map { ("A"..."Z").contains($0) } == true ? String(rest.removeFirst()) : nil
  }
}

extension MarkReader {
  /// "1.", "1/", "1a.", "1.1." and "1.1"; never "1.5 triệu" or "12/2020".
  private mutating func clause() -> LineMark? {
    guard var number = takeDigits(), number.count <= 3 else { return nil }
    if let letter = rest.first, ("a"..."z").contains(letter) || letter == "đ" {
      number.unicodeScalars.append(rest.removeFirst())
    }
    var parts = 1
    while rest.first == ".", let next = rest.dropFirst().first, ("0"..."9").contains(next) {
      rest.removeFirst()
      guard let digits = takeDigits(), digits.count <= 2 else { return nil }
      number += "." + digits
      parts += 1
    }
    let stop = rest.first
    guard stop == "." || stop == "/" || (stop == ")" && parts == 1) || parts > 1 else { return nil }
    if stop == "." || stop == "/" || stop == ")" { rest.removeFirst() }
    guard rest.first.map({ $0.isBlank || $0.properties.isUppercase || $0 == "“" }) ?? true else {
      return nil
    }
    skipBlanks()
    return LineMark(
      kind: parts > 1 ? .subclause : .clause, number: number, title: title, isSure: stop != nil)
  }

  /// "a)", "a/", "đ)", "aa)"; "a." as old papers write it.
  private mutating func point() -> LineMark? {
    var letters = takeLetters()
    guard letters.unicodeScalars.count <= 2 else { return nil }
    if let digits = takeDigits() { letters += digits }
    guard let stop = rest.first, stop == ")" || stop == "/" || stop == "." else { return nil }
    rest.removeFirst()
    guard rest.first.map({ $0.isBlank || ($0.properties.isUppercase && stop != ".") }) ?? true
    else { return nil }
    skipBlanks()
    guard Ordinal.letter(letters) != nil else { return nil }
    return LineMark(kind: .point, number: letters, title: title, isSure: stop != ".")
  }

  /// "A.", "I.", "IV/" with a blank or the end behind it.
  private mutating func heading() -> LineMark? {
    rest = line[...].unicodeScalars
    let number = String(rest.prefix { ("A"..."Z").contains($0) })
    guard number.count == 1 || Ordinal.roman(number) != nil, number.count <= 6 else { return nil }
    rest = rest.dropFirst(number.count)
    guard let stop = rest.first, [".", "/", "-", ")"].contains(stop) else { return nil }
    rest.removeFirst()
    guard rest.first.map({ $0.isBlank || $0.properties.isUppercase }) ?? true else { return nil }
    skipBlanks()
    return LineMark(kind: .heading, number: number, title: title, isSure: true)
  }
}

extension MarkReader {
  private mutating func takeLetters() -> String {
    let letters = rest.prefix { $0.properties.isAlphabetic }
    rest = rest.dropFirst(letters.count)
    return String(letters)
  }

  private mutating func takeDigits() -> String? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits.isEmpty ? nil : String(digits)
  }

  /// "8", "8a", "IV", "thứ nhất", "thứ 1".
  private mutating func takeNumber() -> String? {
    let start = rest
    if let digits = takeDigits() {
      let letters = takeLetters()
      guard letters.count <= 2, digits.count <= 4, letters == letters.lowercased() else {
        return nil
      }
      return digits + letters
    }
    let word = takeLetters()
    if Ordinal.roman(word) != nil, word.count <= 7 { return word }
    if Fold.key(word) == "thu" {
      skipBlanks()
      if let digits = takeDigits() { return digits }
      if let ordinal = takeOrdinal() { return ordinal }
    }
    rest = start
    return nil
  }

  /// "nhất", "mười hai".
  private mutating func takeOrdinal() -> String? {
    var word = takeLetters()
    guard Ordinal.word(word) != nil else { return nil }
    let behind = rest
    skipBlanks()
    let longer = word + " " + takeLetters()
    if Ordinal.word(longer) != nil { word = longer } else { rest = behind }
    return word
  }

  @discardableResult
  private mutating func skipBlanks() -> Bool {
    let blanks = rest.prefix { $0.isBlank }
    rest = rest.dropFirst(blanks.count)
    return !blanks.isEmpty
  }

  /// Takes ".", ":", "-" or a dash behind a number.
  private mutating func takeStop() -> Bool {
    guard let first = rest.first, [".", ":", "-", "–", "—", "/"].contains(first) else {
      return false
    }
    rest.removeFirst()
    return true
  }
}

extension Unicode.Scalar {
  /// A space of any width, or a tab.
  var isBlank: Bool { self == " " || self == "\t" || self == "\u{A0}" }
}

extension String {
  /// Without blanks at its ends, and without the stars of bold print.
  var trimmingBlanks: String {
    let scalars = unicodeScalars
    func isEdge(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || scalar == "*" }
    guard let first = scalars.firstIndex(where: { !isEdge($0) }),
      let last = scalars.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
