import Foundation
import Ledger
import RecordStore
import Records
import Screens
import Sealing
import Terminal

/// What a program under test needs beside reading and writing.
public struct TestServices: ProgramServices {
  private let register: TestRegister
  private let files: TestFiles

  public init(_ register: TestRegister, files: TestFiles = TestFiles()) {
    self.register = register
    self.files = files
  }

  public func setUp(_ setUp: SetUp) throws(StoreError) -> String? {
    throw .alreadyThere(path: register.folder.path)
  }

  public func unlock(_ typed: SecretText) throws(StoreError) {
    guard let secret = try? Passphrase(typed.withBytes { SecretBytes(copying: $0) }) else {
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
    guard let bytes = files.next(path) else { throw .noSuchFile(path: path) }
    return bytes
  }
}
