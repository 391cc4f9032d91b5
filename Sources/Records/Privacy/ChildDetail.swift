/// A place in a text that tells who a child is, or helps to find it out.
///
/// - SeeAlso: `docs/sources.md`, "A child's details in text".
public struct ChildDetail: Equatable, Sendable {
  /// What is told. Raw values stand in the program's JSON.
  public enum Kind: String, CaseIterable, Sendable {
    /// A name that the caller gave.
    case knownName
    case name
    case initials
    /// A class with its letter: a few dozen children.
    case schoolClass
    /// A class, or a grade with one child of it, and the name of the school.
    case schoolAndClass
    case age
    case birth
    case address
    case parentName
    case phone
    case identityNumber
    case pupilCode
    case bodyMark
    case schoolMark
    case picture
    /// A teacher or another of a school's staff: no child, and told only to who asks for it.
    case staffName
  }

  public enum Weight: String, Sendable {
    case likely
    case certain
  }

  public let kind: Kind
  public let weight: Weight
  /// Where it stands; both ends lie between characters.
  public let range: Range<String.Index>
  /// What stands there.
  public let text: String
  /// What to write instead, made of what the text itself says of sex and level of school.
  public let instead: Phrase
}
