/// What a terminal tells the program.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Text pasted in one piece, newlines as `\n`, control codes left out.
  case paste(String)
  case mouse(Mouse)
  /// The page has another size now.
  case resize(Size)
  /// The program runs again after it was stopped; the next page is drawn whole.
  case resumed
  /// An input method outside of the program has corrected a letter, so that ours should be off.
  case inputMethodSeen
  /// The program must save what is open and end.
  case end(EndReason)
  /// Another thread rang the ``Waker``.
  case wake
  /// The time that was given has passed and nothing happened.
  case tick
}

/// Why the program must end.
public enum EndReason: Hashable, Sendable {
  /// The terminal went away.
  case hangup
  /// A signal with this number asked for the end.
  case signal(Int32)
}
