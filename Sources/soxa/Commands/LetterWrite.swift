import ArgumentParser
import IncidentPapers
import Ledger
import Papers
import Records

/// `soxa letter write`: an official letter whose text the officer gives.
struct LetterWrite: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: say("Soạn một công văn.", "Writes a letter."),
    discussion: say(
      "Nội dung đọc từ đầu vào chuẩn, mỗi đoạn một dòng; được niêm phong trong sổ.",
      "The text is read from standard input, a paragraph a line; it is sealed."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(say("Sau chữ “V/v”.", "Behind “V/v”."), valueName: say("trích-yếu", "about"))
  )
  var about: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Kính gửi; dùng được nhiều lần.", "Addressee; may be repeated."),
      valueName: say("nơi-nhận", "addressee")))
  var to: [String]
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Căn cứ; dùng được nhiều lần.", "Ground; may be repeated."),
      valueName: say("căn-cứ", "ground")))
  var ground: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Kiến nghị mà công văn gửi đi.", "The escalation that it carries."),
      valueName: say("khóa", "key")))
  var escalation: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Người ký: ", "Signer: ") + PaperSigner.choices, valueName: say("chức-vụ", "post")))
  var signer = PaperSigner.chair.rawValue
  @Option(name: .long, help: ArgumentHelp(say("Ký hiệu.", "Symbol."), valueName: "UBND-VHXH"))
  var symbol: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Nơi nhận khác, cách nhau bằng “;”.", "Who else receives it, with “;” between."),
      valueName: say("nơi-nhận", "recipients")))
  var copies: String?

  func carryOut() throws {
    let signer = try PaperSigner.option(signer, named: OutgoingPaper.Fields.signer.label)
    let content = try StandardInput.text(
      limit: Self.textBytes, for: OutgoingPaper.Fields.content.label)
    guard !content.isEmpty else {
      throw StoreError.rule(.missing(OutgoingPaper.Fields.content.label))
    }
    let register = try OpenRegister.forWriting(common)
    let header = try register.reader.header(at: register.now)
    var letter = OutgoingPaper(id: Identifier(RecordID.drawn()), abstract: "")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.letterSubject = about
    let office = PaperOffice(try register.reader.officeSettings())
    letter.symbol = symbol ?? OfficeLetter.usualSymbol(office)
    letter.signer = signer.label.vietnamese
    letter.keeper = office.unit
    letter.recipients = copies ?? OfficeLetter.usualRecipients(header, on: register.now.day)
    letter.letter.addressee = to.joined(separator: "\n")
    letter.letter.grounds = ground.joined(separator: "\n")
    letter.letter.content = content
    letter.letter.escalation = try escalation.map { try register.escalation(keyed: $0) }
    try register.write(
      .officePaper(.saveOutgoing(letter, reason: nil)), lookingOver: about, json: common.json)
  }

  /// More than a text of the longest length can have.
  private static let textBytes = 65_536
}

/// `soxa letter text`: a letter as it will be printed.
struct LetterText: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: say("Công văn như khi in, ra màn hình hoặc tệp.", "A letter, printed or as a file."),
    discussion: say(
      "Sổ có mật khẩu: mật khẩu đọc từ đầu vào chuẩn.",
      "A register with a passphrase reads it from standard input."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var by: OfficerOption
  @OptionGroup var output: OverviewOptions
  @Argument(help: ArgumentHelp(say("Khóa của văn bản.", "Key."), valueName: say("khóa", "key")))
  var key: String

  func carryOut() throws {
    let destination = try PaperDestination(output.out)
    let closed = try OpenRegister.forReading(common)
    let id = try closed.outgoingPaper(keyed: key).id
    let register =
      try closed.header().hasKeys
      ? OpenRegister.forWriting(common).unlocked(as: by.officer) : closed
    guard let letter = try OfficeLetter(id, from: register.reader, at: register.now) else {
      throw StoreError.rule(.noSuchRecord(OutgoingPaper.title, key))
    }
    try destination.put(
      letter.paper, Phrase("Công văn", "Letter"), kind: OutgoingPaper.ownLetter,
      notes: letter.problems.map(\.words), json: common.json)
  }
}
