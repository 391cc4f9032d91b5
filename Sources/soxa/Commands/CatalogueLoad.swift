import ArgumentParser
import Catalogue
import Importing
import RecordStore
import Records

/// `soxa catalogue load`: takes a newer catalogue from a file, after its differences were shown.
struct CatalogueLoad: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: say("Nhận danh mục mới hơn từ một tệp.", "Takes a newer catalogue from a file."),
    discussion: say(
      "Tệp chưa có chữ ký: chỉ nhận tệp biết rõ nơi gửi, và so mã SHA-256 với nơi ấy. In mọi khác biệt trước; chỉ nhận khi có --yes, sau khi tự sao lưu. Quyết định, đính chính và quan hệ xã đã ghi giữ nguyên.",
      "The file is not signed yet: take it only from somebody you know, and compare the SHA-256 with them. All differences are printed first; it is taken only with --yes, after a backup. Own decisions, corrections and relations stay."
    ))
  static let isWriting = true

  @OptionGroup var common: CommonOptions
  @Flag(
    name: .long,
    help: ArgumentHelp(say("Chỉ in khác biệt, không nhận.", "Prints the differences only.")))
  var dryRun = false
  @Flag(name: .long, help: ArgumentHelp(say("Nhận luôn.", "Takes it.")))
  var yes = false
  @Argument(
    help: ArgumentHelp(
      say("Đường dẫn của tệp.", "Path of the file."), valueName: say("tệp", "file")))
  var file: String

  func carryOut() throws {
    let register = try dryRun ? OpenRegister.forReading(common) : .forWriting(common)
    let candidate = try register.store.candidate(from: file, today: register.now.day)
    let isTaken = yes && !dryRun
    if isTaken, let officer = register.officer {
      _ = try register.store.take(candidate.package, by: officer)
    }
    if common.json {
      try JSON.print(CatalogueLoadOutput(candidate, isTaken: isTaken))
    } else {
      try tell(candidate, isTaken: isTaken)
    }
    if !isTaken, !dryRun { throw CatalogueNotTaken() }
  }

  private func tell(_ candidate: CatalogueCandidate, isTaken: Bool) throws {
    let (from, to) = (candidate.differences.from, candidate.differences.to)
    try Console.line(
      say(
        "Danh mục bản ngày \(from.formatted) → bản ngày \(to.formatted)",
        "Catalogue of \(from.formatted) → of \(to.formatted)"))
    try Console.line("SHA-256: \(candidate.package.sha256)")
    try Console.lines(
      CatalogueSummary(candidate).lines().map { line in
        switch line {
        case .table(let words): words[.ofProcess]
        case .row(let words), .rowUnderOwn(let words): "  " + words[.ofProcess]
        case .change(let words): "      " + words[.ofProcess]
        }
      })
    if isTaken {
      try Console.line(
        say(
          "Đã nhận danh mục bản ngày \(to.formatted).", "Took the catalogue of \(to.formatted)."))
    }
  }
}

/// Differences were shown, and nobody has agreed to them.
struct CatalogueNotTaken: Explained {
  var what: Phrase { Phrase("Chưa nhận danh mục.", "No catalogue was taken.") }
  var why: Phrase {
    Phrase("Mới chỉ so sánh; tệp chưa có chữ ký.", "It was compared only; the file is not signed.")
  }
  var remedy: Phrase {
    Phrase(
      "So mã SHA-256 với nơi gửi, rồi chạy lại với --yes.",
      "Compare the SHA-256 with its sender, then run it again with --yes.")
  }
}

/// What a file changes, as JSON.
struct CatalogueLoadOutput: Encodable {
  struct Change: Encodable {
    let column: String
    let old: String
    let new: String
  }

  struct Row: Encodable {
    let key: String
    let hasOwnWords: Bool
    let changes: [Change]
  }

  struct Table: Encodable {
    let file: String
    let added: [String]
    let changed: [Row]
    let removed: [String]
  }

  let from: String
  let to: String
  let sha256: String
  let isTaken: Bool
  let tables: [Table]

  init(_ candidate: CatalogueCandidate, isTaken: Bool) {
    from = candidate.differences.from.iso
    to = candidate.differences.to.iso
    sha256 = candidate.package.sha256
    self.isTaken = isTaken
    tables = candidate.differences.tables.map { table in
      Table(
        file: table.file.rawValue, added: table.added,
        changed: table.changed.map { row in
          Row(
            key: row.key,
            hasOwnWords: candidate.underOwn[table.file]?[row.key] != nil,
            changes: row.changes.map { Change(column: $0.column, old: $0.old, new: $0.new) })
        }, removed: table.removed)
    }
  }
}
