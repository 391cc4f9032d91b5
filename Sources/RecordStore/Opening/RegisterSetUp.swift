import Ledger
import Records
import Sealing

/// The answers of the first start.
public struct RegisterSetUp: Sendable {
  /// Official code of the commune, five digits; it must stand in the catalogue.
  public var communeCode: String
  public var officerName: String
  public var officerPost: String
  /// A practice register may do without a passphrase; a real one may not.
  public var isPractice: Bool
  public var role: Role

  public init(
    communeCode: String, officerName: String, officerPost: String, isPractice: Bool,
    role: Role = .commune
  ) {
    self.communeCode = communeCode
    self.officerName = officerName
    self.officerPost = officerPost
    self.isPractice = isPractice
    self.role = role
  }
}

/// A register that was just made, and what is to be shown once.
public struct CreatedRegister: Sendable {
  public let store: RegisterStore
  public let officer: Identifier<Officer>
  /// To be printed and confirmed by retyping; nothing where there is no passphrase.
  public let recoveryKey: RecoveryKey?
}
