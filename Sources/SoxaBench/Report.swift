import Glibc

/// Makes the registers, measures each, prints the figures with their bars and growth.
struct Report {
  let sizes: [String]

  func run() -> Int32 {
    guard let program = Self.program else {
      print("soxa is not built: run make build")
      return 1
    }
    if sizes == ["reader"] {
      printLines(ReaderFigures(program: program, root: Self.root).figures())
      return 0
    }
    var columns: [[Figure]] = []
    for size in sizes {
      guard let folder = Self.register(of: size, program) else {
        print("\(size): the register could not be made")
        return 1
      }
      Self.say("measuring \(size) …")
      columns.append(
        Scenario(program: program, folder: folder).figures()
          + CommandFigures(program: program, folder: folder).figures())
    }
    Self.say("measuring the import …")
    let imports = ImportFigures(program: program, root: Self.root).figures()
    Self.say("measuring the reader …")
    let single = imports + ReaderFigures(program: program, root: Self.root).figures()
    printTable(columns)
    printLines(single)
    return 0
  }

  private func printLines(_ figures: [Figure]) {
    for figure in figures {
      let bar = figure.bar.map { "bar \(Self.short($0))  " } ?? ""
      print("\(figure.name): \(Self.short(figure.value)) \(figure.unit)  \(bar)\(figure.verdict)")
    }
  }

  /// The program beside this one.
  private static var program: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    let own = String(cString: path)
    guard let slash = own.lastIndex(of: "/") else { return nil }
    let program = own[..<slash] + "/soxa"
    return access(String(program), X_OK) == 0 ? String(program) : nil
  }

  private static let root = getenv("SOXA_BENCH").map { String(cString: $0) } ?? "/tmp/soxa-bench"

  /// A practice register of a size; kept between runs, because a large one takes minutes.
  private static func register(of size: String, _ program: String) -> String? {
    mkdir(root, 0o700)
    let folder = "\(root)/\(size)"
    if access("\(folder)/register.db", R_OK) == 0 { return folder }
    say("making \(size) …")
    let words = [program, "demo", "--size", size, "--seed", "1", "--data", folder, "--json"]
    return Child(words)?.status == 0 ? folder : nil
  }

  /// A line at once, even into a file.
  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  private func printTable(_ columns: [[Figure]]) {
    guard let first = columns.first else { return }
    let names = ["figure"] + sizes + ["growth", "bar", ""]
    var rows = [names]
    for (index, figure) in first.enumerated() {
      let figures = columns.map { $0[index] }
      rows.append(
        ["\(figure.name) (\(figure.unit))"] + figures.map { Self.short($0.value) }
          + [Self.growth(of: figures), Self.bars(of: figures), Self.verdict(on: figures)])
    }
    let widths = names.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = row.enumerated().map { index, text in
        text + String(repeating: " ", count: widths[index] - text.count)
      }
      print(cells.joined(separator: "  "))
    }
  }

  private static func growth(of figures: [Figure]) -> String {
    guard let first = figures.first, let last = figures.last, figures.count > 1, first.value > 0
    else { return "" }
    return "\(short(last.value / first.value))×"
  }

  /// The bars of the sizes where they differ.
  private static func bars(of figures: [Figure]) -> String {
    let bars = figures.map { $0.bar.map(short) ?? "–" }
    return Set(bars).count == 1 ? bars[0] : bars.joined(separator: "/")
  }

  private static func verdict(on figures: [Figure]) -> String {
    let verdicts = figures.map(\.verdict)
    return verdicts.contains(Figure.missed) ? Figure.missed : verdicts.last ?? ""
  }

  private static func short(_ value: Double) -> String {
    if value.isNaN { return "none" }
    if value >= 100 { return String(Int(value.rounded())) }
    return String((value * 100).rounded() / 100)
  }
}
