extension ChildDetailFinder {
  /// Institutions of one commune that are known by name at most.
  private static let institutionLimit = 300

  /// A finder that knows the institutions of the register's commune: asked once, when a form opens.
  ///
  /// - Parameter persons: names of persons that are known.
  public init(
    institutionsOf register: some InstitutionQuestions, persons: [String] = []
  ) throws(StoreError) {
    self.init(
      persons: persons,
      institutions: try register.ownInstitutionNames(limit: Self.institutionLimit))
  }

  /// What is to be said of a line that leaves the office; nil where nothing in it tells of a child
  /// or of staff.
  public func warning(about line: String) -> Phrase? {
    let found = details(in: line, staff: true)
    guard let first = found.max(by: { $0.importance < $1.importance }) else { return nil }
    let others = found.count - 1
    guard others > 0 else { return first.warning }
    return first.warning.appending(
      Phrase("(và \(others) chỗ nữa)", "(and \(others) more)"))
  }
}

extension ChildDetail {
  /// A child before staff, what is certain before what is likely, what stands first before the rest.
  fileprivate var importance: Int {
    switch (kind, weight) {
    case (.staffName, _): 0
    case (_, .likely): 1
    case (_, .certain): 2
    }
  }
}
