import Foundation
import PaperFiles
import Papers
import Records
import Testing

@Suite struct PaperFolderTests {
  private let scratch: PaperScratch
  private let folder: PaperFolder

  init() throws {
    scratch = try PaperScratch()
    folder = PaperFolder(scratch.path)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() }
  }

  @Test func writesWholeFilesForTheirWriterAlone() throws {
    let path = try folder.write([1, 2, 3], named: "a.odt")
    #expect(path == "\(scratch.path)/a.odt")
    #expect(try bytes(path) == [1, 2, 3])
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    #expect(try names == ["a.odt"])
  }

  @Test func replacesOnlyWhenTold() throws {
    let path = try folder.write([1], named: "a.odt")
    #expect(throws: PaperFileError.exists(path: path)) { try folder.write([2], named: "a.odt") }
    #expect(try bytes(path) == [1])
    try folder.write([2], named: "a.odt", replacing: true)
    #expect(try bytes(path) == [2])
    #expect(try names == ["a.odt"])
  }

  @Test func aLinkIsReplacedAndNotFollowed() throws {
    let goal = try scratch.write([7], "goal")
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/a.odt", withDestinationPath: goal)
    #expect(throws: PaperFileError.self) { try folder.write([1], named: "a.odt") }
    try folder.write([1], named: "a.odt", replacing: true)
    #expect(try bytes(goal) == [7])
    #expect(try bytes("\(scratch.path)/a.odt") == [1])
  }

  @Test func leavesNothingBehindWhereItFails() throws {
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/a.odt", withIntermediateDirectories: false)
    #expect(throws: PaperFileError.self) {
      try folder.write([1], named: "a.odt", replacing: true)
    }
    #expect(try names == ["a.odt"])
    let missing = PaperFolder("/khong/co")
    #expect(throws: PaperFileError.noFolder(path: "/khong/co")) {
      try missing.write([1], named: "a")
    }
  }

  @Test func namesSayNumberAndDayButNobody() {
    var paper = SampleKind.closingReport.paper(.long)
    #expect(PaperName.name(of: paper, .odt) == "07_BC-UBND_2026-02-02.odt")
    paper.head.number = nil
    paper.head.day = nil
    #expect(
      PaperName.name(of: paper, mark: "VV 12/../2026", .pdf) == "BC-UBND_chua-so_VV_12_.._2026.pdf")
    paper.head.symbol = "/../\u{0}Đ&" + String(repeating: "a", count: 200)
    let name = PaperName.name(of: paper, .txt)
    #expect(!name.contains("/") && !name.contains("\u{0}") && name.count <= 84)
    #expect(name.hasPrefix("Đ_a"))
  }

  @Test func everyFormHasItsBytes() throws {
    let paper = SampleKind.press.paper(.short)
    #expect(try PaperForm.odt.bytes(of: paper) == paper.odt)
    #expect(try PaperForm.html.bytes(of: paper) == Array(paper.html.utf8))
    #expect(try PaperForm.txt.bytes(of: paper) == Array(paper.plainText.utf8))
    #expect(throws: PaperFileError.officeMissing) {
      try PaperForm.pdf.bytes(of: paper, maker: PdfMaker(office: nil))
    }
  }

  @Test func saysWhatToDo() throws {
    let errors: [PaperFileError] = [
      .exists(path: "/a"), .noFolder(path: "/a"), .notWritten(path: "/a", code: 28), .officeMissing,
      .officeTooSlow(seconds: 120), .officeFailed(code: 77),
    ]
    let text = errors.map { "\($0.sentences.vietnamese)\n\($0.sentences.english)" }
    try expectPaperSnapshot(text.joined(separator: "\n"), "file-errors")
  }
}
