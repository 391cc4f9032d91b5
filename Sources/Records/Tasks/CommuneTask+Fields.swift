import Ledger

extension CommuneTask {
  public enum Fields {
    public static let content = FieldSpec(2, "content", .text, Phrase("Nội dung", "Content"))
    public static let ground = FieldSpec(3, "ground", .text, Phrase("Căn cứ", "Ground"))
    public static let owner = FieldSpec(
      4, "taskOwner", .text, Phrase("Người thực hiện", "Done by"))
    public static let dueOn = FieldSpec(5, "dueOn", .day, Phrase("Hạn", "Due"))
    public static let state = FieldSpec(6, "state", .text, Phrase("Trạng thái", "State"))
    public static let product = FieldSpec(7, "product", .text, Phrase("Sản phẩm", "Product"))
    public static let doneOn = FieldSpec(8, "doneOn", .day, Phrase("Xong ngày", "Done on"))
    public static let dropReason = FieldSpec(
      9, "dropReason", .text, Phrase("Lý do thôi", "Reason to drop"))
    public static let all = [
      .isWithdrawn, content, ground, owner, dueOn, state, product, doneOn, dropReason,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<CommuneTask>, values: FieldValues) {
    self.id = id
    content = values.text(Fields.content) ?? ""
    ground = values.text(Fields.ground) ?? ""
    owner = values.text(Fields.owner) ?? ""
    dueOn = values.day(Fields.dueOn)
    state = values.code(Fields.state) ?? .open
    product = values.text(Fields.product) ?? ""
    doneOn = values.day(Fields.doneOn)
    dropReason = values.text(Fields.dropReason) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.content, content)
    values.set(Fields.ground, ground)
    values.set(Fields.owner, owner)
    values.set(Fields.dueOn, dueOn)
    values.set(Fields.state, state)
    values.set(Fields.product, product)
    values.set(Fields.doneOn, doneOn)
    values.set(Fields.dropReason, dropReason)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
