/// The sentences of the practice register, by list.
struct PhraseBook {
  /// What an incident is called, by category.
  let titles: [String: [Template]]
  let causes: [String: [String]]
  let lessons: [String: [String]]
  let log: LogPhrases
  let escalation: EscalationPhrases
  let spots: [String]
  let checks: [String]
  let reasons: ReasonPhrases
  let peopleReached: [String]
  let damages: [Template]
  let contactAreas: [String]
  let document: DocumentPhrases

  /// The list for categories that have none of their own.
  static let anyCategory = "any"

  init(_ bytes: [UInt8]) throws(DemoError) {
    let lines = try TabbedLines(bytes, file: "phrases.tsv")
    var titles: [String: [Template]] = [:]
    for (code, texts) in lines.lists(under: "title") { titles[code] = try Self.templates(texts) }
    self.titles = titles
    causes = lines.lists(under: "cause")
    lessons = lines.lists(under: "lesson")
    log = try LogPhrases(lines)
    escalation = try EscalationPhrases(lines)
    spots = try lines.list("spot")
    checks = try lines.list("check")
    reasons = try ReasonPhrases(lines)
    peopleReached = try lines.list("person")
    damages = try lines.templates("damage")
    contactAreas = try lines.list("area")
    document = try DocumentPhrases(lines)
    for (lists, name) in [(causes, "cause"), (lessons, "lesson")]
    where lists[Self.anyCategory] == nil {
      throw .emptyList(file: lines.file, list: "\(name).\(Self.anyCategory)")
    }
  }

  fileprivate static func templates(_ texts: [String]) throws(DemoError) -> [Template] {
    try texts.map { (text) throws(DemoError) in try Template(text) }
  }
}

extension PhraseBook {
  /// What may have led to an incident of a category.
  func causes(of category: String) -> [String] {
    (causes[category] ?? []) + (causes[Self.anyCategory] ?? [])
  }

  /// What may be learned from an incident of a category.
  func lessons(of category: String) -> [String] {
    (lessons[category] ?? []) + (lessons[Self.anyCategory] ?? [])
  }
}

/// Lines of an incident's log, by what they tell.
struct LogPhrases {
  let first: [Template]
  let contact: [Template]
  let work: [Template]
  let transfer: [Template]
  let end: [Template]

  init(_ lines: TabbedLines) throws(DemoError) {
    first = try lines.templates("log.first")
    contact = try lines.templates("log.contact")
    work = try lines.templates("log.work")
    transfer = try lines.templates("log.transfer")
    end = try lines.templates("log.end")
  }
}

struct EscalationPhrases {
  let requests: [String]
  let details: [Template]
  let replies: [String]
  let refusals: [String]

  init(_ lines: TabbedLines) throws(DemoError) {
    requests = try lines.list("request")
    details = try lines.templates("request.detail")
    replies = try lines.list("reply")
    refusals = try lines.list("refusal")
  }
}

/// Why a level was changed, an incident opened again, a duty not done.
struct ReasonPhrases {
  let raising: [String]
  let lowering: [String]
  let reopening: [String]
  /// Why no further support of a pupil is needed.
  let supportEnding: [String]
  let excuses: [String]

  init(_ lines: TabbedLines) throws(DemoError) {
    raising = try lines.list("reason.raise")
    lowering = try lines.list("reason.lower")
    reopening = try lines.list("reason.reopen")
    supportEnding = try lines.list("reason.support")
    excuses = try lines.list("excuse")
  }
}

extension TabbedLines {
  func templates(_ name: String) throws(DemoError) -> [Template] {
    try PhraseBook.templates(try list(name))
  }

  /// The lists whose names begin with `prefix` and a full stop, by the rest of their names.
  func lists(under prefix: String) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    for (name, texts) in texts where name.hasPrefix(prefix + ".") {
      lists[String(name.dropFirst(prefix.count + 1))] = texts
    }
    return lists
  }
}
