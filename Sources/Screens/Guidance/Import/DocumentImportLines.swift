import Importing
import Records
import Terminal
import Texts

/// What was recognised in a file, line by line.
struct DocumentImportLines {
  /// Units told one by one.
  private static let toldLimit = 400

  private let candidate: DocumentCandidate
  private let surroundings: Surroundings

  init(_ candidate: DocumentCandidate, _ surroundings: Surroundings) {
    self.candidate = candidate
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    state + DocumentSummary(candidate).lines.map { .fact($0.label, surroundings($0.text)) }
      + [.blank]
      + told(Phrase("Phải xem trước khi ghi", "To be agreed to"), candidate.questions, .error)
      + told(Phrase("Nên xem lại", "Worth a look"), candidate.remarks, .warning) + outline
  }

  private var state: [RecordLine] {
    if let obstacle = candidate.obstacle { return [.text(surroundings(obstacle), .error), .blank] }
    guard candidate.isHere else { return [] }
    return [
      .text(
        surroundings(Phrase("Văn bản này đã có trong sổ.", "The register has this text already.")),
        .good), .blank,
    ]
  }

  private func told(_ title: Phrase, _ sentences: [Phrase], _ style: Style) -> [RecordLine] {
    guard !sentences.isEmpty else { return [] }
    return [.heading(title)] + sentences.map { .text(surroundings($0), style) } + [.blank]
  }

  private var outline: [RecordLine] {
    let text = candidate.text
    let units = text.units.filter {
      $0.kind != .opening && $0.kind.rawValue <= TextUnit.Kind.heading.rawValue
    }
    guard !units.isEmpty else { return [] }
    let lines = units.prefix(Self.toldLimit).map { unit -> RecordLine in
      .text((unit.kind.isDivision ? "" : "  ") + text.heading(of: unit), .plain)
    }
    let left = units.count - Self.toldLimit
    let rest: [RecordLine] =
      left > 0 ? [.text(surroundings(Phrase("… và \(left) mục nữa.", "… and \(left) more.")))] : []
    return [.heading(Phrase("Cấu trúc nhận ra", "What was recognised"))] + lines + rest
  }
}
