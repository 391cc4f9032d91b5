import Importing
import Records
import Terminal

/// What a newer catalogue changes, line by line.
struct CatalogueLines {
  /// Rows told one by one of each table and kind of difference.
  private static let toldLimit = 40

  private let candidate: CatalogueCandidate
  private let surroundings: Surroundings

  init(_ candidate: CatalogueCandidate, _ surroundings: Surroundings) {
    self.candidate = candidate
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    let lines = CatalogueSummary(candidate).lines(limit: Self.toldLimit)
    guard !lines.isEmpty else { return head + [.blank, .text(surroundings(Self.same))] }
    return head + lines.flatMap(line)
  }

  private static let same = Phrase(
    "Nội dung giống hệt, chỉ ngày khác.", "All rows are the same; only the day differs.")

  private var head: [RecordLine] {
    let differences = candidate.differences
    return [
      .fact(
        Phrase("Bản ngày", "Version"),
        "\(differences.from.formatted) → \(differences.to.formatted)"),
      .fact(Phrase("SHA-256", "SHA-256"), candidate.package.sha256),
      .text(
        surroundings(
          Phrase(
            "! Tệp chưa có chữ ký: so mã trên với nơi gửi trước khi nhận.",
            "! The file is not signed: compare the sum above with its sender first.")), .warning),
      .text(
        surroundings(
          Phrase(
            "Quyết định, đính chính, quan hệ xã đã ghi giữ nguyên; sổ được sao lưu trước.",
            "Own decisions, corrections and relations stay; a backup is made first.")), .faint),
    ]
  }

  private func line(_ line: CatalogueSummary.Line) -> [RecordLine] {
    switch line {
    case .table(let words): [.blank, .text(surroundings(words), .heading)]
    case .row(let words): [.text("  " + surroundings(words))]
    case .rowUnderOwn(let words): [.text("  " + surroundings(words), .warning)]
    case .change(let words): [.text("      " + surroundings(words), .faint)]
    }
  }
}
