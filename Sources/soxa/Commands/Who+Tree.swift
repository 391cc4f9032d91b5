import Records

/// `soxa who --tree`: guided questions, drawn whole.
extension Who {
  func printTree(_ typed: String, on day: Day, from register: OpenRegister) throws {
    let reader = register.reader
    if let tree = try reader.tree(.init(typed.uppercased())) {
      let drawn = try DrawnTree(tree) { code throws(StoreError) in
        try reader.authorityRow(code, on: day)
      }
      return try common.json ? JSON.print(drawn.output) : Console.lines(drawn.lines)
    }
    let trees = try reader.trees(LibraryQuery(text: typed, area: try area.chosen()))
    guard !trees.isEmpty else {
      throw StoreError.rule(.noSuchRecord(Phrase("Cây câu hỏi", "Guided questions"), typed))
    }
    if common.json { return try JSON.print(trees.map { TreeOutput.Name($0) }) }
    var table = TextTable()
    for tree in trees { table.add(tree.code.rawValue, tree.title[.ofProcess]) }
    try Console.lines(table.lines)
  }
}
