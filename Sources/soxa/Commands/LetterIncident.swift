import ArgumentParser
import IncidentPapers
import Papers
import Records

/// `soxa letter incident`: a paper of one incident, as text or as a file.
struct LetterIncident: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "incident",
    abstract: say("Soạn một giấy tờ từ vụ việc.", "Writes a paper of an incident."),
    discussion: say(
      "Không có --out thì in ra màn hình, 80 cột. Số và ngày để trống cho văn thư. Không nêu tên ai; tên trường được bỏ khi có người liên quan, trừ khi có --name-school.",
      "Without --out it is printed, 80 columns wide. Number and day are left to the clerk. Nobody is named; the school is left out where persons are concerned, unless --name-school is given."
    ))

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("Số vụ việc.", "Number."), valueName: "VV-2026-0001"))
  var number: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Loại giấy: ", "Kind: ") + IncidentPaperKind.choices, valueName: say("loại", "kind")))
  var kind = IncidentPaperKind.quick.rawValue
  @Option(
    name: .long,
    help: ArgumentHelp(say("Kính gửi.", "Addressee."), valueName: say("nơi-nhận", "addressee")))
  var to = ""
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Tệp .odt, .pdf, .html hoặc .txt; không ghi đè.",
        "File: .odt, .pdf, .html or .txt; none is replaced."),
      valueName: say("tệp", "file")))
  var out: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Người ký: ", "Signer: ") + PaperSigner.choices, valueName: say("chức-vụ", "post")))
  var signer = PaperSigner.chair.rawValue
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Họ và tên người ký.", "Name of the signer."), valueName: say("họ-tên", "name")))
  var signerName: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Ký hiệu của phòng.", "Symbol of the office."), valueName: say("ký-hiệu", "symbol")))
  var unit: String?
  @Flag(
    name: .long,
    help: ArgumentHelp(
      say("Ghi tên trường dù có người liên quan.", "Names the school in any case.")))
  var nameSchool = false
  @OptionGroup var revealing: RevealOption

  func carryOut() throws {
    let kind = try IncidentPaperKind.option(kind, named: Phrase("Loại giấy", "Kind"))
    let destination = try PaperDestination(out)
    let papers = try papers()
    if let misfit = kind.misfit(papers.file) { Console.warn("soxa: " + misfit[.ofProcess]) }
    let paper = papers.all.paper(kind)
    try destination.put(
      paper, kind.label, kind: kind.rawValue,
      notes: papers.all.remarks(kind) + paper.problems().map(\.words), json: common.json)
  }

  private func papers() throws -> (all: IncidentPapers, file: IncidentFile) {
    let register = try revealing.open(common)
    let id = try register.incident(numbered: number)
    guard let facts = try PaperFacts(of: id, from: register.reader, at: register.now) else {
      throw StoreError.rule(.noSuchRecord(Incident.title, number))
    }
    guard !facts.file.incident.isRestricted || revealing.reveal else {
      throw StoreError.rule(.restricted)
    }
    try revealing.note([id], in: register)
    var office = PaperOffice(facts.office)
    if let unit { office.unit = unit }
    office.signer = try PaperSigner.option(signer, named: Phrase("Người ký", "Signer"))
    if let signerName { office.signerName = signerName }
    let papers = IncidentPapers(facts, office: office, addressee: to, namesSchool: nameSchool)
    return (papers, facts.file)
  }
}
