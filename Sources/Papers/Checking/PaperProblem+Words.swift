import Records

extension PaperProblem {
  /// What is wrong and how it should be.
  public var words: Phrase {
    switch self {
    case .numberOutOfRange(let number):
      Phrase(
        "Số \(number) không phải là số văn bản: chỉ từ 1 đến 99999.",
        "\(number) is no number of a paper: 1 to 99999.")
    case .symbol(let symbol):
      Phrase(
        "Ký hiệu “\(symbol)” chưa đúng: chữ viết tắt bằng chữ in hoa, nối bằng gạch nối, như BC-UBND.",
        "The symbol “\(symbol)” is not right: codes in capitals joined by hyphens, as BC-UBND.")
    case .slip(let slip, let place):
      slip.words.appending(Phrase(verbatim: "(“\(place)”)."))
    case .groundLapsed, .groundNotYet, .groundDoubtful: groundWords
    case .abstractMissing, .abstractTooLong, .abstractRepeats, .abstractEndsInSign: abstractWords
    case .recipientsMissing, .asAboveNotFirst, .asAboveWithoutAddressee, .keptNotLast,
      .letterWithoutAddressee:
      recipientWords
    default: bodyWords
    }
  }

  private var abstractWords: Phrase {
    switch self {
    case .abstractTooLong(let count, let limit):
      Phrase(
        "Trích yếu dài \(count) ký tự; nên ngắn gọn, không quá \(limit) (đề xuất).",
        "The abstract has \(count) characters; it should be short, \(limit) at most (proposal).")
    case .abstractRepeats(let word):
      Phrase(
        "Trích yếu bắt đầu bằng “\(word)”: chữ này đã được in sẵn, hãy bỏ đi.",
        "The abstract begins with “\(word)”, which is printed before it: take it out.")
    case .abstractEndsInSign:
      Phrase(
        "Cuối trích yếu không có dấu câu.", "No sign stands at the end of an abstract.")
    default: Phrase("Chưa có trích yếu.", "There is no abstract.")
    }
  }

  private var groundWords: Phrase {
    switch self {
    case .groundLapsed(let ground):
      Phrase(
        "Căn cứ đã hết hiệu lực vào ngày của văn bản: \(ground).",
        "A ground has ceased on the day of the paper: \(ground).")
    case .groundNotYet(let ground):
      Phrase(
        "Căn cứ chưa có hiệu lực vào ngày của văn bản: \(ground).",
        "A ground is not yet in force on the day of the paper: \(ground).")
    case .groundDoubtful(let ground):
      Phrase(
        "Căn cứ đã hết hiệu lực một phần, cần xem lại: \(ground).",
        "A ground has ceased in part, look again: \(ground).")
    default: Phrase("Cần xem lại căn cứ.", "Look at the grounds again.")
    }
  }

  private var recipientWords: Phrase {
    switch self {
    case .letterWithoutAddressee:
      Phrase("Công văn phải có “Kính gửi”.", "A letter needs a “Kính gửi”.")
    case .asAboveNotFirst:
      Phrase(
        "Có “Kính gửi” thì dòng đầu của nơi nhận là “Như trên”.",
        "Where there is a “Kính gửi”, the recipients begin with “Như trên”.")
    case .asAboveWithoutAddressee:
      Phrase(
        "Không có “Kính gửi” nên nơi nhận không ghi “Như trên”.",
        "Without a “Kính gửi” the recipients do not say “Như trên”.")
    case .keptNotLast:
      Phrase(
        "Dòng cuối của nơi nhận là “Lưu: VT, …”.", "The recipients end with “Lưu: VT, …”.")
    default: Phrase("Chưa có nơi nhận.", "There are no recipients.")
    }
  }

  private var bodyWords: Phrase {
    switch self {
    case .endsInTable:
      Phrase(
        "Sau bảng cuối cần một câu kết, để dấu “./.” đứng sau chữ cuối cùng.",
        "A closing sentence is needed behind the last table, so that “./.” follows a word.")
    case .endsInColon:
      Phrase(
        "Nội dung dừng ở dấu hai chấm: phần tiếp theo chưa viết.",
        "The text stops at a colon: what follows is not written yet.")
    case .endMarkTyped(let text):
      Phrase(
        "Không tự gõ “./.”: dấu này được in một lần ở cuối (“\(text)”).",
        "Do not type “./.”: it is printed once at the end (“\(text)”).")
    case .annexNotNamed:
      Phrase(
        "Có phụ lục nhưng nội dung chưa nhắc đến phụ lục.",
        "There are annexes, but the text does not name them.")
    case .tooManyPoints(let count):
      Phrase(
        "Một khoản có \(count) điểm, nhiều hơn số chữ cái (\(PaperWords.pointLetters.count)).",
        "A clause has \(count) points, more than there are letters (\(PaperWords.pointLetters.count))."
      )
    case .titleBeforeName(let name):
      Phrase(
        "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: \(name).",
        "No title or degree stands before the name of who signs: \(name).")
    default: Phrase("Văn bản chưa có nội dung.", "The paper has no text.")
    }
  }
}

extension TextSlip {
  fileprivate var words: Phrase {
    switch self {
    case .dayWithoutZero:
      Phrase("Ngày dưới 10 phải thêm số 0", "Days below 10 take a zero")
    case .monthWithoutZero:
      Phrase("Tháng 1 và 2 phải thêm số 0", "Months 1 and 2 take a zero")
    case .monthWithZero:
      Phrase("Tháng 3 đến 9 không thêm số 0", "Months 3 to 9 take no zero")
    case .numberWithoutZero:
      Phrase("Số văn bản dưới 10 phải thêm số 0", "Numbers of papers below 10 take a zero")
    case .blankBeforePercent:
      Phrase("Không cách chữ trước dấu %", "No blank stands before the percent sign")
    case .decimalPoint:
      Phrase("Phần thập phân viết sau dấu phẩy", "Decimals stand behind a comma")
    case .commasBetweenThousands:
      Phrase("Hàng nghìn ngăn bằng dấu chấm", "Thousands are parted by dots")
    }
  }
}
