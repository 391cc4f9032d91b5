import Records

extension Program {
  /// A page that has not been loaded yet.
  mutating func page(for route: Route) -> OpenPage {
    OpenPage(id: stacks.nextID(), route: route, screen: route.makeScreen(in: surroundings))
  }

  /// Shows a page above the one in sight; the first page of a section is gone to instead.
  mutating func open(_ route: Route) {
    guard mayOpen(route) else { return }
    if case .guidance(.ground(let ground, let day)) = route { return follow(ground, on: day) }
    if let section = Section.allCases.first(where: { $0.root == route }), !stacks.isCovered {
      return go(to: section)
    }
    keepDraftNow()
    keepReadingPlace()
    stacks.push(page(for: route))
    prepareDraft()
  }

  mutating func replace(by route: Route) {
    guard mayOpen(route) else { return }
    dropDraft(of: stacks.top)
    stacks.pop()
    open(route)
  }

  mutating func go(to section: Section) {
    keepDraftNow()
    keepReadingPlace()
    stacks.go(to: section)
    if stacks.top == nil { stacks.push(page(for: section.root)) }
  }

  /// Closes the page in sight.
  mutating func closeTop() {
    keepDraftNow()
    keepReadingPlace()
    if !stacks.pop() { go(to: .today) }
    if stacks.top == nil { go(to: stacks.section) }
  }

  /// Loads the page in sight if it must be; a letter typed into a text may wait for the next ones.
  ///
  /// - Parameter readingAhead: whether rows that are not in sight yet are wanted too.
  mutating func loadTop(unless isPostponed: Bool = false, readingAhead: Bool = true) {
    guard let top = stacks.top, top.isStale || readingAhead && top.readsAhead,
      !(isPostponed && top.isLoaded)
    else { return }
    if closeHidden() { return loadTop() }
    let surroundings = surroundings
    let register = register
    let failure = stacks.withTop { page -> StoreError? in
      page.isStale = false
      page.readsAhead = false
      page.isLoaded = true
      do throws(StoreError) {
        try page.screen.load(from: register, in: surroundings)
        return nil
      } catch {
        return error
      }
    }
    if let failure, let failure { show(failure, wasLoaded: top.isLoaded) }
  }

  /// Reads what will soon be wanted; an error is shown at once, not after the next key.
  mutating func readAhead() {
    let page = stacks.top?.id
    loadTop()
    if overlay != nil || stacks.top?.id != page { draw() }
  }

  /// Lets the page in sight do a small piece of what it has left to do, and shows it.
  ///
  /// - Returns: whether more is left: then nothing is waited for.
  mutating func work() -> Bool {
    guard stacks.top?.screen.hasWork ?? false, overlay == nil, !device.hasEventWaiting else {
      return false
    }
    let (register, surroundings) = (register, surroundings)
    let failure = stacks.withTop { page -> StoreError? in
      do throws(StoreError) {
        try page.screen.work(with: register, in: surroundings)
        return nil
      } catch {
        page.isStale = false
        return error
      }
    }
    if let failure, let failure { show(failure, wasLoaded: true) }
    draw()
    return overlay == nil && stacks.top?.screen.hasWork ?? false
  }

  /// A page whose record is gone since it was shown, because it was taken back, gives way to the one
  /// beneath it; every other failure is shown over the page.
  private mutating func show(_ failure: StoreError, wasLoaded: Bool) {
    guard wasLoaded else {
      // What never stood there gives way at once.
      if !stacks.isCovered, stacks.pop() { loadTop() }
      overlay = .error(ErrorPage(failure))
      return
    }
    guard case .rule(.noSuchRecord) = failure, stacks.pop() else {
      overlay = .error(ErrorPage(failure))
      return
    }
    let words = Phrase(
      "Bản ghi này không còn trong sổ.", "This record is no longer in the register.")
    if message == nil { say(words, .refusal) }
    loadTop()
  }

  mutating func refreshHeader() {
    reading { program throws(StoreError) in
      program.header = try program.register.header(at: program.clock.now())
    }
  }

  /// Runs what reads the register; an error is shown on a page of its own.
  mutating func reading(_ body: (inout Self) throws(StoreError) -> Void) {
    do throws(StoreError) {
      try body(&self)
    } catch {
      overlay = .error(ErrorPage(error))
    }
  }
}
