import Glibc
import Texts

/// Poppler's `pdftotext`, which inherits the limits of this process.
enum PdfTool {
  private static let path = "/usr/bin/pdftotext"

  /// Becomes `pdftotext` between standard input and output; returns only where that fails.
  static func replaceProcess() throws(ContainerRefusal) {
    let words = [path, "-q", "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", "-layout", "-", "-"]
    var arguments = words.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
    execve(path, &arguments, &environment)
    throw .toolMissing
  }
}
