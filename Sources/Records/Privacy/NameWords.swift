/// What Vietnamese names are made of. Drawn up by hand from names in daily use; no list of persons
/// stands behind it, and none can be complete.
enum NameWords {
  /// Family names, those of the peoples of the north and the highlands among them.
  static let families = Vocabulary(
    """
    Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh,
    Trịnh, Đào, Cao, Lương, Lưu, Mai, Tạ, Thái, Chu, Kha, Vương, Quách, Tô, Trương, Đoàn, Phùng,
    Triệu, Lâm, Tống, Hà, Nông, Hứa, Bế, Vi, Lô, Lò, Lữ, Lộc, Quàng, Cầm, Đèo, Sầm, Lầu, Và, Vừ,
    Xồng, Già, Giàng, Vàng, Sùng, Thào, Mùa, Hờ, Thò, Cứ, Chẩu, Ma, Moong, Cụt, Ốc, Xeo, Lầu, Ngân,
    Hoa, Kiều, Nghiêm, Đàm, Thạch, Sơn, Châu, Kim, Ksor, Rơ, Siu, Y, Tráng, Tẩn, Chảo, Phàn,
    Lù, Hạng, Mã, Kpă, Rmah, Khổng, Giáp, Mạc, Bàn, Đậu
    """)

  /// Family names that are hardly ever another word, as they are written with marks.
  static let plainFamilies = Vocabulary(
    "",
    onlyMarked: """
      Nguyễn, Phạm, Huỳnh, Đặng, Ngô, Phan, Trịnh, Quách, Moong, Xồng, Sầm, Quàng, Sùng, Thào, Vừ,
      Lầu, Giàng, Phùng, Đàm, Nghiêm, Lữ, Bùi
      """)

  /// Family names that stand for themselves before a middle name, without capitals and even without
  /// marks; "dang thi" and "duong van" are other words more often.
  static let strongFamilies = Vocabulary(
    """
    Nguyễn, Trần, Phạm, Lê, Hoàng, Vũ, Võ, Bùi, Hồ, Ngô, Lý, Huỳnh, Vi, Lô, Lương, Triệu, Moong,
    Cụt, Xồng, Lầu, Giàng, Sùng, Thào, Quàng, Lữ, Kha, Trịnh, Đinh, Trương
    """,
    onlyMarked: "Đặng, Phan, Đỗ, Dương, Phùng, Lò, Vừ, Sầm, Đào, Quách, Đàm, Nghiêm, Hà, Mai")

  /// What stands between family and given name.
  static let middles = Vocabulary(
    """
    Văn, Thị, Đình, Đức, Hữu, Minh, Ngọc, Quang, Quốc, Thanh, Thế, Tiến, Tuấn, Trọng, Xuân, Gia,
    Bảo, Khánh, Hoàng, Anh, Thùy, Thu, Phương, Kim, Hồng, Mỹ, Nhật, Đăng, Công, Duy, Bá, Y, A, Hà,
    Thị Kim, Phúc, Tấn, Viết, Việt, Hải, Thành, Đại, Mạnh, Khắc, Hoài, Diệu, Nhã, Tường, Trúc, Trung
    """)

  /// Middle names that tell a name even without marks and capitals.
  static let plainMiddles = Vocabulary("Văn, Thị, Đình, Hữu")

  static let givens = Vocabulary(
    """
    Tuấn, Hùng, Dũng, Khôi, Linh, Trang, Huyền, Khánh, Hương, Hạnh, Oanh, Quỳnh, Vy, Ngọc, Thảo,
    Nhung, Phượng, Thắng, Hiếu, Hải, Khoa, Kiên, Đạt, Đức, Trâm, Trúc, Tùng, Tú, Uyên, Yến, Quân,
    Phúc, Thịnh, Vinh, Khang, Nhi, Nguyệt, Loan, Liên, Thúy, Thủy, Tuyết, Diễm, Dung, Giang, Huy,
    Hoàng, Lan, Long, Lộc, Mạnh, My, Ngân, Nhật, Nhân, Phong, Phương, Quyên, Quang, Tài, Thành,
    Thiện, Thu, Toàn, Trung, Trí, Triết, Vân, Ánh, Chi, Châu, Cường, Diệp, Duy, Hân, Hậu, Hoa, Kha,
    Lâm, Mai, Mỹ, Nga, Nghĩa, Sáng, Sơn, Tâm, Thái, Thư, Tiến, Trinh, Tuyền, Việt, Xuân
    """,
    onlyMarked: "An, Anh, Bảo, Bình, Bích, Hà, Hiền, Hòa, Hoài, Minh, Nam, Đông, Thương, Duyên, Vũ")

  /// Provinces whose names begin like those of persons.
  static let places = Vocabulary(
    """
    Hà Nội, Hà Tĩnh, Hà Giang, Hà Nam, Cao Bằng, Lâm Đồng, Sơn La, Thái Nguyên, Thái Bình, Vĩnh Long,
    Lai Châu, Phú Thọ, Khánh Hòa, Hòa Bình, Quảng Nam, Thành phố, Nghệ An, Thanh Hóa, Lào Cai,
    Giỏi, Thiếu nhi, Dân tộc, Nội trú, Bán trú, Nghèo, Sư phạm, Châu Âu, Châu Á
    """)

  /// Given names that unmarked text uses for other words too: told only beside a class, an age or
  /// the end.
  static let doubtfulGivens = Vocabulary(
    """
    Nam, An, Anh, Hoa, Lan, Mai, Nga, Minh, Bình, Bảo, Thu, Hà, Hải, Sơn, Long, Thành, Trung, Quang,
    Tài, Tâm, Phong, Thái, Thư, Tiến, Vân, Việt, Xuân, Chi, Lộc, Lâm, Sáng, Toàn, Ngân, Loan, Dung,
    Kha, Hoàng, Giang, Đông, Hiền, Vũ, Nhân, Nghĩa, Mỹ, Tú, Trang, Hậu, Thủy, Đạt, Kiên
    """)

  /// Men and women after whom schools, streets and prizes are named.
  static let remembered = Vocabulary(
    """
    Hồ Chí Minh, Võ Nguyên Giáp, Trần Quốc Toản, Lý Tự Trọng, Nguyễn Du, Nguyễn Trãi, Nguyễn Huệ,
    Lê Văn Tám, Võ Thị Sáu, Trần Hưng Đạo, Lê Lợi, Lê Duẩn, Trần Phú, Lê Hồng Phong, Vừ A Dính,
    Nguyễn Thị Minh Khai, Phan Bội Châu, Phan Châu Trinh, Phan Chu Trinh, Lê Quý Đôn, Chu Văn An,
    Nguyễn Bỉnh Khiêm, Hoàng Văn Thụ, Tôn Đức Thắng, Phạm Văn Đồng, Nguyễn Viết Xuân,
    Nguyễn Văn Trỗi, Trần Đại Nghĩa, Lương Thế Vinh, Nguyễn Công Trứ, Đinh Tiên Hoàng, Ngô Quyền,
    Lý Thường Kiệt, Lê Lai, Lê Thánh Tông, Nguyễn Đình Chiểu, Huỳnh Thúc Kháng, Bùi Thị Xuân,
    Nguyễn Khuyến, Hồ Xuân Hương, Nguyễn Tất Thành, Bế Văn Đàn, Phan Đình Giót, Nguyễn Văn Cừ,
    Nguyễn Thái Học, Lý Thái Tổ, Trần Nhân Tông, Cao Bá Quát, Hàn Mặc Tử, Võ Văn Kiệt, Ngô Gia Tự,
    Nguyễn Chí Thanh, Phan Đình Phùng, Hoàng Hoa Thám, Nguyễn Tri Phương, Lý Nam Đế, Đào Duy Từ
    """)

  /// Capitalised words that begin no name of a person.
  static let noNames = Vocabulary(
    """
    Trường, Trung, Tiểu, Mầm, Mẫu, THCS, THPT, TH, MN, PTDTBT, PTDTNT, Phòng, Sở, UBND, HĐND, Xã,
    Phường, Thị, Huyện, Tỉnh, Thành phố, TP, Thôn, Bản, Xóm, Ấp, Buôn, Khối, Khu, Tổ, Lớp, Ban, Đội,
    Đoàn, Hội, Công, Ngày, Tháng, Năm, Thứ, Chủ, Nhà, Trạm, Bệnh, Đường, Quốc, Trẻ, Học, Tết, Bộ,
    Lào, Việt, Mông, Dao, Tày, Nùng, Kinh, Khơ, Khmer, Ê, Ba, Chăm, HMông, Đan, Thổ, Mường, DTTS,
    GD, GDĐT, BGDĐT, CSVC, SGK, Zalo, Facebook, Tiktok, Youtube, Tiếng, Toán, Văn, Tin, Cần, Đề, BHYT,
    Theo, Sáng, Chiều, Đang, Đã, Bị, Không, Có, Nghi, Sau, Khi, Do, Tại, Ở, Trong, Từ, Kèm, Báo
    """)

  /// Capitalised words that end a name before them.
  static let nameEnds = Vocabulary(
    """
    Trường, Trung tâm, Tiểu học, Mầm non, Mẫu giáo, THCS, THPT, TH, MN, PTDTBT, PTDTNT, Lớp, Thôn, Bản,
    Xã, Phường, Thị trấn, Huyện, Tỉnh, UBND, Đang, Đã, Bị, Không
    """)

  /// Words of sentences; in a line without capitals a name ends before them.
  static let ordinary = Vocabulary(
    """
    bị, đã, được, đang, và, ở, tại, lớp, học, đánh, bỏ, đi, uống, là, có, không, sau, khi, trong,
    ngoài, từ, đến, của, cho, với, mất, chết, đuối, ngã, gãy, điện, xin, ngất, trộm, về, do, nhà, xe,
    thất, tự, nghỉ, đấu, hành, đông, đồng, động, hóa, hoa, đề, viên, đội, đốc, mới, nhiều, nước, sinh,
    giáo, trường, đúng, kỳ, tuyển, thử, vào, trấn, xã, huyện, nhân, tắc, liệu, trạng, bạn, cô, thầy,
    trước, ra, lên, xuống, nghi, tên, con, này, cùng, hôm, giờ, quy, tuổi, nam, nữ, mang, lấy, làm
    """)
}
