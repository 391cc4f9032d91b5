import Ledger
import Papers
import Records

/// An official letter whose text the officer writes, as it will be printed.
public struct OfficeLetter {
  public let paper: Paper
  private let grounds: [CitedBasis]

  /// A ground as the officer wrote it, and what became of the document that it names.
  private struct CitedBasis {
    let words: String
    /// Nil where it names no document of the list.
    let standing: GroundStanding?
  }

  private init(
    _ letter: OutgoingPaper, _ header: RegisterHeader, _ settings: OfficeSettings,
    grounds: [CitedBasis], on day: Day
  ) {
    let office = PaperOffice(settings, of: letter)
    self.grounds = grounds
    let place = PaperPlace(header, on: letter.issuedOn ?? day)
    var head = place.head(letter.symbol)
    (head.number, head.day) = (letter.number, letter.issuedOn)
    let others = letter.recipients.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
    paper = Paper(
      head: head, subject: .letter(abstract: letter.letterSubject),
      addressees: letter.letter.addressee.split(separator: "\n").map(String.init),
      grounds: grounds.map { Paper.Basis($0.words, ground: $0.standing?.ground) },
      body: LetterText.blocks(letter.letter.content ?? ""),
      recipients: Paper.recipients(others, isAddressed: true, unit: office.unit),
      signing: .one(Paper.Signature(office.signer.power, name: office.signerName)),
      contactLine: office.contactLine)
  }

  /// Nil for a paper that is not there or that is no such letter.
  public init?(
    _ id: Identifier<OutgoingPaper>, from register: some RegisterReader, at now: Moment
  ) throws(StoreError) {
    guard let letter = try register.outgoingPaper(id), letter.isOwnLetter else { return nil }
    let header = try register.header(at: now)
    // What cannot be read is not printed as an empty letter.
    guard !header.isLocked else { throw .rule(.sealedWhileLocked) }
    self.init(
      letter, header, try register.officeSettings(),
      grounds: try Self.grounds(letter.letter.grounds, from: register, on: now.day), on: now.day)
  }

  /// The lines of the grounds, each with the first document of the list that it names.
  private static func grounds(
    _ text: String, from register: some RegisterReader, on day: Day
  ) throws(StoreError) -> [CitedBasis] {
    var grounds: [CitedBasis] = []
    for line in text.split(separator: "\n") {
      grounds.append(
        CitedBasis(
          words: line.trimmed, standing: try standing(of: line.trimmed, from: register, on: day)))
    }
    return grounds
  }

  private static func standing(
    of words: String, from register: some RegisterReader, on day: Day
  ) throws(StoreError) -> GroundStanding? {
    for number in numbers(in: words) {
      guard let sheet = try register.document(numbered: number, on: day) else { continue }
      let named = CitedGrounds.named(in: words, of: [number]).first
      return GroundStanding(named ?? Ground(document: number), sheet.status)
    }
    return nil
  }
}

extension OfficeLetter {
  /// What is wrong with it, its grounds on the day of the letter among it.
  public var problems: [PaperProblem] {
    paper.problems { ground in grounds.lazy.compactMap(\.standing).first { $0.ground == ground } }
  }
}

extension OfficeLetter {
  /// What may be the number of a document in a sentence: `142/2025/NĐ-CP`.
  public static func numbers(in words: String) -> [GuidanceDocument.Number] {
    let ends: Set<Character> = [",", ".", "(", ")"]
    return words.split { $0 == " " || ends.contains($0) }.filter { $0.contains("/") }
      .map { GuidanceDocument.Number(String($0)) }
  }

  /// "Ủy ban nhân dân xã Mường Xén".
  public static func committee(_ header: RegisterHeader, on day: Day) -> String {
    PaperPlace(header, on: day).committee
  }

  /// The symbol that such a letter has where nobody says otherwise.
  public static func usualSymbol(_ office: PaperOffice) -> String { "UBND-\(office.unit)" }

  /// Who receives a copy where nobody says otherwise; the addressee and the file follow of themselves.
  public static func usualRecipients(_ header: RegisterHeader, on day: Day) -> String {
    "Chủ tịch, các PCT UBND \(PaperPlace(header, on: day).type)"
  }
}

extension PaperSigner {
  /// By the words that stand in the register; the chair where they name nobody.
  public init(named words: String) {
    self = Self.allCases.first { $0.label.vietnamese == words } ?? .chair
  }
}
