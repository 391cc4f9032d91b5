import Foundation
import Glibc
import Testing
import TextFiles
import Texts

/// Files made to harm: each is refused with its reason, in bounded time, and this process lives on.
@Suite struct HostileFileTests {
  let files: MadeFiles

  init() throws { files = try MadeFiles() }

  @Test(arguments: [
    (
      "write([('word/document.xml', document(paragraph('A' * (70 << 20))))])",
      ContainerRefusal.unpackedTooFar
    ),
    (
      """
      import os
      chunk = paragraph(os.urandom(1 << 19).hex())
      write([('word/document.xml', document(chunk * 66))])
      """, .unpackedTooLarge
    ),
    ("write([(f'word/x{i}.xml', '') for i in range(3000)])", .tooManyEntries),
    (
      "write([('word/document.xml', document('')), ('word/document.xml', document(paragraph('x')))])",
      .duplicateEntry
    ),
    ("write([('../../etc/passwd', 'x'), ('word/document.xml', document(''))])", .entryOutside),
    ("write([('/etc/passwd', 'x'), ('word/document.xml', document(''))])", .entryOutside),
    (
      """
      link = zipfile.ZipInfo('word/document.xml'); link.external_attr = 0o120777 << 16; link.create_system = 3
      with zipfile.ZipFile(path, 'w') as archive: archive.writestr(link, '/etc/passwd')
      """, .entryNotAFile
    ),
    ("write([('other.xml', 'x')])", .noDocument),
    (
      "write([('word/document.xml', '<!DOCTYPE a [<!ENTITY b \\\"' + 'x' * 99 + '\\\">]><a>&b;</a>')])",
      .doctype
    ),
    (
      "write([('word/document.xml', '<!DOCTYPE a SYSTEM \\\"file:///etc/passwd\\\"><a/>')])",
      .doctype
    ),
    ("write([('word/document.xml', '<a>' * 300000)])", .tooDeep),
    ("write([('word/document.xml', document(paragraph('a'))[:-20])])", .malformedXML),
    ("write([('word/document.xml', document(paragraph('&khac;')))])", .malformedXML),
    (
      """
      write([('word/document.xml', document(paragraph('a' * 500)))])
      data = open(path, 'rb').read(); open(path, 'wb').write(data[:len(data) * 2 // 3])
      """, .damagedArchive
    ),
    (
      """
      write([('word/document.xml', document(paragraph('nguyên vẹn')))], zipfile.ZIP_STORED)
      data = open(path, 'rb').read(); open(path, 'wb').write(data.replace('vẹn'.encode(), 'hỏn'.encode()))
      """, .damagedArchive
    ),
    (
      """
      write([('word/document.xml', document(paragraph('a')))])
      data = bytearray(open(path, 'rb').read())
      data[6] |= 1; data[data.index(b'PK\\x01\\x02') + 8] |= 1
      open(path, 'wb').write(data)
      """, .encrypted
    ),
  ])
  func archivesAreRefused(program: String, refusal: ContainerRefusal) throws {
    let path = try files.make("a.docx", program)
    let start = ContinuousClock.now
    #expect(files.refusal(path) == .refused(refusal))
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func nestedArchivesAreNotOpened() throws {
    let path = try files.make(
      "a.docx",
      """
      import io
      inner = io.BytesIO()
      with zipfile.ZipFile(inner, 'w', zipfile.ZIP_DEFLATED) as archive: archive.writestr('b', 'x' * (50 << 20))
      write([('word/document.xml', document(paragraph('Điều 1. A'))), ('word/media/b.zip', inner.getvalue())])
      """)
    #expect(try files.text(path) == "Điều 1. A\n")
  }

  @Test func pagesNestedTooDeepAreRefused() throws {
    let deep = String(repeating: "<div>", count: 10_000) + "x"
    #expect(files.refusal(try files.write(deep, "a.html")) == .refused(.tooDeep))
  }

  @Test func aPageWithNulsLosesNothing() throws {
    let path = try files.write(
      "<p>một\u{0}hai</p><p>ba</p>" + String(repeating: "x", count: 3000), "a.html")
    #expect(try files.text(path).hasPrefix("một hai\nba\n"))
  }

  @Test func damagedPdfsAreRefused() throws {
    let path = try files.write(
      "%PDF-1.7\n" + String(repeating: "1 0 obj<</Kids[1 0 R]>>", count: 99), "a.pdf")
    let refusal = files.refusal(path)
    #expect(refusal == .refused(.damagedArchive) || refusal == .noText)
  }

  @Test func namesThatLieAreRefused() throws {
    #expect(
      files.refusal(try files.write("không phải zip", "a.docx"))
        == .otherForm(ending: "docx", found: "?"))
    #expect(
      files.refusal(try files.write("%PDF-1.4", "a.txt")) == .otherForm(ending: "txt", found: "PDF")
    )
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0, 0]
    #expect(
      files.refusal(try files.write(old, "a.docx"))
        == .otherForm(ending: "docx", found: "Word 97–2003"))
    #expect(files.refusal(try files.write("x", "a.doc")) == .unknownForm(ending: "doc"))
    #expect(files.refusal(try files.write("x", "a")) == .unknownForm(ending: ""))
  }

  @Test func whatIsNoRegularFileIsRefused() throws {
    let path = files.path("a.txt")
    mkfifo(path, 0o600)
    #expect(files.refusal(path) == .notAFile(path: path))
    let folder = files.path("b.txt")
    mkdir(folder, 0o700)
    #expect(files.refusal(folder) == .notAFile(path: folder))
    let link = files.path("c.txt")
    symlink("/etc/passwd", link)
    #expect(files.refusal(link) == .link(path: link))
    #expect(files.refusal("/dev/zero") == .notAFile(path: "/dev/zero"))
    #expect(files.refusal(files.path("d.txt")) == .notFound(path: files.path("d.txt")))
    #expect(files.refusal(try files.write("", "e.txt")) == .empty(path: files.path("e.txt")))
  }

  @Test func aFileBeyondTheLimitIsNotRead() throws {
    let path = try files.write("x", "a.txt")
    truncate(path, 5 << 30)
    #expect(files.refusal(path) == .tooLarge(path: path, limit: ContainerLimits.file))
  }

  @Test func aFileThatGrowsIsRefused() throws {
    let path = try files.write(String(repeating: "Điều 1. A\n", count: 400_000), "a.txt")
    let size = "Điều 1. A\n".utf8.count * 400_000
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    let isDone = Flag()
    let writer = Thread {
      while !isDone.isSet { handle.write(Data("thêm\n".utf8)) }
      isDone.set()
    }
    writer.start()
    var facts = stat()
    repeat { stat(path, &facts) } while facts.st_size == size
    // On a busy machine the writer may rest just while the file is read.
    var refusal = files.refusal(path)
    for _ in 0..<100 where refusal == nil { refusal = files.refusal(path) }
    isDone.set()
    #expect(refusal == .changing(path: path))
  }

  @Test func oneHugeLineIsRead() throws {
    let path = try files.write("Điều 1. " + String(repeating: "a ", count: 2 << 20), "a.txt")
    let legal = LegalText(try files.text(path))
    #expect(legal.count(.article) == 1)
  }

  @Test func textWithoutLettersAndPicturesAreRefused() throws {
    #expect(files.refusal(try files.write("--- 12\n", "a.md")) == .noText)
    #expect(
      files.refusal(try files.write([UInt8](repeating: 0, count: 501), "b.txt"))
        == .encoding(.binary))
  }

  @Test func strangeNamesAreOneArgumentAndNothingElse() throws {
    for name in ["-rf.txt", "a b;$(id).md", "x\ny.txt", "“é”.txt"] {
      let path = try files.write("Điều 1. A\n", name)
      #expect(try files.text(path) == "Điều 1. A\n")
    }
    #expect(try files.reading(files.path("x\ny.txt")).get().name == "x y.txt")
  }

  @Test func aMissingReaderIsSaidPlainly() throws {
    let path = try files.write("<p>a</p>", "a.html")
    #expect(throws: TextFileError.readerMissing(path: "/khong/co")) {
      try TextFile(path: path, reader: ContainerReader(program: "/khong/co"))
    }
  }

  @Test func aReaderThatDiesOrTalksNonsenseIsSurvived() throws {
    let path = try files.write("<p>a</p>" + String(repeating: "x", count: 1 << 20), "a.html")
    #expect(throws: TextFileError.readerEnded(signal: 1)) {
      try TextFile(path: path, reader: ContainerReader(program: "/bin/false"))
    }
    #expect(throws: TextFileError.noText) {
      try TextFile(path: path, reader: ContainerReader(program: "/bin/true"))
    }
  }
}

/// Set once, from another thread.
private final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var value = false

  var isSet: Bool { lock.withLock { value } }
  func set() { lock.withLock { value = true } }
}
