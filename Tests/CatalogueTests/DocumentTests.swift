import Catalogue
import Foundation
import Records
import Testing

/// The documents that the catalogue prints, or that speak about it.
@Suite struct DocumentTests {
  func text(_ name: String) throws -> String {
    try String(contentsOf: Shipped.root.appending(path: "docs/" + name), encoding: .utf8)
  }

  /// `docs/glossary.md`, made from the table.
  static func glossary(_ terms: [GlossaryTerm]) -> String {
    var lines = [
      "# Glossary", "",
      "One word for one thing: on screens, in papers, in the code and its tables. Printed from",
      "`Resources/catalogue/glossary.tsv`; a test compares the two.", "",
      "| Tiếng Việt | English | In code |", "|---|---|---|",
    ]
    for term in terms {
      let names = term.identifiers.map { "`\($0)`" }.joined(separator: ", ")
      lines.append("| \(term.term.vietnamese) | \(term.term.english) | \(names) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func glossaryIsPrintedFromTheTable() throws {
    let printed = Self.glossary(try Shipped.tables().glossary)
    if Shipped.isRecording {
      let url = Shipped.root.appending(path: "docs/glossary.md")
      try printed.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("The glossary was written anew.")
    }
    #expect(try text("glossary.md") == printed)
  }

  @Test func glossaryHasOneWordForOneThing() throws {
    let terms = try Shipped.tables().glossary
    #expect(terms.count == 124)
    let identifiers = terms.flatMap(\.identifiers)
    let twice = Dictionary(grouping: identifiers) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(Set(twice) == ["delegation"])
    #expect(
      identifiers.allSatisfy { name in
        name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
      })
  }

  @Test(arguments: CatalogueFile.allCases)
  func sourcesSpeakOfEveryFile(file: CatalogueFile) throws {
    #expect(try text("sources.md").contains("`\(file.rawValue)`"))
  }
}
