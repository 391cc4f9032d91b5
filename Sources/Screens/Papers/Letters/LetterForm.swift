import IncidentPapers
import Ledger
import Records
import Terminal

/// An official letter whose text the officer writes, new or not signed yet.
struct LetterForm: FormSpec {
  private typealias Fields = OutgoingPaper.Fields

  private enum Beginning {
    case new(LetterSource)
    case old(Identifier<OutgoingPaper>)
  }

  private static let subject = FieldSpec.ofForm("subject", .text, Phrase("V/v", "About"))

  private let beginning: Beginning
  private var letter = OutgoingPaper(id: Identifier(.program), abstract: "")
  private var about: Phrase?
  private var isLocked = false
  private var details: ChildDetailFinder?

  init(_ source: LetterSource) { beginning = .new(source) }
  init(_ id: Identifier<OutgoingPaper>) { beginning = .old(id) }

  var title: Phrase {
    record == nil
      ? Phrase("Soạn công văn", "Write a letter") : Phrase("Sửa công văn", "Edit a letter")
  }

  var record: RecordReference? {
    guard case .old(let id) = beginning else { return nil }
    return RecordReference(id)
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    isLocked = surroundings.header.isLocked
    details = try ChildDetailFinder(institutionsOf: register)
    switch beginning {
    case .new(let source):
      let start = try LetterStart(
        source, as: Identifier(surroundings.newIdentity()), from: register, in: surroundings)
      (letter, about) = (start.letter, start.about)
    case .old(let id):
      guard let old = try register.outgoingPaper(id) else {
        throw .rule(.noSuchRecord(OutgoingPaper.title, id.record.description))
      }
      letter = old
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let about else { return [] }
    let words =
      letter.letter.grounds.isEmpty
      ? Phrase(
        "Chưa có căn cứ nào chắc chắn và còn hiệu lực: đối chiếu rồi tự ghi.",
        "No ground is certain and in force: check and write it yourself.")
      : Phrase(
        "Lời văn là câu mẫu (đề xuất): sửa cho hợp việc của mình.",
        "The wording is a pattern (proposal): fit it to your case.")
    let style: Style = letter.letter.grounds.isEmpty ? .warning : .faint
    return [TableText(surroundings(about), .heading), TableText(surroundings(words), style)]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    [
      Self.subject.name: letter.letterSubject, Fields.addressee.name: letter.letter.addressee,
      Fields.grounds.name: letter.letter.grounds,
      Fields.content.name: letter.letter.content ?? "",
      Fields.recipients.name: letter.recipients,
      Fields.signer.name: PaperSigner(named: letter.signer).rawValue,
      Fields.symbol.name: letter.symbol, Fields.note.name: letter.note,
    ]
  }
}

extension LetterForm {
  /// What is sealed and cannot be read is not asked for: it would be written over.
  private var hidesText: Bool { isLocked && record != nil }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .area(
        Self.subject, rows: 2, limit: 250, isRequired: true,
        hint: Phrase("Không nêu tên trẻ.", "Without a child's name."),
        notice: details?.warning, in: surroundings),
      .area(
        Fields.addressee, rows: 1, limit: OutgoingPaper.textLimit, isRequired: true,
        hint: Phrase("Mỗi nơi một dòng.", "One a line."), in: surroundings),
      .area(
        Fields.grounds, rows: 2, limit: OutgoingPaper.groundsLimit,
        hint: Phrase(
          "Mỗi căn cứ một dòng, không cần chữ “Căn cứ”.", "One a line, without “Căn cứ”."),
        in: surroundings),
    ] + (hidesText ? [] : [text(surroundings)]) + [
      .area(
        Fields.recipients, rows: 1, limit: OutgoingPaper.textLimit,
        hint: Phrase(
          "Cách nhau bằng “;”; “Như trên” và “Lưu” tự thêm.",
          "With “;” between; addressee and file follow of themselves."),
        in: surroundings),
      .choice(Fields.signer, of: PaperSigner.self, isRequired: true, in: surroundings),
      .text(Fields.symbol, limit: 40, isRequired: true, in: surroundings),
      .text(Fields.note, limit: OutgoingPaper.textLimit, in: surroundings),
    ]
  }

  private func text(_ surroundings: Surroundings) -> FormField {
    .area(
      Fields.content, rows: 5, limit: OutgoingPaper.contentLimit, isRequired: true,
      hint: SealedHint.words(
        Phrase(
          "Mỗi đoạn một dòng; “1. ”, “a) ”, “- ” thành mục.",
          "A paragraph a line; “1. ”, “a) ”, “- ” begin items."),
        in: surroundings),
      in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    var new = letter
    new.letterSubject = typed.text(Self.subject)
    new.letter.addressee = typed.lines(Fields.addressee)
      .flatMap { $0.split(separator: ";").map(\.trimmed) }.filter { !$0.isEmpty }
      .joined(separator: "\n")
    new.letter.grounds = typed.lines(Fields.grounds).map(Self.bare).joined(separator: "\n")
    if !hidesText { new.letter.content = typed.text(Fields.content) }
    new.recipients = typed.text(Fields.recipients)
    new.signer =
      typed.code(Fields.signer, as: PaperSigner.self)?.label.vietnamese ?? letter.signer
    new.symbol = typed.text(Fields.symbol)
    new.note = typed.text(Fields.note)
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: OutgoingPaper.self)
    }
    return record != nil && new == letter
      ? nil : .officePaper(.saveOutgoing(new, reason: nil))
  }

  /// The words that the paper itself puts in front, and the mark that it sets at the end.
  private static func bare(_ line: String) -> String {
    let mark = "Căn cứ "
    let words = line.hasPrefix(mark) ? String(line.dropFirst(mark.count)) : line
    return String(words.reversed().drop { $0 == ";" || $0 == " " }.reversed())
  }

  func next(after contents: [String: String]) -> Route? {
    guard record == nil else { return nil }
    return isLocked ? .papers(.outgoing(letter.id)) : .papers(.letter(letter.id))
  }
}
