import Testing

/// Lists are read to their end, or say that they go on.
@Suite struct ListTests {
  private struct Decision: Decodable { let task: String }

  /// More schools than one window holds, and behind them one whose name begins theirs.
  private func homeWithManySchools() throws -> ScratchHome {
    let home = try ScratchHome.practising()
    let others = (1...600).map { "Trường Mầm non Na \($0),MN" }
    let path = home.path + "/trường.csv"
    try (["Tên,Loại hình"] + others + ["Trường Na,TH", "Trường Na 2,TH"]).joined(separator: "\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    try home.done("school", "import", path)
    return home
  }

  @Test func aNameIsFoundBehindManyThatAreAlike() throws {
    let home = try homeWithManySchools()
    #expect(try home.done("school", "show", "truong na").contains("Trường Na"))
    #expect(try home.read([SchoolAnswer].self, "school").count == 602)
    let several = try home.soxa("school", "show", "truong mam non na 1")
    #expect(several.status == 0, "the only one that is meant is taken")
    let vague = try home.soxa("school", "show", "mam non na")
    #expect(vague.status == 1 && vague.errors.contains("Nhiều mục khớp"))
  }

  @Test func aLimitSaysThatThereIsMore() throws {
    let home = try ScratchHome.practising()
    for number in 1...3 {
      try home.done("incident", "log", "--title", "Việc \(number)", "--category", "BL")
    }
    let two = try home.soxa("incident", "--limit", "2")
    #expect(two.output.split(separator: "\n").count == 2 && two.errors == "… còn nữa\n")
    let asData = try home.soxa("incident", "--limit", "2", "--json", "--lang", "en")
    #expect(asData.status == 0 && asData.errors == "… more\n")
    for limit in [[], ["--limit", "3"], ["--limit", "9223372036854775807"]] {
      let all = try home.soxa(["incident"] + limit)
      #expect(all.output.split(separator: "\n").count == 3 && all.errors.isEmpty, "\(limit)")
    }
  }

  @Test func theTasksThatMatchBestAreAnsweredAndTheRestOnRequest() throws {
    let home = try ScratchHome.practising()
    let all = try home.read([Decision].self, "who", "truong").count
    #expect(all > 20)
    func answers(_ limit: String...) throws -> (count: Int, errors: String) {
      let finished = try home.soxa(["who", "truong"] + limit)
      return (finished.output.split(separator: "\n").count { $0.hasPrefix("  →") }, finished.errors)
    }
    #expect(try answers() == (20, "… còn nữa\n"))
    #expect(try answers("--limit", "3") == (3, "… còn nữa\n"))
    #expect(try answers("--limit", "\(all)") == (all, ""))
  }
}
