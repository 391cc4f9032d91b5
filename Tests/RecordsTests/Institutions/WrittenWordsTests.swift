import Records
import Testing

@Suite struct WrittenWordsTests {
  @Test(arguments: [
    ("MN", InstitutionLevel.preschool), ("mầm non", .preschool),
    ("Trường Mẫu giáo Hoa Mai", .preschool),
    ("Tiểu học", .primary), ("Trường PTDTBT TH Mường Típ", .primary), ("th", .primary),
    ("THCS", .lowerSecondary), ("Trung học cơ sở", .lowerSecondary),
    ("Trường TH&THCS Hữu Kiệm", .multiLevel), ("Tiểu học và THCS", .multiLevel),
    ("THPT Kỳ Sơn", .upperSecondary), ("Trung tâm GDNN-GDTX Kỳ Sơn", .vocationalContinuing),
    ("Trung tâm học tập cộng đồng xã", .learningCentre), ("TTHTCĐ", .learningCentre),
    ("Nhóm trẻ độc lập Sao Mai", .independentPreschool), ("Primary school", .primary),
  ])
  func readsALevel(_ written: String, _ level: InstitutionLevel) {
    #expect(InstitutionLevel(written: written) == level)
  }

  @Test func readsNoLevelFromOtherWords() {
    for written in ["", "Công lập", "Trường Hoa Sen", "Thanh niên"] {
      #expect(InstitutionLevel(written: written) == nil, "\(written)")
    }
  }

  @Test func readsEveryLabelAndCode() {
    for level in InstitutionLevel.allCases {
      for written in [
        level.rawValue, level.abbreviation, level.label.vietnamese, level.label.english,
      ] {
        #expect(InstitutionLevel(written: written) == level, "\(written)")
      }
    }
  }

  @Test func doesNotTakeAnythingForPublic() {
    #expect(Ownership(written: "công lập") == .public)
    #expect(Ownership(written: "TT") == .private)
    #expect(Ownership(written: "Ngoài công lập") == nil)
  }

  @Test func readsANationalStandardOnlyWithItsLevel() {
    #expect(NationalStandard(written: "Mức độ 2") == .levelTwo)
    #expect(NationalStandard(written: "1") == .levelOne)
    #expect(NationalStandard(written: "Chưa đạt") == NationalStandard.none)
    #expect(NationalStandard(written: "Đạt") == nil)
  }
}
