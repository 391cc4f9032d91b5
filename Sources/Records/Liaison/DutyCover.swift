import Ledger

/// The days of the week on which a cover stands.
public enum CoverDays: String, Labelled {
  case everyDay = "moi_ngay"
  case workdays = "ngay_lam_viec"
  case weekends = "cuoi_tuan"

  public var label: Phrase {
    switch self {
    case .everyDay: Phrase("Mọi ngày", "Every day")
    case .workdays: Phrase("Thứ Hai – Thứ Sáu", "Monday to Friday")
    case .weekends: Phrase("Thứ Bảy, Chủ nhật", "Saturday and Sunday")
    }
  }

  func holds(_ day: Day) -> Bool {
    switch self {
    case .everyDay: true
    case .workdays: !day.weekday.isWeekend
    case .weekends: day.weekday.isWeekend
    }
  }
}

/// Who can be called at nights, at weekends, over a holiday (trực ngoài giờ).
public struct DutyCover: LiaisonRecord {
  public static let kind = Kind.dutyCover
  public static let liaison = LiaisonKind.cover
  public static let title = Phrase("Ca trực", "Duty cover")

  public let id: Identifier<DutyCover>
  public var values: FieldValues

  public init(id: Identifier<DutyCover>, values: FieldValues) {
    self.id = id
    self.values = values
  }
}

extension DutyCover {
  public enum Fields {
    public static let cluster = FieldSpec(2, "cluster", .record, Cluster.title)
    public static let unit = FieldSpec(3, "unit", .text, Phrase("Đơn vị", "Unit"))
    public static let personName = FieldSpec(
      4, "personName", .text, Phrase("Người trực", "On duty"))
    public static let phone = FieldSpec(5, "phone", .text, Phrase("Điện thoại", "Telephone"))
    public static let days = FieldSpec(6, "days", .text, Phrase("Những ngày nào", "Days"))
    public static let startsAt = FieldSpec(7, "startsAt", .text, Phrase("Từ giờ", "From time"))
    public static let endsAt = FieldSpec(8, "endsAt", .text, Phrase("Đến giờ", "Until time"))
    public static let fromOn = FieldSpec(9, "fromOn", .day, Phrase("Từ ngày", "From"))
    public static let untilOn = FieldSpec(10, "untilOn", .day, Phrase("Đến ngày", "Until"))
    public static let note = FieldSpec(11, "note", .text, Phrase("Ghi chú", "Note"))
    public static let all = [
      .isWithdrawn, cluster, unit, personName, phone, days, startsAt, endsAt, fromOn, untilOn,
      note,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }
  public static var parentField: FieldSpec? { Fields.cluster }

  public static let inputs = [
    LiaisonInput(
      Fields.cluster, .cluster,
      hint: Phrase("Trống là trực của Sở hoặc của xã.", "Empty: of the Department or commune.")),
    LiaisonInput(Fields.unit, .line(120)),
    LiaisonInput(Fields.personName, .line(80), isRequired: true),
    LiaisonInput(Fields.phone, .line(40), isRequired: true),
    LiaisonInput(Fields.days, .codes(CoverDays.self), isRequired: true),
    LiaisonInput(Fields.startsAt, .time, isRequired: true),
    LiaisonInput(
      Fields.endsAt, .time, isRequired: true,
      hint: Phrase(
        "Nhỏ hơn giờ đầu là sang sáng hôm sau; bằng nhau là cả ngày đêm.",
        "Before the first time: next morning; the same: day and night.")),
    LiaisonInput(Fields.fromOn, .day(isPast: false), isRequired: true),
    LiaisonInput(
      Fields.untilOn, .day(isPast: false),
      hint: Phrase(
        "Trống là không hạn; ngày lễ thì ghi ca riêng.",
        "Empty: without end; a holiday gets a cover of its own.")),
    LiaisonInput(Fields.note, .line(200)),
  ]

  public var change: LiaisonChange { .cover(self) }

  public func ownProblems(today: Day) -> [RuleError] {
    .order(Fields.fromOn, Fields.untilOn, in: values)
  }

  public var personName: String { text(Fields.personName) }
  public var phone: String { text(Fields.phone) }
  public var unit: String { text(Fields.unit) }
  public var days: CoverDays { values.code(Fields.days) ?? .everyDay }
  public var fromOn: Day? { values.day(Fields.fromOn) }
  public var untilOn: Day? { values.day(Fields.untilOn) }

  /// "17:30 – 07:30".
  public var hours: String { "\(text(Fields.startsAt)) – \(text(Fields.endsAt))" }

  /// Whether it stands at this moment; a night belongs to the day on which it begins.
  public func isOnDuty(at now: Moment) -> Bool {
    guard let start = clock(Fields.startsAt), let end = clock(Fields.endsAt)
    else { return false }
    let clock = now.clock
    if start < end { return begins(on: now.day) && start <= clock && clock < end }
    return begins(on: now.day) && start <= clock
      || begins(on: now.day.adding(days: -1)) && clock < end
  }

  /// Whether the day lies in its time, whatever the day of the week.
  public func stands(on day: Day) -> Bool {
    !isWithdrawn && (fromOn ?? .first) <= day && day <= (untilOn ?? .last)
  }

  private func begins(on day: Day) -> Bool { days.holds(day) && stands(on: day) }

  private func clock(_ field: FieldSpec) -> ClockTime? {
    // What another copy wrote and cannot be read is no time: nobody is said to be on duty then.
    try? ClockTime(typed: text(field))
  }
}
