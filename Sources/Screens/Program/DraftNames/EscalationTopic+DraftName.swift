import Ledger
import Records

extension EscalationTopic {
  /// Parts of the name of a form about it.
  var nameParts: [String] {
    switch self {
    case .answer(let code): ["answer", code.rawValue]
    case .question(let id): ["question", id.hex]
    case .step(let code, let number): ["step", code.rawValue, "\(number)"]
    case .choice(let code, let question, let place):
      ["choice", code.rawValue, question, "\(place)"]
    case .rule(let code): ["rule", code.rawValue]
    case .document(let number): ["document", number.rawValue]
    }
  }

  init?(_ parts: [String]) {
    switch (parts.first, parts.count) {
    case ("answer", 2): self = .answer(.init(parts[1]))
    case ("question", 2):
      guard let id = Identifier<OwnQuestion>(hex: parts[1]) else { return nil }
      self = .question(id)
    case ("step", 3):
      guard let number = Int(parts[2]) else { return nil }
      self = .step(.init(parts[1]), number)
    case ("choice", 4):
      guard let place = Int(parts[3]) else { return nil }
      self = .choice(.init(parts[1]), question: parts[2], place)
    case ("rule", 2): self = .rule(.init(parts[1]))
    case ("document", 2...): self = .document(.init(parts[1...].joined(separator: "/")))
    default: return nil
    }
  }
}
