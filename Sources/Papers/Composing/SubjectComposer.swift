/// What stands between head and body: type and abstract, addressees, grounds.
struct SubjectComposer {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  var pieces: [Piece] { title + addressees + grounds }

  private var title: [Piece] {
    guard case .named(let type, let abstract) = paper.subject else { return [] }
    let size = TextStyle.abstract.form.size
    let lines = SenseBreaks.lines(
      PaperWords.clean(abstract), size: size, limit: Sheet.abstractLine)
    return [
      .line(.type, PaperWords.clean(type).uppercased()), .text(.abstract, lines),
      .rule(under: BoldType.longest(of: lines, size: size), .abstract, share: Sheet.ruleShare),
    ]
  }

  private var addressees: [Piece] {
    let names = PaperWords.listed(paper.addressees)
    guard names.count > 1 else {
      return names.map { .line(.singleAddressee, "Kính gửi: \($0)") }
    }
    let lines = names.enumerated().map { place, name in
      Piece.line(place == names.count - 1 ? .lastAddressee : .addressee, "- \(name)")
    }
    return [.line(.addressees, "Kính gửi:")] + lines
  }

  private var grounds: [Piece] {
    PaperWords.listed(paper.grounds.map(\.line)).map { .line(.ground, $0) }
  }
}

extension Paper.Basis {
  /// With the word that grounds begin with.
  fileprivate var line: String {
    let words = PaperWords.clean(words)
    let beginnings = ["Căn cứ ", "Theo ", "Xét "]
    return beginnings.contains(where: words.hasPrefix) ? words : "Căn cứ \(words)"
  }
}
