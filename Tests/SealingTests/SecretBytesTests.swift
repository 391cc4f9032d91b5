import Testing

@testable import Sealing

@Suite struct SecretBytesTests {
  @Test func growsByteByByte() {
    let typed = SecretBytes()
    #expect(typed.isEmpty)
    for byte in "mưa ế".utf8 { typed.append(byte) }
    #expect(typed.bytes == Array("mưa ế".utf8))
  }

  @Test func keepsItsBytesWhenItGrowsBeyondAPage() {
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let secret = SecretBytes()
    for byte in bytes { secret.append(byte) }
    #expect(secret.bytes == bytes)
    #expect(SecretBytes(copying: bytes).bytes == bytes)
  }

  @Test func leavesNothingWhenWiped() {
    let secret = SecretBytes("bí mật")
    #expect(!secret.isZero)
    secret.wipe()
    #expect(secret.isZero && secret.isEmpty)
  }

  @Test func isLockedIntoMemory() {
    #expect(SecretBytes("bí mật").isLocked)
  }
}
