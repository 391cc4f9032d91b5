import Records
import Testing

@Suite struct ChildDetailTests {
  private let finder = ChildDetailFinder()

  private func kinds(_ text: String) -> [ChildDetail.Kind] {
    finder.details(in: text).map(\.kind)
  }

  /// "kind: text" of each finding.
  private func found(_ text: String, _ finder: ChildDetailFinder? = nil) -> [String] {
    (finder ?? self.finder).details(in: text).map { "\($0.kind): \($0.text)" }
  }

  @Test func tellsTheKindsApart() {
    #expect(
      found("Em T. lớp 7A Trường THCS Nguyễn Du") == ["initials: T", "schoolAndClass: lớp 7A"])
    #expect(found("Cháu Lò Thị Mai, 9 tuổi") == ["name: Lò Thị Mai", "age: 9 tuổi"])
    #expect(found("em gái sinh năm 2012 bị lạc") == ["birth: sinh năm 2012"])
    #expect(found("con anh Hùng bị ngã") == ["parentName: Hùng"])
    #expect(found("em học sinh trú tại thôn 3") == ["address: trú tại thôn 3"])
    #expect(found("mẹ cháu gọi từ số 0912.345.678") == ["phone: 0912.345.678"])
    #expect(found("cháu có số CCCD 040312001234") == ["identityNumber: 040312001234"])
    #expect(found("học sinh có mã học sinh 4012345678") == ["pupilCode: 4012345678"])
    #expect(found("em học sinh có nốt ruồi ở má") == ["bodyMark: nốt ruồi"])
    #expect(found("em học sinh bị điểm 2") == ["schoolMark: bị điểm 2"])
    #expect(found("clip ở https://tiktok.com/a/1") == ["picture: https://tiktok.com/a/1"])
  }

  @Test func weighsASchoolWithItsClass() {
    #expect(kinds("3 học sinh lớp 7 đánh nhau").isEmpty)
    #expect(kinds("3 học sinh lớp 7 Trường THCS Nguyễn Du đánh nhau") == [.schoolAndClass])
    #expect(kinds("53 học sinh lớp 7 Trường THCS Nguyễn Du ngộ độc").isEmpty)
    #expect(kinds("Tuyển sinh lớp 6 Trường THCS Nguyễn Du").isEmpty)
    #expect(kinds("01 học sinh nữ, cấp THCS").isEmpty)
  }

  @Test func takesNamesOfSchoolsStreetsAndOfficialsForWhatTheyAre() {
    #expect(kinds("Học sinh Trường Tiểu học Lê Văn Tám nghỉ học").isEmpty)
    #expect(kinds("Xe lật trên đường Trần Hưng Đạo").isEmpty)
    #expect(kinds("Chủ tịch UBND xã Nguyễn Văn Bình đến trường").isEmpty)
    #expect(kinds("Lê Thị Hòa, Phó Chủ tịch UBND xã, họp khẩn").isEmpty)
  }

  @Test func readsWhatIsTypedWithoutMarksOrInCapitals() {
    #expect(
      found("hoc sinh nguyen van an lop 7a") == ["name: nguyen van an", "schoolClass: lop 7a"])
    #expect(found("HỌC SINH NGUYỄN THỊ LAN BỊ NGÃ") == ["name: NGUYỄN THỊ LAN"])
    #expect(kinds("HỌC SINH NGỘ ĐỘC SAU BỮA ĂN").isEmpty)
    #expect(kinds("nguyen nhan vu ngo doc").isEmpty)
  }

  @Test func tellsOfStaffOnlyWhoAsks() {
    let text = "Cô giáo Nguyễn Thị Hoa bị phản ánh đánh học sinh"
    #expect(kinds(text).isEmpty)
    let staff = finder.details(in: text, staff: true)
    #expect(staff.map(\.kind) == [.staffName])
    #expect(staff[0].instead.vietnamese.contains("giáo viên"))
  }

  @Test func knowsNamesThatItIsGiven() {
    let known = ChildDetailFinder(persons: ["Mị Sáo"], institutions: ["Trường THCS Bình Minh Một"])
    #expect(found("Vụ việc liên quan Mị Sáo", known) == ["knownName: Mị Sáo"])
    #expect(found("vu viec lien quan mi sao", known) == ["knownName: mi sao"])
    // A school that is called by its own name alone is that school.
    #expect(found("Một nữ sinh lớp 8 Bình Minh Một", known) == ["schoolAndClass: lớp 8"])
    #expect(kinds("Một nữ sinh lớp 8 Bình Minh Một").isEmpty)
  }

  @Test func goesOnWithTheChildOfTheSentenceBefore() {
    #expect(found("Một nữ sinh bị ngã. Sinh năm 2013.") == ["birth: Sinh năm 2013"])
    #expect(kinds("Trường thành lập. Sinh năm 2013.").isEmpty)
  }

  @Test func saysWhatToWriteInstead() throws {
    let detail = try #require(finder.details(in: "Nữ sinh lớp 7A bị đánh").first)
    #expect(
      detail.warning.vietnamese
        == "“lớp 7A” là lớp của trẻ; nên ghi “01 học sinh nữ, cấp THCS”")
    #expect(
      detail.warning.english
        == "“lớp 7A” is a child's class; better write “01 học sinh nữ, cấp THCS”")
    let child = try #require(finder.details(in: "Bé trai lớp Lá 2 bị ngã").first)
    #expect(child.instead.vietnamese == "nên ghi “01 trẻ mầm non nam”")
    let phone = try #require(finder.details(in: "mẹ cháu gọi số 0912345678").first)
    #expect(phone.instead.vietnamese == "nên bỏ, chỉ ghi “01 học sinh, cấp …”")
  }

  @Test func warnsOfALineOnce() {
    let line = "Cô giáo Vi Thị Tâm phạt em Nguyễn Văn An, lớp 7A"
    let warning = finder.warning(about: line)
    #expect(warning?.vietnamese.hasPrefix("“Nguyễn Văn An” là tên của trẻ") == true)
    #expect(warning?.vietnamese.hasSuffix("(và 2 chỗ nữa)") == true)
    #expect(finder.warning(about: "7 học sinh nôn sau bữa sáng") == nil)
    #expect(
      finder.warning(about: "Thầy Trần Quang Vinh nghỉ dạy")?.vietnamese
        .hasPrefix("“Trần Quang Vinh” có thể là tên nhà giáo") == true)
  }

  @Test func saysEachKindInBothLanguages() {
    let labels = ChildDetail.Kind.allCases.map(\.label)
    #expect(Set(labels.map(\.vietnamese)).count == labels.count)
    #expect(Set(labels.map(\.english)).count == labels.count)
  }
}
