import VietText

/// The state of one field of a form.
enum FormControl {
  case text(FieldText)
  case number(FieldText)
  case area(TextArea)
  case choice(ChoiceField)
  case date(DateField)
  case flag(Bool)

  init(_ kind: FormField.Kind, content: String) {
    switch kind {
    case .text(let limit): self = .text(FieldText(content, limit: limit))
    case .number(let limit): self = .number(FieldText(content, limit: limit))
    case .area(_, let limit): self = .area(TextArea(content, limit: limit))
    case .date(let rules): self = .date(DateField(content, rules: rules))
    case .flag: self = .flag(!content.isEmpty)
    case .choice(let search):
      var field = ChoiceField(search: search)
      field.choose(key: content)
      self = .choice(field)
    }
  }

  /// The content as it is stored.
  var content: String {
    switch self {
    case .text(let field), .number(let field): field.text
    case .area(let area): area.text
    case .choice(let field): field.chosen?.key ?? ""
    case .date(let field): field.text
    case .flag(let isOn): isOn ? "1" : ""
    }
  }

  /// What is wrong with how the field was left, whatever its content; nil where nothing is.
  var trouble: String? {
    if case .choice(let field) = self { field.trouble } else { nil }
  }

  /// Whether a list or calendar is open over the form.
  var isOpen: Bool {
    switch self {
    case .choice(let field): field.isOpen
    case .date(let field): field.isOpen
    default: false
    }
  }

  /// Whether Enter belongs to the field itself.
  var takesEnter: Bool {
    switch self {
    case .area: true
    case .choice(let field): field.isOpen || field.chosen == nil
    case .date(let field): field.isOpen
    default: false
    }
  }
}

extension FormControl {
  /// Answers an event; one that it ignores is for the form.
  mutating func answer(_ event: Event, size: Size, composer: inout Composer) -> FieldAnswer {
    switch self {
    case .text(var field):
      defer { self = .text(field) }
      return field.answer(event, composer: &composer)
    case .number(var field):
      guard FormControl.isNumeric(event) else { return .ignored }
      defer { self = .number(field) }
      var plain = Composer(method: .off)
      return field.answer(event, composer: &plain)
    case .area(var area):
      defer { self = .area(area) }
      return area.answer(event, size: size, composer: &composer)
    case .choice(var field):
      defer { self = .choice(field) }
      return field.answer(event, composer: &composer)
    case .date(var field):
      defer { self = .date(field) }
      return field.answer(event, composer: &composer)
    case .flag(let isOn):
      guard event == .key(.character(" ")) else { return .ignored }
      self = .flag(!isOn)
      return .taken
    }
  }

  private static func isNumeric(_ event: Event) -> Bool {
    switch event {
    case .key(.character(let letter)): "0123456789,.-+ ".contains(letter)
    case .paste(let text): text.allSatisfy { "0123456789,.-+ ".contains($0) }
    default: true
    }
  }

  /// Closes what is open and completes what was typed, because the field is left.
  mutating func leave(composer: inout Composer) {
    switch self {
    case .text(var field):
      field.finishWord(composer: &composer)
      self = .text(field)
    case .area(var area):
      area.finishWord(composer: &composer)
      self = .area(area)
    case .choice(var field):
      field.leave()
      self = .choice(field)
    case .date(var field):
      field.close()
      field.finishWord(composer: &composer)
      field.complete()
      self = .date(field)
    default: break
    }
  }

  func draw(into page: inout Buffer, in area: Rect, isFocused: Bool) {
    switch self {
    case .text(let field), .number(let field):
      field.draw(into: &page, in: area, isFocused: isFocused)
    case .area(let text): text.draw(into: &page, in: area, isFocused: isFocused)
    case .choice(let field): field.draw(into: &page, in: area, isFocused: isFocused)
    case .date(let field): field.draw(into: &page, in: area, isFocused: isFocused)
    case .flag(let isOn):
      page.write(isOn ? "[x]" : "[ ]", in: area, isFocused ? .focusedField : .field)
      if isFocused { page.placeCursor(column: area.column + 1, row: area.row) }
    }
  }

  func drawOpen(into page: inout Buffer, below anchor: Rect, inside area: Rect) {
    switch self {
    case .choice(let field): field.drawList(into: &page, below: anchor, inside: area)
    case .date(let field): field.drawCalendar(into: &page, below: anchor, inside: area)
    default: break
    }
  }
}
