import Ledger
import RecordStore
import Records
import TestSupport
import Testing

@testable import Screens

/// A register with a record behind every route of ``PageKeysTests/routes``. Its words are English or
/// names of the catalogue: what is Vietnamese on an English page is then the page's own.
enum RouteSamples {
  static let clock = LocalClockRule(
    code: "P-3-1", from: TestClock.start.day, limit: .minutes(30))
  static let colleague = Identifier<Officer>.sample(900)

  /// It is unlocked.
  static func register() throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: true)
    _ = try register.store.add(
      Officer(id: colleague, name: "Vi Hoa", post: "Officer"),
      passphrase: try TestRegister.secret("a word of her own"), by: register.officer)
    try writeBasics(to: register)
    try writeIncidents(to: register)
    try writeMatters(to: register)
    try writePapers(to: register)
    try RouteLiaison.write(to: register)
    return register
  }

  private static func writeBasics(to register: TestRegister) throws {
    try register.write(.institution(.add(.sample("Sao Mai School"))))
    try register.write(.institution(.add(.sample("Hoa Ban Kindergarten", id: 2))))
    var question = OwnQuestion.sample("Who signs?")
    question.asker = "Sao Mai School"
    try register.write(.question(.save(question)))
    let text = "Điều 6. Scope\nAs in Điều 8.\n"
    let digest = try #require(try register.store.keepTexts([text]).first)
    try register.write(
      .importDocuments([
        ImportedDocument(
          number: "80/2017/NĐ-CP", type: "Nghị định", abstract: "A trial", issuer: "Chính phủ",
          issuedOn: .sample(2026, 1, 5), effectiveOn: nil, area: .general, textDigest: digest)
      ]))
    try register.write(.clock(.save(clock, reason: nil)))
    try register.write(
      .handover(
        .begin(
          Handover(
            id: .sample(820), from: "A", to: "B", on: TestClock.start.day,
            points: [HandoverPoint(.keys, "a", "The paper with the key")]))))
    var request = PrivacyRequest(
      id: .sample(800), ask: .access, receivedOn: .sample(2026, 11, 20))
    request.requester = "A parent"
    try register.write(.privacy(.save(request)))
  }

  /// The second one is like the first, the third is restricted.
  private static func writeIncidents(to register: TestRegister) throws {
    let incident = Incident.sample("Pupils fought")
    try register.write(.incident(.log(incident, .sample("The school called."))))
    try register.write(.incident(.log(.sample("Pupils fought again", id: 101), nil)))
    var restricted = Incident.sample("Told in confidence", id: 102)
    restricted.isRestricted = true
    try register.write(.incident(.log(restricted, nil)))
    try register.write(
      .incidentPart(
        .measure(Measure(id: .sample(500), incident: incident.id, what: "Call the parents"))))
    try register.write(
      .incidentPart(.site(SiteImpact(id: .sample(501), incident: incident.id, site: "Yard"))))
    var person = Person(id: .sample(502), incident: incident.id, role: .victim)
    person.name = "Somebody"
    try register.write(.people(.save(person)))
    try register.write(
      .people(
        .opened(
          AccessNote(
            id: .sample(503), incident: incident.id, reason: "Support",
            openedAt: register.clock.now))))
  }

  private static func writeMatters(to register: TestRegister) throws {
    try register.write(.escalation(.add(.sample("Please send somebody", about: .sample(100)))))
    var petition = Escalation.sample("Voters ask for a site", id: 301)
    petition.matter = .petition
    try register.write(.escalation(.add(petition)))
  }

  private static func writePapers(to register: TestRegister) throws {
    try register.write(
      .officePaper(
        .saveOutgoing(OutgoingPaper(id: .sample(700), abstract: "Report"), reason: nil)))
    var letter = OutgoingPaper(id: .sample(702), abstract: "A meeting")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.letter.addressee = "All schools"
    letter.letter.content = "Please come."
    try register.write(.officePaper(.saveOutgoing(letter, reason: nil)))
    var incoming = IncomingPaper(
      id: .sample(703), arrivedOn: TestClock.start.day, abstract: "A plan")
    incoming.author = "The Department"
    try register.write(.officePaper(.saveIncoming(incoming)))
  }
}
