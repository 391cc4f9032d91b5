import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct SimilarRowsTests {
  @Test func looksBySchoolCategoryAndWords() throws {
    var random = RepeatableChance(seed: 5)
    let register = try SampleRegister()
    let school = Institution.sample("Trường TH Mường Xén", using: &random)
    try register.write(school)
    var atSchool = Incident.sample("Cháy kho bếp", minutesAgo: 600, using: &random)
    atSchool.category = "CN"
    atSchool.institution = school.id
    var ofCategory = Incident.sample("Thu sai tiền nước", minutesAgo: 5000, using: &random)
    ofCategory.category = "NĐ"
    var ofWords = Incident.sample("Suất ăn ở căng tin thiu", using: &random)
    ofWords.category = "TC"
    var other = Incident.sample("Sạt lở đường", using: &random)
    other.category = "TN"
    try register.write([atSchool, ofCategory, ofWords, other])
    var typed = Incident(
      id: .random(using: &random), category: "NĐ", level: .notice, title: "Nôn ở căng tin",
      learnedAt: SampleRegister.now)
    typed.institution = school.id
    let found = try register.reader.incidentsLike(typed)
    #expect(Set(found.map(\.incident.id)) == [atSchool.id, ofCategory.id, ofWords.id])
    #expect(
      found.first { $0.incident.id == atSchool.id }?.institutionName == "Trường TH Mường Xén")
  }

  @Test func givesABoundedNumberOfAnyRegister() throws {
    var random = RepeatableChance(seed: 6)
    let register = try SampleRegister()
    let school = Institution.sample("Trường TH Mường Xén", using: &random)
    try register.write(school)
    try register.write(
      (0..<400).map { index in
        var incident = Incident.sample(
          "Ngộ độc thực phẩm, suất ăn căng tin, nước uống đóng bình", minutesAgo: index,
          using: &random)
        incident.institution = school.id
        return incident
      })
    var typed = Incident.sample(
      "Ngộ độc thực phẩm suất ăn căng tin nước uống đóng bình", using: &random)
    typed.institution = school.id
    let most =
      2 * SimilarIncidents.nearest + SimilarIncidents.searchedWords * SimilarIncidents.wordHits
    let found = try register.reader.incidentsLike(typed)
    #expect((1...most).contains(found.count) && most <= 200)
  }

  @Test func followsAnIndexForEach() throws {
    try SampleRegister().read { db in
      for (key, index) in [
        (SimilarRows.Key.institution, "incidentByInstitution"), (.category, "incidentByCategory"),
      ] {
        let steps = try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN " + key.sql, arguments: ["a", 1]
        ).map { $0["detail"] as String }
        #expect(
          steps.count == 1 && steps[0].contains("\(index) (\(key.rawValue)=? AND knownSince<?)"),
          "\(steps)")
      }
    }
  }

  @Test func comparesNoHiddenWordWhileLocked() throws {
    let register = try ScratchRegister(sealed: true)
    var hidden = Incident(
      id: register.newID(), category: "XH", level: .verySerious, title: "Xâm hại tại nhà",
      learnedAt: register.clock.now)
    hidden.isRestricted = true
    try register.write(.incident(.log(hidden, nil)))
    let typed = Incident(
      id: register.newID(), category: "XH", level: .verySerious, title: "Xâm hại tại nhà",
      learnedAt: register.clock.now)
    let reader = register.store.reader
    register.store.setAuthor(register.officer)
    #expect(try reader.incidentsLike(typed).map(\.isMasked) == [true])
    try register.write(
      .people(
        .opened(
          AccessNote(
            id: register.newID(), incident: hidden.id, reason: "đối chiếu",
            openedAt: register.clock.now))))
    #expect(try reader.incidentsLike(typed).map(\.isMasked) == [false])
    register.store.lock()
    let masked = try #require(try reader.incidentsLike(typed).first)
    #expect(masked.isMasked && masked.incident.title.isEmpty && masked.incident.number != nil)
    #expect(SimilarIncidents(to: typed, among: [masked]).isEmpty)
    // Its words are not even in the index.
    var byWords = typed
    byWords.category = ""
    #expect(try reader.incidentsLike(byWords).isEmpty)
  }
}
