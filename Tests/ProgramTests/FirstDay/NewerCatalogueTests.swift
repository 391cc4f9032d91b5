import Catalogue
import Foundation
import Records
import TestSupport
import Testing

/// A newer program brings a newer catalogue, which an older register takes when it is opened.
@Suite(.onTerminal) struct NewerCatalogueTests {
  /// A register made by a program whose catalogue was closed earlier.
  private func olderHome() throws -> ScratchHome {
    let home = try ScratchHome()
    let resources = try #require(SoxaProgram.resources)
    let copy = home.path + "/Resources"
    try FileManager.default.copyItem(atPath: resources, toPath: copy)
    let manifest = URL(fileURLWithPath: copy + "/catalogue/manifest.tsv")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    let older = text.replacing("\(try shippedVersion().iso)\t", with: "2026-11-01\t")
    try Data(older.utf8).write(to: manifest)
    let made = try ChildProcess.run(
      [
        SoxaProgram.path, "init", "--practice", "--commune", "16813", "--name", "Lầu Bá Xồng",
        "--post", "Chuyên viên",
      ], environment: home.environment + ["SOXA_RESOURCES=" + copy], scratch: home.path)
    try #require(made.status == 0, "\(made.errors)")
    return home
  }

  private func shippedVersion() throws -> Day {
    let resources = try #require(SoxaProgram.resources)
    let manifest = try Data(contentsOf: URL(fileURLWithPath: resources + "/catalogue/manifest.tsv"))
    return try CatalogueManifest(bytes: Array(manifest)).version
  }

  @Test func isTakenWhenTheRegisterIsOpened() throws {
    let home = try olderHome()
    let session = try TerminalSession(home)
    try session.startProgram()
    try session.wait(
      for: "Đã nhận danh mục mới, bản ngày \(try shippedVersion().formatted).")
    try session.press("F10")
    try session.waitForPrompt()
    #expect(try home.read(CheckAnswer.self, "check").isSound)
    // Once is enough.
    try session.startProgram()
    try session.wait(for: "[1Hôm nay]")
    usleep(1_500_000)
    #expect(try !session.screen().contains("danh mục mới"))
  }
}
