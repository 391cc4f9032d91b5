import Records
import Texts

/// The words of ``TextFileError``, kept apart so that the cases can be read in one go.
enum TextFileErrorWords {
  static let forms = TextForm.allCases.map(\.rawValue).joined(separator: ", ")

  static func why(_ error: TextFileError) -> Phrase {
    switch error {
    case .notFound(let path): Phrase("Không có tệp \(path).", "There is no file \(path).")
    case .cannotRead(let path, let code):
      Phrase("Không đọc được \(path) (mã \(code)).", "\(path) cannot be read (code \(code)).")
    case .notAFile(let path):
      Phrase("\(path) không phải là tệp thường.", "\(path) is not a regular file.")
    case .link(let path):
      Phrase("\(path) chỉ là liên kết tới tệp khác.", "\(path) is only a link to another file.")
    case .tooLarge(let path, let limit):
      Phrase("\(path) lớn hơn \(limit >> 20) MB.", "\(path) is over \(limit >> 20) MB.")
    case .empty(let path):
      Phrase("\(path) rỗng, không có byte nào.", "\(path) is empty.")
    case .changing(let path):
      Phrase("\(path) bị sửa trong lúc đang đọc.", "\(path) was changed while it was read.")
    case .unknownForm(let ending):
      Phrase(
        "Chỉ đọc được tệp \(forms), không phải “.\(ending)”.",
        "Only \(forms) files are read, not “.\(ending)”.")
    case .otherForm(let ending, "?"):
      Phrase("Nội dung không phải là tệp .\(ending).", "The contents are no .\(ending) file.")
    case .otherForm(let ending, let found):
      Phrase(
        "Tên tệp là .\(ending) nhưng nội dung là \(found).",
        "The name says .\(ending), the contents are \(found).")
    default: whyOfContents(error)
    }
  }

  private static func whyOfContents(_ error: TextFileError) -> Phrase {
    switch error {
    case .encoding(.legacy(let name)):
      Phrase(
        "Tệp dùng bảng mã cũ (\(name)), không phải Unicode.",
        "The file is in an older encoding (\(name)), not Unicode.")
    case .encoding(.unknown):
      Phrase(
        "Không nhận ra bảng mã của tệp; không phải Unicode (UTF-8, UTF-16).",
        "The encoding is not known; it is not Unicode (UTF-8, UTF-16).")
    case .encoding(.binary):
      Phrase("Tệp không phải là văn bản.", "The file is no text.")
    case .font(let font):
      Phrase(
        "Chữ trong tệp gõ theo bảng mã \(font.rawValue), chỉ hiện đúng với phông cũ.",
        "The letters are in \(font.rawValue), which only its own fonts show.")
    case .noText:
      Phrase(
        "Tệp không có chữ nào (có thể là bản quét ảnh).",
        "The file holds no letters; it may be a scanned picture.")
    case .refused(let refusal): ContainerRefusalWords.why(refusal)
    case .readerMissing(let path):
      Phrase(
        "Thiếu chương trình đọc tệp soxa-text (\(path)).",
        "The program that reads files, soxa-text, is missing (\(path)).")
    case .cannotStart(let code):
      Phrase("Không chạy được soxa-text (mã \(code)).", "soxa-text cannot be run (code \(code)).")
    case .readerEnded(let signal):
      Phrase(
        "Tệp vượt giới hạn bộ nhớ hoặc thời gian khi đọc (tín hiệu \(signal)).",
        "Reading it took more memory or time than is allowed (signal \(signal)).")
    case .tooSlow(let seconds):
      Phrase(
        "Đọc quá \(seconds) giây chưa xong nên đã dừng.",
        "It was not read within \(seconds) seconds and was stopped.")
    default: Phrase("Không rõ nguyên nhân.", "The cause is not known.")
    }
  }

  static func remedy(_ error: TextFileError) -> Phrase {
    switch error {
    case .notFound, .notAFile: Phrase("Kiểm tra lại đường dẫn.", "Check the path.")
    case .link: Phrase("Gõ đường dẫn của chính tệp ấy.", "Give the path of the file itself.")
    case .cannotRead:
      Phrase("Kiểm tra quyền đọc của tệp.", "Check whether this account may read the file.")
    case .changing: Phrase("Chờ tải hoặc ghi xong rồi làm lại.", "Wait until it is complete.")
    case .unknownForm("doc"), .unknownForm("rtf"), .unknownForm("odt"),
      .otherForm(_, "Word 97–2003"), .otherForm(_, "RTF"):
      Phrase(
        "Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.",
        "Open it in Word or LibreOffice, save it as .docx, then import that.")
    case .unknownForm, .otherForm, .empty, .encoding(.binary):
      Phrase("Chọn tệp khác.", "Choose another file.")
    case .encoding, .font, .refused(.legacyEncoding), .refused(.unknownEncoding):
      Phrase(
        "Chuyển sang Unicode (UniKey: Chuyển mã) rồi nhập lại.",
        "Convert it to Unicode (UniKey can), then import it again.")
    case .noText:
      Phrase("Tìm bản có chữ (.docx hoặc trang web).", "Find a copy with text: .docx, a web page.")
    case .readerMissing, .cannotStart: Phrase("Cài lại chương trình.", "Install the program again.")
    case .refused(.toolMissing):
      Phrase(
        "Cài gói poppler-utils, hoặc dùng bản .docx.",
        "Install the package poppler-utils, or use a .docx copy.")
    case .tooLarge, .readerEnded, .tooSlow, .refused:
      Phrase(
        "Không mở tệp này nữa nếu không rõ nguồn; tải lại bản khác.",
        "If its source is not known leave it alone; get another copy.")
    }
  }
}
