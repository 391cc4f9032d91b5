import Ledger

/// Somebody who writes in the register: the author of entries.
public struct Officer: Recorded {
  public static let kind = Kind.officer
  public static let title = Phrase("Cán bộ", "Officer")

  public let id: Identifier<Officer>
  public var name: String
  /// Post, for example "Chuyên viên Phòng Văn hóa - Xã hội".
  public var post: String
  /// The day on which their passphrase was taken away; nil while they may have one.
  public var accessEndedOn: Day?
  public var isWithdrawn = false

  public init(id: Identifier<Officer>, name: String, post: String) {
    self.id = id
    self.name = name
    self.post = post
  }
}

extension Officer {
  /// Longest name and post, in characters.
  public static let textLimit = 120

  /// What keeps it from being saved, first problem first.
  public var problems: [RuleError] {
    if name.isEmpty { return [.missing(Fields.name.label)] }
    return [(Fields.name, name), (Fields.post, post)].compactMap { field, text in
      text.count > Self.textLimit
        ? .tooLong(field.label, count: text.count, limit: Self.textLimit) : nil
    }
  }

  public enum Fields {
    public static let name = FieldSpec(2, "name", .text, Phrase("Họ và tên", "Full name"))
    public static let post = FieldSpec(3, "post", .text, Phrase("Chức vụ", "Post"))
    public static let accessEndedOn = FieldSpec(
      4, "accessEndedOn", .day, Phrase("Thôi quyền mở sổ từ", "Access ended on"))
    public static let all = [.isWithdrawn, name, post, accessEndedOn]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Officer>, values: FieldValues) {
    self.id = id
    name = values.text(Fields.name) ?? ""
    post = values.text(Fields.post) ?? ""
    accessEndedOn = values.day(Fields.accessEndedOn)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.name, name)
    values.set(Fields.post, post)
    values.set(Fields.accessEndedOn, accessEndedOn)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
