/// Words of law, administration and school life, by class, the most usual ones first.
struct Vocabulary {
  let nouns: WordList
  let verbs: WordList
  /// What people do that administration does not: "xô xát", "đi học muộn".
  let deeds: WordList
  let adjectives: WordList
  /// Words that open a clause.
  let connectives: WordList

  static let file = "vocabulary.tsv"
  /// So many nouns give more lists of three than the largest register has paragraphs.
  static let fewestNouns = 600
  /// What joins the nouns of a list; no noun may hold one.
  static let joiners = ["và", "hoặc"]

  init(_ bytes: [UInt8]) throws(DemoError) {
    let lines = try TabbedLines(bytes, file: Self.file)
    let nouns = try lines.list("noun")
    guard nouns.count >= Self.fewestNouns else {
      throw .tooFewNouns(needed: Self.fewestNouns, given: nouns.count)
    }
    if let joining = nouns.first(where: Self.joins) { throw .joiningNoun(joining) }
    self.nouns = WordList(nouns)
    verbs = WordList(try lines.list("verb"))
    deeds = WordList(try lines.list("deed"))
    adjectives = WordList(try lines.list("adjective"))
    connectives = WordList(try lines.list("connective"))
  }

  private static func joins(_ noun: String) -> Bool {
    noun.contains(",") || noun.split(separator: " ").contains { joiners.contains(String($0)) }
  }
}
