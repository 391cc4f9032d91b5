import Delimited
import Testing

/// Which separator a table has, by its first line.
@Suite struct DelimitedGuessTests {
  @Test(arguments: [
    ("Tên,Xã\na;b;c", UInt8(ascii: ",")), ("Tên;Xã\na,b,c", UInt8(ascii: ";")),
    ("Tên\tXã, phường\tMã\n", UInt8(ascii: "\t")), ("Tên\r\na;b", UInt8(ascii: ",")),
    ("\"Tên; mã; số\",Xã\n", UInt8(ascii: ",")), ("", UInt8(ascii: ",")),
    ("a;b;\"c\nd,,,,\";e\n", UInt8(ascii: ";")),
  ])
  func isTheOneThatTheFirstLineHasMostOf(text: String, delimiter: UInt8) {
    #expect(DelimitedFormat(guessedFrom: text.utf8).delimiter == delimiter)
  }

  @Test func aFileIsReadInItsOwnFormat() throws {
    var reader = DelimitedReader(guessing: Array("\u{FEFF}Tên;Xã\nA;\"B;C\"\n".utf8))
    #expect(try reader.next()?.texts() == ["Tên", "Xã"])
    #expect(try reader.next()?.texts() == ["A", "B;C"])
    #expect(throws: DelimitedError.notAFile) { _ = try DelimitedReader(guessingFile: "/") }
  }
}
