/// What the register's keeper may answer instead of doing what it was asked.
public enum StoreError: Error, Equatable, Sendable {
  case rule(RuleError)
  /// The file does not exist where the register was expected.
  case absent(path: String)
  /// The file is gone, or was put in another's place, though a register stood here before.
  case lost(path: String)
  /// A register stands where a new one was to be made.
  case alreadyThere(path: String)
  /// The file is there and has no bytes, though a register stood here before.
  case emptyFile(path: String)
  case notARegister(path: String)
  /// Written by a newer program.
  case newer(found: Int, known: Int)
  case inUse(processID: Int, since: String)
  case cannotOpen(path: String, code: Int)
  case diskFull
  case readOnly(path: String)
  case damaged(detail: String)
  /// A check has found damage in the open register: nothing more is written into it.
  case writingStopped(detail: String)
  /// A check has found tables that do not say what the ledger says: nothing more is written until
  /// they are made anew.
  case tablesDiffer(detail: String)
  case inputOutput(code: Int)
  case busy
  case wrongPassphrase
  /// Why the recovery key opens nothing, one sentence.
  case wrongRecoveryKey(Phrase)
  /// What was typed cannot be a passphrase at all.
  case unusablePassphrase(why: Phrase, remedy: Phrase)
  case waitBeforeTrying(seconds: Int)
  case noKeys
  /// Why the shipped tables were not taken, one sentence.
  case catalogue(Phrase)
  /// The file of a newer catalogue is not taken.
  case catalogueRefused(why: Phrase, remedy: Phrase)
  /// With what is wrong, a sentence about the file.
  case notABackup(path: String, Phrase)
  /// The backup of this day could not be made; the register itself is sound.
  case notBackedUp(why: Phrase, remedy: Phrase)
  /// The check of the start could not be made; nothing is known to be damaged.
  case notChecked(why: Phrase, remedy: Phrase)
  /// A file that the officer named is a folder, a pipe or a device.
  case notTaken(path: String)
  /// In bytes.
  case tooLarge(path: String, limit: Int)
  /// A file that the officer named does not exist.
  case noSuchFile(path: String)
  /// A file that the officer named may not or cannot be read.
  case cannotRead(path: String, code: Int)
  /// A file that the officer named is not any more what it was a moment ago.
  case changedMeanwhile(path: String)
  /// Something stands where a copy of a backup was to be.
  case copyExists(path: String)
  /// There is no folder for a copy of a backup.
  case noFolder(path: String)
  case cannotCopy(path: String, code: Int)
  /// Words were erased in the register, and may still stand in these places.
  case wordsRemain([ErasureRest])
  /// A passphrase or a recovery key was not changed, for this reason.
  case keysUnchanged(why: Phrase, remedy: Phrase)
  /// An officer's passphrase was taken away, and still opens these files.
  case accessRemains(paths: [String])
}

extension StoreError: Explained {
  public var what: Phrase {
    switch self {
    case .rule(let error): error.what
    case .absent, .lost, .emptyFile, .notARegister, .newer, .inUse, .cannotOpen, .readOnly:
      Phrase("Chưa mở được sổ.", "The register was not opened.")
    case .alreadyThere: Phrase("Chưa tạo sổ mới.", "No register was made.")
    case .writingStopped:
      Phrase(
        "Sổ có chỗ hỏng; từ lúc này không ghi thêm gì nữa, kể cả bản nháp.",
        "The register is damaged; from now on nothing is written, no drafts either.")
    case .tablesDiffer:
      Phrase(
        "Có bảng của sổ lệch với nhật ký; từ lúc này không ghi thêm gì nữa, kể cả bản nháp.",
        "Tables differ from the ledger; from now on nothing is written, no drafts either.")
    case .keysUnchanged:
      Phrase(
        "Mật khẩu và khóa khôi phục vẫn như cũ.",
        "The passphrase and the recovery key are as they were.")
    case .damaged: Phrase("Sổ có chỗ hỏng.", "The register is damaged.")
    case .diskFull, .inputOutput, .busy:
      Phrase("Chưa ghi; bản nháp vẫn còn.", "Nothing was saved; the draft is kept.")
    case .unusablePassphrase:
      Phrase("Mật khẩu này không dùng được.", "This passphrase cannot be used.")
    case .wrongPassphrase, .wrongRecoveryKey, .waitBeforeTrying, .noKeys:
      Phrase("Chưa mở khóa.", "The register is still locked.")
    case .catalogue: Phrase("Chưa nạp được danh mục.", "The catalogue was not loaded.")
    case .catalogueRefused:
      Phrase("Chưa nhận danh mục; sổ không đổi.", "No catalogue was taken; nothing has changed.")
    case .notBackedUp:
      Phrase("Chưa sao lưu được; sổ vẫn tốt.", "No backup was made; the register is sound.")
    case .notChecked:
      Phrase(
        "Chưa kiểm tra được sổ lúc mở; vẫn ghi được.",
        "The register was not checked at the start; it can be written.")
    case .notABackup: Phrase("Chưa khôi phục.", "Nothing was restored.")
    case .notTaken, .tooLarge, .noSuchFile, .cannotRead:
      Phrase("Chưa đọc tệp.", "The file was not read.")
    case .changedMeanwhile: Phrase("Chưa ghi.", "Nothing was saved.")
    case .copyExists, .noFolder, .cannotCopy:
      Phrase("Chưa chép được bản sao lưu.", "The backup was not copied.")
    case .wordsRemain:
      Phrase(
        "Đã xóa trong sổ, chưa xóa được ở mọi nơi.", "Erased in the register, not yet everywhere.")
    case .accessRemains:
      Phrase(
        "Đã gỡ quyền trong sổ, chưa gỡ được ở mọi bản sao.",
        "The access ended in the register, not yet in every copy.")
    }
  }

  public var why: Phrase { StoreErrorWords.why(self) }
  public var remedy: Phrase { StoreErrorWords.remedy(self) }
}
