import Ledger
import Records

/// Reads `name=value` into the fields of a record of liaison.
struct LiaisonTyping {
  private let register: OpenRegister

  init(_ register: OpenRegister) { self.register = register }

  /// - Throws: the first value that cannot be read; nothing is written then.
  func fill<Record: LiaisonRecord>(_ record: inout Record, with settings: [String]) throws {
    for setting in settings {
      guard let sign = setting.firstIndex(of: "=") else {
        throw WrongSetting(setting, Record.inputs)
      }
      let name = setting[..<sign]
      guard let input = Record.inputs.first(where: { $0.field.name == name }) else {
        throw WrongSetting(setting, Record.inputs)
      }
      try set(input, to: String(setting[setting.index(after: sign)...]), in: &record.values)
    }
  }

  private func set(
    _ input: LiaisonInput, to text: String, in values: inout FieldValues
  ) throws {
    let field = input.field
    guard !text.isEmpty else {
      values[field.code] = nil
      return
    }
    switch input.form {
    case .line, .lines, .time: values.set(field, text)
    case .day(let isPast):
      values.set(
        field, try Day.option(text, today: register.now.day, leaning: isPast ? .past : .thisYear))
    case .flag: values.set(field, ["1", "co", "yes"].contains(text.folded))
    case .choice(let choices):
      guard choices.contains(where: { $0.code == text }) else {
        throw WrongChoice(field.label, text, choices.map(\.code))
      }
      values.set(field, text)
    case .institution: values.set(field, try register.institution(named: text).record)
    case .cluster:
      values.set(field, try register.cluster(numbered: Int(text) ?? 0).record)
    case .incident: values.set(field, try register.incident(numbered: text).record)
    case .core:
      values.set(field, try register.liaison(CoreMember.self, keyed: text).record.id.record)
    }
  }
}

/// A `--set` that names no field of the list.
struct WrongSetting: Explained {
  private let setting: String
  private let names: String

  init(_ setting: String, _ inputs: [LiaisonInput]) {
    self.setting = setting
    names = inputs.map { "\($0.field.name) (\($0.field.label[.ofProcess]))" }
      .joined(separator: ", ")
  }

  var what: Phrase { Phrase("Chưa ghi.", "Nothing was saved.") }
  var why: Phrase {
    Phrase("Không có ô “\(setting)”.", "There is no field “\(setting)”.")
  }
  var remedy: Phrase {
    Phrase("Viết tên=giá trị; các ô: \(names).", "Write name=value; the fields: \(names).")
  }
}

/// A code that a closed list does not have.
struct WrongChoice: Explained {
  private let label: Phrase
  private let typed: String
  private let codes: String

  init(_ label: Phrase, _ typed: String, _ codes: [String]) {
    self.label = label
    self.typed = typed
    self.codes = codes.joined(separator: ", ")
  }

  var what: Phrase { Phrase("Chưa ghi.", "Nothing was saved.") }
  var why: Phrase {
    Phrase(
      "\(label.vietnamese): không có “\(typed)”.", "\(label.english): there is no “\(typed)”.")
  }
  var remedy: Phrase { Phrase("Dùng: \(codes).", "Use: \(codes).") }
}
