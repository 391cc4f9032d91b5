import Records
import VietText

/// How people ask about tasks. The lists are a proposal of this program, tried on sentences that
/// officers type; words with an official short form come from the glossary instead.
enum TaskSpeech {
  /// What is said, and the words of the table that are meant; both without marks.
  struct Pair: Sendable {
    let said: [String]
    let meant: [String]

    init(_ said: String, _ meant: String) {
      self.said = Fold.words(said)
      self.meant = Fold.words(meant)
    }
  }

  static let proposed: [Pair] = [
    Pair("mở", "thành lập"), Pair("đóng cửa", "đình chỉ"), Pair("đóng cửa", "giải thể"),
    Pair("gộp", "sáp nhập"), Pair("hết nhiệm kỳ", "bổ nhiệm lại"), Pair("tuyển", "tuyển dụng"),
    Pair("nhà báo", "báo chí"), Pair("phóng viên", "báo chí"), Pair("đánh nhau", "bạo lực"),
    Pair("xô xát", "bạo lực"), Pair("bắt nạt", "bạo lực"), Pair("thức ăn", "thực phẩm"),
    Pair("mất bằng", "cấp lại bằng"), Pair("đứng lớp", "giáo viên"),
  ]

  /// Words that every sentence has; the longer ones first.
  static let idle: [[TypedQuery.Word]] = words([
    "ai quyết định", "ai ký", "báo ai", "hỏi ai", "nhà trường", "phụ huynh", "làm sao", "làm gì",
    "thế nào", "thẩm quyền", "muốn", "ai", "cho", "có", "được", "không", "thì", "là", "gì", "nào",
    "của", "và", "ở", "khi", "phải", "xin", "hỏi", "việc", "bị", "vì", "về", "từ", "sang", "này",
    "khác", "nơi", "đến", "đi", "các", "một", "những", "với", "để", "con", "minh", "tôi", "em",
    "hay", "hoặc", "do", "người", "who", "the", "of", "to", "may", "can", "for", "an",
  ])

  /// Words of the table that begin with one of those.
  static let kept: [[TypedQuery.Word]] = words([
    "cho phép", "báo chí", "tư thục", "cơ sở", "chỉ đạo", "đề nghị", "tư vấn", "có nguy", "tố cáo",
    "tố giác",
    "tổ chức",
  ])

  private static func words(_ list: [String]) -> [[TypedQuery.Word]] {
    list.map { TypedQuery($0).words }
  }

  /// "trường trung học cơ sở (THCS)" of the glossary stands for both forms, either way.
  static func pairs(inGlossaryTerm term: String) -> [Pair] {
    guard let open = term.lastIndex(of: "("), term.hasSuffix(")") else { return [] }
    let short = String(term[term.index(after: open)...].dropLast())
    guard short.count > 1, short.allSatisfy(\.isUppercase) else { return [] }
    let name = term[..<open].trimmed
    let kind = "trường "
    let long = name.hasPrefix(kind) ? String(name.dropFirst(kind.count)) : name
    return [Pair(long, short), Pair(short, long)]
  }
}
