import Ledger
import Records
import Testing
import VietText

@testable import RecordStore

@Suite struct SearchTests {
  private func hits(
    _ register: SampleRegister, _ text: String, _ kind: SearchGroup.Kind, limit: Int = 5
  ) throws -> [SearchHit] {
    try register.reader.search(text, limit: limit).first { $0.kind == kind }?.hits ?? []
  }

  @Test func findsWithoutTheMarks() throws {
    var random = RepeatableChance(seed: 1)
    let register = try SampleRegister()
    try register.write(Incident.sample("Sạt lở đường vào điểm trường", using: &random))
    for text in ["duong", "đường", "DUONG VAO", "sat lo", "đuo"] {
      #expect(try hits(register, text, .incidents).count == 1, "\(text)")
    }
    #expect(try hits(register, "duongs", .incidents).isEmpty)
  }

  @Test func exactTonesComeFirst() throws {
    var random = RepeatableChance(seed: 2)
    let register = try SampleRegister()
    for title in ["Đường trơn", "Dưỡng sinh", "Đương sự", "đường ngập"] {
      try register.write(Incident.sample(title, using: &random))
    }
    let hits = try hits(register, "đường", .incidents)
    #expect(hits.map(\.isExact) == [true, true, false, false])
    #expect(Set(hits.prefix(2).map(\.title)) == ["Đường trơn", "đường ngập"])
  }

  @Test func theToneMayStandOnEitherLetter() throws {
    var random = RepeatableChance(seed: 3)
    let register = try SampleRegister()
    try register.write(Incident.sample("Khu vực Thái Hoà", using: &random))
    try register.write(Incident.sample("Khu vực Thái Hòa", using: &random))
    for text in ["hoà", "hòa", "ho\u{300}a", "hoa"] {
      #expect(try hits(register, text, .incidents).count == 2, "\(text)")
    }
    #expect(try hits(register, "hoà", .incidents).map(\.isExact) == [true, true])
  }

  @Test(arguments: [
    ("7192 bgddt vp", "7192/BGDĐT-VP"), ("7192/BGDĐT-VP", "7192/BGDĐT-VP"),
    ("142 2025", "142/2025/NĐ-CP"), ("142/2025", "142/2025/NĐ-CP"),
    ("nd cp 142", "142/2025/NĐ-CP"),
  ])
  func aNumberRanksItsDocumentFirst(typed: String, number: String) throws {
    let first = try hits(SampleRegister(), typed, .documents).first
    #expect(first?.target == .document(.init(number)), "\(typed)")
  }

  @Test func findsUnitsOfTodayByTheirOwnAndTheirOldNames() throws {
    let register = try SampleRegister()
    #expect(try hits(register, "do luong", .communes).first?.target == .commune("17662"))
    #expect(try hits(register, "Thị trấn Mường Xén", .communes).first?.target == .commune("16813"))
  }

  @Test func everyGroupIsSearched() throws {
    var random = RepeatableChance(seed: 4)
    let register = try SampleRegister()
    try register.write(Institution.sample("Trường Tiểu học Zuxa", using: &random))
    try register.write(Incident.sample("Zuxa tiểu học", using: &random))
    var contact = ContactPoint(id: .random(using: &random), level: .department, unit: "Phòng Zuxa")
    contact.area = "Giáo dục tiểu học"
    try register.write(contact)
    try register.write(
      Escalation(
        id: .random(using: &random), request: "Zuxa tiểu học", addresseeLevel: .department,
        addressee: "Sở"))
    try register.write(
      documentWithText("77/SGDĐT-GDTH", "Zuxa tiểu học", "Điều 1. Zuxa\nTiểu học.", in: register))
    let kinds = try register.reader.search("zuxa tieu hoc", limit: 3).map(\.kind)
    #expect(kinds == [.documents, .institutions, .incidents, .escalations, .texts, .contactPoints])
  }

  private func documentWithText(
    _ number: String, _ abstract: String, _ text: String, in register: SampleRegister
  ) throws -> ImportedDocument {
    let digest = try register.queue.write { try DocumentTextTable(db: $0).insert(text) }
    return .sample(number, abstract, textDigest: digest)
  }

  @Test func aDocumentIsOneHitHoweverManyArticlesHoldTheWords() throws {
    let register = try SampleRegister()
    for number in 1...3 {
      let articles = (1...40).map { "Điều \($0). Phòng, chống đuối nước\nTrẻ em học bơi \($0)." }
      try register.write(
        documentWithText(
          "\(number)/KH-UBND", "Kế hoạch", articles.joined(separator: "\n"), in: register))
    }
    let hits = try hits(register, "duoi nuoc", .texts)
    let targets = hits.map(\.target)
    #expect(Set(targets) == Set((1...3).map { .document(.init("\($0)/KH-UBND")) }))
    #expect(targets.count == 3)
  }

  @Test func theWordsOfAChangedTextAreThoseOfTheNewOne() throws {
    var random = RepeatableChance(seed: 5)
    let register = try SampleRegister()
    var incident = Incident.sample("Đuối nước ở suối", using: &random)
    try register.write(incident)
    incident.title = "Ngộ độc thực phẩm"
    try register.write(incident)
    #expect(try hits(register, "duoi nuoc", .incidents).isEmpty)
    #expect(try hits(register, "ngo doc", .incidents).count == 1)
    try register.withdraw(incident.id)
    #expect(try hits(register, "ngo doc", .incidents).isEmpty)
  }

  @Test func theWordsOfARestrictedIncidentAreNotInTheIndex() throws {
    var random = RepeatableChance(seed: 6)
    let register = try SampleRegister()
    var incident = Incident.sample("Xâm hại trẻ em", number: 77, using: &random)
    incident.isRestricted = true
    try register.write(incident)
    #expect(try hits(register, "xam hai", .incidents).isEmpty)
    #expect(try hits(register, "vv 2026 0077", .incidents).count == 1)
    #expect(try hits(register, "vv 2026 77", .incidents).count == 1)
  }

  @Test func signsOfQueryLanguagesAreOnlyText() throws {
    let register = try SampleRegister()
    let plain = try register.reader.search("phan dinh tham quyen", limit: 5)
    #expect(!plain.isEmpty)
    for text in [
      "\"phan dinh\" -tham* ^quyen", "phan:dinh (tham+quyen", "{phan dinh} tham\u{0}quyen",
    ] {
      #expect(try register.reader.search(text, limit: 5) == plain, "\(text)")
    }
    for text in ["", " ", "\"", "*", "((", "\u{0}", "-^-"] {
      #expect(try register.reader.search(text, limit: 5).isEmpty, "\(text)")
    }
  }

  @Test func anyTextIsAnsweredWithHitsThatHoldItsWords() throws {
    var random = RepeatableChance(seed: 7)
    let register = try SampleRegister()
    try register.write(
      (0..<40).map { _ in
        Incident.sample(ArbitraryText.string(using: &random), using: &random)
      })
    try forAll(80) { seed, random in
      let text = ArbitraryText.string(using: &random)
      for group in try register.reader.search(text, limit: 4) {
        #expect(group.hits.count <= 4 && group.found.value >= group.hits.count, "seed \(seed)")
        for hit in group.hits { Self.expectSound(hit, text, seed) }
      }
      for kind in [true, false] {
        var query = IncidentQuery()
        (query.text, query.onlyOpen) = (text, kind)
        _ = try register.reader.incidents(query, Window(.first, count: 3))
      }
    }
  }

  private static func expectSound(_ hit: SearchHit, _ text: String, _ seed: UInt64) {
    let letters = Array(hit.snippet)
    let words = TypedQuery(text).words.map(\.folded)
    var end = 0
    for match in hit.matches {
      #expect(match.lowerBound >= end && match.upperBound <= letters.count, "seed \(seed)")
      let found = Fold.key(String(letters[match]))
      #expect(
        words.contains { found.hasPrefix($0) || $0.hasPrefix(found) }, "seed \(seed) \(found)")
      end = match.upperBound
    }
    #expect(!hit.matches.isEmpty, "seed \(seed): \(text) in \(hit.title)")
  }

  @Test func countsStopAtTheirLimit() throws {
    var random = RepeatableChance(seed: 8)
    let register = try SampleRegister()
    try register.write((0..<1_050).map { Incident.sample("Ngập lụt \($0)", using: &random) })
    let group = try register.reader.search("ngap", limit: 3).first { $0.kind == .incidents }
    #expect(group?.found.text == "999+")
    #expect(group?.hits.count == 3)
  }

  /// What became of a hit by the day of the search; nothing is said of what holds.
  @Test func tellsWhatBecameOfAHitByTheDay() throws {
    let register = try ScratchRegister()
    func standing(_ text: String, _ kind: SearchGroup.Kind, _ day: String?) throws -> String? {
      let groups = try register.store.reader.search(
        text, limit: 3, on: day.flatMap { Day(iso: $0) })
      return groups.first { $0.kind == kind }?.hits.first?.standing?.vietnamese
    }
    let decree = "142/2025/NĐ-CP"
    #expect(
      try standing(decree, .documents, "2025-06-30")?.contains("hưa có hiệu lực") == true)
    #expect(try standing(decree, .documents, "2026-03-14") == nil)
    #expect(try standing(decree, .documents, "2026-03-15")?.contains("một phần") == true)
    #expect(try standing(decree, .documents, nil) == nil)
    let task = "sap nhap truong tieu hoc"
    #expect(
      try standing(task, .authority, "2025-05-01") == "căn cứ chưa có hiệu lực")
    #expect(try standing(task, .authority, "2025-08-01") == nil)
  }
}
