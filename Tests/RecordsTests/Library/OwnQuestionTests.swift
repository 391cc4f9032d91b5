import Records
import Testing

@Suite struct OwnQuestionTests {
  private let now = Moment(milliseconds: 1_795_000_000_000)

  private func question(_ text: String = "Ai ký giấy khai sinh cho trường?") -> OwnQuestion {
    OwnQuestion(id: .number(70), question: text, area: .administration)
  }

  @Test func readsBackWhatItKeeps() {
    var question = question()
    question.situation = "Trường mới"
    question.answer = "Chủ tịch UBND xã"
    question.grounds = [Ground(written: "142/2025/NĐ-CP@khoản 1 Điều 8"), Ground(document: "1/X")]
    question.mayBeShared = true
    question.isUnsure = true
    question.asker = "Trường Sao Mai"
    question.askedOn = now.day
    question.answeredOn = now.day
    #expect(OwnQuestion(id: question.id, values: question.values) == question)
  }

  @Test func needsWords() {
    #expect(
      question("").problems(today: now.day) == [.missing(OwnQuestion.Fields.question.label)])
    let limit = OwnQuestion.questionLimit
    #expect(question(String(repeating: "a", count: limit)).problems(today: now.day).isEmpty)
    #expect(
      question(String(repeating: "a", count: limit + 1)).problems(today: now.day)
        == [.tooLong(OwnQuestion.Fields.question.label, count: limit + 1, limit: limit)])
  }

  @Test func anAnswerNeedsAGround() {
    var source = MemorySource()
    var answered = question()
    answered.answer = "Chủ tịch UBND xã"
    #expect(throws: StoreError.rule(.answerWithoutGround)) {
      try source.apply(.question(.save(answered)))
    }
    var unsure = answered
    unsure.isUnsure = true
    #expect(unsure.problems(today: now.day).isEmpty)
    answered.grounds = [Ground(document: "142/2025/NĐ-CP")]
    #expect(throws: Never.self) { try source.apply(.question(.save(answered))) }
  }

  @Test func nothingIsAskedInTheFuture() {
    var question = question()
    question.askedOn = now.day.adding(days: 1)
    #expect(
      question.problems(today: now.day) == [.inFuture(OwnQuestion.Fields.askedOn.label)])
  }

  @Test func isWithdrawnForAReason() throws {
    var source = MemorySource()
    try source.apply(.question(.save(question())))
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.question(.withdraw(question().id, reason: "")))
    }
    try source.apply(.question(.withdraw(question().id, reason: "trùng")))
    #expect(try source.record(question().id).isWithdrawn)
  }

  @Test func findsQuestionsLikeIt() throws {
    let answers = try Shipped.tables().answers.map { answer in
      LibraryAnswer.shipped(AnswerSheet(answer: answer, grounds: [], rules: []))
    }
    let own = LibraryAnswer.own(
      QuestionSheet(question: question("Học sinh đánh nhau ngoài cổng trường"), grounds: []))
    let finder = QuestionFinder(answers + [own])
    let found = finder.similar(to: "hoc sinh danh nhau bi duoi hoc khong", limit: 3)
    #expect((1...3).contains(found.count))
    #expect(found.contains(own))
    #expect(
      !finder.similar(to: "học sinh đánh nhau", limit: 9, except: question().id).contains(own))
    #expect(finder.similar(to: "học", limit: 3).isEmpty)
    #expect(finder.similar(to: "", limit: 3).isEmpty)
  }
}
