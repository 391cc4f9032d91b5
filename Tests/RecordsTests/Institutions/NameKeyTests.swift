import Records
import Testing

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Trường Tiểu học Sơn Hà", "trường  tiểu học sơn hà "),
    ("Trường Mầm non Hoà Bình", "Trường Mầm non Hòa Bình"),
    ("Trường Sơn Hà", "Trươ\u{300}ng Sơn Ha\u{300}"),
  ])
  func areTheSame(one: String, other: String) {
    #expect(Institution.nameKey(one) == Institution.nameKey(other))
  }

  @Test(arguments: [("Sơn Hà", "Sơn Hạ"), ("Sao Mai", "Sáo Mai"), ("Sơn Hà 1", "Sơn Hà 2")])
  func areTwoSchools(one: String, other: String) {
    #expect(Institution.nameKey(one) != Institution.nameKey(other))
  }
}
