import Records

/// A practical guide as text and JSON.
struct GuideOutput: Encodable {
  struct Step: Encodable {
    let what: String
    let who: String
    let limit: String?
    let authority: String?
    let grounds: [GroundOutput]
    let confidence: String
  }

  let code: String
  let title: String
  let area: String
  let when: String
  let needsLook: Bool
  let steps: [Step]

  init(_ sheet: GuideSheet) {
    code = sheet.guide.code.rawValue
    title = sheet.guide.title[.ofProcess]
    area = sheet.guide.area.rawValue
    when = sheet.guide.when[.ofProcess]
    needsLook = sheet.needsLook
    steps = sheet.steps.map(Step.init)
  }

  var lines: [String] {
    ["\(code)  \(title)", when]
      + steps.enumerated().flatMap { place, step in
        ["", "\(place + 1). \(step.what)"] + step.lines.map { "   \($0)" }
      }
  }
}

extension GuideOutput.Step {
  fileprivate init(_ sheet: GuideSheet.Step) {
    let step = sheet.step
    what = step.what[.ofProcess]
    who = step.who[.ofProcess]
    limit = step.limit?[.ofProcess]
    authority = step.rule?.rawValue
    grounds = sheet.grounds.map(GroundOutput.init)
    confidence = step.confidence.rawValue
  }

  fileprivate var lines: [String] {
    let label = Confidence(rawValue: confidence)?.label[.ofProcess] ?? confidence
    return [say("Ai: ", "Who: ") + who]
      + (limit.map { [say("Khi: ", "By: ") + $0] } ?? [])
      + (authority.map { [say("Ai quyết định: ", "Who decides: ") + $0] } ?? [])
      + grounds.map(\.line) + ["[\(label)]"]
  }
}
