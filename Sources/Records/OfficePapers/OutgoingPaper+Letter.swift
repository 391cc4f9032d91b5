import Ledger

extension OutgoingPaper {
  /// The kind of an official letter whose text stands in the register itself.
  public static let ownLetter = "cong_van"
  /// How the register names such a letter in front of what it is about.
  private static let letterMark = "Công văn v/v "

  /// What an official letter says beside its abstract; empty for every other paper.
  public struct Letter: Equatable, Sendable {
    /// "Căn cứ …" without these words, one a line.
    public var grounds = ""
    /// Behind "Kính gửi", one a line.
    public var addressee = ""
    /// The text, a paragraph a line; sealed: nil while locked.
    public var content: String?
    /// The request that goes out with it.
    public var escalation: Identifier<Escalation>?
    /// Who signed it and the line at its foot, as they were on the day of signing.
    public var signerName = ""
    public var contactLine = ""

    public init() {}

    init(_ values: FieldValues) {
      grounds = values.text(Fields.grounds) ?? ""
      addressee = values.text(Fields.addressee) ?? ""
      content = values.text(Fields.content)
      escalation = values.record(Fields.escalation).map { Identifier($0) }
      signerName = values.text(Fields.signerName) ?? ""
      contactLine = values.text(Fields.contactLine) ?? ""
    }

    /// What no paper had before there were letters stays unwritten.
    func set(in values: inout FieldValues) {
      values.set(Fields.grounds, grounds.isEmpty ? nil : grounds)
      values.set(Fields.addressee, addressee.isEmpty ? nil : addressee)
      values.set(Fields.content, content)
      values.set(Fields.escalation, escalation?.record)
      values.set(Fields.signerName, signerName.isEmpty ? nil : signerName)
      values.set(Fields.contactLine, contactLine.isEmpty ? nil : contactLine)
    }
  }

  /// Longest text of a letter and of its grounds, in characters.
  public static let contentLimit = 6000
  public static let groundsLimit = 2000

  public var isOwnLetter: Bool { paperKind == Self.ownLetter }

  /// Whether the text may still change: what was signed stays as it was signed.
  public var isTextOpen: Bool {
    switch state {
    case .draft, .forSignature, .returned: isOwnLetter
    case .signed, .numbered, .sent: false
    }
  }

  /// What a letter is about, as it stands behind "V/v".
  public var letterSubject: String {
    get {
      abstract.hasPrefix(Self.letterMark)
        ? String(abstract.dropFirst(Self.letterMark.count)) : abstract
    }
    set { abstract = newValue.isEmpty ? "" : Self.letterMark + newValue }
  }

  var letterProblems: [RuleError] {
    let texts = [
      (Fields.grounds, letter.grounds, Self.groundsLimit),
      (Fields.addressee, letter.addressee, Self.textLimit),
      (Fields.content, letter.content ?? "", Self.contentLimit),
    ]
    let tooLong = texts.filter { $0.1.count > $0.2 }.map { field, text, limit in
      RuleError.tooLong(field.label, count: text.count, limit: limit)
    }
    return isOwnLetter && letter.addressee.isEmpty
      ? [.missing(Fields.addressee.label)] + tooLong : tooLong
  }
}

extension OutgoingPaper.Fields {
  public static let grounds = FieldSpec(17, "grounds", .text, Phrase("Căn cứ", "Grounds"))
  public static let addressee = FieldSpec(18, "addressee", .text, Phrase("Kính gửi", "To"))
  public static let content = FieldSpec(
    19, "content", .text, Phrase("Nội dung", "Text"), isSealed: true)
  public static let escalation = FieldSpec(
    20, "escalation", .record, Phrase("Kiến nghị", "Escalation"))
  public static let signerName = FieldSpec(
    21, "signerName", .text, Phrase("Họ tên người ký", "Name of the signer"))
  public static let contactLine = FieldSpec(
    22, "contactLine", .text, Phrase("Chân trang", "Foot of the page"))
}
