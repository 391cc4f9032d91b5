import Records

/// Why the file of a catalogue was not taken.
public enum PackageError: Error, Sendable, Hashable {
  case notACatalogue
  /// A form of the file that this program does not know.
  case otherForm(String)
  /// The limit is in bytes.
  case tooLarge(limit: Int)
  case badHeader(String)
  case lineTooLong(inside: String)
  /// A line of a header holds bytes that are no printable letters.
  case unprintable(inside: String)
  case badNumber(String, inside: String)
  case wrongTableCount(expected: Int, found: Int)
  case unknownTable(String)
  case doubleTable(String)
  /// The limit is in bytes.
  case tableTooLarge(String, limit: Int)
  case truncated(inside: String)
  case wrongTableHash(String)
  case bytesBehindTheEnd
  case wrongFileHash
  case otherVersion(header: Day, manifest: Day)
  /// A table is wrong; line and column are in the error.
  case table(CatalogueError)
  /// The catalogue in use is as new.
  case notNewer(version: Day, inUse: Day)
  /// It says that it was closed on a day that has not come.
  case fromTheFuture(version: Day, today: Day)
}

extension PackageError: Explained {
  public var what: Phrase {
    Phrase("Chưa nhận danh mục; sổ không đổi.", "No catalogue was taken; nothing has changed.")
  }

  public var why: Phrase {
    switch self {
    case .notACatalogue:
      Phrase("Đây không phải tệp danh mục của Sổ Xã.", "It is no catalogue file of Sổ Xã.")
    case .otherForm(let line):
      Phrase(
        "Tệp có dạng “\(line)”, bản Sổ Xã này không đọc được.",
        "The file has the form “\(line)”, which this Sổ Xã cannot read.")
    case .tooLarge(let limit):
      Phrase("Tệp lớn hơn \(limit / 1_048_576) MB.", "It is over \(limit / 1_048_576) MB.")
    case .wrongTableCount(let expected, let found):
      Phrase(
        "Tệp có \(found) bảng, bản Sổ Xã này cần đúng \(expected) bảng.",
        "The file has \(found) tables; this Sổ Xã needs exactly \(expected).")
    case .otherVersion(let header, let manifest):
      Phrase(
        "Đầu tệp ghi bản ngày \(header.formatted), danh mục bên trong là bản \(manifest.formatted).",
        "The file says \(header.formatted), the catalogue in it \(manifest.formatted).")
    case .table(let error): error.why
    case .notNewer(let version, let inUse):
      Phrase(
        "Tệp là bản ngày \(version.formatted), sổ đang dùng bản ngày \(inUse.formatted).",
        "The file is of \(version.formatted), the one in use of \(inUse.formatted).")
    case .fromTheFuture(let version, let today):
      Phrase(
        "Tệp ghi bản ngày \(version.formatted), mà hôm nay mới \(today.formatted).",
        "The file says \(version.formatted), and today is \(today.formatted).")
    default: whyOfTheForm
    }
  }

  private var whyOfTheForm: Phrase {
    switch self {
    case .badHeader(let line): Phrase("Dòng đầu mục sai: “\(line)”.", "A wrong line: “\(line)”.")
    case .lineTooLong(let part):
      Phrase("Dòng đầu mục quá dài ở “\(part)”.", "A line is too long at “\(part)”.")
    case .unprintable(let part):
      Phrase("Dòng đầu mục có ký tự lạ ở “\(part)”.", "A line has strange signs at “\(part)”.")
    case .badNumber(let text, let part):
      Phrase("“\(text)” không phải độ dài ở “\(part)”.", "“\(text)” is no length at “\(part)”.")
    case .unknownTable(let name):
      Phrase("Không có bảng nào tên “\(name)”.", "There is no table “\(name)”.")
    case .doubleTable(let name):
      Phrase("Bảng “\(name)” có hai lần.", "Table “\(name)” stands there twice.")
    case .tableTooLarge(let name, let limit):
      Phrase(
        "Bảng “\(name)” lớn hơn \(limit / 1_048_576) MB.",
        "Table “\(name)” is over \(limit / 1_048_576) MB.")
    case .truncated(let part):
      Phrase("Tệp bị cụt ở “\(part)”.", "The file is cut off at “\(part)”.")
    case .wrongTableHash(let name):
      Phrase(
        "Bảng “\(name)” sai mã SHA-256: nội dung đã bị đổi.",
        "The SHA-256 of table “\(name)” differs: it was changed.")
    case .bytesBehindTheEnd: Phrase("Còn chữ sau dòng cuối.", "Something stands behind the end.")
    default:
      Phrase(
        "Mã SHA-256 ở cuối tệp không khớp: tệp đã bị đổi.",
        "The SHA-256 at the end differs: the file was changed.")
    }
  }

  public var remedy: Phrase {
    switch self {
    case .notNewer:
      Phrase("Không cần làm gì.", "There is nothing to do.")
    case .fromTheFuture:
      Phrase("Xem lại giờ máy, hoặc hỏi nơi gửi tệp.", "Check the clock, or ask who sent it.")
    case .otherForm, .wrongTableCount:
      Phrase(
        "Xin tệp dành cho bản Sổ Xã này, hoặc cài bản mới hơn.",
        "Ask for the file for this Sổ Xã, or install a newer one.")
    default:
      Phrase("Xin lại tệp từ nơi phát hành.", "Ask its publisher for the file again.")
    }
  }
}
