import Ledger
import Records
import Terminal
import VietText

/// The whole program on one terminal: hears keys, lets pages answer, writes, reloads, draws.
///
/// Runs on one thread. Only the ``ChangeWriter`` works on another, and rings the terminal's waker.
public struct Program<Reader: RegisterReader> {
  let device: any Device
  let register: Reader
  let writer: any ChangeWriter
  let services: any ProgramServices
  let clock: ProgramClock
  let options: ProgramOptions
  let newIdentity: () -> RecordID
  let inbox = WriteInbox()
  let lookupTrouble = LookupTrouble()

  var header: RegisterHeader
  var composer: Composer
  /// Minutes after which an unlocked register locks itself; nil never does.
  var idleMinutes: Int?
  var stacks = PageStacks()
  var overlay: Overlay?
  var message: Message?
  var isRunning = true
  /// Whether the officer wants to quit as soon as what is being saved is durable.
  var quitsAfterSaving = false
  /// Whether the first start came to its end.
  var isSetUp = false
  /// Changes on their way to the disk, by number.
  var pending: [Int: PendingWrite] = [:]
  var lastWrite = 0
  var draftTimer = DraftTimer()
  /// The minute since 1970 for which the pages were read.
  var shownMinute = 0
  /// When the last key came, by ``ProgramClock/uptime``.
  var lastKeyAt = 0

  /// - Parameter newIdentity: draws identities for new records; random outside of tests.
  public init(
    device: any Device, register: Reader, writer: any ChangeWriter,
    services: any ProgramServices, clock: ProgramClock = .system,
    options: ProgramOptions = ProgramOptions(), newIdentity: @escaping () -> RecordID
  ) {
    self.device = device
    self.register = register
    self.writer = writer
    self.services = services
    self.clock = clock
    self.options = options
    self.newIdentity = newIdentity
    composer = Composer(method: options.typing)
    idleMinutes = options.idleMinutes
    header = .beforeSetUp
  }
}

extension Program {
  /// Shows a page and answers events until the officer quits or the terminal ends.
  public mutating func run(opening route: Route) {
    lastKeyAt = clock.uptime()
    start(at: route)
    while isRunning {
      if !device.hasEventWaiting { draw() }
      if stacks.top?.readsAhead ?? false, !device.hasEventWaiting { readAhead() }
      let isWorking = work()
      handle(device.nextEvent(timeout: isWorking ? 0 : timeout))
    }
    waitForSaves()
    keepDraftNow()
    keepReadingPlace()
  }

  private mutating func start(at route: Route) {
    guard route != .firstStart else {
      stacks.coverAll(with: page(for: .firstStart))
      return
    }
    followClock()
    refreshHeader()
    open(.today)
    if route != .today { open(route) }
    offerDrafts()
    if header.clockSuspicion == nil { numberWaiting() } else { open(.clock) }
    if header.isLocked { stacks.coverAll(with: page(for: .unlock)) }
  }

  /// What pages may know of the world at this moment.
  var surroundings: Surroundings {
    Surroundings(
      language: options.language, now: clock.now(), size: FrameLayout(device.size).area.size,
      header: header, lookups: Lookups(register, options.language, telling: lookupTrouble),
      newIdentity: newIdentity)
  }

  mutating func say(_ text: Phrase, _ kind: Message.Kind = .notice) {
    message = Message(text, kind)
  }
}
