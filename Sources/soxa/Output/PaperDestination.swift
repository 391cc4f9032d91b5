import ArgumentParser
import PaperFiles
import Papers
import Records

/// Where a command puts a paper: a file, whose ending says its form, or standard output.
struct PaperDestination {
  private let file: (path: String, form: PaperForm)?

  /// - Parameter path: nil for standard output.
  init(_ path: String?) throws {
    guard let path else {
      file = nil
      return
    }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let form = PaperForm(rawValue: ending) else {
      throw ValidationError(
        say(
          "--out phải có đuôi .odt, .pdf, .html hoặc .txt.",
          "--out ends with .odt, .pdf, .html or .txt."))
    }
    file = (path, form)
  }

  /// Writes the paper, tells what was written, and on standard error what the officer should know.
  func put(_ paper: Paper, _ label: Phrase, kind: String, notes: [Phrase], json: Bool) throws {
    if let file { try Self.write(paper, to: file.path, file.form) }
    if json {
      return try JSON.print(PaperOutput(paper, label, kind: kind, notes, path: file?.path))
    }
    for note in notes { Console.warn("! " + note[.ofProcess]) }
    if let file {
      return try Console.line(say("Đã ghi \(file.path)", "Written: \(file.path)"))
    }
    for page in paper.plainPages() { try Console.lines(page) }
  }

  private static func write(_ paper: Paper, to path: String, _ form: PaperForm) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
    try PaperFolder(folder).write(try form.bytes(of: paper), named: String(parts.last ?? ""))
  }
}
