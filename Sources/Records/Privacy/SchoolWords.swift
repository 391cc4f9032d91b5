/// The words by which a text speaks of schools, of those who work there, and of others in office.
enum SchoolWords {
  /// Words before a school's own name.
  static let kinds = Vocabulary(
    """
    trường, THCS, THPT, TH, MN, tiểu học, mầm non, mẫu giáo, PTDTBT, PTDTNT, trung học, cơ sở,
    phổ thông, liên cấp, TH&THCS, trung học cơ sở, trung học phổ thông, dân tộc, bán trú, nội trú
    """)

  /// The end of what stands right before the name that a place, a street or a prize has.
  static let namedThings = Vocabulary(
    """
    trường, THCS, THPT, TH, MN, tiểu học, mầm non, mẫu giáo, PTDTBT, PTDTNT, trung học, cơ sở,
    phổ thông, liên cấp, đường, phố, cầu, chợ, quỹ, giải, cúp, phường, xã, thị trấn, huyện, khu, cụm,
    đội, đoàn, hội, lễ, tượng, công viên, bản, thôn, tỉnh, thành phố, TP, UBND, công ty, TNHH,
    phong trào, chủ đề, học bổng, đền, chùa, núi, sông, hồ, TNTP, tái định cư, xây dựng, CP, tư tưởng,
    gương, chi đội, liên đội, mang tên, HĐND, trung tâm, viết về, tìm hiểu, quốc lộ, khối, tổ, xóm, ấp
    """)

  /// Those who work at a school.
  static let staff = Vocabulary(
    """
    cô giáo, thầy giáo, giáo viên, hiệu trưởng, phó hiệu trưởng, hiệu phó, cô nuôi, bảo mẫu,
    nhân viên, nhân viên nấu ăn, nhân viên y tế, nhân viên cấp dưỡng, kế toán, bảo vệ, chủ nhiệm, cô chủ nhiệm, thầy chủ nhiệm, quản sinh, tổng phụ trách, GV, GVCN
    """, onlyMarked: "cô, thầy")

  /// Other grown-up persons.
  static let adults = Vocabulary(
    """
    ông, anh, chị, chú, bác, đồng chí, đ/c, chủ tịch, phó chủ tịch, bí thư, giám đốc,
    phó giám đốc, trưởng phòng, phó trưởng phòng, bác sĩ, đại úy, thượng úy, trung úy, thiếu tá,
    trung tá, thượng tá, đại tá, đại tướng, luật sư, trưởng thôn, trưởng bản, công an, tác giả,
    nhà văn, nhà thơ, anh hùng, liệt sĩ, danh nhân, TS, PGS, GS, ThS, cán bộ, công chức,
    chuyên viên, trưởng công an, bộ trưởng, thủ tướng, chủ tịch nước, nhà báo, trưởng xóm, vua
    """, onlyMarked: "bà")

  /// Offices that follow a name behind a comma.
  static let offices = Vocabulary(
    """
    chủ tịch, phó chủ tịch, bí thư, giám đốc, phó giám đốc, trưởng, phó, hiệu trưởng, trưởng thôn,
    trưởng bản, cán bộ, công chức, chuyên viên, giáo viên, bác sĩ, đại diện
    """)

  static let hotlines = Vocabulary("đường dây nóng, hotline, tổng đài, trực ban, số trực")
}
