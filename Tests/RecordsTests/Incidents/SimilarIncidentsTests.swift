import Foundation
import Ledger
import Records
import Testing

@Suite struct SimilarIncidentsTests {
  private static let base = Day(year: 2026, month: 11, day: 1) ?? .first

  private func incident(
    _ number: UInt64, _ category: String, _ school: String, day: Int, _ title: String
  ) -> Incident {
    var incident = Incident(
      id: Identifier(RecordID(high: 7, low: number)), category: category, level: .significant,
      title: title, learnedAt: Self.base.adding(days: day - 1).start)
    let schools = ["A": UInt64(1), "B": 2]
    incident.institution = schools[school].map { Identifier(RecordID(high: 8, low: $0)) }
    return incident
  }

  private func similar(_ incident: Incident, _ others: Incident...) -> SimilarIncidents {
    SimilarIncidents(
      to: incident,
      among: others.map {
        IncidentCandidate(incident: $0, institutionName: nil, isMasked: false)
      })
  }

  private func pairs() throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = folder.appendingPathComponent("Labelled/similar-pairs.tsv")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Each pair: what was typed, and one recorded incident.
  @Test func agreesWithTheLabelledPairs() throws {
    let pairs = try pairs()
    #expect(pairs.count >= 20)
    for cells in pairs {
      let typed = incident(
        1, cells[1], cells[2], day: try #require(Int(cells[3])), cells[4])
      var other = incident(
        2, cells[5], cells[6], day: try #require(Int(cells[7])), cells[8])
      other.state = cells[0] == "duplicate" ? .handling : .closed
      let found = similar(typed, other)
      let answer = !found.duplicates.isEmpty ? "duplicate" : found.past.isEmpty ? "none" : "past"
      #expect(answer == cells[0], "\(cells[4]) / \(cells[8])")
    }
  }

  @Test func saysWhyInWords() throws {
    let typed = incident(1, "NĐ", "A", day: 21, "7 học sinh nôn ở căng tin")
    let other = incident(2, "NĐ", "A", day: 19, "CANG TIN: 7 em nôn")
    let duplicate = try #require(similar(typed, other).duplicates.first)
    #expect(
      duplicate.reason.vietnamese
        == "cùng trường, cách 2 ngày, cùng loại, cùng có chữ “căng tin”, cùng số 7")
    var past = incident(3, "NĐ", "B", day: -300, "Suất ăn căng tin không bảo đảm")
    past.casualties.ill = 4
    past.state = .closed
    past.settledAt = past.learnedAt.adding(minutes: 3 * 24 * 60)
    past.cause = "Thịt để qua đêm"
    past.lesson = "Kiểm tra kho lạnh hằng tuần"
    var ill = typed
    ill.casualties.ill = 7
    let found = try #require(similar(ill, past).past.first)
    #expect(found.reason.vietnamese == "cùng loại, cùng có chữ “căng tin”, cùng có người ốm")
    #expect(
      found.outcome.vietnamese
        == "Kết thúc, xong sau 3 ngày; Nguyên nhân: Thịt để qua đêm; "
        + "Bài học: Kiểm tra kho lạnh hằng tuần")
  }

  @Test func offersThreeOfEachBestFirst() {
    let typed = incident(1, "NĐ", "A", day: 21, "Ngộ độc sữa học đường")
    var others = (2...9).map {
      IncidentCandidate(
        incident: incident($0, "NĐ", "A", day: 14 + Int($0), "Ngộ độc sữa học đường"),
        institutionName: nil, isMasked: false)
    }
    others += (10...19).map {
      IncidentCandidate(
        incident: incident($0, "NĐ", "B", day: -Int($0) * 30, "Ngộ độc sữa học đường"),
        institutionName: nil, isMasked: false)
    }
    let found = SimilarIncidents(to: typed, among: others)
    #expect(found.duplicates.count == SimilarIncidents.limit)
    #expect(found.duplicates.first?.candidate.incident.learnedAt == typed.learnedAt)
    // Alike in all else: the newest first.
    #expect(found.past.map(\.candidate.incident.id.record.low) == [10, 11, 12])
  }

  @Test func passesOverItselfWithdrawnOnesAndKnownDuplicates() {
    let typed = incident(1, "NĐ", "A", day: 21, "Ngộ độc sữa học đường")
    var withdrawn = incident(2, "NĐ", "A", day: 21, "Ngộ độc sữa học đường")
    withdrawn.isWithdrawn = true
    var duplicate = incident(3, "NĐ", "A", day: 21, "Ngộ độc sữa học đường")
    duplicate.state = .duplicate
    #expect(similar(typed, typed, withdrawn, duplicate).isEmpty)
  }

  @Test func comparesNothingThatMustNotBeShown() {
    let typed = incident(1, "XH", "A", day: 21, "Nghi bạo hành trẻ ở nhóm lớp")
    var hidden = incident(2, "XH", "A", day: 21, "Nghi bạo hành trẻ ở nhóm lớp")
    hidden.isRestricted = true
    hidden.cause = "Kín"
    let masked = IncidentCandidate(incident: hidden, institutionName: "Trường A", isMasked: true)
    #expect(masked.incident.title.isEmpty && masked.incident.cause.isEmpty)
    #expect(masked.institutionName == nil && masked.incident.institution == nil)
    #expect(masked.shownTitle == IncidentCandidate.mask)
    #expect(SimilarIncidents(to: typed, among: [masked]).isEmpty)
  }

  @Test func looksForWordsThatSayWhatHappened() {
    #expect(
      SimilarIncidents.searchedWords(of: "7 học sinh ngộ độc ở căng tin")
        == [["ngo", "doc"], ["cang", "tin"]])
    #expect(SimilarIncidents.searchedWords(of: "Học sinh ở trường").isEmpty)
    let long = String(repeating: "ngộ độc thực phẩm đường ruột ", count: 4)
    #expect(
      SimilarIncidents.searchedWords(of: long).count <= SimilarIncidents.searchedWords)
  }
}
