extension RuleStanding {
  /// The standing in a column of 15; nil where the row holds.
  public var tag: Phrase? {
    switch state {
    case .holds: nil
    case .notYet:
      since.map { Phrase("từ \($0.formatted)", "from \($0.formatted)") }
        ?? Phrase("chưa hiệu lực", "not yet")
    case .lapsed: Phrase("hết hiệu lực", "ceased")
    case .unsure: Confidence.unsure.label
    case .noDocument: Phrase("chưa có văn bản", "no document")
    case .draft: Phrase("theo dự thảo", "by a draft")
    }
  }

  /// What the row is on the day, for brackets behind the decider; nil where it holds.
  public var standing: Phrase? {
    switch state {
    case .holds: nil
    case .notYet: Phrase("căn cứ chưa có hiệu lực", "ground not yet in force")
    case .lapsed: Phrase("căn cứ hết hiệu lực", "ground has ceased")
    case .unsure: Confidence.unsure.label
    case .noDocument:
      Phrase("chưa chắc chắn: không dẫn văn bản nào", "unsure: names no document")
    case .draft: Phrase("chưa chắc chắn: mới theo dự thảo", "unsure: by a draft only")
    }
  }

  /// The standing in a sentence; nil where the row holds.
  public var sentence: Phrase? {
    switch state {
    case .holds: nil
    case .notYet: notYet
    case .lapsed: lapsed
    case .unsure: unsure
    case .noDocument:
      Phrase(
        "Không dựa vào văn bản nào có trong danh mục nên chưa biết có đúng cho ngày \(day.formatted) không: hỏi lại trước khi dùng.",
        "It rests on no document of the list, so nobody can say whether it holds on \(day.formatted): ask before it is used."
      )
    case .draft:
      Phrase(
        "Mới đọc trong dự thảo: đối chiếu văn bản đã ban hành trước khi dùng.",
        "Read in a draft only: check the issued document before it is used.")
    }
  }

  private var notYet: Phrase {
    let ground = because.map { " \($0.ground.document)" } ?? ""
    let head = Phrase(
      "Bảng thẩm quyền chưa có câu trả lời cho ngày \(day.formatted): căn cứ\(ground)",
      "The table has no answer for \(day.formatted): its ground\(ground)")
    let first =
      since.map { Phrase("có hiệu lực từ \($0.formatted).", "is in force from \($0.formatted).") }
      ?? Phrase(
        "chưa ban hành vào ngày đó; chưa tìm thấy ngày có hiệu lực.",
        "was not issued then; when it takes effect was not found.")
    guard let before, day < before.until else { return head.appending(first) }
    return Phrase(
      "Bảng thẩm quyền chưa có câu trả lời cho ngày \(day.formatted): thẩm quyền thuộc nơi này",
      "The table has no answer for \(day.formatted): the power is here"
    ).appending(
      Phrase(
        "từ \(before.until.formatted); trước đó: \(before.words).",
        "from \(before.until.formatted); before: \(before.words)."))
  }

  private var lapsed: Phrase {
    let ending = because?.ending
    let day = ending?.on?.formatted
    let by = ending.map { $0.by.rawValue } ?? "?"
    return Phrase(
      "Căn cứ hết hiệu lực\(day.map { " từ \($0)" } ?? "") theo \(by): xem lại trước khi dùng.",
      "The ground ceased\(day.map { " on \($0)" } ?? "") by \(by): look again before it is used.")
  }

  private var unsure: Phrase {
    guard let because, let status = because.status else {
      return Phrase(
        "Chưa chắc chắn: danh mục chưa đối chiếu được; hỏi lại trước khi dùng.",
        "Unsure: the list could not be checked; ask before it is used.")
    }
    let words = because.state == .perhaps ? because.label : status.label
    return Phrase("Chưa chắc chắn: ", "Unsure: ")
      .appending(Phrase(verbatim: "\(because.ground.words): "), separator: "")
      .appending(words, separator: "")
  }

  /// Why it is so, for other programs: what ended the ground, or what it waits for.
  public var reason: Phrase? {
    switch state {
    case .holds: nil
    case .lapsed: because?.ending.map { Phrase(verbatim: $0.by.rawValue) }
    case .notYet:
      because.map { Phrase(verbatim: $0.ground.document.rawValue) }
        ?? before.map { Phrase(verbatim: $0.words) }
    case .unsure, .noDocument, .draft: sentence
    }
  }
}

extension AuthorityRow {
  /// Who decides, as it may be said of the day: no name before its ground is in force, and one whose
  /// ground has ceased only as a former one.
  public var deciderWords: Phrase {
    override.map { Phrase(verbatim: $0.decider) } ?? listedDeciderWords
  }

  /// The same by the program's own list alone.
  public var listedDeciderWords: Phrase {
    switch standing?.state {
    case .notYet: Phrase("chưa có câu trả lời", "no answer yet")
    case .lapsed:
      Phrase("trước đây: ", "formerly: ").appending(rule.decider.label, separator: "")
    case .holds, .unsure, .noDocument, .draft, nil: rule.decider.label
    }
  }

  /// Whether what the row says needs care on the day; a local decision stands by itself.
  public var isDoubtful: Bool {
    override == nil && (standing.map { $0.state != .holds } ?? !rule.confidence.mayBeShownAsLaw)
  }

  /// How far the row may be relied on, in a column of 15.
  public var shortStanding: Phrase {
    override == nil
      ? standing?.tag ?? rule.confidence.label : Phrase("QĐ địa phương", "local decision")
  }

  /// Whether its time limit says anything about the day.
  public var hasLimitOnDay: Bool { override != nil || standing?.applies != false }
}
