extension SafeText {
  /// How many of each kind were replaced.
  public struct Findings: Equatable, Hashable, Sendable {
    /// Ill-formed UTF-8 sequences, shown as U+FFFD.
    public internal(set) var malformed = 0
    /// Control characters, shown as `⟨1B⟩`.
    public internal(set) var controls = 0
    /// Characters that turn the direction of writing, shown as `⟨202E⟩`.
    public internal(set) var bidi = 0
    /// Characters that show nothing, removed or shown after the rules.
    public internal(set) var invisible = 0
    /// Combining marks beyond the fourth of a letter, or without a letter, left out.
    public internal(set) var marks = 0
    /// Line ends other than LF, and LF where lines are joined.
    public internal(set) var lineEnds = 0
    /// Tabs made into spaces.
    public internal(set) var tabs = 0

    /// Whether something came in that no keyboard writes and no honest file needs.
    public var isSuspicious: Bool {
      malformed + controls + bidi + invisible + marks > 0
    }
  }
}
