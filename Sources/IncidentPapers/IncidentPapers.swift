import Papers
import Records

/// The papers of one incident, as the register knows it now.
///
/// They hold numbers, times and what was done; never the log, never who the people are.
public struct IncidentPapers {
  let facts: PaperFacts
  let place: PaperPlace
  let discretion: Discretion
  let office: PaperOffice
  /// Empty: who usually receives such a paper.
  let addressee: String

  /// - Parameters:
  ///   - office: nil: as the register has it.
  ///   - namesSchool: whether the school may stand in a paper although a person is
  ///   concerned.
  public init(
    _ facts: PaperFacts, office: PaperOffice? = nil, addressee: String = "",
    namesSchool: Bool = false
  ) {
    self.facts = facts
    self.office = office ?? PaperOffice(facts.office)
    self.addressee = addressee
    place = PaperPlace(facts.header, on: facts.now.day)
    discretion = Discretion(facts, place, namesSchool: namesSchool)
  }

  /// Number and day are left to the clerk.
  public func paper(_ kind: IncidentPaperKind) -> Paper {
    var paper = composed(kind)
    paper.contactLine = office.contactLine
    return paper
  }

  private func composed(_ kind: IncidentPaperKind) -> Paper {
    switch kind {
    case .quick: quickReport
    case .letter: letter
    case .schools: schoolNotice
    case .minutes: minutes
    case .closing: closingReport
    case .damage: damageTable
    case .press: pressText
    }
  }

  /// Whether the school is left out because a person is concerned.
  public var leavesSchoolOut: Bool { discretion.isSilent }

  /// Whether a paper of this incident would leave the school out by itself.
  public var concernsPersons: Bool { Discretion.concernsPersons(facts.file) }
}

extension IncidentPapers {
  var incident: Incident { facts.file.incident }
  var people: PeopleWords { PeopleWords(facts.file) }
  var course: CourseWords { CourseWords(facts, discretion) }

  /// "vụ việc bạo lực học đường"; before a conclusion a person is only complained of.
  var matter: String {
    let name = facts.file.category?.name.vietnamese.lowered ?? ""
    let kind = incident.category == "KH" || name.isEmpty ? "bất thường" : name
    return isAccused && incident.conclusionBody.isEmpty
      ? "vụ việc bị phản ánh về \(kind)" : "vụ việc \(kind)"
  }

  /// Whether the kind of incident puts the blame on somebody.
  var isAccused: Bool {
    !Set(["NG", "XH", "TC", "DT", "TS"])
      .isDisjoint(with: Set([incident.category] + incident.furtherCategories))
  }

  /// "Vụ việc … tại một trường tiểu học trên địa bàn xã …".
  var abstract: String { "V" + matter.dropFirst() + " tại \(discretion.whereabouts)" }

  var signing: Paper.Signing {
    .one(Paper.Signature(office.signer.power, name: office.signerName))
  }

  func addressees(usually usual: String) -> [String] { [addressee.isEmpty ? usual : addressee] }

  var department: String { "Sở Giáo dục và Đào tạo \(place.province)" }

  /// Superiors and the leaders of the commune, and the file.
  func recipients(isAddressed: Bool) -> [String] {
    Paper.recipients(
      ["TT Đảng ủy, TT HĐND \(place.type) (để b/c)", "Chủ tịch, các PCT UBND \(place.type)"],
      isAddressed: isAddressed, unit: office.unit)
  }

  /// "Thời gian: khoảng 08 giờ 10 phút …".
  var occurred: String {
    guard let from = incident.occurredFrom else { return "chưa rõ" }
    switch incident.precision {
    case .exact: return from.inPapers
    case .approximate: return "khoảng \(from.inPapers)"
    case .day: return from.day.inPapers
    case .unknown: return "\(from.day.inPapers) (giờ chưa rõ)"
    }
  }
}
