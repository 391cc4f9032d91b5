extension CategoryBlock {
  /// One block a category that asks for more, in the order of the table of categories.
  public static let all = people + places + conduct + order

  /// Harm that people do to each other, and crises.
  private static let people = [
    CategoryBlock(
      "BL",
      [
        .init("BL.kind", .text, "Hình thức bạo lực", "Kind of violence"),
        .init("BL.filmed", .yesNo, "Bị quay phim hoặc phát tán", "Filmed or spread"),
        .init("BL.repeated", .yesNo, "Đã xảy ra nhiều lần", "Happened before"),
        .init("BL.care", .text, "Chăm sóc ban đầu", "First care"),
        .init("BL.disciplinedOn", .day, "Ngày kỷ luật học sinh", "Pupil disciplined on"),
        .init("BL.discipline", .discipline, "Hình thức kỷ luật học sinh", "Discipline of a pupil"),
      ]),
    CategoryBlock(
      "XH",
      [
        .init("XH.form01", .moment, "Lập Mẫu số 01 lúc", "Form 01 taken at"),
        .init("XH.form02", .moment, "Lập Mẫu số 02 lúc", "Form 02 taken at"),
        .init("XH.risk", .text, "Mức độ nguy cơ", "Level of risk"),
        .init(
          "XH.separated", .yesNo, "Đã tách khỏi người bị phản ánh gây hại",
          "Apart from the person said to do harm"),
        .init("XH.planOn", .day, "Ngày duyệt kế hoạch hỗ trợ", "Support plan approved on"),
        .init("XH.planNumber", .text, "Số quyết định kế hoạch", "Decision on the plan"),
      ]),
    CategoryBlock(
      "MM",
      [
        .init("MM.network", .text, "Mạng, nhóm đăng tải", "Network or group"),
        .init("MM.askedOn", .moment, "Yêu cầu gỡ lúc", "Take-down asked at"),
        .init("MM.removed", .yesNo, "Đã gỡ", "Taken down"),
        .init("MM.evidence", .yesNo, "Đã lưu chứng cứ", "Evidence kept"),
      ]),
    CategoryBlock(
      "SK",
      [
        .init("SK.danger", .yesNo, "Còn nguy cơ tự hại", "Danger goes on"),
        .init("SK.counselling", .text, "Tổ tư vấn học đường", "School counselling team"),
        .init("SK.referred", .text, "Chuyển tuyến tới", "Referred to"),
      ]),
  ]

  /// Accidents, food, disease, weather, fire.
  private static let places = [
    CategoryBlock(
      "DN",
      [
        .init("DN.water", .text, "Loại vùng nước", "Kind of water"),
        .init(
          "DN.onMap", .yesNo, "Có trong bản đồ vùng nước nguy hiểm",
          "On the map of dangerous waters"),
        .init("DN.fence", .yesNo, "Có rào, biển cảnh báo", "Fence or sign"),
        .init("DN.swims", .yesNo, "Biết bơi", "Could swim"),
      ]),
    CategoryBlock(
      "GT",
      [
        .init("GT.vehicle", .text, "Phương tiện", "Vehicle"),
        .init("GT.onTheWay", .yesNo, "Trên đường đi học", "On the way to school"),
        .init("GT.schoolBus", .yesNo, "Xe đưa đón của trường", "School bus"),
        .init("GT.helmet", .yesNo, "Có đội mũ bảo hiểm", "Helmet worn"),
      ]),
    CategoryBlock(
      "TT",
      [
        .init("TT.where", .text, "Vị trí trong trường", "Place in the school"),
        .init("TT.cause", .text, "Vật, công trình gây tai nạn", "Thing that caused it"),
        .init("TT.checkedOn", .day, "Lần kiểm tra an toàn gần nhất", "Last safety check"),
        .init("TT.closedOff", .yesNo, "Đã rào chắn, dừng sử dụng", "Closed off"),
      ]),
    CategoryBlock(
      "NĐ",
      [
        .init("ND.eaters", .count, "Số người ăn", "Number who ate"),
        .init("ND.mealAt", .moment, "Giờ ăn", "Meal at"),
        .init("ND.firstSickAt", .moment, "Người đầu tiên phát bệnh lúc", "First sick at"),
        .init("ND.dishes", .text, "Món ăn", "Dishes"),
        .init("ND.supplier", .text, "Nơi cung cấp", "Supplier"),
        .init("ND.sample", .yesNo, "Có lưu mẫu thức ăn", "Food sample kept"),
        .init("ND.sampleSince", .moment, "Lưu mẫu từ", "Sample kept since"),
        .init(
          "ND.papers", .yesNo, "Có danh sách người ăn, chứng từ mua", "List and purchase papers"),
      ]),
    CategoryBlock(
      "DB",
      [
        .init("DB.disease", .text, "Bệnh (theo y tế)", "Disease, by the health service"),
        .init("DB.firstOn", .day, "Ca đầu tiên ngày", "First case on"),
        .init("DB.classes", .count, "Số lớp có ca bệnh", "Classes with cases"),
        .init("DB.cleaned", .yesNo, "Đã khử khuẩn", "Disinfected"),
      ]),
    CategoryBlock(
      "TN",
      [
        .init("TN.kind", .text, "Loại thiên tai", "Kind of disaster"),
        .init("TN.water", .text, "Mức nước ngập", "Water level"),
        .init("TN.cleaned", .yesNo, "Đã dọn vệ sinh", "Cleaned up"),
        .init("TN.reopenOn", .day, "Dự kiến học lại ngày", "Reopening on"),
      ]),
    CategoryBlock(
      "CN",
      [
        .init("CN.where", .text, "Vị trí cháy, nổ", "Where it burned"),
        .init("CN.inside", .yesNo, "Có người bên trong", "People inside"),
        .init("CN.outAt", .moment, "Dập tắt lúc", "Out at"),
        .init("CN.power", .yesNo, "Đã ngắt điện, ga", "Power and gas cut"),
      ]),
  ]

  /// Security, banned substances, conduct of and against staff.
  private static let conduct = [
    CategoryBlock(
      "AN",
      [
        .init("AN.kind", .text, "Sự việc", "What it is"),
        .init("AN.lastSeen", .moment, "Nhìn thấy lần cuối lúc", "Last seen at"),
        .init("AN.camera", .yesNo, "Có camera ghi lại", "On camera"),
        .init("AN.found", .moment, "Tìm thấy lúc", "Found at"),
      ]),
    CategoryBlock(
      "MT",
      [
        .init("MT.substance", .text, "Chất, sản phẩm", "Substance or product"),
        .init("MT.kept", .yesNo, "Đã thu giữ, giao công an", "Taken and given to the police"),
        .init("MT.from", .text, "Nguồn mua", "Bought from"),
      ]),
    CategoryBlock(
      "NG",
      [
        .init("NG.kind", .text, "Nội dung bị phản ánh", "What is complained of"),
        .init("NG.paused", .yesNo, "Đã tạm phân công việc khác", "Given other work meanwhile"),
        .init("NG.body", .text, "Nơi có thẩm quyền kết luận", "Who may conclude"),
      ]),
    CategoryBlock(
      "XP",
      [
        .init("XP.by", .text, "Người xúc phạm là ai (loại)", "By whom, in kind"),
        .init("XP.support", .text, "Hỗ trợ nhà giáo", "Support given to the teacher"),
        .init("XP.substitute", .yesNo, "Đã bố trí dạy thay", "A substitute teaches"),
      ]),
  ]

  /// Money, tutoring, exams, gatherings, permits, data, rumours, what is not classified.
  private static let order = [
    CategoryBlock(
      "TC",
      [
        .init("TC.item", .text, "Khoản thu", "What was collected"),
        .init("TC.amount", .count, "Số tiền mỗi người (đồng)", "Amount a person (VND)"),
        .init("TC.payers", .count, "Số người đã nộp", "Payers"),
        .init("TC.returned", .yesNo, "Đã trả lại", "Returned"),
      ]),
    CategoryBlock(
      "DT",
      [
        .init("DT.registered", .yesNo, "Có đăng ký kinh doanh", "Registered"),
        .init("DT.ownPupils", .yesNo, "Dạy học sinh của mình", "Own pupils taught"),
        .init("DT.learners", .count, "Số người học", "Learners"),
        .init("DT.fee", .yesNo, "Có thu tiền", "For pay"),
      ]),
    CategoryBlock(
      "TS",
      [
        .init("TS.round", .text, "Kỳ thi, đợt tuyển sinh", "Exam or enrolment"),
        .init("TS.affected", .count, "Số học sinh bị ảnh hưởng", "Pupils affected"),
        .init("TS.sealed", .yesNo, "Đã niêm phong hồ sơ, đề", "Records sealed"),
      ]),
    CategoryBlock(
      "TG",
      [
        .init("TG.people", .count, "Số người tập trung", "People gathered"),
        .init("TG.demand", .text, "Yêu cầu của người dân", "What they ask"),
        .init("TG.pupilsOut", .count, "Số học sinh nghỉ học", "Pupils kept home"),
        .init("TG.dialogueAt", .moment, "Đối thoại lúc", "Dialogue at"),
      ]),
    CategoryBlock(
      "CS",
      [
        .init("CS.owner", .text, "Loại hình, chủ cơ sở", "Kind and owner"),
        .init("CS.children", .count, "Số trẻ đang gửi", "Children there"),
        .init("CS.permit", .yesNo, "Có giấy phép", "Has a permit"),
        .init("CS.stopped", .yesNo, "Đã yêu cầu dừng", "Told to stop"),
      ]),
    CategoryBlock(
      "DL",
      [
        .init("DL.kinds", .text, "Loại dữ liệu", "Kinds of data"),
        .init("DL.persons", .count, "Số người bị ảnh hưởng", "Persons affected"),
        .init("DL.found", .text, "Phát hiện bằng cách nào", "How it was found"),
        .init("DL.stoppedAt", .moment, "Ngăn chặn xong lúc", "Stopped at"),
      ]),
    CategoryBlock(
      "TTx",
      [
        .init("TTx.where", .text, "Nơi đăng tin", "Where it was published"),
        .init("TTx.wrong", .text, "Điểm không đúng", "What is untrue"),
        .init("TTx.answeredAt", .moment, "Phát ngôn, cải chính lúc", "Answered at"),
      ]),
    CategoryBlock(
      "KH",
      [.init("KH.kind", .text, "Sự việc thuộc loại gì", "What kind it seems to be")]),
  ]
}
