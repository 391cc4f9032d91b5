import Glibc

/// The import of a long list of schools, with the `.import` of the `sqlite3` shell beside it.
struct ImportFigures {
  let program: String
  let root: String

  private static let rows = 100_000

  func figures() -> [Figure] {
    let folder = "\(root)/import"
    _ = Child(["rm", "-rf", folder])
    mkdir(folder, 0o700)
    let list = "\(folder)/schools.csv"
    guard write(to: list) else { return [] }
    _ = Child([program, "demo", "--size", "commune", "--data", "\(folder)/register", "--json"])
    let own = Child([program, "school", "import", list, "--data", "\(folder)/register", "--json"])
    let shell = Child([
      "sqlite3", "\(folder)/peer.db", "-cmd", "PRAGMA journal_mode = WAL",
      "-cmd", "PRAGMA synchronous = FULL", ".import --csv \(list) school",
    ])
    guard let own, own.status == 0, let shell else {
      print("the import failed: \(own?.text ?? "")")
      return []
    }
    return [
      Figure(
        "CSV import of 100,000 rows", Double(Self.rows) / own.seconds, "rows/s", bar: 20_000,
        isRate: true),
      Figure("memory of the CSV import", Double(own.peak) / 1024, "MB", bar: 40),
      Figure(
        "sqlite3 .import of the same file", Double(Self.rows) / shell.seconds, "rows/s", bar: nil,
        isRate: true),
    ]
  }

  private func write(to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    fputs("Tên cơ sở,Loại hình,Xã\n", file)
    for number in 0..<Self.rows {
      fputs("Trường Tiểu học Bản Lưu số \(number),Tiểu học,16813\n", file)
    }
    return true
  }
}
