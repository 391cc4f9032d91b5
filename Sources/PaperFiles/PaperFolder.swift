import Glibc

/// A folder into which papers are written: readable for their writer alone, whole or not at all.
public struct PaperFolder: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// - Parameters:
  ///   - name: of the file, without folders.
  ///   - replacing: whether it may take the place of a file of this name.
  /// - Returns: the path of the file, which is on the disk.
  @discardableResult
  public func write(
    _ bytes: [UInt8], named name: String, replacing: Bool = false
  ) throws(PaperFileError) -> String {
    precondition(!name.isEmpty && !name.contains("/"), "The name of a file has no folders.")
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .noFolder(path: path) }
    defer { close(folder) }
    let goal = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    // Takes the name, so that nobody else's file of this name can come in between.
    if !replacing { try reserve(name, in: folder, goal) }
    let temporary = ".\(name.prefix(40)).\(getpid()).tmp"
    do throws(PaperFileError) {
      try fill(temporary, with: bytes, in: folder, goal)
      guard renameat(folder, temporary, folder, name) == 0 else { throw Self.trouble(goal) }
    } catch {
      unlinkat(folder, temporary, 0)
      if !replacing { unlinkat(folder, name, 0) }
      throw error
    }
    fsync(folder)
    return goal
  }

  private func reserve(
    _ name: String, in folder: Int32, _ goal: String
  ) throws(PaperFileError) {
    let file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.trouble(goal) }
    close(file)
  }

  private func fill(
    _ name: String, with bytes: [UInt8], in folder: Int32, _ goal: String
  ) throws(PaperFileError) {
    // One that a stopped program of the same number has left.
    unlinkat(folder, name, 0)
    let file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.trouble(goal) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.trouble(goal) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw Self.trouble(goal) }
  }

  private static func trouble(_ path: String) -> PaperFileError {
    errno == EEXIST ? .exists(path: path) : .notWritten(path: path, code: Int(errno))
  }
}
