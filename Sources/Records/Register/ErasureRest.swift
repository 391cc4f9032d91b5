/// A place where words may still stand after they were erased from the register.
public enum ErasureRest: Hashable, Sendable {
  /// A backup in which the key could not be destroyed.
  case backup(path: String)
  /// A file that a restore set aside: perhaps a damaged one, so nothing in it is changed.
  case setAside(path: String)
  /// The register's own file and its log, where deleted bytes are not overwritten yet.
  case traces
  /// The list of erasures, which every restore carries out again, was not written.
  case list(path: String)
}
