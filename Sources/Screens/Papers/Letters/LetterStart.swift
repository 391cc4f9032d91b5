import IncidentPapers
import Ledger
import Records

/// What is known of a new letter before anything is typed. Its sentences are a pattern, no law.
struct LetterStart {
  /// What it is about; nil where it begins from nothing.
  private(set) var about: Phrase?
  private(set) var letter: OutgoingPaper

  init(
    _ source: LetterSource, as id: Identifier<OutgoingPaper>, from register: some RegisterReader,
    in surroundings: Surroundings
  ) throws(StoreError) {
    letter = OutgoingPaper(id: id, abstract: "")
    letter.paperKind = OutgoingPaper.ownLetter
    let office = PaperOffice(try register.officeSettings())
    letter.symbol = OfficeLetter.usualSymbol(office)
    letter.keeper = office.unit
    letter.signer = PaperSigner.chair.label.vietnamese
    letter.recipients = OfficeLetter.usualRecipients(
      surroundings.header, on: surroundings.today)
    switch source {
    case .nothing: break
    case .topic(let topic): try take(topic, from: register, surroundings)
    case .escalation(let id): try take(id, from: register, surroundings)
    }
  }

  private mutating func take(
    _ topic: EscalationTopic, from register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) {
    let today = surroundings.today
    guard let text = try TopicText(topic, on: today, from: register) else { return }
    let fields = try EscalationFields(from: register, in: surroundings, hasDetail: false)
    let advice = fields.adviser.advice(
      about: text.words.vietnamese, ground: text.rule?.rawValue ?? "")
    about = text.words
    letter.letterSubject = Self.subject(text.words.vietnamese)
    letter.letter.grounds = try Self.cited(text.holding, on: today, from: register)
    let committee = OfficeLetter.committee(surroundings.header, on: today)
    let opening = "Về việc \(letter.letterSubject), \(committee)"
    // What the commune itself decides it writes about to whoever asked.
    guard advice.level != .communeChair else {
      letter.letter.content = "\(opening) có ý kiến như sau:"
      return
    }
    letter.letter.addressee = Self.written(advice.addressee)
    letter.letter.content =
      "\(opening) đề nghị \(letter.letter.addressee) xem xét, hướng dẫn."
    if !advice.copyTo.isEmpty { letter.recipients = "\(advice.copyTo); \(letter.recipients)" }
  }

  private mutating func take(
    _ id: Identifier<Escalation>, from register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) {
    guard let escalation = try register.escalation(id)?.escalation else {
      throw .rule(.noSuchRecord(Escalation.title, id.record.description))
    }
    let committee = OfficeLetter.committee(surroundings.header, on: surroundings.today)
    about = Phrase(verbatim: escalation.request)
    letter.letterSubject = Self.subject(escalation.request)
    letter.letter.escalation = id
    let addressee = Self.written(escalation.addressee)
    letter.letter.addressee = addressee
    letter.letter.grounds = try Self.grounds(
      of: escalation, on: surroundings.today, from: register)
    let asked = Self.asking(letter.letterSubject, of: addressee, by: committee)
    let due = escalation.dueOn.flatMap { day in
      day < surroundings.today
        ? nil : "\(committee) mong nhận được trả lời chậm nhất \(day.inPapers)."
    }
    // The facts, then what is asked, as official letters have it.
    letter.letter.content = [escalation.detail, asked, due].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "\n")
    if !escalation.copyTo.isEmpty {
      letter.recipients = "\(escalation.copyTo); \(letter.recipients)"
    }
  }

  /// Those that the request names, else those of its incident's kind.
  private static func grounds(
    of escalation: Escalation, on day: Day, from register: some RegisterReader
  ) throws(StoreError) -> String {
    guard escalation.ground.isEmpty,
      let file = try escalation.incident.flatMap({ id throws(StoreError) in
        try register.incident(id)
      })
    else { return try cited(escalation.ground, on: day, from: register) }
    let grounds = try PaperFacts.grounds(of: file, from: register, on: day)
    return try cited(grounds, on: day, from: register)
  }

  /// "… đề nghị Sở …: bố trí kinh phí." with the word said once, and whoever is asked named once.
  private static func asking(_ subject: String, of addressee: String, by committee: String)
    -> String
  {
    let word = "đề nghị "
    guard subject.lowercased().hasPrefix(word) else {
      return "\(committee) \(word)\(addressee): \(subject)."
    }
    let rest = subject.dropFirst(word.count)
    return rest.first?.isUppercase ?? false
      ? "\(committee) \(subject)." : "\(committee) \(word)\(addressee) \(rest)."
  }

  /// Behind "V/v": a small letter first, no mark at the end, whole words only.
  private static func subject(_ words: String) -> String {
    let bare = String(words.trimmed.reversed().drop { ".?!;: ".contains($0) }.reversed())
    var text = ""
    for word in bare.split(separator: " ") {
      guard text.count + word.count < subjectLimit else { break }
      text += (text.isEmpty ? "" : " ") + word
    }
    return isName(text) ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Whether words begin with a name: "UBND", "Sở GD&ĐT", "Ủy ban nhân dân".
  private static func isName(_ words: String) -> Bool {
    let second = words.split(separator: " ").dropFirst().first
    return words.prefix(2).allSatisfy(\.isUppercase) || second?.first?.isUppercase ?? false
      || words.hasPrefix("Ủy ban")
  }

  /// As long as papers have it, in characters; a proposal of this program.
  private static let subjectLimit = 120

  /// In full where that can be, else in short; each on its line.
  private static func cited(
    _ grounds: [Ground], on day: Day, from register: some RegisterReader
  ) throws(StoreError) -> String {
    var lines: [String] = []
    for ground in grounds { lines.append(try cited(ground, on: day, from: register)) }
    return lines.joined(separator: "\n")
  }

  private static func cited(
    _ ground: Ground, on day: Day, from register: some RegisterReader
  ) throws(StoreError) -> String {
    let document = try register.document(numbered: ground.document, on: day)?.document
    // What the list does not hold for a full citation is cited in short.
    let full = try? document?.firstCitation(of: ground.part ?? "")
    return full ?? ground.cited(as: document?.type)
  }

  /// What an officer wrote as the ground: what names a document of the list is cited as above.
  private static func cited(
    _ text: String, on day: Day, from register: some RegisterReader
  ) throws(StoreError) -> String {
    var lines: [String] = []
    for piece in text.split(separator: ";").map(\.trimmed) where !piece.isEmpty {
      var known: Set<GuidanceDocument.Number> = []
      for number in OfficeLetter.numbers(in: piece)
      where try register.document(numbered: number, on: day) != nil { known.insert(number) }
      let named = try standing(CitedGrounds.named(in: piece, of: known), on: day, from: register)
      for ground in named { lines.append(try cited(ground, on: day, from: register)) }
      if named.isEmpty { lines.append(piece) }
    }
    return lines.joined(separator: "\n")
  }

  /// Those that hold; all where none does, so that the warning above the letter tells of it.
  private static func standing(
    _ grounds: [Ground], on day: Day, from register: some RegisterReader
  ) throws(StoreError) -> [Ground] {
    var holding: [Ground] = []
    for ground in grounds {
      guard let sheet = try register.document(numbered: ground.document, on: day) else { continue }
      if GroundStanding(ground, sheet.status).state == .holds { holding.append(ground) }
    }
    return holding.isEmpty ? grounds : holding
  }

  /// Bodies as papers write them out.
  private static func written(_ addressee: String) -> String {
    addressee.replacing("GD&ĐT", with: "Giáo dục và Đào tạo")
  }
}
