import Glibc
import Records

extension Program {
  /// Hands a change to the writing thread; keys go on being answered.
  mutating func submit(_ change: Change, then: PendingWrite.Then) {
    guard let page = stacks.top else { return }
    guard !pending.values.contains(where: { $0.page == page.id }) else {
      return say(
        Phrase("Lần lưu trước chưa xong.", "The save before this one is not done yet."), .waiting)
    }
    lastWrite += 1
    let number = lastWrite
    pending[number] = PendingWrite(
      page: page.id, then: then,
      draft: page.draftName.map { .init(form: $0, record: page.screen.draftSubject?.id) })
    say(Phrase("Đang lưu…", "Saving…"), .waiting)
    let waker = device.waker
    writer.submit(change) { [inbox] result in
      inbox.put(.written(number, result))
      waker()
    }
  }

  /// Writes while the page waits, says what was written, and has every page look again.
  ///
  /// - Returns: `done`, or why nothing was written, which stands on an error page too.
  mutating func writeByService(
    _ waiting: Phrase, _ done: JobResult,
    by write: (any ProgramServices) throws(StoreError) -> Written
  ) -> JobResult {
    drawWaiting(waiting)
    let written: Written
    do {
      written = try write(services)
    } catch {
      overlay = .error(ErrorPage(error))
      return .failed(error)
    }
    refreshHeader()
    stacks.markAllStale()
    say(written.summary)
    return done
  }

  /// Whether the page in sight waits to be closed by a save.
  var isSavingTop: Bool {
    pending.values.contains { write in
      if case .stay = write.then { return false }
      return write.page == stacks.top?.id
    }
  }

  /// Looks at what the writing thread has finished.
  mutating func takeResults() {
    for letter in inbox.take() {
      switch letter {
      case .written(let number, let result): finish(number, result)
      case .draftDropped: stacks.markAllStale()
      }
    }
    if quitsAfterSaving, pending.isEmpty {
      quitsAfterSaving = false
      if overlay == nil { quit() }
    }
    if let news = services.news() {
      stacks.markAllStale()
      refreshHeader()
      say(news)
    }
    if let finding = services.finding() { overlay = .error(ErrorPage(finding)) }
  }

  /// Lets saves that are under way come to their end, so that no draft stays of what was saved.
  mutating func waitForSaves() {
    let patience = 5000
    for _ in 0..<patience where !pending.isEmpty {
      usleep(1000)
      takeResults()
    }
  }

  private mutating func finish(_ number: Int, _ result: Result<Written, StoreError>) {
    guard let write = pending.removeValue(forKey: number) else { return }
    switch result {
    case .success(let written): finish(write, written)
    case .failure(let error): refuse(write, error)
    }
  }

  private mutating func finish(_ write: PendingWrite, _ written: Written) {
    stacks.markAllStale()
    refreshHeader()
    say(written.summary)
    if let remainder = written.remainder {
      let title = Phrase("! Đã làm, nhưng chưa hết", "! Done, but something remains")
      overlay = .error(ErrorPage(remainder, title: title))
    }
    guard let page = stacks.all.first(where: { $0.id == write.page }) else {
      if let draft = write.draft { drop(form: draft.form, record: draft.record) }
      return
    }
    let isInSight = stacks.top?.id == page.id
    switch write.then {
    case .stay: break
    case .close:
      dropDraft(of: page)
      if isInSight { closeSaved() } else { stacks.remove(id: page.id) }
    case .open(let route):
      dropDraft(of: page)
      if isInSight { replace(by: route) } else { stacks.remove(id: page.id) }
    }
  }

  /// Closes the page in sight, whose text is saved.
  private mutating func closeSaved() {
    if !stacks.pop() { go(to: .today) }
    if stacks.top == nil { go(to: stacks.section) }
  }

  /// The page keeps everything that was typed and shows the reason, if it can.
  private mutating func refuse(_ write: PendingWrite, _ error: StoreError) {
    message = nil
    let surroundings = surroundings
    let isShown = stacks.withPage(id: write.page) { page in
      page.screen.refused(error, in: surroundings)
    }
    if isShown ?? false {
      say(error.sentences, .refusal)
    } else {
      overlay = .error(ErrorPage(error))
    }
  }
}
