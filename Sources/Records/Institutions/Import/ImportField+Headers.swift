import VietText

extension ImportField {
  public var headerNames: [String] {
    let own = [label.vietnamese, label.english, spec.name].map {
      Fold.words($0).joined(separator: " ")
    }
    return usualNames + own
  }

  private var usualNames: [String] {
    switch self {
    case .name:
      [
        "ten truong", "ten co so giao duc", "ten co so", "ten don vi", "ten", "truong",
        "co so giao duc", "school name", "school", "institution", "name vi",
      ]
    case .code: ["ma truong", "ma co so", "ma don vi", "ma dinh danh", "school code", "ma", "code"]
    case .level: ["loai hinh", "loai truong", "cap hoc", "bac hoc", "cap", "loai", "type"]
    case .ownership: ["loai hinh so huu", "hinh thuc so huu", "cong lap tu thuc", "hinh thuc"]
    case .commune:
      [
        "ma xa", "commune code", "xa phuong dac khu", "xa phuong", "ten xa", "don vi hanh chinh",
        "xa", "phuong", "dia ban",
      ]
    case .address: ["dia chi", "tru so"]
    case .sites: ["diem truong", "diem le", "cac diem truong", "sites"]
    default: laterNames
    }
  }

  private var laterNames: [String] {
    switch self {
    case .openedOn: ["ngay thanh lap", "thanh lap ngay", "founded"]
    case .openingDecision: ["so quyet dinh thanh lap", "quyet dinh thanh lap"]
    case .principalName:
      ["ho va ten hieu truong", "ho ten hieu truong", "nguoi dung dau", "thu truong", "head"]
    case .principalPhone:
      [
        "so dien thoai hieu truong", "sdt hieu truong", "dien thoai hieu truong",
        "hieu truong dien thoai", "principal phone",
      ]
    case .phone: ["so dien thoai", "dien thoai", "sdt", "dt", "phone"]
    case .email: ["thu dien tu", "email", "e mail", "hop thu"]
    case .contacts: ["lien he khac", "lien he", "contacts"]
    case .nationalStandard:
      ["muc do dat chuan", "dat chuan quoc gia", "truong chuan quoc gia", "chuan"]
    case .standardSince: ["ngay cong nhan chuan", "dat chuan tu"]
    case .standardUntil: ["chuan co gia tri den", "dat chuan den"]
    default: ["ghi chu", "remarks"]
    }
  }
}
