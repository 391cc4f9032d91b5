import Foundation
import TestSupport
import Testing

/// `soxa cluster`, `soxa handover`, `soxa import`, on a practice register.
@Suite struct ClusterCommandTests {
  private struct Noted: Decodable {
    let id: String
    let personName: String?
    let isSealed: Bool
    let names: [String: String]
    let daysUntilLearned: Int?
  }

  private struct Region: Decodable {
    let region: String
    let schools: Int
    let warning: String?
  }

  private struct Hand: Decodable {
    struct Point: Decodable {
      let key: String
      let isReceived: Bool
    }

    let id: String
    let open: Int
    let finishedOn: String?
    let points: [Point]
  }

  private struct Former: Decodable {
    struct Told: Decodable { let line: Int }

    let isSaved: Bool
    let sha256: String
    let accepted: [Told]
    let refused: [Told]
    let doubles: [Told]
  }

  @Test func aMemberIsAddedEditedAndWithdrawn() throws {
    let home = try ScratchHome.practising()
    _ = try home.done(
      "cluster", "add", "nguoi", "--set", "cluster=1", "--set", "role=cum_truong", "--set",
      "personName=Nguyễn Thị Hiền", "--set", "fromOn=01/09/2025")
    let row = try #require(try home.read([Noted].self, "cluster", "notes", "nguoi").first)
    #expect(row.personName == "Nguyễn Thị Hiền" && row.names["cluster"] == "Cụm 1")
    #expect(try home.done("cluster").contains("Nguyễn Thị Hiền"))
    #expect(try home.done("cluster", "show", "1").contains("Cụm trưởng"))
    _ = try home.done(
      "cluster", "edit", "nguoi", row.id, "--set", "phone=0000 1", "--set",
      "untilOn=31/12/2027")
    #expect(try home.done("cluster", "notes", "nguoi").contains("0000 1"))
    _ = try home.done("cluster", "withdraw", "nguoi", row.id, "--reason", "nhầm")
    #expect(try home.read([Noted].self, "cluster", "notes", "nguoi").isEmpty)
  }

  @Test func aWrongFieldAndAWrongCodeNameTheRightOnes() throws {
    let home = try ScratchHome.practising()
    let field = try home.soxa("cluster", "add", "nguoi", "--set", "ten=A")
    #expect(field.status == 1 && field.errors.contains("personName (Họ tên)"))
    let code = try home.soxa("cluster", "add", "nguoi", "--set", "role=vua")
    #expect(code.status == 1 && code.errors.contains("cum_truong, thanh_vien, phu_trach"))
  }

  @Test func coverContactsInstructionsAndRegionsAreTold() throws {
    let home = try ScratchHome.practising()
    _ = try home.done("school", "add", "--name", "Trường Tiểu học Na Loi", "--level", "th")
    #expect(try home.done("cluster", "silent").contains("chưa lần nào"))
    _ = try home.done(
      "cluster", "add", "truc", "--set", "personName=Vi Văn Trực", "--set", "phone=0000 2",
      "--set", "days=moi_ngay", "--set", "startsAt=00:00", "--set", "endsAt=00:00", "--set",
      "fromOn=01/01/2020")
    #expect(try home.done("cluster", "now").contains("Vi Văn Trực"))
    _ = try home.done(
      "cluster", "add", "lien-he", "--set", "institution=na loi", "--set", "heldOn=hôm nay",
      "--set", "by=Cán bộ", "--set", "channel=dien_thoai", "--set", "about=Hỏi thăm")
    #expect(!(try home.done("cluster", "silent").contains("Na Loi")))
    _ = try home.done(
      "cluster", "add", "chi-dao", "--set", "number=15/SGDĐT", "--set", "institution=na loi",
      "--set", "issuedOn=01/10/2025", "--set", "learnedOn=11/10/2025")
    let late = try #require(try home.read([Noted].self, "cluster", "notes", "chi-dao").first)
    #expect(late.daysUntilLearned == 10)
    _ = try home.done(
      "cluster", "add", "nong-cot", "--set", "region=Vùng 1", "--set", "role=truong", "--set",
      "institution=na loi", "--set", "fromOn=01/01/2020", "--set", "untilOn=31/12/2099")
    let region = try #require(try home.read([Region].self, "cluster", "regions").first)
    #expect(region.region == "Vùng 1" && region.schools == 1 && region.warning != nil)
  }

  @Test func workIsHandedOverPointByPoint() throws {
    let home = try ScratchHome.practising()
    _ = try home.done("handover", "begin", "--from", "Người đi", "--to", "Người đến")
    let begun = try #require(try home.read([Hand].self, "handover", "list").first)
    #expect(begun.open == begun.points.count && begun.open > 5)
    let early = try home.soxa("handover", "mark", begun.id, "1", "--received")
    #expect(early.status == 1)
    let first = try home.read(Hand.self, "handover", "mark", begun.id, "1", "--given", "--received")
    #expect(first.points[0].isReceived && first.open == begun.open - 1)
    let child = try home.soxa("handover", "mark", begun.id, "2", "--note", "Em Lò Thị Hoa lớp 7A")
    #expect(child.status == 1 && child.errors.contains("không nêu thông tin trẻ"))
    #expect(try home.soxa("handover", "finish", begun.id).status == 1)
    for number in 2...begun.points.count {
      _ = try home.done("handover", "mark", begun.id, "\(number)", "--note", "giao sau")
    }
    _ = try home.done("handover", "finish", begun.id)
    #expect(try home.read(Hand.self, "handover", "show", begun.id).finishedOn != nil)
    #expect(try home.done("handover", "minutes", begun.id).contains("BIÊN BẢN"))
    let file = home.path + "/bien-ban.odt"
    _ = try home.done("handover", "minutes", begun.id, "--out", file)
    #expect(FileManager.default.fileExists(atPath: file))
  }

  @Test func aFileOfTheFormerOfficeIsShownThenTaken() throws {
    let home = try ScratchHome.practising()
    let file = home.path + "/ton-dong.csv"
    try "Loại,Nội dung,Hạn\nNhiệm vụ,Kiểm tra bếp ăn,30/12/2027\nKhó khăn,Thiếu phòng học,\n"
      .write(toFile: file, atomically: true, encoding: .utf8)
    let shown = try home.read(Former.self, "import", "matters", file, "--dry-run")
    #expect(!shown.isSaved && shown.accepted.map(\.line) == [2, 3] && shown.sha256.count == 64)
    #expect(try home.done("import", "matters", file).contains("Đã nhập 2 dòng."))
    #expect(try home.done("task").contains("Kiểm tra bếp ăn"))
    let twice = try home.soxa("import", "matters", file)
    #expect(twice.status == 1 && twice.errors.contains("đã có, bỏ qua"))
    #expect(try home.done("import", "list").contains(shown.sha256))
    let bad = home.path + "/dau-moi.csv"
    try "Đơn vị,Số máy\nTrạm y tế,0238\n,0239\n"
      .write(toFile: bad, atomically: true, encoding: .utf8)
    let refused = try home.soxa("import", "contacts", bad, "--map", "Số máy=phone")
    #expect(refused.status == 1 && refused.errors.contains("Dòng 3"))
  }
}
