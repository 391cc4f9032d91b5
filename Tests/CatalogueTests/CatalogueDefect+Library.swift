import Catalogue

extension CatalogueDefect {
  /// Of answers, guides and trees.
  static let library = [
    CatalogueDefect(
      file: .answers, start: "Q001", old: "\trule\t", new: "\tlaw\t", column: "kind",
      problem: .unknownValue(text: "law")),
    CatalogueDefect(
      file: .answers, start: "Q001", old: "\trule\t", new: "\tsituation\t",
      column: "condition_vi", problem: .contradicts(column: "kind")),
    CatalogueDefect(
      file: .answers, start: "Q002", old: "\tA084\t", new: "\tA999\t", column: "authority",
      problem: .unknownReference(text: "A999", table: "authority.tsv")),
    CatalogueDefect(
      file: .answers, start: "Q002", old: "\t142/2025/NĐ-CP\tsourced", new: "\t\tsourced",
      column: "grounds", problem: .empty),
    CatalogueDefect(
      file: .answers, start: "Q002", old: "\t142/2025/NĐ-CP\tsourced",
      new: "\t1/1990/X@Điều 1\tsourced", column: "grounds",
      problem: .unknownReference(text: "1/1990/X", table: "documents.tsv")),
    CatalogueDefect(
      file: .answers, start: "Q006", old: "Who runs grade 10 admission?", new: "",
      column: "question_en", problem: .oneLanguageOnly),
    CatalogueDefect(
      file: .guides, start: "G01", old: "\tadministration\t", new: "\tkitchen\t",
      column: "area", problem: .unknownValue(text: "kitchen")),
    CatalogueDefect(
      file: .guideSteps, start: "G01\t2", old: "G01\t2", new: "G99\t2", column: "guide",
      problem: .unknownReference(text: "G99", table: "guides.tsv")),
    CatalogueDefect(
      file: .guideSteps, start: "G01\t2", old: "G01\t2", new: "G01\t3", column: "step",
      problem: .outOfRange(value: 3, allowed: 2...2)),
    CatalogueDefect(
      file: .guideSteps, start: "G01\t3", old: "\tproposal", new: "\tsourced",
      column: "grounds", problem: .contradicts(column: "confidence")),
    CatalogueDefect(
      file: .treeQuestions, start: "T01\tN2", old: "T01", new: "T99", column: "tree",
      problem: .unknownReference(text: "T99", table: "trees.tsv")),
    CatalogueDefect(
      file: .treeAnswers, start: "T01\tN1\t1", old: "\tN2\t\t", new: "\t\t\t",
      column: "next_node", problem: .contradicts(column: "authority")),
    CatalogueDefect(
      file: .treeAnswers, start: "T01\tN1\t1", old: "\tN2\t\t", new: "\tN2\tA001\t",
      column: "next_node", problem: .contradicts(column: "authority")),
    CatalogueDefect(
      file: .treeAnswers, start: "T01\tN1\t2", old: "\t2\t", new: "\t4\t", column: "order",
      problem: .outOfRange(value: 4, allowed: 2...2)),
    CatalogueDefect(
      file: .treeAnswers, start: "T01\tN1\t2", old: "N1", new: "N9", column: "node",
      problem: .unknownReference(text: "T01 N9", table: "tree_questions.tsv")),
    CatalogueDefect(
      file: .studySteps, start: "S01", old: "\tG01\t", new: "\tG99\t", column: "target",
      problem: .unknownReference(text: "G99", table: "guides.tsv")),
    CatalogueDefect(
      file: .studySteps, start: "S02", old: "\t15/2025/TT-BGDĐT\t", new: "\t9/9999/TT\t",
      column: "target", problem: .unknownReference(text: "9/9999/TT", table: "documents.tsv")),
  ]
}
