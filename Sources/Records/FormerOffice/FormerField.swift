import VietText

/// What a column of a list of the former district office can mean.
public enum FormerField: String, ImportedColumn {
  case unit, level, personName, phone, area, hours, substitute
  case sort, content, school, since, due, owner, note

  /// The meanings for a list of these contents.
  public static func meanings(of contents: FormerContents) -> [FormerField] {
    switch contents {
    case .contacts: [.unit, .level, .personName, .phone, .area, .hours, .substitute]
    case .matters: [.sort, .content, .school, .since, .due, .owner, .note]
    }
  }

  public var label: Phrase {
    switch self {
    case .unit: ContactPoint.Fields.unit.label
    case .level: ContactPoint.Fields.level.label
    case .personName: ContactPoint.Fields.personName.label
    case .phone: ContactPoint.Fields.phone.label
    case .area: ContactPoint.Fields.area.label
    case .hours: ContactPoint.Fields.hours.label
    case .substitute: ContactPoint.Fields.substitute.label
    case .sort: Phrase("Loại việc", "Kind")
    case .content: Phrase("Nội dung", "Content")
    case .school: Phrase("Trường, đơn vị", "School or unit")
    case .since: Phrase("Từ ngày", "Since")
    case .due: Phrase("Hạn", "Due")
    case .owner: Phrase("Người làm", "Done by")
    case .note: Phrase("Ghi chú", "Note")
    }
  }

  public var isList: Bool { false }

  public var headerNames: [String] {
    usualNames
      + [label.vietnamese, label.english, rawValue].map { Fold.words($0).joined(separator: " ") }
  }

  private var usualNames: [String] {
    switch self {
    case .unit: ["don vi", "co quan", "noi cong tac", "to chuc"]
    case .level: ["cap", "loai don vi"]
    case .personName: ["ho va ten", "ho ten", "nguoi lien he", "can bo", "dau moi"]
    case .phone: ["so dien thoai", "dien thoai", "sdt", "di dong"]
    case .area: ["linh vuc", "phu trach", "nhiem vu", "chuc vu"]
    case .hours: ["gio lien he", "gio"]
    case .substitute: ["nguoi thay", "thay the"]
    case .sort: ["loai viec", "loai", "phan loai"]
    case .content: ["noi dung", "cong viec", "viec ton dong", "vu viec", "ten viec"]
    case .school: ["truong", "don vi", "co so"]
    case .since: ["tu ngay", "ngay nhan", "ngay phat sinh", "ngay"]
    case .due: ["han", "thoi han", "han xu ly"]
    case .owner: ["nguoi lam", "nguoi phu trach", "can bo phu trach"]
    case .note: ["ghi chu", "tinh trang"]
    }
  }
}

extension FormerContents {
  /// What a list most likely holds, by the titles of its columns.
  public static func guess(from header: [String]) -> FormerContents {
    let known = allCases.map { contents in
      Columns(header: header, among: FormerField.meanings(of: contents)).fields
        .count { $0 != nil }
    }
    return known[0] > known[1] ? .contacts : .matters
  }

  /// What keeps a list from being read; nil when it can be.
  public func problem(in columns: Columns<FormerField>) -> RuleError? {
    let needed: FormerField = self == .contacts ? .unit : .content
    return columns.column(of: needed) == nil ? .missing(needed.label) : nil
  }
}
