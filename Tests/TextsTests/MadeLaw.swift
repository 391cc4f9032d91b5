import Texts

/// A law made up by chance, as text and as the units that a reader must find in it.
struct MadeLaw {
  struct Unit: Equatable {
    let kind: TextUnit.Kind
    let number: String
    let title: String
  }

  var text = ""
  private(set) var units: [Unit] = []

  init(articles: Int, random: inout some RandomNumberGenerator) {
    var article = 0
    if Bool.random(using: &random) { add(.opening, "", "", "QUỐC HỘI\nLUẬT\nCăn cứ Hiến pháp;\n") }
    var (chapter, section) = (0, 0)
    while article < articles {
      switch Int.random(in: 0..<12, using: &random) {
      case 0:
        chapter += 1
        section = 0
        let title = Self.title(&random).uppercased()
        let below = Bool.random(using: &random)
        let number = Self.romans[(chapter - 1) % Self.romans.count]
        add(.chapter, number, title, "Chương \(number)" + (below ? "\n" : ". ") + title + "\n")
      case 1 where chapter > 0:
        section += 1
        let title = Self.title(&random).uppercased()
        add(.section, "\(section)", title, "Mục \(section). \(title)\n")
      default:
        article += 1
        addArticle(article, &random)
      }
    }
  }

  private mutating func addArticle(_ number: Int, _ random: inout some RandomNumberGenerator) {
    let title = Self.title(&random)
    let form =
      ["Điều \(number). ", "ĐIỀU \(number): ", "Điều \(number) - "]
      .randomElement(using: &random) ?? ""
    add(.article, "\(number)", title, form + title + "\n")
    let clauses = Int.random(in: 0...4, using: &random)
    guard clauses > 0 else {
      text += "Điều này không có khoản nào.\n"
      return
    }
    let stop = [". ", "/ "].randomElement(using: &random) ?? ""
    for clause in 1...clauses {
      let title = Self.title(&random)
      add(.clause, "\(clause)", title, "\(clause)\(stop)\(title)\n")
      for point in "abcdđeg".prefix(Int.random(in: 0...7, using: &random)) {
        let title = Self.title(&random)
        add(.point, String(point), title, "\(point)) \(title)\n")
      }
      if Bool.random(using: &random) { text += "\nTrường hợp khác thì theo khoản này.\n" }
    }
  }

  private mutating func add(
    _ kind: TextUnit.Kind, _ number: String, _ title: String, _ lines: String
  ) {
    text += lines
    units.append(Unit(kind: kind, number: number, title: title))
  }

  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
  private static let words = [
    "trường", "lớp", "giáo viên", "học sinh", "ủy ban", "quy định", "thẩm quyền", "hồ sơ",
  ]

  /// Unlike any other by its last word.
  private static func title(_ random: inout some RandomNumberGenerator) -> String {
    let chosen = (0..<3).map { _ in words.randomElement(using: &random) ?? "" }
    let mark = "x" + String(random.next() % 1_000_000, radix: 36)
    let title = (chosen + [mark]).joined(separator: " ")
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}
