import Synchronization

/// Files that a program under test may be told to read.
public final class TestFiles: Sendable {
  private let contents: [String: [UInt8]]
  private let versions: Mutex<[String: [[UInt8]]]>

  /// - Parameters:
  ///   - contents: what a file holds, by its path.
  ///   - versions: what a file holds each time it is read, as when somebody mends it; it is gone
  ///     behind the last.
  public init(_ contents: [String: [UInt8]] = [:], versions: [String: [[UInt8]]] = [:]) {
    self.contents = contents
    self.versions = Mutex(versions)
  }

  func next(_ path: String) -> [UInt8]? {
    if let bytes = contents[path] { return bytes }
    return versions.withLock { versions in
      guard let left = versions[path], !left.isEmpty else { return nil }
      return versions[path]?.removeFirst()
    }
  }
}
