import Glibc

/// Where this process finds its register and the shipped tables.
enum Folders {
  /// `--data`, else `SOXA_DATA`, else `$XDG_DATA_HOME/soxa`, else `~/.local/share/soxa`.
  static func data(_ option: String?) -> String {
    if let option { return option }
    if let path = variable("SOXA_DATA") { return path }
    if let path = variable("XDG_DATA_HOME") { return path + "/soxa" }
    return (variable("HOME") ?? ".") + "/.local/share/soxa"
  }

  /// The folder `Resources` that belongs to this program: `SOXA_RESOURCES`, else beside the
  /// installed program, else the first one above a program built in place. Nil when there is none.
  static func resources() -> String? {
    if let path = variable("SOXA_RESOURCES") { return path }
    guard var folder = programFolder() else { return nil }
    let installed = folder + "/../share/soxa"
    if exists(installed + "/catalogue/manifest.tsv") { return installed }
    while !folder.isEmpty {
      if exists(folder + "/Resources/catalogue/manifest.tsv") { return folder + "/Resources" }
      folder = parent(of: folder)
    }
    return nil
  }

  /// The folder in which the program was called.
  static var current: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }

  private static func programFolder() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    return parent(
      of: String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
