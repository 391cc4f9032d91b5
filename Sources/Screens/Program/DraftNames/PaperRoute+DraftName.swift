import IncidentPapers
import Ledger
import Records

extension PaperRoute {
  var draftName: String? {
    switch self {
    case .addOutgoing(let incident, let kind, _):
      Route.name("paper.out.add", incident?.hex ?? "", kind?.rawValue ?? "")
    case .editOutgoing(let id): Route.name("paper.out.edit", id.hex)
    case .moveOutgoing(let id): Route.name("paper.out.move", id.hex)
    case .withdrawOutgoing(let id): Route.name("paper.out.withdraw", id.hex)
    case .addIncoming: "paper.in.add"
    case .editIncoming(let id): Route.name("paper.in.edit", id.hex)
    case .withdrawIncoming(let id): Route.name("paper.in.withdraw", id.hex)
    case .writeLetter(let source): Route.name("paper.letter.add", source.namePart)
    case .editLetter(let id): Route.name("paper.letter.edit", id.hex)
    case .eraseLetter(let id): Route.name("paper.letter.erase", id.hex)
    case .office: "paper.office"
    case .outgoingList, .outgoing, .incomingList, .overview, .letter, .importRegister: nil
    }
  }

  init?(form: String, _ rest: [String]) {
    let id = RecordID(hex: rest.first ?? "")
    switch (form, id) {
    case ("paper.out.add", _):
      let kind = rest.count > 1 ? IncidentPaperKind(rawValue: rest[1]) : nil
      self = .addOutgoing(for: Identifier(hex: rest.first), kind, PaperChoices())
    case ("paper.in.add", _): self = .addIncoming
    case ("paper.letter.add", _):
      guard let source = LetterSource(rest) else { return nil }
      self = .writeLetter(source)
    case ("paper.office", _): self = .office
    case ("paper.letter.edit", let id?): self = .editLetter(Identifier(id))
    case ("paper.letter.erase", let id?): self = .eraseLetter(Identifier(id))
    case ("paper.out.edit", let id?): self = .editOutgoing(Identifier(id))
    case ("paper.out.move", let id?): self = .moveOutgoing(Identifier(id))
    case ("paper.out.withdraw", let id?): self = .withdrawOutgoing(Identifier(id))
    case ("paper.in.edit", let id?): self = .editIncoming(Identifier(id))
    case ("paper.in.withdraw", let id?): self = .withdrawIncoming(Identifier(id))
    default: return nil
    }
  }
}
