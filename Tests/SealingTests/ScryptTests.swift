import Ledger
import Testing

@testable import Sealing

@Suite struct ScryptTests {
  /// RFC 7914, section 12.
  @Test func givesThePublishedKeys() throws {
    let light = try #require(
      Scrypt.key(
        from: SecretBytes("password"), salt: Array("NaCl".utf8), rounds: 1_024, blockSize: 8,
        parallelism: 16, byteCount: 64))
    #expect(
      light.withUnsafeBytes { hex(Array($0)) }
        == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640")
    let usual = try #require(
      Scrypt.key(
        from: SecretBytes("pleaseletmein"), salt: Array("SodiumChloride".utf8), rounds: 16_384,
        blockSize: 8, parallelism: 1, byteCount: 64))
    #expect(
      usual.withUnsafeBytes { hex(Array($0)) }
        == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887")
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

@Suite struct WorkFactorTests {
  /// A machine on which the floor takes `milliseconds`, and every step twice the time.
  private func chosen(
    _ milliseconds: Int, upTo largest: WorkFactor = .ceiling, tried: inout [UInt8]
  ) -> UInt8 {
    var seen: [UInt8] = []
    let factor = WorkFactor.largest(under: .seconds(2), upTo: largest) { factor in
      seen.append(factor.exponent)
      return .milliseconds(milliseconds << Int(factor.exponent - 15))
    }
    tried = seen
    return factor.exponent
  }

  @Test func isTheLargestUnderTheLimit() throws {
    var tried: [UInt8] = []
    #expect(chosen(100, tried: &tried) == 18)
    #expect(chosen(300, tried: &tried) == 17)
    #expect(tried == [15, 16, 17])
    #expect(chosen(999, tried: &tried) == 16)
    #expect(chosen(1_000, tried: &tried) == 15)
    #expect(chosen(9_000, tried: &tried) == 15)
    #expect(tried == [15])
    #expect(chosen(10, upTo: try WorkFactor(exponent: 16), tried: &tried) == 16)
  }

  @Test func staysWhereThereIsNoMemory() {
    let factor = WorkFactor.largest(under: .seconds(2)) { $0 > .floor ? nil : .milliseconds(1) }
    #expect(factor == .floor)
    #expect(WorkFactor.largest(under: .seconds(2)) { _ in nil } == .floor)
  }

  @Test func measuresARealTry() throws {
    #expect(try #require(WorkFactor.floor.measuredTime()) > .milliseconds(1))
  }

  @Test(arguments: [0, 5, 14, 19, 30, 255] as [UInt8])
  func refusesWhatIsTooWeakOrTooCostly(_ exponent: UInt8) {
    #expect(throws: SealingError.workFactorOutOfRange(exponent: exponent)) {
      try WorkFactor(exponent: exponent)
    }
  }

  @Test func tellsItsMemory() {
    #expect(WorkFactor.floor.memory == 32 << 20)
    #expect(WorkFactor.ceiling.memory == 256 << 20)
  }
}
