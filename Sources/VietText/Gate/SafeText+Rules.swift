extension SafeText {
  /// What the place that shows the text can take.
  public struct Rules: Equatable, Sendable {
    public enum Lines: Sendable {
      case kept
      /// The text is one line: each line end becomes a space.
      case joined
    }

    public enum Tabs: Equatable, Sendable {
      case kept
      /// Spaces up to the next multiple of this many characters, at least 1.
      case expanded(every: Int)
    }

    public enum Invisible: Sendable {
      case removed
      /// For reviewing doubtful text: `⟨200B⟩`.
      case shown
    }

    public var lines: Lines
    public var tabs: Tabs
    public var invisible: Invisible

    public init(
      lines: Lines = .kept, tabs: Tabs = .expanded(every: 8), invisible: Invisible = .removed
    ) {
      self.lines = lines
      self.tabs = tabs
      self.invisible = invisible
    }

    /// Several lines; tabs become spaces.
    public static let text = Rules()
    /// One line, as in a field, a list or a file name.
    public static let line = Rules(lines: .joined, tabs: .expanded(every: 1))
  }
}
