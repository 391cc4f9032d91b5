import Records
import TestSupport
import Testing

/// The words of every error, as commands print them and pages show them.
@Suite struct ErrorTextTests {
  @Test(arguments: [Language.vietnamese, .english])
  func everyErrorSaysWhatWhyAndWhatToDo(_ language: Language) throws {
    let rules = Array(sequence(first: RuleError.missing(Self.field), next: Self.next))
    let others = Array(sequence(first: StoreError.absent(path: "/sổ"), next: Self.next))
    let errors: [any Explained] = rules + others
    for error in errors {
      #expect(!error.what[language].isEmpty && !error.why[language].isEmpty)
      #expect(!error.remedy[language].isEmpty)
    }
    let texts = errors.map { error in
      let name = "\(error)".prefix { $0 != "(" }
      return "\(name)\n  \(error.sentences[language])"
    }
    try expectSnapshot(texts.joined(separator: "\n"), "errors-\(language.rawValue)")
  }

  private static let field = Phrase("Tiêu đề", "Title")
  private static let other = Phrase("Ngày đóng", "Closed on")

  /// A sample of the case after this one; the compiler asks for a line for every new case.
  private static func next(_ error: RuleError) -> RuleError? {
    switch error {
    case .missing: .tooLong(field, count: 214, limit: 120)
    case .tooLong: .inFuture(field)
    case .inFuture: .order(first: field, second: other)
    case .order: .exceeds(field, of: other)
    case .exceeds: .oneOfTwo(field, other)
    case .oneOfTwo: .notANumber(field, typed: "ba")
    case .notANumber: .notADate(other, typed: "31/2")
    case .notADate: .badTime(other, .noSuchDay(day: 31, month: 2, year: 2026))
    case .badTime: .notAChoice(field, typed: "xyz")
    case .notAChoice: .duplicateName("Trường Tiểu học Sao Mai")
    case .duplicateName: .groundWithoutNumber
    case .groundWithoutNumber: .answerWithoutGround
    case .answerWithoutGround: .noSuchRecord(Phrase("Vụ việc", "Incident"), "VV-2026-0099")
    case .noSuchRecord: .severalMatch(typed: "Sao Mai", ["Sao Mai 1 (1a2b)", "Sao Mai 2 (3c4d)"])
    case .severalMatch: .noTransition(from: field, to: other)
    case .noTransition: .blocked([field, other])
    case .blocked: .cannotWithdraw([field, other])
    case .cannotWithdraw: .withdrawn(Phrase("Vụ việc", "Incident"))
    case .withdrawn: .needsReason
    case .needsReason: .alreadyClosed(Phrase("Cơ sở giáo dục", "Institution"))
    case .alreadyClosed: .laterChange(field: field, by: "Lầu Bá Xồng")
    case .laterChange: .nothingToUndo
    case .nothingToUndo: .sealedWhileLocked
    case .sealedWhileLocked: .erased
    case .erased: .practiceOnly
    case .practiceOnly: .numberingElsewhere
    case .numberingElsewhere: .clockSuspect
    case .clockSuspect: .groundNotListed("Thông tư 99/2031/TT-BGDĐT")
    case .groundNotListed: .nothingAwaited
    case .nothingAwaited: .noCluster
    case .noCluster: .fileTaken("cũ.csv")
    case .fileTaken: .weakensLaw(limit: Phrase("24 giờ từ khi biết", "24 hours from learning"))
    case .weakensLaw: .repeatsByDays
    case .repeatsByDays: .dayTaken(Day(year: 2026, month: 3, day: 1) ?? .first)
    case .dayTaken:
      .formNotInForce(
        Phrase("Đuổi học một năm", "Expulsion for a year"),
        Day(year: 2026, month: 11, day: 21) ?? .first)
    case .formNotInForce: .lastOfficer
    case .lastOfficer: .ownAccess
    case .ownAccess: .noAccess("Vi Thị Hoa")
    case .noAccess: .restricted
    case .restricted: nil
    }
  }

  private static func next(_ error: StoreError) -> StoreError? {
    switch error {
    case .rule, .absent: .lost(path: "/sổ")
    case .lost: .alreadyThere(path: "/sổ")
    case .alreadyThere: .emptyFile(path: "/sổ")
    case .emptyFile: .notARegister(path: "/sổ")
    case .notARegister: .newer(found: 3, known: 1)
    case .newer: .inUse(processID: 4711, since: "08:30 21/11/2026")
    case .inUse: .cannotOpen(path: "/sổ", code: 14)
    case .cannotOpen: .diskFull
    case .diskFull: .readOnly(path: "/sổ")
    case .readOnly: .damaged(detail: "bảng institution, dòng 3")
    case .damaged: .writingStopped(detail: "Nhật ký: dòng 12")
    case .writingStopped: .tablesDiffer(detail: "Bảng: Cơ sở giáo dục, dòng 3")
    case .tablesDiffer: .inputOutput(code: 10)
    case .inputOutput: .busy
    case .busy: .wrongPassphrase
    case .wrongPassphrase:
      .wrongRecoveryKey(Phrase("Nhóm 3 gõ sai.", "Group 3 has a wrong symbol."))
    case .wrongRecoveryKey:
      .unusablePassphrase(
        why: Phrase("Mật khẩu còn trống.", "The passphrase is empty."),
        remedy: Phrase("Gõ mật khẩu.", "Type one."))
    case .unusablePassphrase: .waitBeforeTrying(seconds: 30)
    case .waitBeforeTrying: .noKeys
    case .noKeys: .catalogue(Phrase("communes.tsv, dòng 17.", "communes.tsv, line 17."))
    case .catalogue:
      .catalogueRefused(
        why: Phrase("Tệp bị cụt.", "The file is cut off."),
        remedy: Phrase("Xin lại tệp.", "Ask for it again."))
    case .catalogueRefused:
      .notABackup(path: "/thư.txt", Phrase("tệp rỗng.", "the file is empty."))
    case .notABackup:
      .notBackedUp(
        why: Phrase("Đĩa đầy.", "The disk is full."),
        remedy: Phrase("Giải phóng chỗ trống.", "Free some space."))
    case .notBackedUp:
      .notChecked(
        why: Phrase("Chương trình khác đang giữ tệp sổ.", "Another program holds the file."),
        remedy: Phrase("Chờ một lát.", "Wait a moment."))
    case .notChecked: .notTaken(path: "/dev/null")
    case .notTaken: .tooLarge(path: "/lớn.csv", limit: 64 << 20)
    case .tooLarge: .noSuchFile(path: "/thiếu.csv")
    case .noSuchFile: .cannotRead(path: "/kín.csv", code: 13)
    case .cannotRead: .changedMeanwhile(path: "/trường.csv")
    case .changedMeanwhile: .copyExists(path: "/usb/sổ.db")
    case .copyExists: .noFolder(path: "/usb")
    case .noFolder: .cannotCopy(path: "/usb/sổ.db", code: 5)
    case .cannotCopy:
      .wordsRemain([
        .backup(path: "/sổ/backups/000012.db"), .setAside(path: "/sổ/backups/hong-3.db"), .traces,
        .list(path: "/sổ/backups/erased"),
      ])
    case .wordsRemain:
      .keysUnchanged(
        why: Phrase("Mật khẩu không đúng.", "The passphrase is wrong."),
        remedy: Phrase("Gõ lại.", "Type it again."))
    case .keysUnchanged: .accessRemains(paths: ["/sổ/backups/hong-3.db"])
    case .accessRemains: nil
    }
  }
}
