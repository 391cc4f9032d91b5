import Records
import Terminal
import VietText

/// Who writes: name and post, as one step of several.
struct OfficerStep {
  private var form: Form

  /// - Parameter officer: what stands there at first; nil: the usual post.
  init(_ officer: Officer?, in surroundings: Surroundings) {
    let post = surroundings(
      Phrase("Chuyên viên Phòng Văn hóa - Xã hội", "Officer, Culture and Social Affairs"))
    form = Form(
      [
        .text(
          Officer.Fields.name, limit: 60, isRequired: true,
          hint: Phrase("Đứng tên ở mỗi lần ghi sổ.", "Stands beside everything you write."),
          in: surroundings),
        .text(Officer.Fields.post, limit: 80, in: surroundings),
      ],
      contents: [
        Officer.Fields.name.name: officer?.name ?? "",
        Officer.Fields.post.name: officer?.post ?? post,
      ])
  }

  var name: String { form[Officer.Fields.name.name] ?? "" }
  var post: String { form[Officer.Fields.post.name] ?? "" }

  /// Enter in the last field, and F2, end the step.
  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> StepAnswer {
    let isEnd = event == .key(.enter) && form.focus == form.fields.count - 1
    let end = isEnd ? Event.key(.function(2)) : event
    switch form.answer(end, size: surroundings.size, composer: &composer) {
    case .stay: return .stay
    case .ignored: return .ignored
    case .full(let taken, let limit): return .full(.fullField(taken: taken, limit: limit))
    case .cancel: return .back
    case .save:
      guard let wrong = form.wrongFields.first else { return .next }
      form.show(error: wrong.error, at: wrong.key)
      return .stay
    }
  }

  func draw(into page: inout Buffer, in area: Rect) { form.draw(into: &page, in: area) }
}
