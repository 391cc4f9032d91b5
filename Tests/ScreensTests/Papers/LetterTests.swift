import Ledger
import Records
import Screens
import TestSupport
import Testing

/// Official letters written by keys: from the library and from a request, signed, numbered, sent.
@Suite struct LetterTests {
  @discardableResult
  private func run(
    _ register: TestRegister, at route: Route, _ keys: String, columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: route, columns: columns, rows: rows, keys: keys)
  }

  private func letters(_ register: TestRegister) throws -> [OutgoingPaper] {
    try register.reader.outgoingPapers(Window(.first, count: 9)).rows
      .map(\.paper).compactMap { try register.reader.outgoingPaper($0.id) }
  }

  @Test func aRuleBeginsOneWithItsGround() throws {
    let register = try TestRegister()
    let rule = Route.guidance(.rule("A001"))
    try expectSnapshot(run(register, at: rule, "L").last, "letter-about-rule")
    try expectSnapshot(run(register, at: rule, "L", columns: 40, rows: 12).last, "letter-narrow")
    let typed = "L<Tab>Ông Vừ A Dia<F2><Wake>"
    try expectSnapshot(run(register, at: rule, typed).last, "letter-printed")
    let letter = try #require(try letters(register).first)
    #expect(letter.abstract.hasPrefix("Công văn v/v "))
    #expect(letter.letter.grounds.contains("142/2025/NĐ-CP"))
    #expect(letter.letter.content?.contains("có ý kiến như sau") == true)
  }

  /// What others decide is asked of them.
  @Test func aRuleOfTheProvinceIsAskedOfTheDepartment() throws {
    let register = try TestRegister()
    run(register, at: .guidance(.rule("A012")), "L<F2><Wake>")
    let letter = try #require(try letters(register).first)
    #expect(letter.letter.addressee.contains("Sở"))
    #expect(letter.letter.content?.contains("xem xét, hướng dẫn") == true)
  }

  @Test func theChairIsNotWrittenTo() throws {
    let register = try TestRegister()
    var request = Escalation.sample("Bố trí kinh phí sửa mái")
    request.addresseeLevel = .communeChair
    try register.write(.escalation(.add(request)))
    let page = run(register, at: .escalations(.file(request.id)), "L").last
    #expect(page.contains("trình trực tiếp, không phải công văn"))
  }

  @Test(arguments: [
    Route.guidance(.document("80/2017/NĐ-CP")), .guidance(.answer("Q001")),
    .guidance(.guide("G01")),
  ])
  func everyTextBeginsOne(route: Route) throws {
    let register = try TestRegister()
    #expect(run(register, at: route, "L").last.contains("Soạn công văn"))
    run(register, at: route, "L<Tab><Home>Ai hỏi <F2><Wake>")
    let letter = try #require(try letters(register).first)
    #expect(letter.letter.addressee.hasPrefix("Ai hỏi"))
  }

  @Test(arguments: [
    ("Đề nghị cho ý kiến về kinh phí", "đề nghị Sở GD&ĐT cho ý kiến về kinh phí."),
    ("Đề nghị Sở bố trí kinh phí", "xã Mường Xén đề nghị Sở bố trí kinh phí."),
    ("Bố trí kinh phí", "đề nghị Sở GD&ĐT: bố trí kinh phí."),
  ])
  func aRequestIsAskedInOneSentence(request: String, sentence: String) throws {
    let register = try TestRegister()
    let escalation = Escalation.sample(request)
    try register.write(.escalation(.add(escalation)))
    run(register, at: .escalations(.file(escalation.id)), "L<F2><Wake>")
    let content = try #require(try letters(register).first?.letter.content)
    let whole = sentence.replacing(
      "Sở GD&ĐT", with: "Sở Giáo dục và Đào tạo Nghệ An")
    #expect(content.contains(whole), "\(content)")
  }

  /// What is too long is cut behind a word; none in the middle is left out.
  @Test func aLongSubjectIsCutAtItsEnd() throws {
    let register = try TestRegister()
    let topic = Route.papers(.writeLetter(.topic(.step("G01", 2))))
    // The whole of it stands above the form.
    let above = run(register, at: topic, "").last.split(separator: "V/v")[0]
    let whole = above.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    run(register, at: topic, "<Tab>Sở<F2><Wake>")
    let subject = try #require(try letters(register).first).letterSubject
    #expect(subject.count > 60 && whole.contains(subject.lowercased()))
  }

  @Test func theListBeginsAnEmptyOne() throws {
    let register = try TestRegister()
    let missing = run(register, at: .papers(.outgoingList), "L<F2><Wake>").last
    #expect(missing.contains("Kính gửi còn trống"))
    run(
      register, at: .papers(.outgoingList),
      "Lmời họp giao ban<Tab>Các trường trên địa bàn<Tab><Tab>Ngày 25/11, tại UBND xã.<F2><Wake>")
    let letter = try #require(try letters(register).first)
    #expect(letter.letterSubject == "mời họp giao ban")
    #expect(letter.letter.addressee == "Các trường trên địa bàn")
  }

  /// A request goes out with its letter: it gets the number, and is sent on the day.
  @Test func aRequestGoesOutWithItsLetter() throws {
    let register = try TestRegister()
    var request = Escalation.sample("Bổ sung giáo viên tiếng Anh cho cấp tiểu học")
    request.ground = "Điều 8 Nghị định 142/2025/NĐ-CP"
    try register.write(.escalation(.add(request)))
    let page = Route.escalations(.file(request.id))
    try expectSnapshot(run(register, at: page, "L").last, "letter-of-request")
    run(register, at: page, "L<F2><Wake>")
    let id = try #require(try letters(register).first).id
    for keys in ["s<F2><Wake>", "s<F2><Wake>", "s<Tab>7<F2><Wake>"] {
      run(register, at: .papers(.letter(id)), keys)
    }
    let numbered = try #require(try register.reader.escalation(request.id)).escalation
    #expect(numbered.letterNumber == "07/UBND-VHXH" && numbered.state == .draft)
    run(register, at: .papers(.letter(id)), "s<F2><Wake>")
    let sent = try #require(try register.reader.escalation(request.id)).escalation
    #expect(sent.state == .sent && sent.sentAt != nil && sent.isOfficial)
    try expectSnapshot(run(register, at: .papers(.outgoing(id)), "").last, "letter-page")
    #expect(run(register, at: .papers(.letter(id)), "e").last.contains("lời văn không sửa nữa"))
  }

  /// Who came into office later stands below no older letter.
  @Test func whatWasSignedKeepsItsSigner() throws {
    let register = try TestRegister()
    var office = OfficeSettings()
    (office.chairName, office.contactLine) = ("Lô Văn Cũ", "Bản Cũ")
    try register.write(.officePaper(.saveOffice(office)))
    run(
      register, at: .papers(.writeLetter(.nothing)),
      "mời họp<Tab>Các trường<Tab><Tab>Ngày 25/11.<F2><Wake>")
    let id = try #require(try letters(register).first).id
    run(register, at: .papers(.letter(id)), "s<F2><Wake>")
    run(register, at: .papers(.letter(id)), "s<F2><Wake>")
    (office.chairName, office.contactLine) = ("Vi Thị Mới", "Bản Mới")
    try register.write(.officePaper(.saveOffice(office)))
    let page = run(register, at: .papers(.letter(id)), "", rows: 60).last
    #expect(page.contains("Lô Văn Cũ") && page.contains("Đã ký"))
    #expect(!page.contains("Vi Thị Mới") && !page.contains("Bản Mới"))
  }

  /// The pattern stops where the officer must go on.
  @Test func anUnfinishedLetterIsSaidBeforeItIsSigned() throws {
    let register = try TestRegister()
    run(register, at: .guidance(.rule("A001")), "L<Tab>Ông Vừ A Dia<F2><Wake>")
    let id = try #require(try letters(register).first).id
    #expect(run(register, at: .papers(.letter(id)), "").last.contains("dừng ở dấu hai chấm"))
    #expect(run(register, at: .papers(.letter(id)), "s").last.contains("dừng ở dấu hai chấm"))
  }

  @Test func aLapsedGroundIsSaidAboveTheLetter() throws {
    let register = try TestRegister()
    var letter = OutgoingPaper(id: .sample(810), abstract: "Công văn v/v chuyển đổi trường")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.symbol = "UBND-VHXH"
    letter.letter.addressee = "Sở GD&ĐT"
    letter.letter.grounds = "Điều 12 Nghị định số 142/2025/NĐ-CP"
    letter.letter.content = "Đề nghị hướng dẫn."
    try register.write(.officePaper(.saveOutgoing(letter, reason: nil)))
    let page = run(register, at: .papers(.letter(letter.id)), "").last
    #expect(page.contains("Căn cứ đã hết hiệu lực vào ngày của văn bản"))
  }
}
