import Catalogue
import Delimited
import Foundation
import Testing

@Suite struct DelimitedReaderTests {
  func rows(
    _ text: String, _ format: DelimitedFormat = .commas
  ) throws(DelimitedError) -> [[String]] {
    try rows(Array(text.utf8), format).map(\.texts)
  }

  func rows(
    _ bytes: [UInt8], _ format: DelimitedFormat = .commas
  ) throws(DelimitedError) -> [(line: Int, texts: [String])] {
    var reader = DelimitedReader(bytes: bytes, format: format)
    var result: [(Int, [String])] = []
    while let row = try reader.next() { result.append((row.line, try row.texts())) }
    return result
  }

  @Test(arguments: [
    ("", []), ("\n\r\n\r", []), ("a", [["a"]]), ("a,b", [["a", "b"]]), ("a,b\n", [["a", "b"]]),
    (",", [["", ""]]), ("a,", [["a", ""]]), ("a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]),
    ("a\n\n\nb", [["a"], ["b"]]), ("\u{FEFF}a,b", [["a", "b"]]),
    ("\"a\"", [["a"]]), ("\"\"", [[""]]), ("\"a,b\",c", [["a,b", "c"]]),
    ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]),
    ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]), ("\"a\r\nb\"", [["a\nb"]]),
    ("\"a\rb\"\r\n", [["a\nb"]]), ("a b , c ", [["a b ", " c "]]),
    ("Trường,Xã\nTH Hòa Bình,Mường Xén", [["Trường", "Xã"], ["TH Hòa Bình", "Mường Xén"]]),
    ("#a\nb", [["#a"], ["b"]]),
  ])
  func splitsAsRFC4180Says(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func separatesByOtherSigns() throws {
    #expect(try rows("a,b;c\td", .semicolons) == [["a,b", "c\td"]])
    #expect(try rows("a,b;c\td", .tabs) == [["a,b;c", "d"]])
  }

  @Test func passesLeadingCommentsOnlyWhereAllowed() throws {
    let format = DelimitedFormat(delimiter: UInt8(ascii: ","), allowsComments: true)
    #expect(try rows("# one\n\n# \"two\r\na\n#b", format) == [["a"], ["#b"]])
    #expect(try rows("# only", format) == [])
  }

  @Test(arguments: [
    ("a\nb,\"c", DelimitedError.unclosedQuote(line: 2, field: 2)),
    ("a\n\"b\nc\nd", .unclosedQuote(line: 2, field: 1)),
    ("a\nb\"c", .bareQuote(line: 2, field: 1)), ("x,y\"", .bareQuote(line: 1, field: 2)),
    ("\"a\nb\"c", .textAfterQuote(line: 2, field: 1)),
    ("a,\"b\" ", .textAfterQuote(line: 1, field: 2)),
    ("a\r\nb\rc,\0", .nulByte(line: 3, field: 2)), ("\"a\0\"", .nulByte(line: 1, field: 1)),
    ("\0", .nulByte(line: 1, field: 1)),
  ])
  func refusesWhatIsDoubtful(text: String, error: DelimitedError) {
    #expect(throws: error) { try rows(text) }
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0x00] as [UInt8], DelimitedError.utf16), ([0xFE, 0xFF, 0, 0x61], .utf16),
    ([0x61, 0x2C, 0xC3], .notUTF8(line: 1, field: 2)),
    ([0x61, 0x0A, 0xED, 0xA0, 0x80], .notUTF8(line: 2, field: 1)),
    ([0x61, 0x0A, 0xC0, 0xAF], .notUTF8(line: 2, field: 1)),
    ([0x54, 0x72, 0xFD, 0xF2], .notUTF8(line: 1, field: 1)),
  ])
  func refusesOtherEncodings(bytes: [UInt8], error: DelimitedError) {
    #expect(throws: error) { try rows(bytes) }
  }

  @Test func limitsFieldsAndTheirLength() throws {
    let long = String(repeating: "x", count: 65_536)
    #expect(try rows(long) == [[long]])
    #expect(throws: DelimitedError.fieldTooLong(line: 2, field: 2, limit: 65_536)) {
      try rows("a\nb,x" + long)
    }
    #expect(throws: DelimitedError.fieldTooLong(line: 1, field: 1, limit: 65_536)) {
      try rows("\"" + String(repeating: "y\n", count: 40_000))
    }
    #expect(try rows(String(repeating: ",", count: 999))[0].count == 1_000)
    #expect(throws: DelimitedError.tooManyFields(line: 2, limit: 1_000)) {
      try rows("a\n" + String(repeating: ",", count: 100_000))
    }
  }

  @Test func numbersTheLinesOfRows() throws {
    let lines = try rows(Array("a\n\n\"b\nc\"\r\nd\r\re".utf8)).map(\.line)
    #expect(lines == [1, 3, 5, 7])
  }

  @Test func readsBackWhatIsQuoted() throws {
    var chance = Chance(seed: 7)
    let letters = Array("ab,;\"\n \tđọ#")
    for _ in 0..<500 {
      let table = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
        (0..<Int.random(in: 1...5, using: &chance)).map { _ in
          String(
            (0..<Int.random(in: 0...6, using: &chance)).map { _ in
              letters.randomElement(using: &chance) ?? "a"
            })
        }
      }
      let text = table.map { row in
        row.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
          .joined(separator: ",")
      }.joined(separator: "\r\n")
      #expect(try rows(text) == table)
    }
  }

  @Test func answersAnyBytesWithoutATrap() {
    var chance = Chance(seed: 8)
    let bytes: [UInt8] = [0, 9, 10, 13, 34, 34, 44, 44, 35, 97, 0xC3, 0xA1, 0xEF, 0xBB, 0xBF, 0xFF]
    var refused = 0
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...24, using: &chance)
      let input = (0..<length).map { _ in bytes.randomElement(using: &chance) ?? 0 }
      do { _ = try rows(input) } catch { refused += 1 }
    }
    #expect((1_000...4_900).contains(refused))
  }

  @Test func readsTheSchoolsOfThePressReports() throws {
    let path = Shipped.root.appending(
      path: "Tests/CatalogueTests/Fixtures/schools_sample.csv"
    ).path
    var reader = try DelimitedReader(path: path, format: .commas)
    let header = try #require(try reader.next())
    #expect(
      try header.texts() == ["name_vi", "level", "commune", "source", "commune_code", "note"])
    var count = 0
    while let row = try reader.next() {
      #expect(row.count == 6)
      count += 1
    }
    #expect(count == 65)
  }
}
