import Foundation
import PaperFiles
import Testing

/// With programs in the place of LibreOffice.
@Suite struct PdfMakerTests {
  private let scratch: PaperScratch

  init() throws { scratch = try PaperScratch() }

  private func office(_ script: String) throws -> String {
    let path = try scratch.write(Array("#!/bin/sh\n\(script)\n".utf8), "office")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  @Test func aMissingOfficeIsSaid() {
    #expect(throws: PaperFileError.officeMissing) { try PdfMaker(office: nil).pdf(of: []) }
    #expect(throws: PaperFileError.officeMissing) {
      try PdfMaker(office: "/khong/co").pdf(of: [])
    }
  }

  @Test func theOfficeWorksInAFolderOfItsOwn() throws {
    // Says where it works, what it was given and what it was called with.
    let maker = PdfMaker(
      office: try office(
        "{ echo $HOME; cat $HOME/paper.odt; echo; env | wc -l; echo $@; } > $HOME/paper.pdf"))
    let said = String(decoding: try maker.pdf(of: Array("odt".utf8)), as: UTF8.self)
      .split(separator: "\n")
    #expect(said[0].hasPrefix("/tmp/soxa-pdf-"))
    #expect(said[1] == "odt")
    #expect(said[3].hasPrefix("-env:UserInstallation=file://\(said[0])/profile --headless"))
    #expect(!FileManager.default.fileExists(atPath: String(said[0])))
  }

  @Test func anOfficeThatMakesNothingIsSaid() throws {
    let maker = PdfMaker(office: try office("exit 77"))
    #expect(throws: PaperFileError.officeFailed(code: 77)) { try maker.pdf(of: []) }
  }

  @Test func anOfficeThatHangsIsEndedWithAllItStarted() throws {
    let mark = "\(scratch.path)/late"
    let maker = PdfMaker(office: try office("(sleep 3; touch \(mark)) & sleep 60"), seconds: 1)
    #expect(throws: PaperFileError.officeTooSlow(seconds: 1)) { try maker.pdf(of: []) }
    Thread.sleep(forTimeInterval: 4)
    #expect(!FileManager.default.fileExists(atPath: mark))
  }
}
