import Records
import Texts
import VietText

extension Paper {
  /// The rules of writing that the paper breaks, from top to bottom.
  ///
  /// - Parameter standing: whether a ground may be cited on the day of the paper; nil where nobody knows.
  public func problems(
    standing: (Ground) -> GroundStanding? = { _ in nil }
  ) -> [PaperProblem] {
    numberProblems + abstractProblems
      + grounds.compactMap { Self.problem(of: $0, standing) } + bodyProblems + recipientProblems
      + signing.signatures.compactMap(Self.problem) + slips
  }

  /// The longest abstract of a named paper, in characters: two lines. A proposal of this program; the
  /// decree says "short".
  static let abstractLimit = 160
  /// The same of a letter, whose abstract stands in the narrow cell.
  static let letterAbstractLimit = 120
}

extension Paper {
  private var numberProblems: [PaperProblem] {
    var problems: [PaperProblem] = []
    if let number = head.number, !(1...99_999).contains(number) {
      problems.append(.numberOutOfRange(number))
    }
    if PaperNumber("1/\(head.symbol)")?.text != "1/\(head.symbol)" || head.symbol.contains("/") {
      problems.append(.symbol(head.symbol))
    }
    return problems
  }

  private var abstractProblems: [PaperProblem] {
    let abstract = PaperWords.clean(subject.abstract)
    guard !abstract.isEmpty else { return [.abstractMissing] }
    var problems: [PaperProblem] = []
    let (limit, repeated) =
      switch subject {
      case .letter: (Self.letterAbstractLimit, ["V/v", "Về việc"])
      case .named(let type, _): (Self.abstractLimit, [PaperWords.clean(type), "V/v"])
      }
    if abstract.count > limit {
      problems.append(.abstractTooLong(count: abstract.count, limit: limit))
    }
    let start = Fold.key(abstract)
    if let word = repeated.first(where: { !$0.isEmpty && start.hasPrefix(Fold.key($0)) }) {
      problems.append(.abstractRepeats(word))
    }
    if let last = abstract.last, ".;,:".contains(last) { problems.append(.abstractEndsInSign) }
    if case .letter = subject, addressees.isEmpty { problems.append(.letterWithoutAddressee) }
    return problems
  }

  private static func problem(
    of basis: Basis, _ standing: (Ground) -> GroundStanding?
  ) -> PaperProblem? {
    switch basis.ground.flatMap(standing)?.state {
    case .lapsed: .groundLapsed(basis.words)
    case .notYet: .groundNotYet(basis.words)
    case .perhaps: .groundDoubtful(basis.words)
    case .holds, .unknown, nil: nil
    }
  }

  private var recipientProblems: [PaperProblem] {
    let names = recipients.map(PaperWords.clean).filter { !$0.isEmpty }
    guard let last = names.last else { return [.recipientsMissing] }
    var problems: [PaperProblem] = []
    let asAbove = names.firstIndex { Fold.key($0).hasPrefix("nhu tren") }
    if addressees.isEmpty, asAbove != nil { problems.append(.asAboveWithoutAddressee) }
    if !addressees.isEmpty, asAbove != 0 { problems.append(.asAboveNotFirst) }
    if !Fold.key(last).hasPrefix("luu") { problems.append(.keptNotLast) }
    return problems
  }

  /// Titles and degrees that do not stand before a name.
  private static let titles = ["TS.", "ThS.", "PGS.", "GS.", "BS.", "KS.", "CN.", "Ông ", "Bà "]

  private static func problem(of signature: Signature) -> PaperProblem? {
    guard let name = signature.name.map(PaperWords.clean) else { return nil }
    return titles.contains { Fold.key(name).hasPrefix(Fold.key($0)) && name.hasPrefix($0) }
      ? .titleBeforeName(name) : nil
  }
}
