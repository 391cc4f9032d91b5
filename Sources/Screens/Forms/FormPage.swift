import Records
import Terminal
import VietText

/// A page that is one form.
public struct FormPage<Spec: FormSpec>: Screen {
  private(set) var spec: Spec
  /// Absent until the form is loaded.
  private(set) var form: Form?
  /// What the fields held when the form opened.
  private var original: [String: String] = [:]
  /// The contents that the form was given, those of fields out of sight among them, so that they
  /// come back as they were.
  private var given: [String: String] = [:]
  /// What the fields made of ``given``. A field may show less than it was given, a long text cut or
  /// an entry that its list no longer has: what was not touched is not changed.
  private var shown: [String: String] = [:]
  /// What the fields were chosen by, when they were chosen last.
  private var chosenBy: [String]?
  private var notes: [TableText] = []
  private var remarks = FormRemarks()
  private var isRestored = false

  public init(_ spec: Spec) { self.spec = spec }

  public var title: Phrase { spec.title }
  public var takesText: Bool { true }
  public var draftSubject: RecordReference? { spec.record }

  public mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard form == nil else { return }
    try spec.load(from: register, in: surroundings)
    original = spec.contents(in: surroundings)
    notes = spec.notes(given: original, in: surroundings)
    show(Form(spec.fields(given: original, in: surroundings), contents: original), of: original)
    remarks.follow(spec, contents, in: surroundings)
  }

  private mutating func show(_ form: Form, of contents: [String: String]) {
    given = contents
    shown = form.contents
    self.form = form
  }
}

extension FormPage {
  /// All that is typed, fields out of sight included.
  var contents: [String: String] {
    var contents = given
    for (key, typed) in form?.contents ?? [:] where typed != shown[key] { contents[key] = typed }
    return contents
  }

  /// Whether anything would be lost.
  var isChanged: Bool {
    contents.contains { $0.value != original[$0.key] ?? "" }
  }

  /// Only what differs: a draft that is continued must not bring back old values of other fields.
  public var draft: DraftContent? {
    guard isChanged else { return nil }
    let typed = contents.filter { $0.value != original[$0.key] ?? "" }
    return DraftContent(title: title, content: typed)
  }

  public mutating func restore(_ content: [String: String]) {
    put(original.merging(content) { _, kept in kept })
    isRestored = true
  }

  /// Puts contents into the fields and keeps those of fields that are out of sight.
  private mutating func put(_ contents: [String: String]) {
    given = contents
    form?.restore(contents)
    shown = form?.contents ?? [:]
  }

  public var offers: [Offer] {
    [
      Offer(.save),
      Offer(
        .nextTab, as: Phrase("ô kế", "next field"),
        help: Phrase("Sang ô kế tiếp.", "Moves to the next field."), isOnKeyBar: false),
      Offer(
        .previousTab, as: Phrase("ô trước", "previous field"),
        help: Phrase("Về ô trước.", "Moves to the previous field."), isOnKeyBar: false),
      Offer(.nextWrong, disabledReason: wrongReason, isOnKeyBar: wrongReason == nil), Offer(.back),
    ] + partOffers
  }

  /// A long form is in parts.
  private var partOffers: [Offer] {
    guard form?.fields.contains(where: { $0.section != nil }) ?? false else { return [] }
    return [
      Offer(
        .pageDown, as: Phrase("mục kế", "next part"),
        help: Phrase("Sang mục kế tiếp.", "Moves to the next part.")),
      Offer(
        .pageUp, as: Phrase("mục trước", "previous part"),
        help: Phrase("Về mục trước.", "Moves to the previous part."), isOnKeyBar: false),
    ]
  }

  private var wrongReason: Phrase? {
    form?.wrongFields.isEmpty ?? true
      ? Phrase("Chưa thấy ô nào sai.", "No field was found wrong.") : nil
  }

  public mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let keys: [Action: Key] = [
      .save: .function(2), .nextTab: .tab, .previousTab: .backTab, .nextWrong: .function(8),
      .back: .escape, .pageDown: .pageDown, .pageUp: .pageUp,
    ]
    guard let key = keys[action] else { return .stay }
    var plain = Composer(method: .off)
    return take(.key(key), composer: &plain, in: surroundings) ?? .stay
  }
}

extension FormPage {
  public mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    adaptFields(in: surroundings)
    let size = formArea(Rect(surroundings.size)).size
    let before = contents
    let focus = form?.focus
    guard let answer = form?.answer(event, size: size, composer: &composer) else { return nil }
    let proposals = spec.proposals(from: before, to: contents, in: surroundings)
    if !proposals.isEmpty {
      // A proposal may be for a field that is about to come into sight.
      form?.restore(proposals)
      for key in proposals.keys { shown[key] = form?.contents[key] }
      given.merge(proposals) { _, new in new }
    }
    if before != contents {
      notes = spec.notes(given: contents, in: surroundings)
      remarks.follow(spec, contents, in: surroundings)
    }
    adaptFields(leaving: Self.movesOn.contains(event) ? focus : nil, in: surroundings)
    switch answer {
    case .stay: return .stay
    case .ignored: return nil
    case .full(let taken, let limit): return .refuse(.fullField(taken: taken, limit: limit))
    case .save: return save(in: surroundings)
    case .cancel: return .leave(isChanged: isChanged)
    }
  }

  /// The keys that leave a field for the one below it.
  private static var movesOn: [Event] { [.key(.enter), .key(.tab), .key(.down)] }

  /// Shows the fields that what is typed asks for; text in fields that go is kept.
  ///
  /// - Parameter left: the field that was left for the one below it: what now stands there is
  ///   focused, a field that has just come into sight too.
  private mutating func adaptFields(leaving left: Int? = nil, in surroundings: Surroundings) {
    guard isRestored || !spec.fieldsDependOn.isEmpty, let old = form else { return }
    let contents = contents
    let choosing = spec.fieldsDependOn.map { contents[$0] ?? "" }
    guard isRestored || choosing != chosenBy else { return }
    isRestored = false
    chosenBy = choosing
    let fields = spec.fields(given: contents, in: surroundings)
    // What is said of a field tells apart lists that follow from another field.
    guard fields.map({ [$0.key, $0.hint] }) != old.fields.map({ [$0.key, $0.hint] }) else { return }
    var new = Form(fields, contents: contents)
    let kept = old.fields.indices.contains(old.focus) ? old.fields[old.focus].key : ""
    let hasMoved = left != nil && left != old.focus || old.fields.count == 1
    if let left, hasMoved, fields.indices.contains(left + 1) {
      new.moveFocus(to: fields[left + 1].key)
    } else if fields.contains(where: { $0.key == kept }) {
      new.moveFocus(to: kept, isEntered: false)
    } else {
      new.moveFocus(to: (fields.dropFirst(old.focus).first ?? fields.last)?.key ?? "")
    }
    show(new, of: contents)
  }

  private mutating func save(in surroundings: Surroundings) -> Outcome {
    if let wrong = form?.wrongFields.first {
      form?.show(error: wrong.error, at: wrong.key)
      return .refuse(Phrase(verbatim: wrong.error))
    }
    let contents = contents
    do throws(FormProblem) {
      guard let change = try spec.change(from: contents, in: surroundings) else {
        return .close
      }
      if let review = spec.review(of: contents, in: surroundings) { return .replace(review) }
      return spec.next(after: contents).map { .writeAndOpen(change, $0) } ?? .writeAndClose(change)
    } catch {
      show(error.reason, at: error.field, in: surroundings)
      return .refuse(error.reason.sentences)
    }
  }

  private mutating func show(
    _ reason: RuleError, at field: String?, in surroundings: Surroundings
  ) {
    guard let field else { return }
    form?.show(error: surroundings(reason.why), at: field)
  }

  /// A rule that the register enforced and that names a field of this form is shown beside it.
  public mutating func refused(_ error: StoreError, in surroundings: Surroundings) -> Bool {
    guard case .rule(let reason) = error, let label = reason.field,
      let field = form?.fields.first(where: { $0.label == surroundings(label) })
    else { return false }
    show(reason, at: field.key, in: surroundings)
    return true
  }
}

extension FormPage {
  public func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    var row = 0
    for note in notes {
      row += page.writeParagraph(note.text, in: Self.noteArea(area).inset(top: row), note.style)
    }
    form?.draw(into: &page, in: formArea(area))
    remarks.draw(into: &page, in: area)
  }

  /// The rest below the notes; a low screen shows their beginning and keeps room for a field.
  private func formArea(_ area: Rect) -> Rect {
    let area = area.inset(bottom: remarks.rows(in: area))
    guard !notes.isEmpty else { return area }
    let columns = Self.noteArea(area).columns
    let rows = notes.reduce(0) { $0 + TextWrap.lines(of: $1.text, columns: columns).count }
    return area.inset(top: min(rows + 1, max(0, area.rows - Self.rowsForFields)))
  }

  /// A field, its hint and a row between.
  private static var rowsForFields: Int { 3 }

  private static func noteArea(_ area: Rect) -> Rect {
    area.inset(left: 2, right: 1, bottom: rowsForFields)
  }
}
