import Ledger
import Records

extension GuidanceRoute {
  var draftName: String? {
    switch self {
    case .override(let code): Route.name("authority.override", code.rawValue)
    case .withdrawOverride(let code): Route.name("authority.withdraw", code.rawValue)
    case .escalate(let code): Route.name("authority.escalate", code.rawValue)
    case .ask: "question.add"
    case .editQuestion(let id): Route.name("question.edit", id.hex)
    case .withdrawQuestion(let id): Route.name("question.withdraw", id.hex)
    case .escalateAbout(let topic):
      Route.name("library.escalate", topic.nameParts.joined(separator: "/"))
    case .addRelation(let number): Route.name("relation.add", number.rawValue)
    case .editRelation(let id): Route.name("relation.edit", id.hex)
    case .withdrawRelation(let id): Route.name("relation.withdraw", id.hex)
    case .distribute(let number): Route.name("distribution.add", number.rawValue)
    case .editDistribution(let id): Route.name("distribution.edit", id.hex)
    case .withdrawDistribution(let id): Route.name("distribution.withdraw", id.hex)
    case .receipt(let id, let school): Route.name("distribution.receipt", id.hex, school.hex)
    case .correct(let number): Route.name("document.correct", number.rawValue)
    case .withdrawCorrection(let number):
      Route.name("document.correct.withdraw", number.rawValue)
    case .drifts, .list, .document, .authority, .rule, .answers, .answer, .question, .guides,
      .guide, .trees, .tree, .importFile, .distributions, .distribution, .reader, .ground,
      .readingNotes, .study, .timeline, .catalogue, .news:
      nil
    case .readingNote(let ground): Route.name("reading.note", ground.written)
    case .askAbout(let ground): Route.name("question.about", ground.written)
    }
  }

  init?(form: String, _ rest: [String]) {
    let code = rest.joined(separator: "/")
    switch form {
    case "authority.override" where !rest.isEmpty: self = .override(.init(code))
    case "authority.withdraw" where !rest.isEmpty: self = .withdrawOverride(.init(code))
    case "authority.escalate" where !rest.isEmpty: self = .escalate(.init(code))
    case "question.add": self = .ask
    case "library.escalate":
      guard let topic = EscalationTopic(rest) else { return nil }
      self = .escalateAbout(topic)
    case "document.correct" where !rest.isEmpty: self = .correct(.init(code))
    case "document.correct.withdraw" where !rest.isEmpty: self = .withdrawCorrection(.init(code))
    case "relation.add" where !rest.isEmpty: self = .addRelation(.init(code))
    case "distribution.add" where !rest.isEmpty: self = .distribute(.init(code))
    case "distribution.receipt":
      guard rest.count == 2, let id = Identifier<Distribution>(hex: rest[0]),
        let school = Identifier<Institution>(hex: rest[1])
      else { return nil }
      self = .receipt(of: id, by: school)
    case "reading.note" where !rest.isEmpty: self = .readingNote(Ground(written: code))
    case "question.about" where !rest.isEmpty: self = .askAbout(Ground(written: code))
    default:
      guard let id = rest.first.flatMap({ RecordID(hex: $0) }) else { return nil }
      switch form {
      case "question.edit": self = .editQuestion(Identifier(id))
      case "question.withdraw": self = .withdrawQuestion(Identifier(id))
      case "relation.edit": self = .editRelation(Identifier(id))
      case "relation.withdraw": self = .withdrawRelation(Identifier(id))
      case "distribution.edit": self = .editDistribution(Identifier(id))
      case "distribution.withdraw": self = .withdrawDistribution(Identifier(id))
      default: return nil
      }
    }
  }
}
