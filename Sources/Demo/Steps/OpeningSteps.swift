import Records

/// The steps with which a register begins: its officers, those above and beside the communes,
/// the institutions commune by commune.
struct OpeningSteps {
  private let plan: DemoPlan
  private let officers: [Officer]
  private let contacts: ContactMaker
  private let liaison: LiaisonMaker
  private var next = 0

  init(_ plan: DemoPlan, communes: [String]) {
    self.plan = plan
    let maker = OfficerMaker(words: plan.words, seed: plan.seed)
    officers = (0..<plan.size.officers).map { maker.officer($0) }
    contacts = ContactMaker(words: plan.words, seed: plan.seed, communes: communes)
    liaison = LiaisonMaker(plan)
  }

  var authors: [Identifier<Officer>] { officers.map(\.id) }

  /// Nil behind the last commune.
  mutating func step() -> DemoStep? {
    guard next < plan.size.communes + 2 else { return nil }
    defer { next += 1 }
    let clock = Int64(next) * 1000 + Self.firstClock
    let at = Moment(milliseconds: plan.start.start.milliseconds + clock)
    let author = officers[max(0, next - 2) % officers.count].id
    return DemoStep(at: at, author: author, writes: writes)
  }

  /// Half past seven in the morning, milliseconds.
  private static let firstClock: Int64 = 450 * 60_000

  private var writes: [RecordWrite] {
    switch next {
    case 0: return officers.map { RecordWrite($0) }
    case 1: return above
    default:
      let commune = next - 2
      return contacts.besideCommune(commune).map { RecordWrite($0) }
        + plan.institutions.table.places(ofCommune: commune).map {
          RecordWrite(plan.institutions.institution(at: $0))
        }
    }
  }

  private var above: [RecordWrite] {
    let provinces = Set(plan.facts.communes.prefix(plan.size.communes).map(\.province))
    let clusters = plan.facts.clusters.filter { provinces.contains($0.province) }
    let led = clusters.map { contacts.cluster($0, start: plan.start) }
    return contacts.ofDepartment().map { RecordWrite($0) }
      + led.map { RecordWrite($0) }
      + led.flatMap { liaison.writes(of: $0.id, number: $0.number) }
  }
}
