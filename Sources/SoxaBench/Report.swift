import Glibc

/// Makes the registers, measures each, prints the figures with their bars and growth.
struct Report {
  let sizes: [String]

  func run() -> Int32 {
    guard let program = Self.program else {
      print("soxa is not built: run make build")
      return 1
    }
    var columns: [[Figure]] = []
    for size in sizes {
      guard let folder = Self.register(of: size, program) else {
        print("\(size): the register could not be made")
        return 1
      }
      columns.append(Scenario(program: program, folder: folder).figures())
    }
    printTable(columns)
    return 0
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

  /// A practice register of a size; kept between runs, because a large one takes minutes.
  private static func register(of size: String, _ program: String) -> String? {
    let root = getenv("SOXA_BENCH").map { String(cString: $0) } ?? "/tmp/soxa-bench"
    mkdir(root, 0o700)
    let folder = "\(root)/\(size)"
    if access("\(folder)/register.db", R_OK) == 0 { return folder }
    print("making \(size) …")
    let words = [program, "demo", "--size", size, "--seed", "1", "--data", folder, "--json"]
    return Child.run(words) == 0 ? folder : nil
  }

  private func printTable(_ columns: [[Figure]]) {
    guard let first = columns.first else { return }
    let names = ["figure"] + sizes + ["growth", "bar", ""]
    var rows = [names]
    for (index, figure) in first.enumerated() {
      let values = columns.map { $0[index].value }
      let growth = values.first.flatMap { start in
        start > 0 && values.count > 1 ? "\(Self.short((values.last ?? 0) / start))×" : ""
      }
      let worst = columns.map { $0[index].verdict }.contains("NOT MET") ? "NOT MET" : figure.verdict
      rows.append(
        ["\(figure.name) (\(figure.unit))"] + values.map(Self.short)
          + [growth ?? "", figure.bar.map(Self.short) ?? "–", worst])
    }
    let widths = names.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = row.enumerated().map { index, text in
        text + String(repeating: " ", count: widths[index] - text.count)
      }
      print(cells.joined(separator: "  "))
    }
  }

  private static func short(_ value: Double) -> String {
    if value >= 100 { return String(Int(value.rounded())) }
    return String((value * 100).rounded() / 100)
  }
}
