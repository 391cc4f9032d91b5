/// The official code or number of a shipped fact, with its own type for each kind of fact.
///
/// A commune of today often bears the code of one of the old communes in it: the types keep
/// the two apart.
public struct CatalogueCode<Subject>: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ text: String) { rawValue = text }
}

extension CatalogueCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { rawValue = text }
}

extension CatalogueCode: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension CatalogueCode: CustomStringConvertible {
  public var description: String { rawValue }
}
