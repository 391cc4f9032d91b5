/// A terminal: shows pages and reports events. Used from one thread, except for ``waker``.
public protocol Device: AnyObject {
  /// The size of the next page.
  var size: Size { get }
  /// Whether an event is already there, so that a frame in between may be skipped.
  var hasEventWaiting: Bool { get }
  /// Lets another thread wake this one.
  var waker: Waker { get }

  /// Shows a page; sends only what differs from the page before. A page that is not of ``size`` is
  /// not shown: the terminal has changed, and an event will say so.
  func show(_ page: Buffer)

  /// Waits for the next event.
  ///
  /// - Parameter timeout: milliseconds until ``Event/tick``; nil waits for as long as it takes.
  func nextEvent(timeout: Int?) -> Event

  /// Gives the terminal back and stops the program until it is continued, as Ctrl-Z does.
  ///
  /// - Returns: false, with nothing done, where no shell could continue the program.
  func suspend() -> Bool

  /// Gives the terminal back while `body` runs another program on it, then takes it again.
  func lend(_ body: () -> Void)

  /// Puts text on the clipboard of the person at the terminal, as far as the terminal allows.
  ///
  /// - Returns: false where the text is too long; true does not mean that the terminal obeyed.
  func copy(_ text: String) -> Bool

  /// Gives the terminal back for good.
  func close()
}
