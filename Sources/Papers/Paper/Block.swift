extension Paper {
  /// One piece of the text. Numbers and letters are not part of it: they follow from the order.
  public enum Block: Equatable, Sendable {
    /// Each line of the text is a paragraph.
    case paragraph(String)
    /// "I. …": a big part.
    case part(String)
    /// "1. …": a clause with a heading, which stands on a line of its own.
    case heading(String)
    /// "1. …": a clause that says something itself.
    case clause(String)
    /// "a) …".
    case point(String)
    /// "- …", one a line.
    case dashes([String])
    /// "Điều 1. …".
    case article(String)
    /// "QUYẾT ĐỊNH:", centred.
    case enactment(String)
    case table(Table)
  }
}
