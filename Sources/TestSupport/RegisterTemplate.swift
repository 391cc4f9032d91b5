import Foundation
import Ledger
import RecordStore
import Records
import Synchronization

/// Registers made once in a test run and copied for every test, because loading the catalogue takes
/// its time.
struct RegisterTemplate: Hashable, Sendable {
  var communeCode: String
  var isPractice: Bool
  var hasPassphrase: Bool

  private struct Made {
    let folder: RegisterFolder
    let officer: Identifier<Officer>
  }

  private static let made = Mutex<[RegisterTemplate: Made]>([:])

  /// Copies the register into a folder that does not exist yet.
  func copy(to folder: RegisterFolder) throws -> Identifier<Officer> {
    let template = try Self.made.withLock { made in
      let template = try made[self] ?? make()
      made[self] = template
      return template
    }
    try FileManager.default.copyItem(atPath: template.folder.path, toPath: folder.path)
    return template.officer
  }

  private func make() throws -> Made {
    let folder = RegisterFolder(TestRegister.newFolder())
    let setUp = RegisterSetUp(
      communeCode: communeCode, officerName: "Lô Văn Tập", officerPost: "Chuyên viên",
      isPractice: isPractice)
    let made = try RegisterStore.create(
      in: folder, setUp: setUp, catalogue: TestRegister.catalogue,
      passphrase: hasPassphrase ? try TestRegister.secret(TestRegister.passphrase) : nil,
      environment: TestRegister.environment(TestClock()))
    return Made(folder: folder, officer: made.officer)
  }
}
