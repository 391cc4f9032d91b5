import Records

extension CatalogueError.Problem {
  /// What is wrong, to stand behind the place and a colon.
  var words: Phrase {
    switch self {
    case .unreadable(let code):
      Phrase("không đọc được tệp (mã \(code)).", "the file cannot be read (code \(code)).")
    case .notAFile: Phrase("không phải là tệp thường.", "it is not a regular file.")
    case .tooLarge(let limit):
      Phrase("lớn hơn \(limit / 1_048_576) MB.", "it is over \(limit / 1_048_576) MB.")
    case .malformed(let error): error.why
    case .noHeader: Phrase("thiếu dòng tiêu đề.", "there is no header.")
    case .wrongHeader(let expected, let found):
      Self.comparison(
        Phrase("tiêu đề", "the header"), expected.joined(separator: " "),
        found.joined(separator: " "))
    case .wrongFieldCount(let expected, let found):
      Self.comparison(Phrase("số ô", "the number of cells"), "\(expected)", "\(found)")
    case .wrongRowCount(let expected, let found):
      Self.comparison(Phrase("số dòng", "the number of rows"), "\(expected)", "\(found)")
    case .tooManyRows(let limit):
      Phrase("tệp có hơn \(limit) dòng.", "it has more than \(limit) rows.")
    case .otherContents:
      Phrase(
        "nội dung khác tệp đã phát hành (sai mã SHA-256).",
        "it is not the file that was published (its SHA-256 differs).")
    case .notInManifest:
      Phrase("manifest.tsv không có tệp này.", "manifest.tsv does not name the file.")
    default: wordsOfText ?? wordsOfValue
    }
  }

  private var wordsOfText: Phrase? {
    switch self {
    case .empty: Phrase("ô còn trống.", "the cell is empty.")
    case .edgeBlank: Phrase("ô có khoảng trống ở đầu hoặc cuối.", "blanks at an edge of the cell.")
    case .notComposed(let scalar):
      Phrase(
        "dấu rời \(Self.code(scalar)), chưa dựng sẵn (NFC).",
        "a loose mark \(Self.code(scalar)), not composed (NFC).")
    case .controlCharacter(let scalar):
      Phrase(
        "mã điều khiển hoặc ký tự ẩn \(Self.code(scalar)).",
        "a control code or hidden sign \(Self.code(scalar)).")
    case .lookAlike(let scalar):
      Phrase(
        "chữ \(Self.code(scalar)) chỉ giống chữ Việt.",
        "\(Self.code(scalar)) only looks like a Vietnamese letter.")
    default: nil
    }
  }

  private var wordsOfValue: Phrase {
    switch self {
    case .notADay(let text): Phrase("“\(text)” không phải là ngày.", "“\(text)” is not a day.")
    case .notANumber(let text): Phrase("“\(text)” không phải là số.", "“\(text)” is not a number.")
    case .outOfRange(let value, let allowed):
      Phrase(
        "\(value) nằm ngoài \(allowed.lowerBound) đến \(allowed.upperBound).",
        "\(value) lies outside \(allowed.lowerBound) to \(allowed.upperBound).")
    case .unknownValue(let text):
      Phrase("không có giá trị “\(text)”.", "there is no value “\(text)”.")
    case .unknownReference(let text, let table):
      Phrase("không có “\(text)” trong \(table).", "\(table) has no “\(text)”.")
    case .duplicate(let text, let line):
      Phrase("“\(text)” đã có ở dòng \(line).", "“\(text)” stands on line \(line) already.")
    case .contradicts(let column): Phrase("trái với cột \(column).", "contradicts \(column).")
    case .brokenTree(let defect): Self.words(defect)
    default: Phrase("chỉ có chữ ở một ngôn ngữ.", "words in one language only.")
    }
  }

  private static func words(_ defect: DecisionTree.Defect) -> Phrase {
    switch defect {
    case .noRoot:
      Phrase("cây không có câu hỏi \(DecisionTree.root).", "the tree has no \(DecisionTree.root).")
    case .missing(let code):
      Phrase("có đường dẫn tới \(code) không có.", "a path leads to \(code), which is not there.")
    case .unreachable(let code):
      Phrase("không có đường tới câu hỏi \(code).", "no path reaches question \(code).")
    case .tooFewChoices(let code):
      Phrase(
        "câu hỏi \(code) có ít hơn hai lựa chọn.", "question \(code) has fewer than two choices.")
    case .tooDeep(let code):
      Phrase(
        "đường tới \(code) dài quá \(DecisionTree.deepest) câu hỏi.",
        "the path to \(code) has more than \(DecisionTree.deepest) questions.")
    }
  }

  private static func comparison(_ thing: Phrase, _ expected: String, _ found: String) -> Phrase {
    Phrase(
      "\(thing.vietnamese) phải là “\(expected)”, trong tệp là “\(found)”.",
      "\(thing.english) must be “\(expected)”; the file has “\(found)”.")
  }

  /// `U+0301`
  private static func code(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
