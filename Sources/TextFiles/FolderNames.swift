import Glibc

/// What lies in a folder that the officer named.
public enum FolderNames {
  /// The names of regular files, sorted; empty where there is no such folder.
  public static func regular(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      var facts = stat()
      if !name.hasPrefix("."), lstat("\(folder)/\(name)", &facts) == 0,
        facts.st_mode & S_IFMT == S_IFREG
      {
        names.append(name)
      }
    }
    return names.sorted()
  }

  /// Whether the path is a folder that can be entered.
  public static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
      && access(path, R_OK | X_OK) == 0
  }

  /// The bytes of a file that may be imported; nil where it may not.
  public static func bytes(at path: String) -> [UInt8]? {
    try? ForeignBytes(path: path).bytes  // Why it may not is said when somebody chooses it.
  }
}
