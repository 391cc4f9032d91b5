/// The words of ``StoreError``, kept apart so that the cases can be read in one go.
enum StoreErrorWords {
  static func why(_ error: StoreError) -> Phrase {
    switch error {
    case .rule(let error): error.why
    case .absent(let path): Phrase("Không có tệp \(path).", "There is no file \(path).")
    case .lost(let path):
      Phrase(
        "Không còn tệp \(path), hoặc tệp đã bị thay, dù sổ đã từng chạy ở đây.",
        "\(path) is gone or was replaced, though a register has run here.")
    case .alreadyThere(let path):
      Phrase("Đã có sổ ở \(path).", "There is a register at \(path) already.")
    case .emptyFile(let path):
      Phrase("Tệp \(path) rỗng, không có byte nào.", "The file \(path) is empty.")
    case .notARegister(let path):
      Phrase("Tệp \(path) không phải là sổ của Sổ Xã.", "\(path) is not a register of Sổ Xã.")
    case .newer(let found, let known):
      Phrase(
        "Sổ ở dạng \(found), chương trình này chỉ biết đến dạng \(known).",
        "The register has form \(found); this program knows up to \(known).")
    case .inUse(let processID, let since):
      Phrase(
        "Sổ đang mở ở tiến trình \(processID), từ \(since).",
        "The register is open in process \(processID), since \(since).")
    case .cannotOpen(let path, let code):
      Phrase("Không mở được \(path) (mã \(code)).", "\(path) cannot be opened (code \(code)).")
    case .diskFull: Phrase("Đĩa đầy.", "The disk is full.")
    case .readOnly(let path):
      Phrase("\(path) chỉ cho đọc.", "\(path) can only be read.")
    default: whyOfTheRest(error)
    }
  }

  private static func whyOfTheRest(_ error: StoreError) -> Phrase {
    switch error {
    case .notBackedUp(let why, _), .notChecked(let why, _), .unusablePassphrase(let why, _),
      .keysUnchanged(let why, _), .catalogueRefused(let why, _):
      why
    case .damaged(let detail), .writingStopped(let detail), .tablesDiffer(let detail):
      Phrase("Chỗ hỏng: \(detail).", "Damaged: \(detail).")
    case .inputOutput(let code):
      Phrase("Đĩa báo lỗi đọc ghi (mã \(code)).", "The disk reports an error (code \(code)).")
    case .busy:
      Phrase("Chương trình khác đang giữ tệp sổ.", "Another program holds the file.")
    case .wrongPassphrase: Phrase("Mật khẩu không đúng.", "The passphrase is wrong.")
    case .waitBeforeTrying(let seconds):
      Phrase(
        "Vừa gõ sai nhiều lần; chờ \(seconds) giây.",
        "Too many wrong tries; wait \(seconds) seconds.")
    case .noKeys: Phrase("Sổ này không đặt mật khẩu.", "This register has no passphrase.")
    case .catalogue(let why), .wrongRecoveryKey(let why): why
    case .notABackup(let path, let why): Phrase(verbatim: path).appending(why, separator: ": ")
    case .notTaken(let path):
      Phrase("\(path) không phải là tệp thường.", "\(path) is not a regular file.")
    case .tooLarge(let path, let limit):
      Phrase(
        "\(path) lớn hơn \(limit / 1_048_576) MB.", "\(path) is over \(limit / 1_048_576) MB.")
    default: whyOfNamedFiles(error)
    }
  }

  private static func whyOfNamedFiles(_ error: StoreError) -> Phrase {
    switch error {
    case .noSuchFile(let path): Phrase("Không có tệp \(path).", "There is no file \(path).")
    case .cannotRead(let path, let code):
      Phrase("Không đọc được \(path) (mã \(code)).", "\(path) cannot be read (code \(code)).")
    case .changedMeanwhile(let path):
      Phrase("\(path) bị sửa trong lúc đang đọc.", "\(path) was changed while it was read.")
    case .copyExists(let path): Phrase("Đã có tệp \(path).", "There is a file \(path) already.")
    case .noFolder(let path): Phrase("Không có thư mục \(path).", "There is no folder \(path).")
    case .cannotCopy(let path, let code):
      Phrase("Không ghi được \(path) (mã \(code)).", "\(path) cannot be written (code \(code)).")
    case .wordsRemain(let rest): ErasureRestWords.why(rest)
    case .accessRemains(let paths):
      Phrase(
        "Mật khẩu cũ còn mở được: \(paths.joined(separator: "; ")).",
        "The old passphrase still opens: \(paths.joined(separator: "; ")).")
    default: Phrase("Không rõ nguyên nhân.", "The cause is not known.")
    }
  }

  static func remedy(_ error: StoreError) -> Phrase {
    switch error {
    case .rule(let error): error.remedy
    case .absent: Phrase("Chạy “soxa init” hoặc “soxa demo”.", "Run “soxa init” or “soxa demo”.")
    case .alreadyThere:
      Phrase("Mở sổ đang có, hoặc chọn thư mục khác.", "Open it, or choose another folder.")
    case .lost, .emptyFile, .notARegister, .damaged:
      Phrase(
        "Giữ nguyên tệp; chạy “soxa restore” để lấy bản sao lưu.",
        "Leave the file as it is and run “soxa restore”.")
    case .writingStopped:
      Phrase(
        "Thoát (F10), chép cả thư mục sổ sang đĩa khác, chạy “soxa check” xem chỗ hỏng, rồi "
          + "“soxa restore” để lấy bản sao lưu.",
        "Quit (F10), copy the register's folder to another disk, see with “soxa check” what is "
          + "damaged, then take a backup with “soxa restore”.")
    case .tablesDiffer:
      Phrase(
        "Thoát (F10) rồi chạy “soxa check --rebuild”: nhật ký vẫn nguyên, không mất gì.",
        "Quit (F10) and run “soxa check --rebuild”: the ledger is whole and nothing is lost.")
    case .newer: Phrase("Cài bản Sổ Xã mới hơn.", "Install a newer Sổ Xã.")
    case .inUse:
      Phrase("Dùng cửa sổ đang mở, hoặc đóng nó trước.", "Use that window, or close it first.")
    case .cannotOpen:
      Phrase("Kiểm tra quyền của thư mục dữ liệu.", "Check the data folder's permissions.")
    case .diskFull: Phrase("Giải phóng chỗ trống rồi lưu lại.", "Free some space and save again.")
    case .readOnly:
      Phrase("Chép sổ sang nơi ghi được.", "Copy the register to a place that can be written.")
    case .inputOutput: Phrase("Sao lưu ngay sang đĩa khác.", "Back up to another disk at once.")
    case .busy: Phrase("Chờ một lát rồi lưu lại.", "Wait a moment and save again.")
    case .wrongPassphrase: Phrase("Gõ lại; nhớ tắt Caps Lock.", "Type it again; check Caps Lock.")
    case .wrongRecoveryKey:
      Phrase(
        "So từng nhóm với tờ giấy rồi gõ lại.", "Compare each group with the paper, type again.")
    case .waitBeforeTrying: Phrase("Chờ rồi gõ lại.", "Wait, then type it again.")
    case .noKeys: Phrase("Không cần mở khóa.", "There is nothing to unlock.")
    case .catalogue: Phrase("Cài lại chương trình.", "Install the program again.")
    case .notBackedUp(_, let remedy), .notChecked(_, let remedy),
      .unusablePassphrase(_, let remedy), .keysUnchanged(_, let remedy),
      .catalogueRefused(_, let remedy):
      remedy
    case .notABackup: Phrase("Chọn một bản sao lưu khác.", "Choose another backup.")
    case .notTaken: Phrase("Chọn một tệp khác.", "Choose another file.")
    case .tooLarge: Phrase("Chia tệp thành nhiều phần.", "Split the file.")
    case .noSuchFile, .noFolder: Phrase("Kiểm tra lại đường dẫn.", "Check the path.")
    case .cannotRead:
      Phrase("Kiểm tra quyền đọc của tệp.", "Check whether this account may read the file.")
    case .changedMeanwhile:
      Phrase("Đóng tệp ở chương trình khác rồi làm lại.", "Close it elsewhere and try again.")
    case .copyExists:
      Phrase(
        "Chọn tên hoặc thư mục khác; không tệp nào bị ghi đè.",
        "Choose another name or folder; no file is overwritten.")
    case .cannotCopy:
      Phrase(
        "Kiểm tra ổ đĩa và quyền ghi, hoặc chọn nơi khác; bản trong thư mục sao lưu vẫn còn.",
        "Check the disk and its permissions, or choose another place; the backup itself is kept.")
    case .wordsRemain(let rest): ErasureRestWords.remedy(rest)
    case .accessRemains:
      Phrase(
        "Xóa các tệp ấy khi không cần nữa, hoặc cất nơi người ấy không tới được.",
        "Delete these files when they are not needed, or keep them out of reach.")
    }
  }
}
