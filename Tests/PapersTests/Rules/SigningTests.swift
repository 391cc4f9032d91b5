import Testing

@testable import Papers

@Suite struct SigningTests {
  @Test(arguments: [
    (SampleUnit.chair, ["TM. Ủy ban nhân dân", "Chủ tịch"]),
    (.own(post: "Chủ tịch"), ["Chủ tịch"]),
    (SampleUnit.deputy, ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"]),
    (.acting(post: "Chủ tịch"), ["Q. Chủ tịch"]),
    (.byOrder(of: "Chủ tịch", post: "Trưởng phòng"), ["TL. Chủ tịch", "Trưởng phòng"]),
    (.authorised(by: "Chủ tịch", post: "Trưởng phòng"), ["TUQ. Chủ tịch", "Trưởng phòng"]),
    (.forHead("Trưởng phòng", post: "Phó Trưởng phòng"), ["KT. Trưởng phòng", "Phó Trưởng phòng"]),
  ])
  func namesThePower(power: Paper.Power, lines: [String]) {
    #expect(power.lines == lines)
  }

  @Test func ordersTheRecipients() {
    #expect(
      Paper.recipients(["UBND xã"], isAddressed: true, unit: "VHXH")
        == ["Như trên", "UBND xã", "Lưu: VT, VHXH"])
    #expect(Paper.recipients([], isAddressed: false, unit: "") == ["Lưu: VT"])
  }
}
