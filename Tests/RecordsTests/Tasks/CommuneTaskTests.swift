import Ledger
import Records
import Testing

/// What may be said of a task, and what it owes.
@Suite struct CommuneTaskTests {
  private let today = Day.on("2026-11-22")

  private func task(_ change: (inout CommuneTask) -> Void = { _ in }) -> CommuneTask {
    var task = CommuneTask(id: .number(5), content: "Rà soát nhóm trẻ độc lập")
    change(&task)
    return task
  }

  @Test func aTaskSaysWhatIsToBeDone() {
    #expect(task().problems(today: today).isEmpty)
    let empty = task { $0.content = "" }
    #expect(empty.problems(today: today) == [.missing(CommuneTask.Fields.content.label)])
    let long = task { $0.content = String(repeating: "a", count: CommuneTask.contentLimit + 1) }
    #expect(long.problems(today: today).count == 1)
  }

  @Test func doneNeedsItsDayAndDroppedItsReason() {
    let done = task { $0.state = .done }
    #expect(done.problems(today: today) == [.missing(CommuneTask.Fields.doneOn.label)])
    let early = task {
      $0.state = .done
      $0.doneOn = today.adding(days: 1)
    }
    #expect(early.problems(today: today) == [.inFuture(CommuneTask.Fields.doneOn.label)])
    let dropped = task { $0.state = .dropped }
    #expect(dropped.problems(today: today) == [.missing(CommuneTask.Fields.dropReason.label)])
  }

  @Test(arguments: [
    ("2026-11-25", "2026-11-26", true), ("2026-11-25", "2026-11-25", false),
    ("2026-11-25", "2026-11-24", false),
  ])
  func onlyALaterDayIsAnExtension(old: String, new: String, extends: Bool) {
    let before = task { $0.dueOn = .on(old) }
    #expect(task { $0.dueOn = .on(new) }.extends(before) == extends)
    #expect(!task { $0.dueOn = .on(new) }.extends(task()))
    #expect(task().extends(before))
  }

  @Test func anExtensionNeedsAReason() throws {
    let old = task { $0.dueOn = .on("2026-11-25") }
    var source = MemorySource(old)
    let later = task { $0.dueOn = .on("2026-11-30") }
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.task(.save(later, reason: nil)))
    }
    try source.apply(.task(.save(later, reason: "chờ danh sách của thôn")))
    #expect(try source.record(old.id).dueOn == .on("2026-11-30"))
  }

  @Test func itOwesOneDutyUntilItIsOver() {
    #expect(task().duties(recordedAt: .noon).isEmpty)
    let due = task { $0.dueOn = .on("2026-11-25") }
    #expect(due.duties(recordedAt: .noon).map(\.due) == [Day.on("2026-11-25").end])
    #expect(due.duties(recordedAt: .noon).allSatisfy { !$0.blocksClosing })
    let done = task {
      $0.dueOn = .on("2026-11-25")
      $0.state = .done
      $0.doneOn = today
    }
    #expect(done.duties(recordedAt: .noon).isEmpty)
  }

  @Test func aDayThatHadPassedWhenItWasEnteredCouldNotBeKept() {
    let late = task { $0.dueOn = .on("2026-11-20") }
    let duty = late.duties(recordedAt: .noon)[0]
    #expect(duty.isImpossible)
    #expect(!duty.isOverdue(at: .noon))
    let entered = Moment.at("2026-11-20T23:00:00+07:00")
    #expect(!late.duties(recordedAt: entered)[0].isImpossible)
  }
}
