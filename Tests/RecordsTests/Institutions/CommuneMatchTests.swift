import Records
import Testing

@Suite struct CommuneMatchTests {
  private func commune(
    _ code: String, _ name: String, province: String = "40", _ type: Commune.UnitType = .commune
  ) -> Commune {
    Commune(
      code: .init(code), province: .init(province), name: name, asciiName: name,
      types: [DatedType(type: type, from: .on("2025-07-01"), basis: nil, issuedOn: nil)])
  }

  @Test func findsByCodeAlsoWithoutItsZeros() {
    let own = commune("00070", "Hoàn Kiếm", province: "01", .ward)
    #expect(CommuneMatch.query(for: "70") == "00070")
    #expect(CommuneMatch("70", among: [own], own: own) == .found(own))
  }

  @Test func findsByNameWithAndWithoutTypeAndMarks() {
    let own = commune("16813", "Mường Xén")
    for written in ["Mường Xén", "Xã Mường Xén", "muong xen", "XÃ MƯỜNG XÉN"] {
      #expect(CommuneMatch(written, among: [own], own: own) == .found(own), "\(written)")
    }
    #expect(CommuneMatch("Phường Mường Xén", among: [own], own: own) == .unknown)
  }

  @Test func takesTheTonesWhereTheyAreWritten() {
    let (ha, haa) = (commune("1", "Sơn Hà"), commune("2", "Sơn Hạ"))
    #expect(CommuneMatch("Sơn Hạ", among: [ha, haa], own: ha) == .found(haa))
    #expect(CommuneMatch("son ha", among: [ha, haa], own: ha) == .ambiguous(2))
  }

  @Test func prefersTheOwnProvince() {
    let (near, far) = (commune("1", "Yên Thành"), commune("2", "Yên Thành", province: "08"))
    #expect(CommuneMatch("Yên Thành", among: [far, near], own: near) == .found(near))
    let other = commune("3", "Đô Lương", province: "01")
    let farToo = commune("4", "Yên Thành", province: "37")
    #expect(CommuneMatch("Yên Thành", among: [far, farToo], own: other) == .ambiguous(2))
  }
}
