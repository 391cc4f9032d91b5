import ArgumentParser
import Records

/// `soxa letter import`: takes a clerk's register in, whole or not at all.
struct LetterImport: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say(
      "Nhập sổ văn bản đi, đến của văn thư từ tệp CSV.",
      "Imports the clerk's register of papers from a CSV file."),
    discussion: say(
      "Cột nhận theo tiêu đề của Nghị định 30/2020/NĐ-CP. Văn bản đã có không ghi lần nữa: chỉ thêm vào ô còn trống, chỗ khác nhau thì kể ra và giữ của sổ. Một dòng bị từ chối thì không dòng nào được ghi.\n\nTên ô, sổ đi: \(outgoingNames).\n\nTên ô, sổ đến: \(incomingNames).",
      "Columns are known by the titles of Decree 30/2020/NĐ-CP. A paper that is here is not doubled: empty fields are filled, what differs is told and kept. While one row is refused none is saved.\n\nFields, outgoing: \(outgoingNames).\n\nFields, incoming: \(incomingNames)."
    ))
  static let isWriting = true

  private static var outgoingNames: String { PaperRegisterFile<OutgoingPaper>.fieldNames }
  private static var incomingNames: String { PaperRegisterFile<IncomingPaper>.fieldNames }

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Sổ nào: ", "Which register: ") + PaperDirection.choices, valueName: say("sổ", "register")
    ))
  var register: String
  @OptionGroup var options: ListFileOptions

  func carryOut() throws {
    let direction = try PaperDirection.option(register, named: Phrase("Sổ", "Register"))
    switch direction {
    case .outgoing: try PaperRegisterFile<OutgoingPaper>(options, common).carryOut()
    case .incoming: try PaperRegisterFile<IncomingPaper>(options, common).carryOut()
    }
  }
}
