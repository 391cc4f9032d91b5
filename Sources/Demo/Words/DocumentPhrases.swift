/// The sentences of documents, by the place at which they stand.
struct DocumentPhrases {
  let titles: [Template]
  let abstracts: [Template]
  let grounds: [Template]
  let parts: [Template]
  let chapters: [Template]
  let sections: [Template]
  let articles: [Template]
  let clauses: [Template]
  /// Clauses that open a row of points.
  let leads: [Template]
  let points: [Template]
  /// Who acts in a sentence.
  let agencies: WordList

  init(_ lines: TabbedLines) throws(DemoError) {
    titles = try lines.templates("doc.title")
    abstracts = try Self.paragraphs("abstract", of: lines)
    grounds = try Self.paragraphs("ground", of: lines)
    parts = try Self.paragraphs("part", of: lines)
    chapters = try Self.paragraphs("chapter", of: lines)
    sections = try Self.paragraphs("section", of: lines)
    articles = try Self.paragraphs("article", of: lines)
    clauses = try Self.paragraphs("clause", of: lines)
    leads = try Self.paragraphs("lead", of: lines)
    points = try Self.paragraphs("point", of: lines)
    agencies = WordList(try lines.list("doc.agency"))
  }

  private static func paragraphs(
    _ name: String, of lines: TabbedLines
  ) throws(DemoError) -> [Template] {
    let texts = try lines.list("doc.\(name)")
    return try texts.map { (text) throws(DemoError) in
      let template = try Template(text)
      guard template.endsInItsList else { throw .withoutList(text: text) }
      return template
    }
  }
}
