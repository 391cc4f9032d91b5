import Glibc
import Terminal

/// The page of the fixture, and what its keys do.
struct Demo {
  private static let count = 100
  private static let table = Table([
    TableColumn("Mã", width: 8), TableColumn("Tên"), TableColumn("Ngày", width: 10),
  ])

  private let notices: [String]
  private let log: EventLog
  private var selection = Selection()
  private var scroll = Scroll()
  private var field: FieldText?

  init(notices: [String], log: EventLog) {
    self.notices = notices
    self.log = log
    selection.move(count: Demo.count)
  }

  /// Shows the page and answers events until one of them ends it; says which.
  mutating func run(on device: some Device) -> String {
    while true {
      if !device.hasEventWaiting { device.show(page(device.size)) }
      let event = device.nextEvent(timeout: nil)
      log.write("\(event)")
      switch event {
      case .end(let reason): return "\(reason)"
      case .key(.control("z")): log.write("suspended: \(device.suspend())")
      case .key(.escape) where field != nil: field = nil
      case .key(let key) where field == nil:
        if key == .character("q") { return "quit" }
        answer(key, device)
      default: _ = field?.answer(event)
      }
    }
  }

  private mutating func answer(_ key: Key, _ device: some Device) {
    switch key {
    case .character("f"): field = FieldText()
    case .character("t"): Fault.trap()
    case .character("a"): abort()
    case .character("o"): log.write("\(Fault.useUpStack(1))")
    case .character("x"): exit(3)
    case .character("c"): log.write("copied: \(device.copy("Mường Xén"))")
    case .character("e"): device.lend { system("stty -a | grep -w -o -e -icanon -e icanon") }
    case .character("w"): OtherThread.ring(device.waker)
    default:
      let rows = max(1, device.size.rows - 4)
      _ = selection.answer(key, rows: rows, count: Demo.count)
      scroll.follow(selection.line, rows: rows, count: Demo.count)
    }
  }
}

extension Demo {
  private func page(_ size: Size) -> Buffer {
    var page = Buffer(size: size)
    let (top, rest) = page.bounds.split(top: 1)
    page.write("Sổ thử \(size.columns)×\(size.rows) pid=\(getpid());", in: top, .title)
    let (list, bottom) = rest.split(bottom: 2)
    let first = scroll.first(showing: selection.line, rows: list.rows - 1, count: Demo.count)
    ListView(Demo.table, count: Demo.count, first: first, selected: selection.line)
      .draw(into: &page, in: list) { line in
        let name = ["Trường Mầm non", "Trường Tiểu học", "Trường THCS"][line % 3]
        return [
          TableText("CS-\(1000 + line)"), TableText("\(name) Mường Xén số \(line + 1)"),
          TableText("21/11/2026", .faint),
        ]
      }
    page.rule(bottom)
    let line = bottom.line(1)
    page.write(notices.joined(separator: " "), in: line, .faint)
    field?.draw(into: &page, in: line, isFocused: true)
    return page
  }
}
