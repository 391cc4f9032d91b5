import Records
import Terminal

/// A shipped answer, line by line.
struct AnswerLines {
  private let sheet: AnswerSheet
  private let day: Day
  private let grounds: GroundLines

  init(_ sheet: AnswerSheet, on day: Day, _ grounds: GroundLines) {
    self.sheet = sheet
    self.day = day
    self.grounds = grounds
  }

  private var answer: ShippedAnswer { sheet.answer }
  private var surroundings: Surroundings { grounds.surroundings }

  static let answerHeading = OwnQuestion.Fields.answer.label
  static let groundHeading = OwnQuestion.Fields.grounds.label

  /// What a person reads first.
  var text: [RecordLine] {
    let condition = answer.condition.map {
      [RecordLine.fact(Phrase("Khi nào", "When"), surroundings($0)), .blank]
    }
    let next = answer.next.map {
      [
        RecordLine.blank, .heading(Phrase("Việc tiếp theo", "Next step")),
        .text(surroundings($0)),
      ]
    }
    return [.text(surroundings(answer.question), .title)]
      + grounds.warning(sheet.needsLook, on: day) + [.blank] + (condition ?? [])
      + [.heading(Self.answerHeading), .text(surroundings(answer.answer))] + (next ?? [])
  }

  /// Who decides, on what it stands, and how far it may be trusted.
  var standing: [RecordLine] {
    let rules = sheet.rules.map { row in
      RecordLine.rule(row, key: row.rule.code.rawValue, on: grounds.opening, surroundings)
    }
    let heading = RecordLine.heading(Phrase("Ai quyết định", "Who decides"))
    return [.blank] + (rules.isEmpty ? [] : [heading] + rules + [.blank])
      + [.heading(Self.groundHeading)] + grounds.lines(sheet.grounds, key: "ground")
      + [
        .blank,
        .fact(Phrase("Mã", "Code"), "\(answer.code) · \(surroundings(answer.kind.label))"),
        .fact(OwnQuestion.Fields.area.label, surroundings(answer.area.label)),
        .fact(
          Phrase("Độ tin cậy", "Confidence"), surroundings(answer.confidence.label),
          answer.confidence.style),
        .text(surroundings(Self.ownWords), .faint),
      ]
  }

  static let ownWords = Phrase(
    "Lời của phần mềm, không phải văn bản pháp luật: đọc căn cứ trước khi ký.",
    "The program's own words, not law: read the ground before anything is signed.")
}
