import Records
import Terminal
import VietText

/// What every form that destroys sealed text says and asks: what cannot be got back, on what ground,
/// and that it is meant.
enum ErasingFields {
  private static let confirmation = FieldSpec.ofForm(
    "confirmation", .text, Phrase("Gõ XÓA để xác nhận", "Type ERASE to confirm"))

  /// Why nothing can be erased in a register without keys.
  static let noKeys = Phrase(
    "Sổ này không đặt mật khẩu nên không có nội dung niêm phong.",
    "This register has no passphrase, so nothing is sealed.")
  static let nothingLeft = Phrase(
    "Không còn nội dung niêm phong.", "There is no sealed text left.")

  /// - Parameter what: whose key is destroyed: "dòng này", "The line".
  static func notes(on what: Phrase, in surroundings: Surroundings) -> [TableText] {
    [
      Phrase(
        "! Không lấy lại được. Xóa khóa của \(what.vietnamese), cả trong bản sao lưu ở đây.",
        "! Cannot be undone. \(what.english)'s key is destroyed, also in the backups here."),
      Phrase(
        "Bản đã chép đi nơi khác hoặc đã in thì phải thu hồi riêng.",
        "Copies elsewhere and on paper must be called back separately."),
    ].map { TableText(surroundings($0), .warning) }
  }

  static func fields(in surroundings: Surroundings) -> [FormField] {
    [
      .area(
        Erasure.Fields.ground, rows: 2, isRequired: true,
        hint: Phrase(
          "Ai yêu cầu, theo quy định nào, ngày nào.", "Who asked, by which rule, on what day."),
        in: surroundings),
      FormField(
        confirmation.name, surroundings(confirmation.label), .text(limit: 12)
      ) { typed in
        isConfirmed(typed) ? nil : surroundings(RuleError.missing(confirmation.label).why)
      },
    ]
  }

  private static func isConfirmed(_ typed: String) -> Bool {
    ["xoa", "erase"].contains(Fold.words(typed).joined())
  }
}
