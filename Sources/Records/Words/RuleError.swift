/// Why something may not be written; the same words serve forms, commands and the error page.
public enum RuleError: Error, Equatable, Hashable, Sendable {
  case missing(Phrase)
  case tooLong(Phrase, count: Int, limit: Int)
  case inFuture(Phrase)
  case order(first: Phrase, second: Phrase)
  case exceeds(Phrase, of: Phrase)
  /// Two fields that exclude each other are both filled.
  case oneOfTwo(Phrase, Phrase)
  case notANumber(Phrase, typed: String)
  case notADate(Phrase, typed: String)
  /// A field for a date or a time, and why what was typed there is none.
  case badTime(Phrase, TypedTimeError)
  case notAChoice(Phrase, typed: String)
  case duplicateName(String)
  /// An answer that names nothing it stands on.
  case answerWithoutGround
  /// A ground for a correction that names neither a number nor a day.
  case groundWithoutNumber
  case noSuchRecord(Phrase, String)
  /// Several things match what was typed, where one is meant.
  case severalMatch(typed: String, [String])
  case noTransition(from: Phrase, to: Phrase)
  /// What blocks leaving a state or closing, one phrase a thing that is missing.
  case blocked([Phrase])
  case needsReason
  /// What stands against withdrawing, one phrase a thing.
  case cannotWithdraw([Phrase])
  case withdrawn(Phrase)
  case alreadyClosed(Phrase)
  case laterChange(field: Phrase, by: String)
  case nothingToUndo
  case sealedWhileLocked
  case erased
  case practiceOnly
  case numberingElsewhere
  /// What is asked rests on the day, and the machine's clock cannot be right.
  case clockSuspect
  /// A ground of an answer that neither the list nor the imported texts have.
  case groundNotListed(String)
  /// A reminder where nobody owes an answer.
  case nothingAwaited
  /// The leader of a cluster asked for a commune that is in none.
  case noCluster
  /// A file whose bytes were taken in before.
  case fileTaken(String)
  /// A limit of law that would be lengthened, counted otherwise or switched off.
  case weakensLaw(limit: Phrase)
  /// A rule that recurs, with a limit that is no number of days.
  case repeatsByDays
  /// What is set from a day on, where something stands from that day already.
  case dayTaken(Day)
  /// A form of discipline that the rule of its day does not have.
  case formNotInForce(Phrase, Day)
  /// The only officer with a passphrase would lose it.
  case lastOfficer
  /// Officers do not take the passphrase from themselves.
  case ownAccess
  /// An officer without a passphrase, by name.
  case noAccess(String)
  /// A restricted incident, and no reason was given.
  case restricted
}

extension RuleError: Explained {
  public var what: Phrase {
    switch self {
    case .laterChange, .nothingToUndo, .erased:
      Phrase("Chưa hoàn tác được.", "Nothing was undone.")
    case .cannotWithdraw: Phrase("Chưa rút.", "Nothing was withdrawn.")
    case .noTransition, .blocked: Phrase("Chưa đổi trạng thái.", "The state was not changed.")
    default: Phrase("Chưa ghi.", "Nothing was saved.")
    }
  }

  public var why: Phrase { RuleErrorWords.why(self) }
  public var remedy: Phrase { RuleErrorWords.remedy(self) }
}
