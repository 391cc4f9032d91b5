import Glibc
import Records

/// Keeps a second program out of the folder; the kernel frees it however the program ends.
final class InstanceLock: Sendable {
  private let descriptor: CInt

  /// - Parameter since: when this program began, for the message to the second one.
  init(_ folder: RegisterFolder, since: Moment) throws(StoreError) {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let file = open(folder.lock, flags, 0o600)
    guard file >= 0 else { throw StoreError(errno: errno, path: folder.lock) }
    guard Self.isTaken(file) else {
      let holder = Holder(descriptor: file)
      close(file)
      throw .inUse(processID: holder.processID, since: holder.since)
    }
    descriptor = file
    let text = Array("\(getpid()) \(since.day.formatted) \(since.clock.formatted)\n".utf8)
    // The lock holds without its text, which only names the holder to others.
    if ftruncate(file, 0) == 0 { _ = pwrite(file, text, text.count, 0) }
  }

  deinit { close(descriptor) }

  /// How often, and after how many microseconds each, a lock is asked for that somebody holds: a
  /// process that ends, or one that was just begun, holds it for a moment longer.
  private static let (tries, pause): (Int, UInt32) = (10, 20_000)

  private static func isTaken(_ file: CInt) -> Bool {
    for attempt in 1...tries {
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
      if attempt < tries { usleep(pause) }
    }
    return false
  }

  /// Who holds the lock, as it wrote itself down.
  private struct Holder {
    var processID = 0
    var since = "?"

    init(descriptor: CInt) {
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = pread(descriptor, &bytes, bytes.count, 0)
      guard count > 0 else { return }
      let line =
        String(decoding: bytes[..<count], as: UTF8.self)
        .split(separator: "\n").first ?? ""
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return }
      processID = Int(parts[0]) ?? 0
      since = String(parts[1])
    }
  }
}
