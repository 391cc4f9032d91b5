import Dispatch
import RecordStore
import Records
import Terminal

extension Desk {
  /// Milliseconds after which the checks begin: the first screen stands by then.
  private static let patience = 400
  /// Minutes after which it is asked again whether a backup is due: the day may have turned.
  private static let minutesBetweenLooks = 10

  /// Checks the register, backs it up and takes a newer catalogue beside the pages; damage stops
  /// writing at once. Once a week everything is checked, when the rest is done.
  func lookAfterRegister(waking waker: Waker) {
    work.asyncAfter(deadline: .now() + .milliseconds(Self.patience)) { [self] in
      guard let open, isSound(waker, by: { () throws(StoreError) in try open.store.checkAtStart() })
      else { return }
      state.withLock { $0.waker = waker }
      finishErasing(open.store, waker)
      backUpIfDue()
      takeNewerCatalogue(waker)
      work.async { [self] in
        _ = isSound(waker) { () throws(StoreError) in try open.store.checkWeekly() }
      }
      lookAgain()
    }
  }

  /// A program that is left open for days is looked after like one that is opened every morning.
  private func lookAgain() {
    work.asyncAfter(deadline: .now() + .seconds(Self.minutesBetweenLooks * 60)) { [self] in
      backUpIfDue()
      lookAgain()
    }
  }

  private var isEnding: Bool { state.withLock { $0.isEnding } }

  /// Copies of erased words that could not be cleaned at once.
  private func finishErasing(_ store: RegisterStore, _ waker: Waker) {
    guard !isEnding else { return }
    do throws(StoreError) {
      try store.finishErasing()
    } catch {
      if !isEnding { tell(error, waker) }
    }
  }

  /// Makes the backup of the day, or after many changes; a failure is told once.
  func backUpIfDue() {
    let (waker, isStopped) = state.withLock { ($0.waker, $0.isEnding || $0.damage != nil) }
    guard let open, let waker, !isStopped else { return }
    do throws(StoreError) {
      _ = try open.store.backUpIfDue()
      state.withLock { $0.backupFailure = nil }
    } catch .damaged(let detail) {
      stopWriting(detail, waker)
    } catch {
      let isNew = state.withLock { state in
        defer { state.backupFailure = error }
        return state.backupFailure != error && !state.isEnding
      }
      if isNew { tell(.notBackedUp(why: error.why, remedy: error.remedy), waker) }
    }
  }

  /// Takes the tables of the program where the register stands on older ones.
  private func takeNewerCatalogue(_ waker: Waker) {
    guard let open, !isDamaged, !isEnding else { return }
    do throws(StoreError) {
      let shipped = try ShippedCatalogue.version()
      guard let own = try open.store.catalogueVersion() else { return }
      if own < shipped {
        _ = try open.store.take(try ShippedCatalogue.load(), by: open.officer)
      }
      // What was renewed at the opening may be newer than what ships, loaded from a file.
      guard let taken = own < shipped ? shipped : open.store.renewedCatalogue else { return }
      state.withLock {
        $0.news = Phrase(
          "Đã nhận danh mục mới, bản ngày \(taken.formatted).",
          "Took the newer catalogue of \(taken.formatted).")
      }
      waker()
    } catch {
      tell(error, waker)
    }
  }

  /// Whether nothing is found wrong. A finding stops writing; a check that could not be made is only
  /// told.
  private func isSound(
    _ waker: Waker, by check: () throws(StoreError) -> CheckReport?
  ) -> Bool {
    guard !isEnding, !isDamaged else { return false }
    do throws(StoreError) {
      guard let report = try check(), let finding = report.findings.first else { return true }
      let isRebuilt = report.findings.allSatisfy(\.part.isRebuilt)
      stopWriting(finding.sentence[.ofProcess], isRebuilt: isRebuilt, waker)
      return false
    } catch .damaged(let detail) {
      stopWriting(detail, waker)
      return false
    } catch {
      if !isEnding { tell(.notChecked(why: error.why, remedy: error.remedy), waker) }
      return true
    }
  }

  /// - Parameter isRebuilt: whether only tables differ that can be made anew from the ledger.
  private func stopWriting(_ detail: String, isRebuilt: Bool = false, _ waker: Waker) {
    let damage =
      isRebuilt ? StoreError.tablesDiffer(detail: detail) : .writingStopped(detail: detail)
    state.withLock { $0.damage = damage }
    tell(damage, waker)
  }

  func tell(_ finding: StoreError, _ waker: Waker) {
    state.withLock { $0.finding = finding }
    waker()
  }
}
