/// How long the program waits before it takes the next passphrase.
public enum UnlockDelay {
  /// Wrong tries that cost nothing: a slip of the hand.
  public static let freeTries = 2
  /// The longest wait, in seconds, so that the officer is never shut out for long.
  public static let longest = 300

  /// - Parameter failures: wrong tries since the last right one.
  /// - Returns: seconds: none at first, then 1, 2, 4 … up to ``longest``.
  public static func seconds(afterFailures failures: Int) -> Int {
    guard failures > freeTries else { return 0 }
    let doublings = failures - freeTries - 1
    return doublings < 9 ? min(1 << doublings, longest) : longest
  }
}
