import Ledger

extension Incident {
  public enum Fields {
    public static let number = FieldSpec(2, "number", .integer, Phrase("Số vụ việc", "Number"))
    public static let category = FieldSpec(
      3, "category", .text, Phrase("Loại vụ việc", "Category"))
    public static let furtherCategories = FieldSpec(
      4, "furtherCategories", .texts, Phrase("Loại kèm theo", "Further categories"))
    public static let level = FieldSpec(5, "level", .integer, Phrase("Mức độ", "Level"))
    public static let title = FieldSpec(6, "title", .text, Phrase("Tiêu đề", "Title"))
    public static let occurredFrom = FieldSpec(
      7, "occurredFrom", .moment, Phrase("Xảy ra lúc", "Occurred at"))
    public static let occurredTo = FieldSpec(
      8, "occurredTo", .moment, Phrase("Xảy ra đến", "Occurred until"))
    public static let precision = FieldSpec(
      9, "precision", .text, Phrase("Độ chính xác của giờ", "Precision of the time"))
    public static let learnedAt = FieldSpec(
      10, "learnedAt", .moment, Phrase("Biết tin lúc", "Learned at"))
    public static let source = FieldSpec(11, "source", .text, Phrase("Nguồn tin", "Source"))
    public static let institution = FieldSpec(
      12, "institution", .record, Phrase("Cơ sở giáo dục", "Institution"))
    public static let place = FieldSpec(13, "place", .text, Phrase("Địa điểm", "Place"))
    public static let dead = FieldSpec(14, "dead", .integer, Phrase("Tử vong", "Dead"))
    public static let heavilyInjured = FieldSpec(
      15, "heavilyInjured", .integer, Phrase("Bị thương nặng", "Heavily injured"))
    public static let lightlyInjured = FieldSpec(
      16, "lightlyInjured", .integer, Phrase("Bị thương nhẹ", "Lightly injured"))
    public static let ill = FieldSpec(17, "ill", .integer, Phrase("Mắc bệnh, ngộ độc", "Ill"))
    public static let missing = FieldSpec(18, "missing", .integer, Phrase("Mất tích", "Missing"))
    public static let hospitalised = FieldSpec(
      19, "hospitalised", .integer, Phrase("Nhập viện", "In hospital"))
    public static let pupils = FieldSpec(20, "pupils", .integer, Phrase("Học sinh", "Pupils"))
    public static let staff = FieldSpec(
      21, "staff", .integer, Phrase("Giáo viên, nhân viên", "Teachers and staff"))
    public static let others = FieldSpec(
      22, "others", .integer, Phrase("Người khác", "Others"))
    public static let girls = FieldSpec(23, "girls", .integer, Phrase("Trong đó nữ sinh", "Girls"))
    public static let damage = FieldSpec(
      24, "damage", .texts, Phrase("Thiệt hại tài sản", "Damage"))
    public static let state = FieldSpec(25, "state", .text, Phrase("Trạng thái", "State"))
    public static let schoolContactedAt = FieldSpec(
      26, "schoolContactedAt", .moment, Phrase("Đã liên hệ trường lúc", "School contacted at"))
    public static let transferDocument = FieldSpec(
      27, "transferDocument", .text, Phrase("Văn bản chuyển", "Transfer document"))
    public static let transferredOn = FieldSpec(
      28, "transferredOn", .day, Phrase("Ngày chuyển", "Transferred on"))
    public static let cause = FieldSpec(29, "cause", .text, Phrase("Nguyên nhân", "Cause"))
    public static let lesson = FieldSpec(30, "lesson", .text, Phrase("Bài học", "Lesson"))
    public static let closingReportNumber = FieldSpec(
      31, "closingReportNumber", .text, Phrase("Số báo cáo kết quả", "Closing report number"))
    public static let chairSignOff = FieldSpec(
      32, "chairSignOff", .text, Phrase("Chủ tịch xác nhận", "Chair's sign-off"))
    public static let falseReportCheck = FieldSpec(
      33, "falseReportCheck", .text, Phrase("Ai kiểm tra, cách nào", "Who checked, and how"))
    public static let duplicateOf = FieldSpec(
      34, "duplicateOf", .record, Phrase("Trùng với", "Duplicate of"))
    public static let settledAt = FieldSpec(
      35, "settledAt", .moment, Phrase("Xử lý xong lúc", "Settled at"))
    public static let isRestricted = FieldSpec(
      36, "isRestricted", .flag, Phrase("Hạn chế xem", "Restricted"))
    public static let levelSince = FieldSpec(
      37, "levelSince", .moment, Phrase("Ở mức này từ", "At this level since"))
    public static let supportNextOn = FieldSpec(
      38, "supportNextOn", .day, Phrase("Hỗ trợ học sinh tiếp theo", "Next support of the pupil"))
    public static let supportEnded = FieldSpec(
      39, "supportEnded", .text,
      Phrase("Không cần hỗ trợ tiếp, vì", "No further support, because"))
    public static let conclusionBody = FieldSpec(
      40, "conclusionBody", .text, Phrase("Cơ quan kết luận", "Concluded by"))
    public static let conclusionDocument = FieldSpec(
      41, "conclusionDocument", .text, Phrase("Văn bản kết luận", "Conclusion document"))
    public static let concludedOn = FieldSpec(
      42, "concludedOn", .day, Phrase("Ngày kết luận", "Concluded on"))
    public static let proposal = FieldSpec(
      43, "proposal", .text, Phrase("Kiến nghị phòng ngừa", "Proposal to prevent it"))
    public static let periodicReport = FieldSpec(
      44, "periodicReport", .text, Phrase("Đã nêu trong báo cáo", "Told in the report"))
    public static let leftOutBecause = FieldSpec(
      45, "leftOutBecause", .text, Phrase("Không nêu, vì", "Left out, because"))
    public static let retainUntil = FieldSpec(
      46, "retainUntil", .day, Phrase("Lưu hồ sơ đến", "Kept until"))

    public static let all = [
      .isWithdrawn, number, category, furtherCategories, level, title, occurredFrom, occurredTo,
      precision, learnedAt, source, institution, place, dead, heavilyInjured, lightlyInjured, ill,
      missing, hospitalised, pupils, staff, others, girls, damage, state, schoolContactedAt,
      transferDocument, transferredOn, cause, lesson, closingReportNumber, chairSignOff,
      falseReportCheck, duplicateOf, settledAt, isRestricted,
      levelSince, supportNextOn, supportEnded, conclusionBody, conclusionDocument, concludedOn,
      proposal, periodicReport, leftOutBecause, retainUntil,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }
}
