import ArgumentParser
import Records

/// `soxa guide timeline`: what happened to one document, in order of day.
struct GuideTimeline: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: say("Dòng thời gian của một văn bản.", "The time line of one document."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var day: DayOption
  @Argument(
    help: ArgumentHelp(say("Số, ký hiệu.", "Number."), valueName: say("số", "number")))
  var number: String

  func carryOut() throws {
    let register = try OpenRegister.forReading(common)
    let day = try self.day.chosen(today: register.now.day)
    let found = try register.document(numbered: number, on: day)
    guard let sheet = try register.reader.document(numbered: found, on: day) else {
      throw StoreError.rule(.noSuchRecord(Phrase("Văn bản", "Document"), number))
    }
    let timeline = DocumentTimeline(sheet)
    if common.json { return try JSON.print(TimelineOutput(timeline)) }
    try Console.line("\(found)  \(sheet.document.title[.ofProcess])")
    let past = timeline.dated.filter { ($0.day ?? day) <= day }
    let coming = timeline.dated.filter { ($0.day ?? day) > day }
    try Console.lines(past.map(Self.line))
    let isToday = day == register.now.day
    let name = isToday ? say("hôm nay", "today") : say("ngày đang xem", "chosen day")
    try Console.line("── \(day.formatted) · \(name) · \(sheet.status.label[.ofProcess]) ──")
    try Console.lines(coming.map(Self.line))
    guard !timeline.undated.isEmpty else { return }
    try Console.line(say("Chưa rõ ngày:", "Day not known:"))
    try Console.lines(timeline.undated.map { "  \($0.words[.ofProcess])" })
  }

  private static func line(_ event: DocumentTimeline.Event) -> String {
    "\(event.day?.formatted ?? "")  \(event.words[.ofProcess])"
  }
}

/// A time line as JSON.
struct TimelineOutput: Encodable {
  struct Event: Encodable {
    /// Absent where it is not known.
    let day: String?
    let what: String
    let document: String?
    let isOwn: Bool
    let isUnsure: Bool

    init(_ event: DocumentTimeline.Event) {
      day = event.day?.iso
      what = event.words[.ofProcess]
      document = event.other?.rawValue
      isOwn = event.isOwn
      isUnsure = event.isUnsure
    }
  }

  let number: String
  let events: [Event]

  init(_ timeline: DocumentTimeline) {
    number = timeline.number.rawValue
    events = (timeline.dated + timeline.undated).map(Event.init)
  }
}
