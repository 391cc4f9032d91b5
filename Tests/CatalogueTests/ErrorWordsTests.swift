import Catalogue
import Delimited
import Foundation
import Records
import Testing

/// What somebody reads when a table cannot be read.
@Suite struct ErrorWordsTests {
  private static let delimited: [DelimitedError] = [
    .unreadable(errno: ENOENT), .unreadable(errno: EACCES), .unreadable(errno: EIO), .notAFile,
    .utf16, .notUTF8(line: 3, field: 2), .nulByte(line: 3, field: 2),
    .bareQuote(line: 3, field: 2), .textAfterQuote(line: 3, field: 2),
    .unclosedQuote(line: 3, field: 2), .fieldTooLong(line: 3, field: 2, limit: 65_536),
    .tooManyFields(line: 3, limit: 1_000),
  ]

  private static let problems: [CatalogueError.Problem] = [
    .unreadable(errno: 13), .notAFile, .tooLarge(limit: 16 << 20), .malformed(.utf16), .noHeader,
    .wrongHeader(expected: ["code", "name"], found: ["code"]),
    .wrongFieldCount(expected: 4, found: 3), .empty, .edgeBlank, .notComposed(scalar: 0x301),
    .controlCharacter(scalar: 7), .lookAlike(scalar: 0xD0), .notADay(text: "31/2"),
    .notANumber(text: "ba"), .outOfRange(value: 9, allowed: 1...4), .unknownValue(text: "xyz"),
    .unknownReference(text: "99", table: "provinces.tsv"), .duplicate(text: "01", firstLine: 2),
    .oneLanguageOnly, .contradicts(column: "to"), .wrongRowCount(expected: 34, found: 33),
    .otherContents, .notInManifest,
  ]

  @Test func everyErrorSaysWhatWhyAndWhatToDo() throws {
    let catalogue = Self.problems.map {
      CatalogueError(file: "communes.tsv", line: 17, column: "name", problem: $0)
    }
    let errors = Self.delimited as [any Explained] + catalogue
    for error in errors {
      for text in [error.what, error.why, error.remedy] {
        #expect(text.vietnamese.last == "." && text.english.last == ".", "\(error)")
        #expect(text.vietnamese.count > 9 && text.english.count > 9, "\(error)")
      }
    }
    for language in [Language.vietnamese, .english] {
      // Two errors of quoting are one thing to whoever mends the file.
      #expect(Set(Self.delimited.map { $0.why[language] }).count == Self.delimited.count - 1)
      #expect(Set(catalogue.map { $0.why[language] }).count == catalogue.count)
    }
  }

  @Test func aCatalogueErrorNamesFileLineAndColumn() {
    let error = CatalogueError(
      file: "communes.tsv", line: 17, column: "name", problem: .lookAlike(scalar: 0xD0))
    #expect(
      error.sentences
        == Phrase(
          "Chưa nạp được danh mục. communes.tsv, dòng 17, cột name: chữ U+00D0 chỉ giống chữ Việt. Cài lại chương trình; nếu vẫn vậy, gửi nguyên câu này cho nơi phát hành.",
          "The catalogue was not loaded. communes.tsv, line 17, column name: U+00D0 only looks like a Vietnamese letter. Install the program again; if that does not help, send this sentence to its publisher."
        ))
    #expect(
      CatalogueError(file: "a.tsv", problem: .noHeader).why.vietnamese
        == "a.tsv: thiếu dòng tiêu đề.")
  }
}
