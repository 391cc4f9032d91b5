import Records

/// Why a list of a field could not be read, until the program shows it. Fields search while somebody
/// types, where nothing can be thrown.
final class LookupTrouble {
  private var error: StoreError?

  /// What a search finds; nothing where the register cannot be read.
  func orNone<Found>(_ search: () throws(StoreError) -> [Found]) -> [Found] {
    do throws(StoreError) {
      return try search()
    } catch {
      self.error = error
      return []
    }
  }

  /// Takes the error out, so that it is shown once.
  func take() -> StoreError? {
    defer { error = nil }
    return error
  }
}
