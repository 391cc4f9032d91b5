import Records
import Testing

@Suite struct UnitTypeTests {
  let commune = Commune(
    code: "25270", province: "75", name: "Lộc Ninh", asciiName: "Loc Ninh",
    types: [
      DatedType(type: .commune, from: Day.on("2025-07-01"), basis: nil, issuedOn: nil),
      DatedType(
        type: .ward, from: Day.on("2026-04-30"), basis: "237/NQ-UBTVQH16",
        issuedOn: Day.on("2026-04-14")),
    ])

  @Test func changesOnTheDayOfTheAct() {
    #expect(commune.type(on: Day.on("2025-06-30")) == nil)
    #expect(commune.type(on: Day.on("2025-07-01")) == .commune)
    #expect(commune.type(on: Day.on("2026-04-29")) == .commune)
    #expect(commune.type(on: Day.on("2026-04-30")) == .ward)
  }

  @Test func leadsTheFullName() {
    #expect(commune.fullName(on: Day.on("2026-04-29")) == "Xã Lộc Ninh")
    #expect(commune.fullName(on: Day.on("2026-04-30")) == "Phường Lộc Ninh")
    #expect(commune.fullName(on: Day.on("2020-01-01")) == "Xã Lộc Ninh")
  }

  @Test func isNamedByTheDistrictWhereThereWasNoCommune() {
    let island = FormerUnit(
      code: nil, name: nil, districtCode: "498", districtName: "Huyện Hoàng Sa",
      provinceCode: "48", provinceName: "Thành phố Đà Nẵng", successor: "20333", share: .whole)
    #expect(island.shownName == "Huyện Hoàng Sa")
  }
}
