import Catalogue
import Records
import Testing

/// Each defect is refused with file, line and column.
@Suite struct LoaderErrorTests {
  @Test(arguments: CatalogueDefect.all + CatalogueDefect.library) func isRefused(
    defect: CatalogueDefect
  ) throws {
    var catalogue = try SmallCatalogue()
    let line = try catalogue.line(defect.file, startingWith: defect.start)
    try catalogue.replace(defect.old, by: defect.new, defect.file, line: line)
    let expected = CatalogueError(
      file: defect.file.rawValue, line: line, column: defect.column, problem: defect.problem)
    #expect(throws: expected) { _ = try catalogue.load() }
  }

  @Test func namesTheLineOfAMalformedRow() throws {
    var catalogue = try SmallCatalogue()
    let line = try catalogue.line(.communes, startingWith: "16813\t")
    try catalogue.replace("Mường", by: "M\"ường", .communes, line: line)
    let expected = CatalogueError(
      file: "communes.tsv", line: line, problem: .malformed(.bareQuote(line: line, field: 3)))
    #expect(throws: expected) { _ = try catalogue.load() }
  }

  @Test func loadsWithoutADefect() throws {
    let tables = try SmallCatalogue().load()
    #expect(tables.clusterPlaces.count == 130)
    #expect(tables.version == .on("2026-11-21"))
  }

  @Test(arguments: [
    (CatalogueFile.communes, "16813\t40\tNơi khác\tNoi khac\tcommune", "code", "16813"),
    (.communes, "99999\t40\tMường Xén\tMuong Xen\tcommune", "name", "40 Mường Xén"),
    (.recipients, "tyt\tTrạm\tStation\t", "code", "tyt"),
    (.calendar, "2026-11-24\toff\tx\tx\tx\tlaw\tno\tknown\t", "day", "2026-11-24"),
  ])
  func refusesDuplicatesWithBothLines(
    file: CatalogueFile, line: String, column: String, text: String
  ) throws {
    var catalogue = try SmallCatalogue()
    let start = file == .communes ? "16813\t" : text
    let first = try catalogue.line(file, startingWith: start)
    let second = catalogue.append(line, file)
    let expected = CatalogueError(
      file: file.rawValue, line: second, column: column,
      problem: .duplicate(text: text, firstLine: first))
    #expect(throws: expected) { _ = try catalogue.load() }
  }

  /// The line is that of the tree, wherever the path to the question stands.
  @Test func refusesATreeWhoseQuestionsDoNotHangTogether() throws {
    var catalogue = try SmallCatalogue()
    let tree = try catalogue.line(.trees, startingWith: "T01\t")
    let answer = try catalogue.line(.treeAnswers, startingWith: "T01\tN1\t1")
    try catalogue.replace("\tN2\t", by: "\tN3\t", .treeAnswers, line: answer)
    let expected = CatalogueError(
      file: "trees.tsv", line: tree, column: "code",
      problem: .brokenTree(.unreachable(question: "N2")))
    #expect(throws: expected) { _ = try catalogue.load() }
  }

  @Test func refusesAGuideWithoutSteps() throws {
    var catalogue = try SmallCatalogue()
    let line = catalogue.append("G99\tTên\tTitle\tother\tKhi\tWhen", .guides)
    let expected = CatalogueError(
      file: "guides.tsv", line: line, column: "code",
      problem: .unknownReference(text: "G99", table: "guide_steps.tsv"))
    #expect(throws: expected) { _ = try catalogue.load() }
  }

  @Test func takesARelationToADocumentOlderThanTheList() throws {
    var catalogue = try SmallCatalogue()
    _ = catalogue.append(
      "43/2019/QH14\treplaces\t11/1998/QH10\t\t\tunsure\ttest", .relations)
    #expect(try catalogue.load().relations.last?.to == "11/1998/QH10")
    let line = catalogue.append("1/1990/X\treplaces\t2/1980/Y\t\t\tunsure\ttest", .relations)
    let expected = CatalogueError(
      file: "relations.tsv", line: line, column: "from_number",
      problem: .unknownReference(text: "1/1990/X", table: "documents.tsv"))
    #expect(throws: expected) { _ = try catalogue.load() }
  }

  @Test func refusesAHeaderInAnotherOrder() throws {
    var catalogue = try SmallCatalogue()
    let line = try catalogue.line(.levels, startingWith: "level\t")
    try catalogue.replace("name_vi\tname_en", by: "name_en\tname_vi", .levels, line: line)
    let expected = CatalogueError(
      file: "levels.tsv", line: line,
      problem: .wrongHeader(
        expected: ["level", "name_vi", "name_en"], found: ["level", "name_en", "name_vi"]))
    #expect(throws: expected) { _ = try catalogue.load() }
  }
}
