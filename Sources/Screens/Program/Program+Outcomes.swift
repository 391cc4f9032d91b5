import Records
import Terminal

extension Program {
  /// Does what a page asked for.
  mutating func carry(out outcome: Outcome) {
    switch outcome {
    case .stay: break
    case .reload: stacks.withTop { $0.isStale = true }
    case .readAhead: stacks.withTop { $0.readsAhead = true }
    case .open(let route): open(route)
    case .replace(let route): replace(by: route)
    case .close: closeTop()
    case .write(let change): submit(change, then: .stay)
    case .writeAndClose(let change): submit(change, then: .close)
    case .writeAndOpen(let change, let route): submit(change, then: .open(route))
    case .ask(let question, let change):
      overlay = .question(Question(question, before: change))
    case .leave(let isChanged):
      if isChanged { overlay = .question(.leaving) } else { closeTop() }
    case .resume(let draft): resume(draft)
    case .discard(let draft): overlay = .question(Question(discarding: draft))
    case .say(let text): say(text)
    case .refuse(let text): say(text, .refusal)
    case .copy(let text): copy(text)
    case .perform(let job): perform(job)
    case .finish:
      services.finishSetUp()
      isSetUp = true
      isRunning = false
    }
  }

  private mutating func copy(_ text: String) {
    if device.copy(text) {
      say(
        Phrase(
          "Đã gửi trích dẫn tới bộ nhớ tạm của cửa sổ này (nếu cửa sổ cho phép).",
          "The citation was sent to this window's clipboard, if the window allows it."))
    } else {
      say(Phrase("Dài quá, chưa chép.", "Too long; nothing was copied."), .refusal)
    }
  }

  private mutating func perform(_ job: Job) {
    switch job {
    case .setUp(let setUp): report(carry(out: setUp))
    case .unlock(let passphrase, let officer): report(unlock(passphrase, as: officer))
    case .lock: lock()
    case .recover(let key): report(recover(with: key))
    case .setPassphrase(let new):
      report(setPassphrase { services throws(StoreError) in try services.setPassphrase(new) })
    case .changePassphrase(let old, let new):
      report(
        setPassphrase { services throws(StoreError) in
          try services.changePassphrase(from: old, to: new)
        })
    case .prepareRecoveryKey(let passphrase): report(prepareRecoveryKey(passphrase))
    case .takeRecoveryKey: report(takeRecoveryKey())
    case .confirmClock: report(confirmClock())
    case .readFile(let path): report(read(path))
    case .readDocument(let path): report(readDocument(path))
    case .listWatchedFolder: report(watchedFiles())
    case .keepDocument(let candidate): report(keep(candidate))
    case .readCatalogue(let path): report(readCatalogue(path))
    case .takeCatalogue(let candidate): report(take(candidate))
    case .markNewsSeen(let moment): report(markNewsSeen(upTo: moment))
    case .quit: quit()
    case .writePaper(let ticket): report(write(ticket))
    case .addOfficer(let new, let passphrase): report(add(new, by: passphrase))
    case .removeOfficer(let officer, let passphrase):
      report(remove(officer, by: passphrase))
    }
  }

  private mutating func markNewsSeen(upTo moment: Moment) -> JobResult {
    do throws(StoreError) {
      try services.markNewsSeen(upTo: moment)
    } catch {
      overlay = .error(ErrorPage(error))
      return .failed(error)
    }
    stacks.markAllStale()
    let day = moment.day.formatted
    say(Phrase("Đã ghi: đã xem đến \(day).", "Noted: looked at up to \(day)."))
    return .newsSeen
  }

  private func read(_ path: String) -> JobResult {
    do throws(StoreError) {
      return .file(try services.readFile(at: path))
    } catch {
      return .failed(error)
    }
  }

  private mutating func carry(out setUp: SetUp) -> JobResult {
    drawWaiting(Phrase("Đang lập sổ…", "Setting up the register…"))
    do throws(StoreError) {
      let key = try services.setUp(setUp)
      return .setUp(recoveryKey: key)
    } catch {
      return .failed(error)
    }
  }

  /// Tells the page what became of the work it asked for.
  private mutating func report(_ result: JobResult) {
    let surroundings = surroundings
    let outcome = stacks.withTop { $0.screen.receive(result, in: surroundings) }
    carry(out: outcome ?? .stay)
  }
}
