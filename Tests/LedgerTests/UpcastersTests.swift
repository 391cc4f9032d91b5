import Testing

@testable import Ledger

@Suite struct UpcastersTests {
  /// Kind 5: field 2 was a text until version 2, and is field 3, a number, since; in version 3
  /// field 4 came in.
  private let upcasters = Upcasters([
    Upcaster(kind: 5, version: 2) { fields in
      fields.merging([4: .boolean(false)]) { known, _ in known }
    },
    Upcaster(kind: 5, version: 1) { fields in
      var fields = fields
      if case .text(let text)? = fields.removeValue(forKey: 2) {
        fields[3] = Int64(text).map(Value.integer) ?? .null
      }
      return fields
    },
  ])

  @Test func bringsOldFieldsThroughEveryVersion() {
    #expect(
      upcasters.upcast([2: .text("12")], kind: 5, from: 1)
        == [3: .integer(12), 4: .boolean(false)])
    #expect(upcasters.upcast([3: .integer(7)], kind: 5, from: 3) == [3: .integer(7)])
  }

  @Test func keepsWhatItDoesNotKnow() {
    #expect(upcasters.upcast([900: .null], kind: 5, from: 1)[900] == .null)
    #expect(upcasters.upcast([2: .text("x")], kind: 6, from: 1) == [2: .text("x")])
    #expect(upcasters.upcast([2: .text("x")], kind: 5, from: 4) == [2: .text("x")])
  }

  @Test func knowsTheVersionsOfANewerProgram() {
    #expect(upcasters.currentVersion(of: 5) == 3)
    #expect(upcasters.currentVersion(of: 6) == 1)
    #expect(!upcasters.isNewer(3, of: 5))
    #expect(upcasters.isNewer(4, of: 5))
  }
}
