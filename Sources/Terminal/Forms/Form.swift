import VietText

/// What a program must do after a form answered an event.
public enum FormAnswer: Equatable, Sendable {
  /// The form answered it.
  case stay
  /// The event means nothing here; a paste that no field takes, for example.
  case ignored
  /// The field is full: of what was typed or pasted it took only so many letters.
  case full(taken: Int, limit: Int)
  /// F2: keep what is in the form, if ``Form/wrongFields`` allows it.
  case save
  /// Esc: leave the form, after a question if ``Form/isChanged``.
  case cancel
}

/// Fields under each other, one of which has the focus.
///
/// A field is checked when it is left; leaving is never refused. Nothing that is typed is lost
/// by an error.
public struct Form {
  public let fields: [FormField]
  /// The field that has the focus, as an index of ``fields``; 0 in a form without fields.
  public private(set) var focus = 0 {
    didSet { isFresh = true }
  }
  private(set) var controls: [FormControl]
  private(set) var scroll = Scroll()
  private var errors: [String: String] = [:]
  /// Whether nothing was done in the field in focus since it was entered.
  private var isFresh = true
  /// What is doubtful in the fields as they stand, by key.
  private var notices: [String: String] = [:]
  private let original: [String: String]

  /// A form with the contents of its fields by key; a key without a field is left out.
  public init(_ fields: [FormField], contents: [String: String] = [:]) {
    self.fields = fields
    controls = fields.map { FormControl($0.kind, content: contents[$0.key] ?? "") }
    original = Form.contents(fields, controls)
    for index in fields.indices { lookOver(index) }
  }

  private static func contents(_ fields: [FormField], _ controls: [FormControl]) -> [String: String]
  {
    Dictionary(
      zip(fields.map(\.key), controls.map(\.content)), uniquingKeysWith: { first, _ in first })
  }
}

extension Form {
  /// The contents by key: what is saved, and what a draft keeps.
  public var contents: [String: String] { Form.contents(fields, controls) }

  /// The content of a field; nil where there is no such field.
  public subscript(key: String) -> String? {
    fields.firstIndex { $0.key == key }.map { controls[$0].content }
  }

  /// Whether anything differs from what the form was opened with.
  public var isChanged: Bool { contents != original }

  /// The fields found wrong so far, in order, with what is wrong.
  public var wrongFields: [(key: String, error: String)] {
    fields.compactMap { field in errors[field.key].map { (field.key, $0) } }
  }

  /// What is wrong with a field, if it was checked.
  func error(at index: Int) -> String? {
    fields.indices.contains(index) ? errors[fields[index].key] : nil
  }

  /// What is doubtful in a field, if anything is.
  func notice(at index: Int) -> String? { notices[fields[index].key] }

  private mutating func lookOver(_ index: Int) {
    guard let notice = fields[index].notice else { return }
    notices[fields[index].key] = notice(controls[index].content)
  }

  /// Puts the contents of a draft into the fields; what the form was opened with is remembered.
  public mutating func restore(_ draft: [String: String]) {
    for (index, field) in fields.enumerated() {
      guard let content = draft[field.key] else { continue }
      controls[index] = FormControl(field.kind, content: content)
      lookOver(index)
    }
    errors = [:]
  }

  /// Shows an error that was found elsewhere beside its field, and moves there.
  public mutating func show(error: String, at key: String) {
    guard let index = fields.firstIndex(where: { $0.key == key }) else { return }
    var plain = Composer(method: .off)
    leaveFocus(&plain)
    errors[key] = error
    focus = index
  }

  /// Moves to a field without checking those between; stays where there is no such field.
  ///
  /// - Parameter isEntered: whether the field is entered by it, and not one that is being typed into.
  public mutating func moveFocus(to key: String, isEntered: Bool = true) {
    focus = fields.firstIndex { $0.key == key } ?? focus
    isFresh = isFresh && isEntered
  }

  private mutating func checkAll(_ composer: inout Composer) {
    leaveFocus(&composer)
    for index in fields.indices { check(index) }
  }

  private mutating func check(_ index: Int) {
    errors[fields[index].key] =
      controls[index].trouble ?? fields[index].check(controls[index].content)
  }

  private mutating func leaveFocus(_ composer: inout Composer) {
    guard fields.indices.contains(focus) else { return }
    controls[focus].leave(composer: &composer)
    check(focus)
  }
}

extension Form {
  /// Answers an event.
  ///
  /// - Parameters:
  ///   - size: the size of the rectangle that the form is drawn into.
  ///   - composer: what Telex or VNI make of characters typed into a field for text.
  public mutating func answer(
    _ event: Event, size: Size, composer: inout Composer
  ) -> FormAnswer {
    guard fields.indices.contains(focus) else { return answerWithoutField(event) }
    let layout = FormLayout(self, size: size)
    let (field, before) = (focus, controls[focus].content)
    let answer = answerInField(event, layout, composer: &composer)
    if controls[field].content != before { lookOver(field) }
    for row in layout.sight(of: focus) {
      scroll.follow(row, rows: layout.visibleRows, count: layout.rowCount)
    }
    return answer
  }

  private func answerWithoutField(_ event: Event) -> FormAnswer {
    switch event {
    case .key(.escape): .cancel
    case .key(.function(2)): .save
    default: .ignored
    }
  }

  private mutating func answerInField(
    _ event: Event, _ layout: FormLayout, composer: inout Composer
  ) -> FormAnswer {
    let wasOpen = controls[focus].isOpen
    let isForField = event != .key(.enter) || controls[focus].takesEnter
    let area = layout.controlSize(of: focus)
    let taken = isForField ? controlAnswer(event, area, &composer) : .ignored
    if taken != .ignored { isFresh = false }
    switch taken {
    case .taken:
      // Taking an entry of a list ends with the field.
      if wasOpen, event == .key(.enter), !controls[focus].isOpen { moveFocus(by: 1, &composer) }
      return .stay
    case .full(let taken, let limit): return .full(taken: taken, limit: limit)
    case .ignored: return answerBesideFields(event, &composer)
    }
  }

  /// What is typed into a fresh field that is typed as a whole begins it anew.
  private mutating func controlAnswer(
    _ event: Event, _ area: Size, _ composer: inout Composer
  ) -> FieldAnswer {
    if isFresh, fields[focus].isTypedWhole, event.isTyping {
      var new = FormControl(fields[focus].kind, content: "")
      let answer = new.answer(event, size: area, composer: &composer)
      if answer != .ignored { controls[focus] = new }
      return answer
    }
    return controls[focus].answer(event, size: area, composer: &composer)
  }

  /// Answers the keys that move between fields or leave the form.
  private mutating func answerBesideFields(
    _ event: Event, _ composer: inout Composer
  ) -> FormAnswer {
    guard case .key(let key) = event else { return .ignored }
    switch key {
    case .tab: moveFocus(by: 1, &composer)
    case .backTab: moveFocus(by: -1, &composer)
    case .enter, .down:
      if focus < fields.count - 1 { moveFocus(by: 1, &composer) } else { leaveFocus(&composer) }
    case .up: if focus > 0 { moveFocus(by: -1, &composer) }
    case .pageDown: pass(to: sectionStarts.first { $0 > focus } ?? fields.count - 1, &composer)
    case .pageUp: pass(to: sectionStarts.last { $0 < focus } ?? 0, &composer)
    case .function(8): moveToNextWrong(&composer)
    case .function(2):
      checkAll(&composer)
      return .save
    case .escape: return .cancel
    default: return .ignored
    }
    return .stay
  }

  /// Moves to another field; from the last to the first, and back.
  private mutating func moveFocus(by step: Int, _ composer: inout Composer) {
    moveFocus(to: (focus + step + fields.count) % fields.count, &composer)
  }

  private mutating func moveFocus(to index: Int, _ composer: inout Composer) {
    leaveFocus(&composer)
    focus = index
  }

  /// The same for who looks through the form: a field that was not touched is not complained of.
  private mutating func pass(to index: Int, _ composer: inout Composer) {
    if !isFresh { leaveFocus(&composer) }
    focus = index
  }

  /// The first fields of the parts of the form.
  private var sectionStarts: [Int] { fields.indices.filter { fields[$0].section != nil } }

  private mutating func moveToNextWrong(_ composer: inout Composer) {
    checkAll(&composer)
    let order = (1...fields.count).map { (focus + $0) % fields.count }
    focus = order.first { error(at: $0) != nil } ?? focus
  }
}

extension Event {
  /// Whether it puts letters into a field.
  fileprivate var isTyping: Bool {
    switch self {
    case .key(.character), .paste: true
    default: false
    }
  }
}
