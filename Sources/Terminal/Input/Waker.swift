/// Tells a terminal, from any thread, to report a ``Event/wake``.
///
/// Rings that come before the terminal reports are reported once.
public struct Waker: Sendable {
  private let ring: @Sendable () -> Void

  public init(_ ring: @escaping @Sendable () -> Void) { self.ring = ring }

  public func callAsFunction() { ring() }
}
