import Records
import Testing

@Suite struct ColumnMappingTests {
  @Test func readsVietnameseTitlesWithAndWithoutMarks() {
    let mapping = ColumnMapping(header: [
      "STT", "Tên trường", "LOAI HINH", "Hiệu trưởng", "SĐT hiệu trưởng", "Điện thoại", "Ghi chú",
    ])
    #expect(
      mapping.fields == [nil, .name, .level, .principalName, .principalPhone, .phone, .note])
  }

  @Test func readsEnglishTitlesAndNamesOfFields() {
    let mapping = ColumnMapping(header: ["name", "level", "commune_code", "principalName"])
    #expect(mapping.fields == [.name, .level, .commune, .principalName])
  }

  @Test func readsATitleWithARemarkBehindIt() {
    let mapping = ColumnMapping(header: ["Tên trường (ghi đầy đủ)", "Loại hình (MN, TH, THCS)"])
    #expect(mapping.fields == [.name, .level])
  }

  @Test func doesNotTakeAShortWordForTheWholeTitle() {
    let mapping = ColumnMapping(header: ["Tên", "Mã số thuế", "Tên viết tắt", "Cấp quản lý", "Mã"])
    #expect(mapping.fields == [.name, nil, nil, nil, .code])
  }

  @Test func prefersTheCodeOfACommuneToItsName() {
    let mapping = ColumnMapping(header: ["Tên", "Xã", "Mã xã"])
    #expect(mapping.fields == [.name, nil, .commune])
  }

  @Test func givesAMeaningToOneColumnAtMost() {
    var mapping = ColumnMapping(header: ["Tên", "Trường", "x"])
    #expect(mapping.fields == [.name, nil, nil])
    mapping.set(.name, at: 2)
    #expect(mapping.fields == [nil, nil, .name])
    mapping.set(nil, at: 2)
    #expect(mapping.problem == .missing(Institution.Fields.name.label))
  }
}
