/// The open pages: a stack for every section, so that coming back finds the same place, and one
/// over all of them for the first start and the lock.
struct PageStacks {
  private(set) var section = Section.today
  private var stacks: [[OpenPage]] = Array(repeating: [], count: Section.allCases.count)
  private var cover: [OpenPage] = []
  private var lastID = 0

  var isCovered: Bool { !cover.isEmpty }
  /// The pages of the stack in sight, the one in sight last.
  var pages: [OpenPage] { isCovered ? cover : stacks[section.rawValue] }
  var top: OpenPage? { pages.last }

  /// All open pages, wherever they are.
  var all: [OpenPage] { stacks.flatMap { $0 } + cover }

  mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }
}

extension PageStacks {
  /// Works on the stack in sight.
  private mutating func withStack<Result>(_ body: (inout [OpenPage]) -> Result) -> Result {
    isCovered ? body(&cover) : body(&stacks[section.rawValue])
  }

  /// Works on the page in sight; nil when there is none.
  mutating func withTop<Result>(_ body: (inout OpenPage) -> Result) -> Result? {
    withStack { stack in
      stack.isEmpty ? nil : body(&stack[stack.count - 1])
    }
  }

  mutating func push(_ page: OpenPage) { withStack { $0.append(page) } }

  /// Closes the page in sight, but never the only one of a section.
  ///
  /// - Returns: whether a page was closed.
  @discardableResult
  mutating func pop() -> Bool {
    if isCovered {
      cover.removeLast()
      return true
    }
    guard pages.count > 1 else { return false }
    withStack { _ = $0.removeLast() }
    return true
  }

  /// Takes a page away wherever it lies, but never the only one of a section.
  mutating func remove(id: Int) {
    cover.removeAll { $0.id == id }
    for index in stacks.indices where stacks[index].count > 1 {
      stacks[index].removeAll { $0.id == id }
    }
  }

  /// Shows a section; the one in sight goes back to its first page.
  mutating func go(to target: Section) {
    if target == section, stacks[target.rawValue].count > 1 {
      stacks[target.rawValue].removeLast(stacks[target.rawValue].count - 1)
    }
    section = target
  }

  /// Lays a page over everything.
  mutating func coverAll(with page: OpenPage) { cover = [page] }

  /// Every page that is meant must be loaded before it is seen again.
  mutating func markAllStale(where isMeant: (any Screen) -> Bool = { _ in true }) {
    for index in cover.indices where isMeant(cover[index].screen) { cover[index].isStale = true }
    for section in stacks.indices {
      for index in stacks[section].indices where isMeant(stacks[section][index].screen) {
        stacks[section][index].isStale = true
      }
    }
  }

  /// Lets a page answer, wherever it lies; nil when it is closed.
  mutating func withPage<Result>(id: Int, _ body: (inout OpenPage) -> Result) -> Result? {
    if let index = cover.firstIndex(where: { $0.id == id }) { return body(&cover[index]) }
    for section in stacks.indices {
      if let index = stacks[section].firstIndex(where: { $0.id == id }) {
        return body(&stacks[section][index])
      }
    }
    return nil
  }
}
