import Records
import Terminal

/// The fields of the form for one institution, for adding and for editing.
enum InstitutionFields {
  private typealias Fields = Institution.Fields

  /// Those that are always asked.
  static let usual = [
    Fields.name, Fields.level, Fields.ownership, Fields.code, Fields.communeCode, Fields.address,
    Fields.sites, Fields.principalName, Fields.principalPhone, Fields.phone, Fields.email,
    Fields.contacts, Fields.nationalStandard, Fields.standardSince, Fields.standardUntil,
    Fields.openedOn, Fields.openingDecision, Fields.lastContactOn, Fields.note,
  ]

  /// Those of an institution that is closed; taking the day away opens it again.
  static let closing = [Fields.closedOn, Fields.closingDecision]

  static func formFields(isClosed: Bool, in surroundings: Surroundings) -> [FormField] {
    identity(surroundings) + people(surroundings) + dates(surroundings)
      + (isClosed ? ending(surroundings) : [])
      + [.area(Fields.note, in: surroundings)]
  }

  private static func identity(_ surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.name, limit: Institution.nameLimit, isRequired: true,
        hint: Phrase("Tên đầy đủ như trong quyết định.", "The full name as decided."),
        in: surroundings),
      .choice(Fields.level, of: InstitutionLevel.self, isRequired: true, in: surroundings),
      .choice(Fields.ownership, of: Ownership.self, isRequired: true, in: surroundings),
      .text(
        Fields.code, limit: 20,
        hint: Phrase("Mã của ngành, nếu biết.", "The sector's code, if known."),
        in: surroundings),
      .lookup(
        Fields.communeCode, surroundings.lookups.communes, isRequired: true, in: surroundings),
      .text(Fields.address, in: surroundings),
      .area(
        Fields.sites, rows: 2,
        hint: Phrase("Mỗi điểm trường một dòng.", "One site a line."), in: surroundings),
    ]
  }

  private static func people(_ surroundings: Surroundings) -> [FormField] {
    [
      .text(Fields.principalName, limit: 80, in: surroundings),
      .text(Fields.principalPhone, limit: 40, in: surroundings),
      .text(Fields.phone, limit: 40, in: surroundings),
      .text(Fields.email, limit: 120, in: surroundings),
      .area(
        Fields.contacts, rows: 2,
        hint: Phrase(
          "Mỗi người một dòng: tên, chức vụ, điện thoại.", "One a line: name, post, telephone."),
        in: surroundings),
    ]
  }

  private static func dates(_ surroundings: Surroundings) -> [FormField] {
    [
      .choice(Fields.nationalStandard, of: NationalStandard.self, in: surroundings),
      .day(Fields.standardSince, in: surroundings),
      .day(Fields.standardUntil, in: surroundings),
      .day(Fields.openedOn, in: surroundings),
      .text(
        Fields.openingDecision,
        hint: Phrase("Số và ngày của quyết định.", "Number and date of the decision."),
        in: surroundings),
      .day(Fields.lastContactOn, in: surroundings),
    ]
  }

  /// From when an institution no longer works, and by which decision.
  static func closing(in surroundings: Surroundings) -> [FormField] {
    [
      .day(Fields.closedOn, leaning: .past, isRequired: true, in: surroundings),
      .text(
        Fields.closingDecision, isRequired: true,
        hint: Phrase("Số và ngày của quyết định.", "Number and date of the decision."),
        in: surroundings),
    ]
  }

  private static func ending(_ surroundings: Surroundings) -> [FormField] {
    [
      .day(
        Fields.closedOn,
        hint: Phrase("Xóa ngày này để mở lại.", "Take the day away to open it again."),
        in: surroundings),
      .text(Fields.closingDecision, in: surroundings),
    ]
  }
}
