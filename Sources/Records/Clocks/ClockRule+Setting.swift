import Ledger

extension ClockRule {
  /// What was set here for a limit of time: whose rule it is, on what ground, for which days.
  public struct Setting: Hashable, Sendable {
    public let basisKind: BasisKind
    /// Number of the paper; empty for a way of working without one.
    public let document: String
    public let issuedOn: Day?
    public let from: Day
    public let until: Day?
    public let note: String
    /// When the limit was last changed: before that nobody could keep it.
    public let setAt: Moment
    /// What the catalogue says; nil for a rule that was made here.
    public let shippedLimit: Limit?
    public let shippedBasis: BasisKind?
    /// Whether it had passed before it was entered, so that the list's own limit counts.
    public var cameTooLate = false
  }

  /// Whether it binds as law: it can be tightened and annotated, and nothing else.
  public var isCertainLaw: Bool { basisKind == .law && confidence.mayBeShownAsLaw }

  /// Whether it was made here and stands in no catalogue.
  public var isOwn: Bool { LocalClockRule.isOwn(code.rawValue) }
}

extension ClockRule.Setting {
  /// "1234/SGDĐT-VP ngày 05/11/2026"; nothing where no paper is named.
  public var ground: Phrase? {
    guard !document.isEmpty else { return nil }
    guard let issuedOn else { return Phrase(verbatim: document) }
    return Phrase(
      "\(document) ngày \(issuedOn.formatted)", "\(document) of \(issuedOn.formatted)")
  }

  /// "từ 10/11/2026 đến hết 31/12/2026".
  public var span: Phrase {
    let start = Phrase("từ \(from.formatted)", "from \(from.formatted)")
    guard let until else { return start }
    return start.appending(
      Phrase("đến hết \(until.formatted)", "until \(until.formatted)"))
  }
}

extension ClockRule {
  /// Whose rule the count follows, on what ground, since when; what the law says beside it.
  public var ruleLines: [Phrase] {
    guard let setting else { return [shippedLine] }
    let lead = Phrase("Quy tắc", "Rule").appending(setting.basisKind.settingLabel, separator: ": ")
    let own = [setting.ground, setting.span].compactMap { $0 }
      .reduce(lead) { $0.appending($1, separator: ", ") }
    let note =
      setting.note.isEmpty
      ? []
      : [
        Phrase("Ghi chú: ", "Note: ").appending(
          Phrase(verbatim: setting.note), separator: "")
      ]
    return [own] + shippedBeside(setting) + (setting.cameTooLate ? [Self.tooLate] : []) + note
  }

  private static let tooLate = Phrase(
    "Ghi vào sổ sau khi hạn ấy đã qua: việc này tính theo danh mục",
    "Entered when that limit had passed: here the list's own counts")

  private var shippedLine: Phrase {
    let lead = Phrase("Quy tắc", "Rule").appending(groundLabel, separator: ": ")
    guard let document else { return lead }
    return lead.appending(Phrase(verbatim: document.rawValue), separator: ", ")
  }

  /// Whose rule it is; what is not certain is never called law.
  public var groundLabel: Phrase { basisKind.label(at: confidence) }

  private func shippedBeside(_ setting: Setting) -> [Phrase] {
    guard let limit = setting.shippedLimit, let basis = setting.shippedBasis else { return [] }
    let lead =
      basis == .law
      ? Phrase("Pháp luật cho", "The law allows")
      : Phrase("Danh mục ghi", "The list says")
    let ground = basis == .law ? document.map { Phrase(verbatim: $0.rawValue) } : basis.label
    let line = lead.appending(limit.label, separator: ": ")
    return [ground.map { line.appending(Phrase("[\($0.vietnamese)]", "[\($0.english)]")) } ?? line]
  }
}

extension ClockRule.BasisKind {
  /// Whose rule it is that was set here; without a paper it is nobody's, and not the program's either.
  public var settingLabel: Phrase {
    self == .default
      ? Phrase("cách làm ở đây, chưa có văn bản [đề xuất]", "practice here, no paper [proposal]")
      : label
  }
}
