import VietText

/// The headings of the registers of Decree 30/2020/NĐ-CP (annex IV), and what clerks and the programs
/// of offices shorten them to.
extension PaperColumn {
  public var headerNames: [String] {
    (isOfBoth ? namesOfBoth : namesOfOne)
      + [label.vietnamese, label.english, rawValue].map { Fold.words($0).joined(separator: " ") }
  }

  private var isOfBoth: Bool { !namesOfBoth.isEmpty }

  /// Of a column that both registers have.
  private var namesOfBoth: [String] {
    switch self {
    case .number:
      [
        "so ky hieu van ban", "so va ky hieu van ban", "so ky hieu", "so va ky hieu", "so ki hieu",
        "so va ki hieu", "so hieu van ban", "so hieu", "so kh", "skh", "so van ban", "so vb",
        "so di", "so",
      ]
    case .issuedOn:
      [
        "ngay thang nam van ban", "ngay thang van ban", "ngay thang vb", "ngay van ban", "ngay vb",
        "ngay thang nam ban hanh", "ngay ban hanh", "ngay ky", "ngay thang nam", "ngay thang",
      ]
    case .type: ["ten loai van ban", "loai van ban", "loai vb", "the loai"]
    case .abstract:
      [
        "ten loai va trich yeu noi dung van ban", "ten loai va trich yeu noi dung",
        "ten loai va trich yeu", "ten loai trich yeu", "trich yeu noi dung van ban",
        "trich yeu noi dung", "trich yeu", "noi dung van ban", "noi dung", "ve viec",
      ]
    case .passedOn: ["ngay chuyen", "ngay gui", "ngay phat hanh", "ngay giao"]
    case .receipt: ["ky nhan", "nguoi nhan ky", "chu ky"]
    case .note: ["ghi chu", "gc"]
    default: []
    }
  }

  private var namesOfOne: [String] {
    switch self {
    case .symbol: ["ky hieu", "ki hieu", "ky hieu van ban"]
    case .signer: ["nguoi ky van ban", "nguoi ky", "lanh dao ky"]
    case .recipients: ["noi nhan van ban", "noi nhan", "noi gui den"]
    case .keeper:
      [
        "don vi nguoi nhan ban luu", "don vi hoac nguoi nhan ban luu", "don vi nguoi giu ban goc",
        "noi nhan ban luu", "nguoi nhan ban luu", "ban luu", "noi luu", "luu", "don vi soan thao",
      ]
    case .copies: ["so luong ban", "so ban", "sl ban", "so luong", "sl"]
    case .arrivedOn: ["ngay den", "ngay thang den", "ngay nhan", "ngay vao so"]
    case .arrivalNumber: ["so den", "so thu tu den", "so vao so", "so cv den"]
    case .author:
      [
        "tac gia van ban", "tac gia", "co quan ban hanh", "co quan gui", "don vi ban hanh",
        "don vi gui", "noi ban hanh", "noi gui", "noi phat hanh", "cq ban hanh", "cqbh",
      ]
    default: namesOfHandling
    }
  }

  /// Of the register of handling, which many offices keep in the same table as the incoming one.
  private var namesOfHandling: [String] {
    switch self {
    case .unit:
      [
        "don vi hoac nguoi nhan", "don vi nguoi nhan", "don vi ca nhan nhan", "nguoi nhan",
        "don vi nhan", "don vi giai quyet", "don vi xu ly", "nguoi xu ly", "noi nhan",
      ]
    case .dueOn:
      [
        "thoi han giai quyet", "thoi han xu ly", "han giai quyet", "han xu ly", "thoi han",
        "han tra loi", "han",
      ]
    case .progress:
      [
        "tien do giai quyet", "tien do xu ly", "tien do", "tinh trang xu ly", "ket qua giai quyet",
        "ket qua xu ly",
      ]
    case .answer:
      [
        "so ky hieu van ban tra loi", "so ky hieu vb tra loi", "so van ban tra loi",
        "van ban tra loi", "vb tra loi", "so tra loi",
      ]
    case .handledOn:
      ["ngay giai quyet xong", "ngay hoan thanh", "ngay xu ly xong", "ngay xong"]
    default: []
    }
  }
}
