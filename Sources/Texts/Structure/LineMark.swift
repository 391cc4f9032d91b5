/// What the beginning of a line says that begins here.
struct LineMark: Equatable {
  let kind: TextUnit.Kind
  /// As ``TextUnit/number``.
  let number: String
  /// What stands behind the number on the line.
  let title: String
  /// Whether a dot, a colon, a dash or the end of the line stands behind the number: then the words
  /// cannot be a sentence that goes on, as "Điều 5 của Luật này" is.
  let isSure: Bool

  /// From 0, the widest.
  var rank: Int {
    switch kind {
    case .opening, .annex: 0
    case .part: 1
    case .chapter: 2
    case .section: 3
    case .subsection: 4
    case .article: 6
    case .heading: Ordinal.roman(number) == nil ? 5 : 6
    case .clause: 7
    case .subclause: 7 + number.count { $0 == "." }
    case .point: 20
    }
  }
}
