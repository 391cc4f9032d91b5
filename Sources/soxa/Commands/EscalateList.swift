import ArgumentParser
import Records

struct EscalationList: RegisterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say("Danh sách, quá hạn trước.", "Lists them, late ones first."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ListOptions
  @OptionGroup var area: AreaOption
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ một loại: ", "One kind only: ") + EscalationGroup.choices,
      valueName: say("loại", "kind")))
  var kind: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ một trạng thái: ", "One state only: ") + EscalationState.choices,
      valueName: say("trạng-thái", "state")))
  var state: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Chỉ việc của một nơi quyết định: ", "What one body decides: ") + DecidingBody.choices,
      valueName: say("nơi", "body")))
  var decider: String?

  func carryOut() throws {
    var query = EscalationQuery()
    query.group = try EscalationGroup.option(kind, named: Escalation.Fields.matter.label)
    query.state = try EscalationState.option(state, named: Escalation.Fields.state.label)
    query.area = try area.chosen()
    query.decider = try DecidingBody.option(decider, named: Escalation.Fields.decider.label)
    query.text = options.text
    query.onlyOpen = !options.all && query.state?.isOpen ?? true
    let register = try OpenRegister.forReading(common)
    let list = try ListedRows(atMost: options.limit ?? .max) { window throws(StoreError) in
      try register.reader.escalations(query, window)
    }
    list.tellMore()
    let counters = try register.reader.escalationCounters(query.group)
    if common.json { return try JSON.print(EscalationListOutput(list.rows, counters)) }
    try Console.line(Self.words(counters)[.ofProcess])
    if list.rows.isEmpty {
      try Console.line(say("Không có kiến nghị nào.", "There is no escalation."))
    }
    var table = TextTable()
    for row in list.rows {
      table.add(
        row.id.record.shortKey, row.matter.group.tag[.ofProcess], row.stateLabel[.ofProcess],
        row.dueOn?.formatted ?? "", row.addressee, row.request)
    }
    try Console.lines(table.lines)
  }

  private static func words(_ counters: EscalationCounters) -> Phrase {
    let (here, up) = (counters.settledHere.text, counters.sentUp.text)
    let waiting = counters.waiting.text
    return Phrase(
      "Giải quyết tại xã \(here) · gửi cấp trên \(up) · chờ trả lời \(waiting)",
      "Settled here \(here) · sent up \(up) · waiting \(waiting)")
  }
}
