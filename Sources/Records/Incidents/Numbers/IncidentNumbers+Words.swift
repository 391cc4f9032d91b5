extension IncidentNumbers {
  /// "03 trong 12 vụ việc (25%) biết qua báo chí, mạng xã hội trước khi trường báo".
  public var pressWords: Phrase {
    guard let percentFromPress else { return Self.none }
    return Phrase(
      "\(fromPress)/\(total) vụ việc (\(percentFromPress)%) biết qua báo chí, mạng xã hội trước khi trường báo",
      "\(fromPress) of \(total) incidents (\(percentFromPress)%) known from press or social media before the school reported"
    )
  }

  public static let none = Phrase("không có vụ việc nào", "no incident")

  public var falseReportWords: Phrase? {
    guard falseReports + duplicates > 0 else { return nil }
    return Phrase(
      "Ngoài ra: \(falseReports) tin không đúng, \(duplicates) tin trùng (không tính ở trên)",
      "Beside these: \(falseReports) false reports, \(duplicates) duplicates (not counted above)")
  }
}

extension IncidentNumbers.CallTimes {
  /// "trung vị 25 phút, lâu nhất 140 phút (12 vụ việc); 2 vụ việc chưa ghi báo ai".
  public var words: Phrase {
    guard let median, let longest else {
      return withoutCall == 0
        ? IncidentNumbers.none : Phrase("chưa ghi báo ai", "nobody noted as told")
    }
    let times = Phrase(
      "trung vị \(median) phút, lâu nhất \(longest) phút (\(count) vụ việc)",
      "median \(median) minutes, longest \(longest) minutes (\(count) incidents)")
    guard withoutCall > 0 else { return times }
    return times.appending(
      Phrase("\(withoutCall) vụ việc chưa ghi báo ai", "\(withoutCall) without a call noted"),
      separator: "; ")
  }
}

extension DutyShare {
  /// "9/10 đúng hạn (90%)", then what is told apart.
  public var words: Phrase {
    guard !isEmpty else { return Phrase("không có việc nào", "no duty") }
    let parts = [measuredWords] + asideWords
    return parts.compactMap { $0 }.dropFirst()
      .reduce(parts.compactMap { $0 }.first ?? Phrase(verbatim: "")) {
        $0.appending($1, separator: "; ")
      }
  }

  public var measuredWords: Phrase? {
    guard let percentInTime else { return nil }
    return Phrase(
      "\(inTime)/\(measured) đúng hạn (\(percentInTime)%)",
      "\(inTime) of \(measured) in time (\(percentInTime)%)")
  }

  private var asideWords: [Phrase?] {
    [
      Self.words(impossible, "không thể kịp ngay từ đầu", "never in time from the start"),
      Self.words(waiting, "còn trong hạn", "still within the limit"),
      Self.words(excused, "không làm, có lý do", "not done for a reason"),
      Self.words(
        doneWithoutLimit, "đã làm, không có hạn bằng số", "done, no limit in numbers"),
      Self.words(
        openWithoutLimit, "chưa làm, không có hạn bằng số", "not done, no limit in numbers"),
    ]
  }

  private static func words(_ count: Int, _ vietnamese: String, _ english: String) -> Phrase? {
    count == 0 ? nil : Phrase("\(count) \(vietnamese)", "\(count) \(english)")
  }
}
