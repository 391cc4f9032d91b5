/// Which register of papers a clerk's file holds.
public enum PaperDirection: String, Labelled {
  case outgoing
  case incoming

  public var label: Phrase {
    switch self {
    case .outgoing: Phrase("Sổ văn bản đi", "Register of outgoing papers")
    case .incoming: Phrase("Sổ văn bản đến", "Register of incoming papers")
    }
  }
}
