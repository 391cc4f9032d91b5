import Records
import Terminal

/// Actions on papers.
extension Action {
  var papersOnly: ActionDescription? {
    switch self {
    case .papers:
      ActionDescription(
        Phrase("giấy tờ", "papers"), [.character("p")],
        Phrase(
          "Soạn báo cáo, công văn, thông báo, biên bản từ hồ sơ này.",
          "Writes reports, letters, notices and minutes from this record."))
    case .paperOdt:
      ActionDescription(
        Phrase("ghi ODT", "write ODT"), [.character("o")],
        Phrase("Ghi tệp ODT, mở bằng Word, LibreOffice.", "Writes an ODT file for Word."))
    case .paperPdf:
      ActionDescription(
        Phrase("ghi PDF", "write PDF"), [.character("p")],
        Phrase("Ghi tệp PDF để in; cần LibreOffice.", "Writes a PDF; needs LibreOffice."))
    case .paperHtml:
      ActionDescription(
        Phrase("ghi HTML", "write HTML"), [.character("m")],
        Phrase("Ghi tệp HTML, in từ trình duyệt.", "Writes HTML, printed from a browser."))
    case .paperText:
      ActionDescription(
        Phrase("ghi văn bản thuần", "write text"), [.character("x")],
        Phrase("Ghi tệp chữ 80 cột.", "Writes plain text of 80 columns."))
    case .addressPaper:
      ActionDescription(
        Phrase("kính gửi", "addressee"), [.character("a")],
        Phrase("Đổi nơi nhận ở dòng Kính gửi.", "Changes whom it is addressed to."))
    case .signPaper:
      ActionDescription(
        Phrase("người ký", "signer"), [.character("c")],
        Phrase("Đổi chức vụ người ký.", "Changes the post of the signer."))
    case .nameSchool:
      ActionDescription(
        Phrase("ghi tên trường", "name school"), [.character("s")],
        Phrase(
          "Ghi hoặc bỏ tên trường khi vụ việc có người liên quan.",
          "Names the school or leaves it out where persons are concerned."))
    case .paperRegisters:
      ActionDescription(
        Phrase("văn bản", "letters"), [.character("p")],
        Phrase("Sổ văn bản đi, đến.", "The registers of outgoing and incoming papers."))
    case .incomingPapers:
      ActionDescription(
        Phrase("văn bản đến", "incoming"), [.character("i")],
        Phrase("Sổ văn bản đến.", "The register of incoming papers."))
    case .weekPaper:
      ActionDescription(
        Phrase("phiếu tuần", "week"), [.character("w")],
        Phrase(
          "Một trang cho Chủ tịch: vụ việc, việc quá hạn, việc sắp tới, nơi chưa trả lời.",
          "One page for the chair: cases, what is late, what comes, escalations."))
    case .contactCard:
      ActionDescription(
        Phrase("thẻ liên hệ", "contact card"), [.character("c")],
        Phrase("Thẻ liên hệ khẩn cấp để in.", "The emergency contact card, to be printed."))
    case .officeSettings:
      ActionDescription(
        Phrase("cơ quan", "office"), [.character("c")],
        Phrase(
          "Ký hiệu, người ký, địa chỉ in trên giấy tờ.",
          "Symbol, signers and address on papers."))
    case .writeLetter:
      ActionDescription(
        Phrase("công văn", "letter"), [.character("L")],
        Phrase(
          "Soạn công văn; từ một việc, một kiến nghị thì căn cứ ghi sẵn.",
          "Writes a letter; from a task or an escalation its ground is cited."))
    case .trackPaper:
      ActionDescription(
        Phrase("vào sổ, trình ký", "track"), [.character("n")],
        Phrase(
          "Ghi giấy này vào văn bản đi để theo dõi trình ký, lấy số.",
          "Puts this paper among the outgoing ones: signing, number, sending."))
    case .importRegister:
      ActionDescription(
        Phrase("nhập sổ", "import register"), [.character("I")],
        Phrase(
          "Nhập sổ của văn thư từ tệp CSV.", "Imports the clerk's register from a CSV file."))
    default: nil
    }
  }
}
