/// How many schools have received, read and asked: "x of y by date".
public struct ReceiptCount: Equatable, Sendable {
  /// Schools that it was sent to.
  public var sent: Int
  public var received: Int
  public var read: Int
  public var questions: Int

  public init(sent: Int, received: Int, read: Int, questions: Int) {
    self.sent = sent
    self.received = received
    self.read = read
    self.questions = questions
  }

  public init(_ receipts: [SchoolReceipt]) {
    sent = receipts.count
    received = receipts.count { $0.receivedOn != nil }
    read = receipts.count { $0.readOn != nil }
    questions = receipts.count { !$0.question.isEmpty }
  }

  public var isComplete: Bool { read == sent }
}

extension ReceiptCount {
  /// "7/10 trường đã đọc, hạn 30/11/2026".
  public func sentence(dueOn: Day?) -> Phrase {
    let words = Phrase("\(read)/\(sent) trường đã đọc", "\(read) of \(sent) schools have read it")
    guard let dueOn else { return words }
    return words.appending(
      Phrase("hạn \(dueOn.formatted)", "due by \(dueOn.formatted)"), separator: ", ")
  }

  /// Whether somebody should have read it by `day` and has not.
  public func isLate(dueOn: Day?, on day: Day) -> Bool {
    guard let dueOn, !isComplete else { return false }
    return dueOn < day
  }
}
