import Foundation
import Testing

@testable import Papers

@Suite struct ZipTests {
  static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  @Test func checksumsAreThoseOfTheStandard() {
    #expect(Crc32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Crc32.checksum([]) == 0)
  }

  @Test func theKindStandsInTheFirstBytes() {
    let bytes = SampleKind.press.paper(.short).odt
    #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
    // Method 0, no extra field.
    #expect(bytes[8] == 0 && bytes[9] == 0 && bytes[28] == 0 && bytes[29] == 0)
    #expect(
      String(decoding: bytes[30..<77], as: UTF8.self)
        == "mimetypeapplication/vnd.oasis.opendocument.text")
    #expect(
      OdtFile(bytes).names
        == ["mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml"])
  }

  @Test(.enabled(if: hasPython, "SKIPPED: there is no python3 to read the archive with"))
  func anotherProgramReadsIt() throws {
    let folder = try PaperScratch()
    let path = try folder.write(SampleKind.damage.paper(.long, isLong: true).odt, "a.odt")
    let said = try folder.run(
      "/usr/bin/python3",
      [
        "-c",
        """
        import sys, zipfile
        archive = zipfile.ZipFile(sys.argv[1])
        print(archive.testzip(), len(archive.namelist()), archive.read('mimetype').decode())
        """, path,
      ])
    #expect(said.output == "None 5 application/vnd.oasis.opendocument.text\n")
    #expect(said.status == 0)
  }
}
