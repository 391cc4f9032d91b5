import Foundation
import TestSupport
import Testing

/// `soxa key`: two officers, each with a passphrase from standard input.
@Suite struct KeyCommandTests {
  private static let his = "mật khẩu của Xồng"
  private static let hers = "mật khẩu của Hoa"

  private struct OfficerAnswer: Decodable {
    let name: String
    let hasAccess: Bool
    let accessEndedOn: String?
  }

  private func sealedHome() throws -> ScratchHome {
    let home = try ScratchHome()
    try home.done(
      "init", "--commune", "16813", "--name", "Lầu Bá Xồng", "--post", "Chuyên viên",
      input: Self.his + "\n")
    return home
  }

  @Test func anOfficerIsAddedAndRemovedAndComesBack() throws {
    let home = try sealedHome()
    try home.done(
      "key", "add", "Vi Thị Hoa", "--post", "Văn thư", input: Self.his + "\n" + Self.hers + "\n")
    var listed = try home.read([OfficerAnswer].self, "key")
    #expect(listed.map(\.name) == ["Lầu Bá Xồng", "Vi Thị Hoa"])
    #expect(listed.map(\.hasAccess) == [true, true])
    try home.done("key", "remove", "vi thi hoa", input: Self.his + "\n")
    listed = try home.read([OfficerAnswer].self, "key", "list")
    #expect(listed.map(\.hasAccess) == [true, false])
    #expect(listed[1].accessEndedOn == "2026-11-21")
    let refused = try home.soxa(
      "key", "change", "--officer", "Vi Thị Hoa", input: Self.hers + "\nmật khẩu khác\n")
    #expect(refused.status == 1 && refused.errors.contains("không có mật khẩu mở sổ này"))
    try home.done("key", "add", "Vi Thị Hoa", "--again", input: Self.his + "\n" + Self.hers + "\n")
    try home.done(
      "key", "change", "--officer", "Vi Thị Hoa", input: Self.hers + "\nmật khẩu khác\n")
    #expect(try home.read([OfficerAnswer].self, "key").count == 2)
    // Somebody else of the same name is somebody else.
    try home.done("key", "remove", "Vi Thị Hoa", input: Self.his + "\n")
    try home.done("key", "add", "Vi Thị Hoa", input: Self.his + "\n" + Self.hers + "\n")
    #expect(try home.read([OfficerAnswer].self, "key").map(\.hasAccess) == [true, false, true])
  }

  @Test func refusalsSayWhy() throws {
    let home = try sealedHome()
    let own = try home.soxa("key", "remove", "Lầu Bá Xồng", input: Self.his + "\n")
    let wrong = try home.soxa("key", "remove", "Lầu Bá Xồng", input: "sai\n")
    let empty = try home.soxa("key", "change", input: "\n")
    let short = try home.soxa("key", "change", input: Self.his + "\nngắn\n")
    let practice = try ScratchHome.practising().soxa("key", "change", input: "x\ny\n")
    let all = [own, wrong, empty, short, practice]
    #expect(all.map(\.status) == [1, 1, 1, 1, 1])
    try expectSnapshot(all.map(\.errors).joined(), "key-refusals-vi")
  }
}
