import TestSupport
import Testing

/// `soxa guide send`, `sent` and `receipt`, on one practice register.
@Suite(.serialized) struct DistributionCommandTests {
  private struct Sending: Decodable {
    struct School: Decodable {
      let id: String
      let name: String
      let receivedOn: String?
      let readOn: String?
      let question: String
    }

    let id: String
    let document: String
    let dueOn: String?
    let sent: Int
    let read: Int
    let schools: [School]?
  }

  @Test func aDocumentIsSentReceivedAndRead() throws {
    let home = try ScratchHome.practising()
    for name in ["Tiểu học Số 1", "Tiểu học Số 2"] {
      _ = try home.done("school", "add", "--name", name, "--level", "TH")
    }
    #expect(try home.done("guide", "sent") == "Chưa gửi văn bản nào tới trường.\n")
    _ = try home.done("guide", "send", "80/2017", "--level", "TH", "--due", "31/12/2026")
    let sending = try #require(try home.read([Sending].self, "guide", "sent").first)
    #expect(sending.document == "80/2017/NĐ-CP" && sending.dueOn == "2026-12-31")
    #expect(sending.sent == 2 && sending.read == 0 && sending.schools == nil)
    let key = String(sending.id.prefix(8))
    let school = try #require(
      try home.read(Sending.self, "guide", "sent", key).schools?.first)
    _ = try home.done(
      "guide", "receipt", key, String(school.id.prefix(12)), "--read", "hôm nay",
      "--question", "Khi nào áp dụng?")
    let after = try home.read(Sending.self, "guide", "sent", key)
    let said = try #require(after.schools?.first { $0.id == school.id })
    #expect(after.read == 1)
    #expect(said.receivedOn == said.readOn && said.question == "Khi nào áp dụng?")
    #expect(
      try home.done("guide", "sent", key).contains("1/\(sending.sent) trường đã đọc, hạn"))
  }

  @Test func whatIsWrongIsRefusedInWords() throws {
    let home = try ScratchHome.practising()
    _ = try home.done("school", "add", "--name", "Tiểu học Số 1", "--level", "TH")
    let calls: [([String], Int32, String)] = [
      (["guide", "send", "999/2099"], 1, "Không có văn bản “999/2099” trong sổ."),
      (
        ["guide", "send", "80/2017", "--level", "GDNN-GDTX"], 1,
        "Không có cơ sở giáo dục “Trung tâm GDNN-GDTX”"
      ),
      (["guide", "send", "80/2017", "--due", "1/1/2020"], 1, "Ngày gửi phải trước Hạn đọc."),
      (["guide", "sent", "00000000"], 1, "Không có văn bản gửi trường “00000000” trong sổ."),
      (["guide", "receipt", "00000000", "An"], 64, "--received"),
    ]
    for (call, status, words) in calls {
      let finished = try home.soxa(call)
      #expect(finished.status == status && finished.errors.contains(words), "\(finished)")
    }
  }
}
