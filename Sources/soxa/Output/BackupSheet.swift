import Catalogue
import Ledger
import RecordStore
import Records

/// What a backup would bring back, for the eye.
struct BackupSheet {
  private let path: String
  private let contents: BackupContents
  private let catalogue: CatalogueTables

  init(_ path: String, _ contents: BackupContents, _ catalogue: CatalogueTables) {
    self.path = path
    self.contents = contents
    self.catalogue = catalogue
  }

  var lines: [String] {
    let head = [
      say("Bản sao lưu \(path) còn nguyên vẹn.", "The backup \(path) is sound."), place,
      say("\(contents.entries) mục nhật ký", "\(contents.entries) entries"),
    ]
    let end = say(
      "Chưa đổi gì. Bỏ --dry-run để khôi phục.",
      "Nothing was changed. Leave --dry-run out to restore.")
    return head + counts + latest + [end]
  }

  /// "Xã Mường Xén, Nghệ An (16813)"; the code alone where the program no longer knows it.
  private var place: String {
    let commune = catalogue.communes.first { $0.code.rawValue == contents.communeCode }
    guard let commune else { return contents.communeCode }
    let place = commune.place(in: catalogue.provinceName(of: commune))
    return "\(place[.ofProcess]) (\(contents.communeCode))"
  }

  private var counts: [String] {
    var table = TextTable()
    for (kind, count) in contents.records { table.add("  " + kind.title, "\(count)") }
    return [say("Có trong bản này:", "It holds:")] + table.lines
  }

  private var latest: [String] {
    var table = TextTable()
    for line in contents.latest {
      let more = line.entries - 1
      let others = more > 0 ? say("và \(more) mục nữa", "and \(more) more") : ""
      table.add("  " + line.at.formatted, line.author, line.record[.ofProcess], others)
    }
    return [say("Ghi gần nhất:", "Written last:")] + table.lines
  }
}

extension KindCode {
  /// What one record of the kind is called.
  fileprivate var title: String {
    Kind.description(of: self)?.title[.ofProcess] ?? "\(rawValue)"
  }
}

/// What a backup would bring back, as JSON.
struct BackupContentsOutput: Encodable {
  struct Count: Encodable {
    let kind: String
    let count: Int
  }

  struct Change: Encodable {
    let at: String
    let author: String
    let record: String
    let entries: Int
  }

  let commune: String
  let entries: Int
  let records: [Count]
  let latest: [Change]

  init(_ contents: BackupContents) {
    commune = contents.communeCode
    entries = contents.entries
    records = contents.records.map { Count(kind: $0.kind.title, count: $0.count) }
    latest = contents.latest.map {
      Change(
        at: $0.at.iso, author: $0.author, record: $0.record[.ofProcess], entries: $0.entries)
    }
  }
}
