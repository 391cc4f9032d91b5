import Records
import Terminal

/// Fields of forms for fields of records: same name, same label, the right way of typing.
extension FormField {
  /// One line of text.
  public static func text(
    _ field: FieldSpec, limit: Int = 200, isRequired: Bool = false, hint: Phrase? = nil,
    notice: ((String) -> Phrase?)? = nil, in surroundings: Surroundings
  ) -> FormField {
    FormField(
      field.name, surroundings(field.label), .text(limit: limit), hint: words(hint, surroundings),
      check: presence(field, isRequired, surroundings),
      notice: notice.map { find in { find($0).map { surroundings($0) } } })
  }

  /// Several lines of text.
  public static func area(
    _ field: FieldSpec, rows: Int = 3, limit: Int = 4000, isRequired: Bool = false,
    hint: Phrase? = nil, notice: ((String) -> Phrase?)? = nil, in surroundings: Surroundings
  ) -> FormField {
    FormField(
      field.name, surroundings(field.label), .area(rows: rows, limit: limit),
      hint: words(hint, surroundings), check: presence(field, isRequired, surroundings),
      notice: notice.map { find in { find($0).map { surroundings($0) } } })
  }

  /// A whole number.
  public static func number(
    _ field: FieldSpec, limit: Int = 9, isRequired: Bool = false, hint: Phrase? = nil,
    in surroundings: Surroundings
  ) -> FormField {
    FormField(
      field.name, surroundings(field.label), .number(limit: limit),
      hint: words(hint, surroundings), isTypedWhole: true
    ) { typed in
      problem(surroundings) { () throws(FormProblem) in
        try TypedContents([field.name: typed], in: surroundings)
          .number(field, isRequired: isRequired)
      }
    }
  }

  /// A day, typed or taken from a calendar.
  public static func day(
    _ field: FieldSpec, leaning: TypedDate.Leaning = .thisYear, isRequired: Bool = false,
    hint: Phrase? = nil, in surroundings: Surroundings
  ) -> FormField {
    FormField(
      field.name, surroundings(field.label), .date(.days(in: surroundings, leaning: leaning)),
      hint: words(
        hint ?? Phrase("21/11, hôm nay, +5; ↓ mở lịch.", "21/11, today, +5; ↓ opens a calendar."),
        surroundings), isTypedWhole: true
    ) { typed in
      problem(surroundings) { () throws(FormProblem) in
        try TypedContents([field.name: typed], in: surroundings)
          .day(field, leaning: leaning, isRequired: isRequired)
      }
    }
  }

  /// A day and a time of day.
  public static func moment(
    _ field: FieldSpec, leaning: TypedDate.Leaning = .past, isRequired: Bool = false,
    hint: Phrase? = nil, in surroundings: Surroundings
  ) -> FormField {
    FormField(
      field.name, surroundings(field.label), .text(limit: 40),
      hint: words(
        hint
          ?? Phrase(
            "10:40, 10h40 hôm qua, 21/11 7h15; gõ là thay cả ô.",
            "10:40, 10:40 21/11, now; typing replaces the field."),
        surroundings), isTypedWhole: true
    ) { typed in
      problem(surroundings) { () throws(FormProblem) in
        try TypedContents([field.name: typed], in: surroundings)
          .moment(field, leaning: leaning, isRequired: isRequired)
      }
    }
  }

  /// One of a closed list.
  public static func choice<Code: Labelled>(
    _ field: FieldSpec, of type: Code.Type = Code.self, isRequired: Bool = false,
    hint: Phrase? = nil, in surroundings: Surroundings
  ) -> FormField {
    let all = Code.allCases.map { Choice(key: $0.rawValue, label: surroundings($0.label)) }
    return lookup(
      field, .among(all, in: surroundings), isRequired: isRequired, hint: hint, in: surroundings)
  }

  /// One entry of a list that is searched.
  public static func lookup(
    _ field: FieldSpec, _ search: ChoiceSearch, isRequired: Bool = false,
    hint: Phrase? = nil, in surroundings: Surroundings
  ) -> FormField {
    let usual = Phrase("Gõ vài chữ rồi Enter để chọn.", "Type a few letters, Enter chooses.")
    return FormField(
      field.name, surroundings(field.label), .choice(search),
      hint: words(hint ?? usual, surroundings), check: presence(field, isRequired, surroundings))
  }

  /// Yes or no.
  public static func flag(
    _ field: FieldSpec, hint: Phrase? = nil, in surroundings: Surroundings
  ) -> FormField {
    let usual = Phrase("Dấu cách để đổi.", "Space switches.")
    return FormField(
      field.name, surroundings(field.label), .flag, hint: words(hint ?? usual, surroundings))
  }
}

extension FormField {
  /// The field as the first of a part of the form.
  func beginning(_ section: Phrase, in surroundings: Surroundings) -> FormField {
    var field = self
    field.section = surroundings(section)
    return field
  }

  private static func words(_ hint: Phrase?, _ surroundings: Surroundings) -> String {
    hint.map { surroundings($0) } ?? ""
  }

  private static func presence(
    _ field: FieldSpec, _ isRequired: Bool, _ surroundings: Surroundings
  ) -> (String) -> String? {
    { typed in
      isRequired && typed.allSatisfy(\.isWhitespace)
        ? surroundings(RuleError.missing(field.label).why) : nil
    }
  }

  private static func problem<Result>(
    _ surroundings: Surroundings, _ read: () throws(FormProblem) -> Result
  ) -> String? {
    do throws(FormProblem) {
      _ = try read()
      return nil
    } catch {
      return surroundings(error.reason.why)
    }
  }
}
