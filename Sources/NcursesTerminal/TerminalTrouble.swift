/// Why no page can be shown.
public enum TerminalTrouble: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// A terminal of this type cannot place its cursor, so it has no pages.
  case noCursorMovement(type: String)
  /// Nothing is known about a terminal of this type, nor about the usual ones.
  case unknownType(String)
}

/// What a person should be told once about the terminal.
public enum TerminalNotice: Equatable, Sendable {
  /// Nothing is known about the terminal's type; it is used as one of another type.
  case typeReplaced(unknown: String, used: String)
  /// The terminal's encoding has no Vietnamese letters; they are shown without their marks.
  case lettersWithoutMarks(encoding: String)
}
