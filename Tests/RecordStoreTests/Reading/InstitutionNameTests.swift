import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct InstitutionNameTests {
  @Test func namesThoseOfTheOwnCommuneUpToALimit() throws {
    var random = RepeatableChance(seed: 3)
    let register = try SampleRegister()
    for name in ["Trường TH Mường Xén", "Trường MN Hoa Ban", "Trường THCS Tà Cạ"] {
      try register.write(Institution.sample(name, using: &random))
    }
    try register.write(
      Institution.sample("Trường TH Tri Lễ", communeCode: "17329", using: &random))
    let names = try register.reader.ownInstitutionNames(limit: 9)
    #expect(Set(names) == ["Trường TH Mường Xén", "Trường MN Hoa Ban", "Trường THCS Tà Cạ"])
    #expect(try register.reader.ownInstitutionNames(limit: 2).count == 2)
  }
}
