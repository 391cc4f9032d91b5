import Records
import Terminal

/// What is joined to a document.
extension DocumentLines {
  var summary: [RecordLine] {
    let words = surroundings(document.summary)
    guard !words.isEmpty else { return [.blank] }
    return [
      .blank, .heading(Phrase("Tóm tắt (của phần mềm)", "Summary (the program's own words)")),
      .text(words), .blank,
    ]
  }

  /// - Parameters:
  ///   - known: the documents that have a page.
  ///   - day: the day for which those pages are opened; nil for today.
  func relations(
    _ sheet: DocumentSheet, known: Set<GuidanceDocument.Number>, on day: Day?
  ) -> [RecordLine] {
    var lines: [RecordLine] = []
    for (index, relation) in sheet.relationsOut.enumerated() {
      let key = relation.localKey ?? "out \(index)"
      lines.append(line(relation, isOut: true, key: key, other: relation.to, known, day))
    }
    for (index, relation) in sheet.relationsIn.enumerated() {
      let key = relation.localKey ?? "in \(index)"
      lines.append(line(relation, isOut: false, key: key, other: relation.from, known, day))
    }
    lines += sheet.setAside.map { relation in
      let words = relation.words(isOut: relation.from == document.number)
      return .text(
        surroundings(
          Phrase("[xã ghi là sai] ", "[set aside here] ").appending(words, separator: "")),
        .faint)
    }
    lines += sheet.namedReplacements.map {
      .text(surroundings($0.words), $0.isUnsure ? .warning : .plain)
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(Phrase("Văn bản liên quan", "Related documents"))] + lines + [.blank]
  }

  private func line(
    _ relation: DocumentRelation, isOut: Bool, key: String, other: GuidanceDocument.Number,
    _ known: Set<GuidanceDocument.Number>, _ day: Day?
  ) -> RecordLine {
    let words = surroundings(relation.words(isOut: isOut))
    guard known.contains(other) else {
      guard let local = relation.local else { return .text(words, relation.confidence.style) }
      return .link(
        key, words, opens: .guidance(.editRelation(local)), relation.confidence.style)
    }
    return .link(
      key, words, opens: .guidance(.document(other, on: day)), relation.confidence.style)
  }

  /// The tasks whose ground it is.
  func authority(_ sheet: DocumentSheet, on day: Day?) -> [RecordLine] {
    guard !sheet.authority.isEmpty else { return [] }
    let items = sheet.authority.map { row in
      RecordLine.rule(row, key: row.rule.code.rawValue, on: day, surroundings)
    }
    return [.heading(Phrase("Việc dùng văn bản này làm căn cứ", "Tasks that rest on it"))] + items
      + [.blank]
  }

  /// The answers and guides that rest on it.
  func texts(_ texts: CitingTexts, on day: Day?) -> [RecordLine] {
    let own = Phrase("Câu hỏi của xã", "Question of the commune")
    let questions = texts.questions.map { question in
      RecordLine.link(
        question.id.record.description, "\(surroundings(own)): \(question.question)",
        opens: .guidance(.question(question.id, on: day)))
    }
    let answers = texts.answers.map { answer in
      RecordLine.link(
        answer.code.rawValue, "\(answer.code): \(surroundings(answer.question))",
        opens: .guidance(.answer(answer.code, on: day)))
    }
    let guides = texts.guides.map { guide in
      RecordLine.link(
        guide.code.rawValue, "\(guide.code): \(surroundings(guide.title))",
        opens: .guidance(.guide(guide.code, on: day)))
    }
    let all = questions + answers + guides
    guard !all.isEmpty else { return [] }
    let heading = Phrase(
      "Hỏi – đáp và cẩm nang dựa vào văn bản này", "Answers and guides that rest on it")
    return [.heading(heading)] + all + [.blank]
  }

  /// The way to the full text, where it is here.
  func text(_ head: TextHead?, on day: Day?) -> [RecordLine] {
    guard head != nil else { return [] }
    return [
      .item(
        key: "text", label: Phrase("Toàn văn", "Full text"),
        surroundings(Phrase("→ Đọc toàn văn (phím r)", "→ Read it (key r)")),
        opens: .guidance(.reader(document.number, on: day)))
    ]
  }
}

extension DocumentRelation {
  /// The name of the officer's own relation among the lines of a page.
  var localKey: String? { local.map { "own \($0.record.description)" } }
}
