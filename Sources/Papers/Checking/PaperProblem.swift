import Records

/// A rule of writing that a paper breaks. None of them keeps it from being written out: the officer
/// decides.
public enum PaperProblem: Equatable, Sendable {
  case numberOutOfRange(Int)
  /// The symbol is not made of codes with hyphens between them, or holds what a file name cannot.
  case symbol(String)
  case abstractMissing
  case abstractTooLong(count: Int, limit: Int)
  /// It repeats the type or "V/v", which are set before it.
  case abstractRepeats(String)
  case abstractEndsInSign
  case letterWithoutAddressee
  case bodyMissing
  /// The last words lead to something that does not follow.
  case endsInColon
  /// Nothing but a table stands before "./.".
  case endsInTable
  /// "./." was typed: it is set by itself, once.
  case endMarkTyped(in: String)
  case recipientsMissing
  case asAboveNotFirst
  case asAboveWithoutAddressee
  case keptNotLast
  case annexNotNamed
  case tooManyPoints(count: Int)
  case groundLapsed(String)
  case groundNotYet(String)
  case groundDoubtful(String)
  case titleBeforeName(String)
  case slip(TextSlip, in: String)
}

/// A slip in how numbers are written.
public enum TextSlip: Equatable, Sendable {
  /// "ngày 5 tháng 8".
  case dayWithoutZero
  /// "tháng 1", "tháng 2".
  case monthWithoutZero
  /// "tháng 08".
  case monthWithZero
  /// "số 7/BC-UBND".
  case numberWithoutZero
  /// "90 %".
  case blankBeforePercent
  /// "90.9%".
  case decimalPoint
  /// "1,234,567".
  case commasBetweenThousands
}
