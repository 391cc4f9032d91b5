import RecordStore
import Records
import Screens
import VietText

/// Services of a first start that make a register in a folder of its own.
public final class MakingServices: ProgramServices {
  /// What is shown in place of the real key, so that a script can type it back.
  public static let recoveryKey = "AC3RT-4679A-CEHKM-PRTXY"

  public let clock = TestClock()
  public private(set) var setUps: [SetUp] = []

  public init() {}

  /// The communes of the shipped catalogue.
  public var communes: RegisterBeforeSetUp {
    RegisterBeforeSetUp(path: "register.db") { text, limit throws(StoreError) in
      let typed = Fold.words(text)
      let catalogue = TestRegister.catalogue
      let found = catalogue.communes.filter { commune in
        let words = Fold.words(commune.name)
        return typed.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      }
      return found.prefix(limit).map { commune in
        let place = catalogue.clusterPlaces.first { $0.commune == commune.code }
        let isKnown = catalogue.clusters.contains { $0.province == commune.province }
        return CommuneRow(
          commune: commune,
          provinceName: catalogue.provinces.first { $0.code == commune.province }?.name ?? "",
          clusterNumber: catalogue.clusters.first { $0.code == place?.cluster }?.number,
          areClustersKnown: isKnown)
      }
    }
  }

  public func setUp(_ setUp: SetUp) throws(StoreError) -> String? {
    setUps.append(setUp)
    return setUp.passphrase == nil ? nil : Self.recoveryKey
  }

  public func unlock(passphrase: [UInt8]) throws(StoreError) { throw .noKeys }
  public func lock() {}
  public func readFile(at path: String) throws(StoreError) -> [UInt8] {
    throw .noSuchFile(path: path)
  }
}
