import Ledger
import Records
import Terminal

/// The fields of an incident as forms ask for them, and the incident that they make.
struct IncidentFields {
  typealias Fields = Incident.Fields

  let choices: CategoryChoices
  /// Looks over the title for what tells who a child is.
  let details: ChildDetailFinder

  /// Of a form that is not loaded yet.
  static let none = IncidentFields(
    choices: CategoryChoices([], .vietnamese), details: ChildDetailFinder())

  /// - Parameter incident: whose people are looked for in its title; nil for a new one.
  init(
    from register: some RegisterReader, _ language: Language,
    about incident: Identifier<Incident>? = nil
  ) throws(StoreError) {
    let people = try incident.flatMap { id throws(StoreError) in try register.people(of: id) }
    self.init(
      choices: CategoryChoices(try register.categories(), language),
      details: try ChildDetailFinder(institutionsOf: register, persons: people?.names ?? []))
  }

  private init(choices: CategoryChoices, details: ChildDetailFinder) {
    self.choices = choices
    self.details = details
  }

  /// The counts in the order in which they are asked for.
  private static let counts: [FieldSpec] = [
    Fields.ill, Fields.hospitalised, Fields.lightlyInjured, Fields.heavilyInjured, Fields.dead,
    Fields.missing, Fields.pupils, Fields.girls, Fields.staff, Fields.others,
  ]

  static let levelLabel = Phrase("Mức độ (đề xuất)", "Level (proposal)")

  func title(_ surroundings: Surroundings) -> FormField {
    .text(
      Fields.title, limit: Incident.titleLimit, isRequired: true,
      hint: Phrase(
        "Không ghi tên, lớp của trẻ; chỉ số người và cấp học.",
        "No child's name or class; only numbers and the level of school."),
      notice: details.warning, in: surroundings)
  }

  func category(_ surroundings: Surroundings) -> FormField {
    .lookup(
      Fields.category, ChoiceSearch(in: surroundings.language, choices.search), isRequired: true,
      hint: Phrase(
        "Gõ mã hoặc vài chữ: bl, ngo doc, duoi nuoc; Enter chọn.",
        "Type a code or a few letters; Enter chooses."), in: surroundings)
  }

  /// Marked as a proposal: levels are the program's own, no law knows them.
  func level(_ surroundings: Surroundings) -> FormField {
    let all = Level.allCases.map {
      Choice(key: "\($0.rawValue)", label: surroundings($0.numbered))
    }
    return FormField(
      Fields.level.name, surroundings(Self.levelLabel),
      .choice(.among(all, in: surroundings)),
      hint: surroundings(
        Phrase(
          "Đề xuất theo loại vụ việc, sửa được; số người chết, bị thương, ốm có thể nâng mức.",
          "Proposed by category, editable; the numbers of people may raise it.")))
  }

  func learnedAt(_ surroundings: Surroundings) -> FormField {
    .moment(
      Fields.learnedAt, isRequired: true,
      hint: Phrase(
        "Lúc xã biết tin; mọi hạn tính từ đây: 10:40, 21h05 hôm qua.",
        "When the commune learned of it; every clock starts here."), in: surroundings)
  }

  /// A moment, a day, "about", or nothing.
  func occurred(_ surroundings: Surroundings) -> FormField {
    let field = Fields.occurredFrom
    return FormField(
      field.name, surroundings(field.label), .text(limit: 40),
      hint: surroundings(
        Phrase(
          "10h 20/11, khoảng 7h, hoặc chỉ ngày 20/11; chưa rõ thì để trống.",
          "10:00 20/11, about 7h, or a day alone; empty when not known.")), isTypedWhole: true
    ) { typed in
      do throws(FormProblem) {
        _ = try Self.occurred(typed, surroundings)
        return nil
      } catch {
        return surroundings(error.reason.why)
      }
    }
  }

  func counts(_ surroundings: Surroundings) -> [FormField] {
    beginning(
      Phrase("Số người (để trống nếu không có)", "Numbers of people (empty for none)"),
      Self.counts.map { .number($0, limit: 6, in: surroundings) }, surroundings)
  }

  /// Fields as a part of the form.
  func beginning(
    _ section: Phrase, _ fields: [FormField], _ surroundings: Surroundings
  ) -> [FormField] {
    guard let first = fields.first else { return [] }
    return [first.beginning(section, in: surroundings)] + fields.dropFirst()
  }

  /// What is seldom asked for, at the end.
  func rest(_ surroundings: Surroundings) -> [FormField] {
    beginning(
      Phrase("Khác", "Other"),
      [
        .text(
          Fields.furtherCategories, limit: 40,
          hint: Phrase("Mã, cách nhau bằng dấu phẩy: MM, TTx.", "Codes with commas: MM, TTx."),
          in: surroundings),
        .area(
          Fields.damage, rows: 2,
          hint: Phrase(
            "Mỗi dòng một thứ: tên, số lượng, đơn vị, số tiền.",
            "One item a line: what, how many, unit, value."), in: surroundings),
        .flag(
          Fields.isRestricted,
          hint: Phrase(
            "Dấu cách để đổi. Khi sổ khóa chỉ hiện số, loại, mức.",
            "Space switches. While locked only number, category, level are shown."),
          in: surroundings),
      ], surroundings)
  }
}

extension IncidentFields {
  /// What the fields hold for an incident.
  func contents(of incident: Incident, _ surroundings: Surroundings) -> [String: String] {
    var contents = [
      Fields.title.name: incident.title, Fields.category.name: incident.category,
      Fields.level.name: "\(incident.level.rawValue)",
      Fields.learnedAt.name: incident.learnedAt.formatted,
      Fields.occurredFrom.name: OccurredTime(incident).text(surroundings.language),
      Fields.source.name: incident.source.rawValue,
      Fields.institution.name: incident.institution?.record.description ?? "",
      Fields.place.name: incident.place,
      Fields.furtherCategories.name: incident.furtherCategories.joined(separator: ", "),
      Fields.damage.name: incident.damage.joined(separator: "\n"),
      Fields.isRestricted.name: incident.isRestricted ? "1" : "",
    ]
    for (field, count) in incident.counts where count != 0 { contents[field.name] = "\(count)" }
    return contents
  }

  /// Puts what was typed into an incident; what was not touched stays to the millisecond.
  func fill(
    _ incident: inout Incident, from contents: [String: String], _ surroundings: Surroundings
  ) throws(FormProblem) {
    let typed = TypedContents(contents, in: surroundings)
    let before = self.contents(of: incident, surroundings)
    incident.title = typed.text(Fields.title)
    incident.category = typed.text(Fields.category)
    incident.furtherCategories = try choices.codes(typed: typed.text(Fields.furtherCategories))
    incident.level =
      Int(typed.text(Fields.level)).flatMap(Level.init)
      ?? choices.defaultLevel(of: incident.category) ?? incident.level
    if contents[Fields.learnedAt.name] != before[Fields.learnedAt.name],
      let learnedAt = try typed.moment(Fields.learnedAt, isRequired: true)
    {
      incident.learnedAt = learnedAt
    }
    if contents[Fields.occurredFrom.name] != before[Fields.occurredFrom.name] {
      let time = try Self.occurred(typed.text(Fields.occurredFrom), surroundings)
      incident.occurredFrom = time.from
      incident.precision = time.precision
    }
    incident.source = typed.code(Fields.source) ?? .other
    incident.institution = typed.record(Fields.institution)
    incident.place = typed.text(Fields.place)
    incident.damage = typed.lines(Fields.damage)
    incident.isRestricted = typed.flag(Fields.isRestricted)
    try fillCounts(&incident, typed)
    try Self.check(incident, now: surroundings.now)
  }

  private func fillCounts(
    _ incident: inout Incident, _ typed: TypedContents
  ) throws(FormProblem) {
    incident.casualties.ill = try typed.number(Fields.ill) ?? 0
    incident.casualties.hospitalised = try typed.number(Fields.hospitalised) ?? 0
    incident.casualties.lightlyInjured = try typed.number(Fields.lightlyInjured) ?? 0
    incident.casualties.heavilyInjured = try typed.number(Fields.heavilyInjured) ?? 0
    incident.casualties.dead = try typed.number(Fields.dead) ?? 0
    incident.casualties.missing = try typed.number(Fields.missing) ?? 0
    incident.people.pupils = try typed.number(Fields.pupils) ?? 0
    incident.people.girls = try typed.number(Fields.girls) ?? 0
    incident.people.staff = try typed.number(Fields.staff) ?? 0
    incident.people.others = try typed.number(Fields.others) ?? 0
  }

  static func occurred(
    _ typed: String, _ surroundings: Surroundings
  ) throws(FormProblem) -> OccurredTime {
    do throws(TypedTimeError) {
      return try OccurredTime(typed: typed, now: surroundings.now)
    } catch {
      throw FormProblem(.badTime(Fields.occurredFrom.label, error), at: Fields.occurredFrom.name)
    }
  }

  /// When and where, as a part of the form.
  static let whereAndWhen = Phrase("Lúc và nơi xảy ra", "When and where")

  /// The first broken rule, at the field that it names.
  static func check(_ incident: Incident, now: Moment) throws(FormProblem) {
    guard let problem = incident.problems(now: now).first else { return }
    throw FormProblem(problem, in: Incident.self)
  }
}
