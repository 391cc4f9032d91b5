import Ledger
import RecordStore
import Records

extension OpenRegister {
  /// The same register with its sealed words opened by a passphrase from standard input; from then
  /// on that officer writes.
  ///
  /// - Parameter name: of the officer; nil: whoever wrote last.
  func unlocked(as name: String?) throws -> OpenRegister {
    guard try header().hasKeys else { throw StoreError.noKeys }
    let chosen = try officer(named: name)
    guard chosen.hasAccess else { throw StoreError.rule(.noAccess(chosen.officer.name)) }
    let passphrase = try PassphraseInput.opening(of: chosen.officer.name)
    try store.unlock(author: chosen.officer.id, passphrase: passphrase)
    store.setAuthor(chosen.officer.id)
    return OpenRegister(store: store, now: now, officer: chosen.officer.id)
  }

  /// The officer of this name or of the beginning of a key; whoever wrote last where none is named.
  func officer(named name: String?) throws(StoreError) -> OfficerAccess {
    let all = try reader.officers()
    guard let name else {
      let last = try header().officer?.id
      guard let found = all.first(where: { $0.officer.id == last }) else {
        throw .rule(.noSuchRecord(Officer.title, ""))
      }
      return found
    }
    let found = all.filter { row in
      name.isKey
        ? row.officer.id.record.description.hasPrefix(name)
        : row.officer.name.folded == name.folded
    }
    guard let first = found.first else { throw .rule(.noSuchRecord(Officer.title, name)) }
    guard found.count == 1 else {
      throw .rule(
        .severalMatch(
          typed: name, found.map { "\($0.officer.name) (\($0.officer.id.record.shortKey))" }))
    }
    return first
  }
}
