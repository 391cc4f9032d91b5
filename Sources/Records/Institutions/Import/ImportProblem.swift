/// Why a row of a list of schools is not taken.
public enum ImportProblem: Error, Hashable, Sendable {
  case rule(RuleError)
  /// The row has fewer or more cells than the first row has titles.
  case cellCount(found: Int, expected: Int)
  /// A cell holds a formula of a spreadsheet instead of a value.
  case formula(Phrase)
  /// A cell holds control codes or signs that turn or hide text.
  case unsafeText(Phrase)
  case unknownCommune(typed: String)
  case ambiguousCommune(typed: String, count: Int)
  /// The same name in the same commune stands further up in the file.
  case doubleInFile(String, line: Int)
  /// The cell of a number and symbol does not begin with a plain number.
  case notAPaperNumber(String)
}

extension ImportProblem {
  /// What is wrong and what to do about it.
  public var why: Phrase {
    switch self {
    case .rule(let error): error.why
    case .cellCount(let found, let expected):
      Phrase(
        "có \(found) ô, còn dòng tiêu đề có \(expected); kiểm tra dấu ngăn cách.",
        "cells here: \(found), titles: \(expected); check the separators.")
    case .formula(let field):
      field.followed(
        " là công thức; dán giá trị thay cho công thức.",
        " is a formula; paste values instead.")
    case .unsafeText(let field):
      field.followed(
        " có mã điều khiển hoặc ký tự ẩn; gõ lại ô này.",
        " holds control codes or hidden signs; type it anew.")
    case .unknownCommune(let typed):
      Phrase(
        "không tìm thấy xã “\(typed)”; ghi mã xã 5 chữ số.",
        "there is no commune “\(typed)”; give its five-digit code.")
    case .ambiguousCommune(let typed, let count):
      Phrase(
        "có \(count) xã tên “\(typed)”; ghi mã xã 5 chữ số.",
        "\(count) communes are called “\(typed)”; give the five-digit code.")
    case .doubleInFile(let name, let line):
      Phrase(
        "“\(name)” đã có ở dòng \(line) của tệp.",
        "“\(name)” stands on line \(line) of the file already.")
    case .notAPaperNumber(let written):
      Phrase(
        "“\(written)” không phải số rồi ký hiệu như 07/BC-UBND; bỏ dòng này khỏi tệp, ghi bằng tay.",
        "“\(written)” is no number and symbol such as 07/BC-UBND; take the row out and note it by hand."
      )
    }
  }
}

/// Why one row is not taken; a row may have several reasons.
public struct ImportRefusal: Hashable, Sendable {
  public let line: Int
  public let problem: ImportProblem

  public init(line: Int, problem: ImportProblem) {
    self.line = line
    self.problem = problem
  }
}
