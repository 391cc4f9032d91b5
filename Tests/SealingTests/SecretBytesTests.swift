import Testing

@testable import Sealing

@Suite struct SecretBytesTests {
  @Test func growsAndShrinksLikeATypedField() {
    let typed = SecretBytes()
    for byte in "mưa ế".utf8 { typed.append(byte) }
    #expect(typed.bytes == Array("mưa ế".utf8))
    typed.removeLastScalar()
    #expect(typed.bytes == Array("mưa ".utf8))
    for _ in 0..<3 { typed.removeLastScalar() }
    #expect(typed.bytes == Array("m".utf8))
    typed.removeLastScalar()
    typed.removeLastScalar()
    #expect(typed.isEmpty)
  }

  @Test func keepsItsBytesWhenItGrowsBeyondAPage() {
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let secret = SecretBytes()
    for byte in bytes { secret.append(byte) }
    #expect(secret.bytes == bytes)
    #expect(SecretBytes(copying: bytes).equals(secret))
  }

  @Test func leavesNothingWhenWipedOrTakenBack() {
    let secret = SecretBytes("bí mật")
    #expect(!secret.isZero)
    secret.wipe()
    #expect(secret.isZero && secret.isEmpty)
    secret.append(7)
    secret.removeLastScalar()
    #expect(secret.isZero)
  }

  @Test func isLockedIntoMemory() {
    #expect(SecretBytes("bí mật").isLocked)
  }

  @Test func comparesEveryByte() {
    #expect(SecretBytes("một").equals(SecretBytes("một")))
    #expect(!SecretBytes("một").equals(SecretBytes("mốt")))
    #expect(!SecretBytes("một").equals(SecretBytes("một ")))
  }
}
