import Records
import Texts

/// Why a file was refused while it was taken apart, in words.
enum ContainerRefusalWords {
  static func why(_ refusal: ContainerRefusal) -> Phrase {
    switch refusal {
    case .damagedArchive: Phrase("Tệp hỏng hoặc thiếu phần cuối.", "The file is damaged or cut.")
    case .tooManyEntries:
      Phrase(
        "Tệp nén có hơn \(ContainerLimits.entries) mục.",
        "The archive has more than \(ContainerLimits.entries) entries.")
    case .duplicateEntry:
      Phrase("Tệp nén có hai mục trùng tên.", "Two entries of the archive have the same name.")
    case .entryOutside:
      Phrase(
        "Tệp nén có mục mang đường dẫn ra ngoài (“..”).",
        "An entry of the archive names a place outside (“..”).")
    case .entryNotAFile:
      Phrase(
        "Tệp nén có mục là liên kết hoặc thiết bị.",
        "An entry of the archive is a link or a device.")
    case .encrypted: Phrase("Tệp đặt mật khẩu.", "The file is protected by a password.")
    case .unpackedTooLarge:
      Phrase(
        "Giải nén ra quá \(ContainerLimits.unpacked >> 20) MB.",
        "Unpacked it is over \(ContainerLimits.unpacked >> 20) MB.")
    case .unpackedTooFar:
      Phrase(
        "Giải nén ra gấp hơn \(ContainerLimits.ratio) lần kích thước tệp.",
        "Unpacked it is over \(ContainerLimits.ratio) times its size.")
    case .noDocument:
      Phrase("Tệp nén không phải là văn bản Word.", "The archive is no Word document.")
    case .doctype:
      Phrase(
        "Tệp khai báo DOCTYPE, dùng để nhúng nội dung ngoài.",
        "The file declares a DOCTYPE, which can draw in other contents.")
    case .tooDeep: Phrase("Các phần lồng nhau quá sâu.", "Elements stand too deep in each other.")
    case .malformedXML: Phrase("Nội dung XML trong tệp hỏng.", "The XML in the file is damaged.")
    case .legacyEncoding, .unknownEncoding:
      Phrase(
        "Trang dùng bảng mã cũ, không phải Unicode.", "The page is in an older encoding.")
    case .binary: Phrase("Tệp không phải là văn bản.", "The file is no text.")
    case .toolMissing:
      Phrase("Máy chưa có chương trình pdftotext.", "pdftotext is not installed.")
    case .wronglyCalled:
      Phrase(
        "soxa-text không cùng phiên bản với soxa.",
        "soxa-text is of another version than soxa.")
    }
  }
}
