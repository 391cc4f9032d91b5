import Foundation
import Testing
import TextFiles

/// A folder for files that a test makes, gone with it.
final class MadeFiles {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "text-files-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  @discardableResult
  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  @discardableResult
  func write(_ text: String, _ name: String) throws -> String {
    try write(Array(text.utf8), name)
  }

  /// Runs a Python program with `path` set to the file that it is to make; its helpers are those of
  /// ``tools``.
  func make(_ name: String, _ program: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.tools + program, path(name)]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return path(name)
  }

  private static let tools = """
    import sys, zipfile, struct
    path = sys.argv[1]
    W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    def document(body):
        return f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    def paragraph(text): return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    def write(parts, method=zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(path, 'w', method) as archive:
            for name, content in parts: archive.writestr(name, content)

    """

  /// What comes of reading a file.
  func reading(_ path: String) -> Result<TextFile, TextFileError> {
    Result { () throws(TextFileError) in try TextFile(path: path, reader: Self.reader) }
  }

  func refusal(_ path: String) -> TextFileError? {
    guard case .failure(let error) = reading(path) else { return nil }
    return error
  }

  func text(_ path: String) throws -> String { try reading(path).get().text }

  /// `soxa-text` beside the tests.
  static let reader: ContainerReader = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    let folder = bundle.split(separator: "/").dropLast().joined(separator: "/")
    return ContainerReader(program: "/" + folder + "/soxa-text")
  }()
}
