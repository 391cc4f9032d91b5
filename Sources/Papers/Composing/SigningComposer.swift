/// The end of a paper: who receives it, who signs it.
struct SigningComposer {
  private let recipients: [Piece]
  private let signing: Paper.Signing

  init(_ paper: Paper) {
    signing = paper.signing
    let names = PaperWords.listed(paper.recipients)
    recipients =
      names.isEmpty
      ? [] : [.line(.recipientsTitle, "Nơi nhận:")] + names.map { .line(.recipient, "- \($0)") }
  }

  var piece: Piece {
    switch signing {
    case .one(let signature):
      let row = PairedCells.Row(
        left: recipients, right: Self.pieces(signature, limit: Sheet.signingRight))
      return .pair(PairedCells(left: Sheet.signingLeft, before: 12, rows: [row]))
    case .two(let left, let right):
      let half = Sheet.textWidth / 2
      let signatures = PairedCells.Row(
        left: Self.pieces(left, limit: half), right: Self.pieces(right, limit: half))
      let below = PairedCells.Row(left: recipients, right: [])
      return .pair(PairedCells(left: half, before: 12, rows: [signatures, below]))
    }
  }

  private static func pieces(_ signature: Paper.Signature, limit: Double) -> [Piece] {
    let size = TextStyle.power.form.size
    let lines = signature.power.lines.map { PaperWords.clean($0).uppercased() }
      .filter { !$0.isEmpty }
      .flatMap { SenseBreaks.lines($0, size: size, limit: limit) }
    return lines.map { .line(.power, $0) }
      + [.line(.signer, PaperWords.clean(signature.name ?? ""))]
  }
}
