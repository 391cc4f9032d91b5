import Records
import Terminal

/// A question of the commune, line by line.
struct QuestionLines {
  private typealias Fields = OwnQuestion.Fields

  private let sheet: QuestionSheet
  private let day: Day
  private let grounds: GroundLines

  init(_ sheet: QuestionSheet, on day: Day, _ grounds: GroundLines) {
    self.sheet = sheet
    self.day = day
    self.grounds = grounds
  }

  private var question: OwnQuestion { sheet.question }
  private var surroundings: Surroundings { grounds.surroundings }

  /// What a person reads first.
  var text: [RecordLine] {
    let situation: [RecordLine] =
      question.situation.isEmpty
      ? [] : [.heading(Fields.situation.label), .text(question.situation), .blank]
    let none = Phrase("Chưa trả lời (e để ghi).", "Not answered yet (e writes it).")
    let answer: RecordLine =
      question.isAnswered ? .text(question.answer) : .text(surroundings(none), .warning)
    return [.text(question.question, .title)] + grounds.warning(sheet.needsLook, on: day)
      + [.blank] + situation + [.heading(Fields.answer.label), answer] + doubt
  }

  /// What stands on nothing that can be looked up is not known.
  private var doubt: [RecordLine] {
    guard sheet.isUnsure else { return [] }
    let words = Phrase(
      "? Chưa chắc chắn: chưa có căn cứ trong danh mục. Đối chiếu trước khi dùng.",
      "? Unsure: no ground of it is listed. Check before it is used.")
    return [.text(surroundings(words), .warning)]
  }

  var standing: [RecordLine] {
    let stands: [RecordLine] =
      question.grounds.isEmpty
      ? []
      : [.heading(Fields.grounds.label)] + grounds.lines(sheet.grounds, key: "ground") + [.blank]
    return [.blank] + stands + facts
  }

  private var facts: [RecordLine] {
    let sharing =
      question.mayBeShared
      ? Phrase("có", "yes") : Phrase("không, chỉ dùng trong xã", "no, for this commune only")
    let days = [(Fields.askedOn, question.askedOn), (Fields.answeredOn, question.answeredOn)]
    let asker: [RecordLine] =
      question.asker.isEmpty ? [] : [.fact(Fields.asker.label, question.asker)]
    return [.fact(Fields.area.label, surroundings(question.area.label))] + asker
      + days.compactMap { field, day in day.map { .fact(field.label, $0.formatted) } }
      + [
        .fact(Fields.mayBeShared.label, surroundings(sharing)),
        .text(surroundings(Self.ownWords), .faint),
      ]
  }

  private static let ownWords = Phrase(
    "Câu hỏi và lời đáp của xã, không phải văn bản pháp luật.",
    "Question and answer of the commune, not law.")
}
