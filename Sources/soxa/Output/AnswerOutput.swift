import Records

/// An answer as text and JSON.
struct AnswerOutput: Encodable {
  /// Of a shipped answer.
  var code: String?
  /// The key of a question of the commune.
  var id: String?
  let area: String
  let question: String
  /// When the answer holds, or what the question is about.
  var condition: String?
  var answer: String?
  var next: String?
  var authority: [String] = []
  let grounds: [GroundOutput]
  var confidence: String?
  let needsLook: Bool
  var askedOn: String?
  var answeredOn: String?
  var mayBeShared: Bool?
  /// What must be known before it is relied on.
  let remark: String?

  init(_ answer: LibraryAnswer) {
    area = answer.area.rawValue
    question = answer.question[.ofProcess]
    needsLook = answer.needsLook
    remark = answer.remark?[.ofProcess]
    switch answer {
    case .shipped(let sheet):
      grounds = sheet.grounds.map(GroundOutput.init)
      fill(from: sheet.answer)
    case .own(let sheet):
      grounds = sheet.grounds.map(GroundOutput.init)
      fill(from: sheet.question)
      confidence = sheet.isUnsure ? Confidence.unsure.rawValue : nil
    }
  }

  private mutating func fill(from shipped: ShippedAnswer) {
    code = shipped.code.rawValue
    condition = shipped.condition?[.ofProcess]
    answer = shipped.answer[.ofProcess]
    next = shipped.next?[.ofProcess]
    authority = shipped.rules.map(\.rawValue)
    confidence = shipped.confidence.rawValue
  }

  private mutating func fill(from own: OwnQuestion) {
    id = own.id.record.description
    condition = own.situation.isEmpty ? nil : own.situation
    answer = own.isAnswered ? own.answer : nil
    askedOn = own.askedOn?.iso
    answeredOn = own.answeredOn?.iso
    mayBeShared = own.mayBeShared
  }

  /// The code, or the beginning of the key.
  var name: String { code ?? id.map { String($0.prefix(8)) } ?? "" }
}

extension AnswerOutput {
  var lines: [String] {
    let facts = [
      (Phrase("Khi nào", "When"), condition), (Phrase("Trả lời", "Answer"), answer),
      (Phrase("Việc tiếp theo", "Next step"), next),
    ]
    let stands = authority.isEmpty ? [] : [say("Ai quyết định: ", "Who decides: ") + list]
    return ["\(name)  \(question)"] + (remark.map { ["  [\($0)]"] } ?? [])
      + facts.compactMap { label, text in text.map { "  \(label[.ofProcess]): \($0)" } }
      + stands.map { "  \($0)" } + grounds.map { "  \($0.line)" } + trust
  }

  private var list: String { authority.joined(separator: ", ") + " (soxa who)" }

  private var trust: [String] {
    let label = confidence.flatMap { Confidence(rawValue: $0) }?.label[.ofProcess]
    let own = id == nil ? [] : [say("  Lời đáp của xã.", "  The commune's own answer.")]
    return own + (label.map { [say("  Độ tin cậy: ", "  Confidence: ") + $0] } ?? [])
  }
}

/// What a text stands on, with what became of it on the day.
struct GroundOutput: Encodable {
  let document: String
  let part: String?
  let status: String
  let needsLook: Bool

  init(_ standing: GroundStanding) {
    document = standing.ground.document.rawValue
    part = standing.ground.part
    status = standing.label[.ofProcess]
    needsLook = standing.needsLook
  }

  var line: String {
    let words = part.map { "\($0), \(document)" } ?? document
    return say("Căn cứ: ", "Ground: ") + "\(words) (\(status))"
  }
}
