import ArgumentParser
import Records

/// `soxa guide changes`: what became of guidance since a day, and what is about to.
struct GuideChanges: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: say(
      "Văn bản có gì mới từ lần xem trước.", "What changed in guidance since the last look."))

  @OptionGroup var common: CommonOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Từ sau ngày này; bỏ trống là từ lần bấm v trên màn hình.",
        "Behind this day; without it, since v was pressed on the screens."),
      valueName: say("ngày", "day")))
  var since: String?

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let today = register.now.day
    let day = try since.map { try Day.option($0, today: today, leaning: .past) }
    let news = try register.reader.news(since: day?.end, on: today)
    if common.json { return try JSON.print(NewsOutput(news)) }
    let from = news.since.day.formatted
    try Console.line(
      news.isFirstLook
        ? say("Từ ngày lập sổ \(from):", "Since the register was made on \(from):")
        : say("Từ ngày \(from):", "Since \(from):"))
    for section in GuidanceNews.Section.allCases {
      guard let items = news.items[section], !items.isEmpty else { continue }
      try Console.line(section.label[.ofProcess])
      try Console.lines(items.map { "  \($0.day.formatted)  \($0.markedWords[.ofProcess])" })
    }
    if news.items.allSatisfy({ $0.value.isEmpty }) {
      try Console.line(say("Không có gì thay đổi.", "Nothing has changed."))
    }
  }
}

/// What changed, as JSON.
struct NewsOutput: Encodable {
  struct Item: Encodable {
    let day: String
    let what: String
    let isUnsure: Bool
  }

  let since: String
  let isFirstLook: Bool
  let arrived: [Item]
  let inForce: [Item]
  let ended: [Item]
  let rules: [Item]
  let own: [Item]
  let coming: [Item]

  init(_ news: GuidanceNews) {
    func items(_ section: GuidanceNews.Section) -> [Item] {
      (news.items[section] ?? []).map {
        Item(day: $0.day.iso, what: $0.words[.ofProcess], isUnsure: $0.isUnsure)
      }
    }
    since = news.since.day.iso
    isFirstLook = news.isFirstLook
    arrived = items(.arrived)
    inForce = items(.inForce)
    ended = items(.ended)
    rules = items(.rules)
    own = items(.own)
    coming = items(.coming)
  }
}
