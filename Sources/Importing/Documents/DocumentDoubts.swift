import Records
import Texts

/// What in a text does not agree with itself or with the shipped list.
struct DocumentDoubts {
  private let candidate: DocumentCandidate

  init(_ candidate: DocumentCandidate) { self.candidate = candidate }

  /// Headings told one by one.
  private static let toldLimit = 5

  var grave: [Phrase] { otherNumber + twiceWithTexts + otherDay }

  var light: [Phrase] { missing + doubled + gaps + gate + leftOut }

  /// The number that was given is not the one in the text.
  private var otherNumber: [Phrase] {
    guard let own = candidate.head.number?.text, !candidate.document.number.isEmpty,
      candidate.document.number.split(separator: " ").first.map(String.init) != own
    else { return [] }
    return [
      Phrase(
        "Trong văn bản ghi số \(own), không phải \(candidate.document.number).",
        "The text says \(own), not \(candidate.document.number).")
    ]
  }

  private var otherDay: [Phrase] {
    guard let listed = candidate.listed?.issuedOn,
      let own = candidate.head.issuedOn.flatMap({ Day($0) }), own != listed
    else { return [] }
    return [
      Phrase(
        "Văn bản ghi ngày \(own.formatted), danh mục ghi \(listed.formatted).",
        "The text is dated \(own.formatted), the list says \(listed.formatted).")
    ]
  }

  private var twiceWithTexts: [Phrase] {
    candidate.text.doubled.filter { $0.passedOver == nil }.prefix(Self.toldLimit).map { double in
      Phrase(
        "“\(double.heading)” có hai lần, đều có nội dung: dòng \(double.first + 1) và \(double.second + 1).",
        "“\(double.heading)” stands twice with a text: lines \(double.first + 1) and \(double.second + 1)."
      )
    }
  }

  private var missing: [Phrase] {
    var missing: [Phrase] = []
    let document = candidate.document
    if document.type.isEmpty {
      missing.append(Phrase("Chưa rõ loại văn bản.", "The kind of paper is not clear."))
    }
    if document.issuer.isEmpty {
      missing.append(Phrase("Chưa rõ cơ quan ban hành.", "The issuer is not clear."))
    }
    if document.issuedOn == nil {
      missing.append(Phrase("Không thấy ngày ban hành.", "The day of issue was not found."))
    }
    if candidate.listed == nil, candidate.head.title == nil {
      missing.append(
        Phrase(
          "Không thấy trích yếu; tạm dùng tên tệp.",
          "No title was found; the file's name stands for it."))
    }
    return missing
  }

  private var doubled: [Phrase] {
    let repeated = candidate.text.doubled.filter { $0.passedOver != nil }
    guard let first = repeated.first else { return [] }
    return [
      Phrase(
        "\(repeated.count) đầu đề lặp lại, chỉ tính một lần; đầu tiên là “\(first.heading)” (dòng \(first.first + 1) và \(first.second + 1)).",
        "\(repeated.count) headings stand twice and count once, the first “\(first.heading)” (lines \(first.first + 1) and \(first.second + 1))."
      )
    ]
  }

  /// Articles that do not follow the one before, apart from those of annexes.
  private var gaps: [Phrase] {
    let text = candidate.text
    let numbers = text.units.indices
      .filter { text.units[$0].kind == .article && text.annex(of: $0) == nil }
      .map { text.units[$0].number }
    let places = zip(numbers, numbers.dropFirst()).filter { before, after in
      guard let first = Int(before.prefix { $0.isNumber }),
        let second = Int(after.prefix { $0.isNumber })
      else { return false }
      return second != first + 1 && second != first
    }
    return places.prefix(Self.toldLimit).map { before, after in
      Phrase(
        "Điều \(after) đứng ngay sau Điều \(before).", "Article \(after) follows article \(before)."
      )
    }
  }

  private var gate: [Phrase] {
    let findings = candidate.file.findings
    guard findings.isSuspicious else { return [] }
    let count =
      findings.malformed + findings.controls + findings.bidi + findings.invisible + findings.marks
    return [
      Phrase(
        "\(count) ký tự lạ (điều khiển, đảo chiều, ẩn hoặc hỏng) đã được thay hoặc bỏ.",
        "\(count) odd characters (control, direction, hidden, broken) were replaced or left out.")
    ]
  }

  private var leftOut: [Phrase] {
    guard let first = candidate.file.leftOut.first else { return [] }
    let count = candidate.file.leftOut.count
    return [
      Phrase(
        "Bỏ \(count) dòng của trang web ngoài văn bản, dòng đầu “\(first)”; tệp gốc vẫn giữ.",
        "\(count) lines of the web page around the text are left out, the first “\(first)”; the original is kept."
      )
    ]
  }
}
