import Records
import Testing

@testable import RecordStore

/// Sentences that officers type: the right task stands among the first three.
@Suite struct TaskRankingTests {
  struct Case: Sendable, CustomStringConvertible {
    let sentence: String
    /// Any of these is right.
    let codes: Set<String>

    init(_ sentence: String, _ codes: String...) {
      self.sentence = sentence
      self.codes = Set(codes)
    }

    var description: String { sentence }
  }

  static let marked: [Case] = [
    Case("nhà trường muốn sáp nhập", "A004", "A016", "A021"),
    Case("ai cho phép mở lớp mầm non độc lập", "A007"),
    Case("hiệu trưởng hết nhiệm kỳ", "A029"),
    Case("dạy thêm", "A057"),
    Case("bạo lực học đường báo ai", "A096", "A097"),
    Case("giáo viên chuyển trường sang xã khác", "A032"),
    Case("điều giáo viên từ trường này sang trường khác trong xã", "A033"),
    Case("phụ huynh xin chuyển trường cho con", "A039", "A042", "A046"),
    Case("mất bằng tốt nghiệp xin cấp lại", "A050"),
    Case("trẻ bị xâm hại", "A098"),
    Case("ngộ độc thức ăn ở trường", "A101"),
    Case("xin nghỉ học vì mưa bão", "A055"),
    Case("miễn giảm học phí cho học sinh nghèo", "A079"),
    Case("hỗ trợ gạo cho học sinh bán trú", "A082"),
    Case("đóng cửa trường mầm non tư thục", "A003", "A005"),
    Case("nhà báo hỏi về vụ đánh nhau", "A104"),
    Case("đơn tố cáo hiệu trưởng", "A095"),
    Case("phụ huynh khiếu nại", "A094"), Case("tố cáo", "A095"), Case("to cao", "A095"),
    Case("trường xin tài trợ", "A083"),
    Case("thiếu giáo viên hợp đồng", "A035"),
    Case("trường đạt chuẩn quốc gia", "A093"),
    Case("học sinh đánh nhau", "A096"),
    Case("tuyển giáo viên mới", "A031"),
    Case("mở trung tâm học tập cộng đồng", "A066"),
    Case("cho học sinh nghỉ vì lũ", "A055"),
    Case("kỷ luật học sinh vi phạm", "A053"),
    Case("xã đạt chuẩn phổ cập", "A061", "A062"),
    Case("kế hoạch bán trú", "A056"),
    Case("giải thể trường trung học cơ sở", "A022"),
  ]

  static let unmarked: [Case] = [
    Case("nha truong muon sap nhap", "A004", "A016", "A021"),
    Case("ai cho phep mo lop mam non doc lap", "A007"),
    Case("hieu truong het nhiem ky", "A029"),
    Case("day them", "A057"),
    Case("bao luc hoc duong bao ai", "A096", "A097"),
    Case("thuyen chuyen giao vien", "A032"),
    Case("xin nghi hoc vi mua bao", "A055"),
    Case("dong cua truong mam non tu thuc", "A003", "A005"),
    Case("giai the truong thcs", "A022"),
    Case("mien giam hoc phi", "A079"),
  ]

  @Test(arguments: marked + unmarked) func findsTheRightTask(_ asked: Case) throws {
    let register = try SampleRegister()
    var query = AuthorityQuery()
    query.text = asked.sentence
    let rows = try register.reader.authority(query, Window(.first, count: 3)).rows
    let found = rows.map(\.rule.code.rawValue)
    #expect(!asked.codes.isDisjoint(with: found), "\(found)")
  }

  /// A sentence of idle words alone is taken as it stands.
  @Test func leavesOutNothingWhereNothingIsLeft() {
    #expect(TaskQuery("ai cho").runs.map { $0.map(\.folded) } == [["ai", "cho"]])
    #expect(
      TaskQuery("ai cho phép tôi").runs.map { $0.map(\.folded) } == [["cho", "phep"]])
    #expect(TaskQuery("   ").isEmpty)
  }

  @Test func takesShortFormsFromTheGlossary() {
    let pairs = TaskSpeech.pairs(inGlossaryTerm: "trường trung học cơ sở (THCS)")
    #expect(pairs.map(\.said) == [["trung", "hoc", "co", "so"], ["thcs"]])
    #expect(TaskSpeech.pairs(inGlossaryTerm: "dữ liệu cá nhân (nhạy cảm)").isEmpty)
  }
}
