import Foundation
import Ledger
import RecordStore
import Records
import Screens
import Sealing

/// What a program under test needs beside reading and writing.
public struct TestServices: ProgramServices {
  private let register: TestRegister
  /// Contents of files by path.
  public var files: [String: [UInt8]] = [:]

  public init(_ register: TestRegister) { self.register = register }

  public func setUp(_ setUp: SetUp) throws(StoreError) -> String? {
    throw .alreadyThere(path: register.folder.path)
  }

  public func unlock(passphrase: [UInt8]) throws(StoreError) {
    guard let secret = try? Passphrase(SecretBytes(copying: passphrase)) else {
      throw .wrongPassphrase
    }
    try register.store.unlock(author: register.officer, passphrase: secret)
  }

  public func lock() { register.store.lock() }

  public func keep(_ preferences: Preferences) {
    // What could not be kept shows when it is read back.
    try? register.store.keep(preferences)
  }

  public func readFile(at path: String) throws(StoreError) -> [UInt8] {
    guard let bytes = files[path] else { throw .absent(path: path) }
    return bytes
  }
}
