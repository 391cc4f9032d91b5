/// What a mouse did on the page.
public struct Mouse: Hashable, Sendable {
  public enum Deed: Hashable, Sendable {
    /// The main button went down.
    case press
    case wheelUp
    case wheelDown
  }

  public let deed: Deed
  public let position: Position

  public init(_ deed: Deed, at position: Position) {
    self.deed = deed
    self.position = position
  }
}
