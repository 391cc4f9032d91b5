import Ledger
import Records
import Terminal

extension Program {
  /// Gives the page in sight a name for its draft that no other draft has, and remembers how far
  /// its record has come.
  mutating func prepareDraft() {
    guard let page = stacks.top, let name = page.route.draftName else { return }
    reading { program throws(StoreError) in
      let kept = try program.register.drafts().map(\.form)
      let subject = page.screen.draftSubject
      let revision = try subject.map { id throws(StoreError) in
        try program.register.revision(of: id.id)
      }
      let taken = Set(kept + program.stacks.all.compactMap(\.draftName))
      program.stacks.withTop { page in
        page.draftName = Route.freeDraftName(name, taken)
        page.baseRevision = revision ?? 0
      }
      guard kept.contains(name) else { return }
      program.say(
        Phrase(
          "Biểu này còn một bản nháp chưa lưu; Ctrl-O để xem.",
          "This form has an unsaved draft; Ctrl-O shows it."))
    }
  }

  /// Notes that something was typed, and keeps it at once where the field was left.
  mutating func noteTyping(_ event: Event) {
    guard stacks.top?.draftName != nil else { return }
    let uptime = clock.uptime()
    draftTimer.touch(at: uptime)
    let leaving: [Event] = [.key(.tab), .key(.backTab), .key(.enter)]
    if leaving.contains(event) || (draftTimer.end ?? uptime) <= uptime { keepDraftNow() }
  }

  /// Writes what is typed on the page in sight, if it is not kept yet.
  mutating func keepDraftNow() {
    guard draftTimer.isRunning else { return }
    draftTimer.stop()
    guard let page = stacks.top else { return }
    keepDraft(of: page)
  }

  /// Writes what is typed on a page, or forgets it where all of it was deleted again.
  mutating func keepDraft(of page: OpenPage) {
    guard let form = page.draftName else { return }
    guard let content = page.screen.draft else { return dropDraft(of: page) }
    _ = stacks.withPage(id: page.id) { $0.isDraftKept = true }
    writer.keep(
      Draft(
        form: form, record: page.screen.draftSubject?.id, title: content.title[options.language],
        content: content.content, keptAt: clock.now(), baseRevision: page.baseRevision))
  }

  /// Forgets the draft of a page that was saved or given up.
  mutating func dropDraft(of page: OpenPage?) {
    draftTimer.stop()
    guard let page, page.isDraftKept, let form = page.draftName else { return }
    _ = stacks.withPage(id: page.id) { $0.isDraftKept = false }
    drop(form: form, record: page.screen.draftSubject?.id)
  }

  /// Forgets a draft; the lists and counters of drafts follow when that is durable.
  func drop(form: String, record: RecordID?) {
    let waker = device.waker
    writer.drop(form: form, record: record) { [inbox] in
      inbox.put(.draftDropped)
      waker()
    }
  }

  /// Shows the forms that were begun in an earlier run.
  mutating func offerDrafts() {
    reading { program throws(StoreError) in
      guard try !program.register.drafts().isEmpty else { return }
      program.open(.drafts)
    }
  }

  /// Opens a form with the text of its draft.
  mutating func resume(_ draft: Draft) {
    guard let route = Route(draftName: draft.form) else {
      return say(
        Phrase(
          "Bản nháp này của một bản Sổ Xã mới hơn; chưa mở được.",
          "This draft is of a newer Sổ Xã and cannot be opened."), .refusal)
    }
    guard mayOpen(route) else { return }
    open(route)
    message = nil
    loadTop()
    stacks.withTop { page in
      page.screen.restore(draft.content)
      page.draftName = draft.form
      page.isDraftKept = true
      page.baseRevision = draft.baseRevision
    }
  }
}
