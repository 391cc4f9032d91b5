import Papers

/// The text of a letter as it is typed, a paragraph a line, read as the pieces of a paper: "1. " begins
/// a clause, "a) " a point, "- " a dash; their numbers follow from the order.
enum LetterText {
  static func blocks(_ text: String) -> [Paper.Block] {
    var blocks: [Paper.Block] = []
    for line in text.split(separator: "\n").map({ $0.drop(while: \.isWhitespace) })
    where !line.isEmpty {
      let block = block(line)
      if case .dashes(let new) = block, case .dashes(let before)? = blocks.last {
        blocks[blocks.count - 1] = .dashes(before + new)
      } else {
        blocks.append(block)
      }
    }
    return blocks
  }

  private static func block(_ line: Substring) -> Paper.Block {
    guard let space = line.firstIndex(of: " ") else { return .paragraph(String(line)) }
    let mark = line[..<space]
    let rest = line[space...].drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return .paragraph(String(line)) }
    if mark == "-" { return .dashes([String(rest)]) }
    if mark.hasSuffix("."), Int(mark.dropLast()) != nil { return .clause(String(rest)) }
    if mark.hasSuffix(")"), mark.count == 2, mark.first?.isLetter ?? false {
      return .point(String(rest))
    }
    return .paragraph(String(line))
  }
}
