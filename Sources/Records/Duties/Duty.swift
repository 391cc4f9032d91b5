import Ledger

/// Something that must or should be done about one record: computed from rules, never typed.
public struct Duty: Equatable, Sendable {
  /// The record that owes it.
  public var subject: RecordID
  public var subjectKind: KindCode
  /// Code of the rule that asks for it, unique within the subject together with ``occurrence``.
  public var rule: String
  /// 1 for a duty that comes once; counts up for one that recurs.
  public var occurrence: Int
  public var what: Phrase
  public var strength: RecipientDuty.Strength
  /// The limit in words: "ngay lập tức", "2 giờ".
  public var limit: Phrase
  /// The instant from which the limit counts.
  public var start: Moment
  /// Absent where the text names no number ("kịp thời"): see ``lateFrom``.
  public var due: Moment?
  /// Why ``due`` is when it is.
  public var reason: DueReason
  public var basisKind: ClockRule.BasisKind
  public var document: GuidanceDocument.Number?
  public var confidence: Confidence
  /// When the duty holds, in words that a person judges; absent: always.
  public var condition: Phrase?
  /// Who acts, where the rule names somebody.
  public var actor: Phrase?
  /// How it is done, for example "by voice, without the child's name".
  public var manner: Phrase?
  public var completion: DutyCompletion?
  /// When it could be known at all that it was owed, with words; absent: from ``start`` on.
  public var known: Known?
  /// Whether it is somebody who is told: the first of these is the first call.
  public var isCall = false
  /// What the law allows where a stricter rule of this place gives ``due``.
  public var legalDue: Moment?

  /// The instant before which nobody here could keep a duty.
  public struct Known: Hashable, Sendable {
    public let at: Moment
    /// "khi được biết".
    public let words: Phrase

    public init(at: Moment, words: Phrase) {
      self.at = at
      self.words = words
    }
  }

  public init(
    subject: RecordID, subjectKind: KindCode, rule: String, occurrence: Int = 1, what: Phrase,
    strength: RecipientDuty.Strength, limit: Phrase, start: Moment, due: Moment?,
    reason: DueReason, basisKind: ClockRule.BasisKind,
    document: GuidanceDocument.Number? = nil, confidence: Confidence,
    condition: Phrase? = nil, actor: Phrase? = nil, manner: Phrase? = nil,
    completion: DutyCompletion? = nil
  ) {
    self.subject = subject
    self.subjectKind = subjectKind
    self.rule = rule
    self.occurrence = occurrence
    self.what = what
    self.strength = strength
    self.limit = limit
    self.start = start
    self.due = due
    self.reason = reason
    self.basisKind = basisKind
    self.document = document
    self.confidence = confidence
    self.condition = condition
    self.actor = actor
    self.manner = manner
    self.completion = completion
  }
}

extension Duty {
  /// How ``due`` was counted, line by line: from what, how much, which days, until when.
  public var explanation: [Phrase] {
    reason.lines + (legalDueLine.map { [$0] } ?? [])
      + (impossibility.map { [$0.appending(Phrase(verbatim: "(\(known?.at.formatted ?? ""))"))] }
        ?? [])
  }

  private var legalDueLine: Phrase? {
    legalDue.map {
      Phrase(
        "Theo pháp luật thì hạn cuối là \($0.formatted)", "By law it would be due \($0.formatted)")
    }
  }

  /// Done, or excused in writing.
  public var isSettled: Bool { completion?.isSettled ?? false }

  /// Whether closing waits for it: a must by law that somebody neither did nor excused.
  public var blocksClosing: Bool {
    strength == .must && basisKind == .law && !isSettled
  }

  /// The instant at which it becomes late: ``due``. Where no number is named a must is late as soon
  /// as it is seen, good practice after the day on which it began (a proposal of the program).
  public var lateFrom: Moment { due ?? (strength == .must ? start : start.day.end) }

  /// One that was late before anybody here could know of it is not overdue but impossible.
  public func isOverdue(at now: Moment) -> Bool {
    !isSettled && lateFrom < now && !isImpossible
  }

  /// Whether its limit had passed before anybody here could know that it was owed.
  public var isImpossible: Bool { known.map { lateFrom < $0.at } ?? false }

  /// Why it could not be in time; nil where it could.
  public var impossibility: Phrase? {
    guard isImpossible, let known else { return nil }
    return Phrase("không thể kịp ngay từ đầu: hạn đã qua", "never in time: the limit had passed")
      .appending(known.words)
  }

  /// The instant against which being in time is measured; nil where no number is named, or no time
  /// allowed. A stricter rule of this place makes nobody late by law.
  public var limitAt: Moment? {
    guard let due, due > start else { return nil }
    return legalDue ?? due
  }
}
