import Foundation
import Testing

extension ScratchHome {
  /// Runs the built program to its end.
  func soxa(_ arguments: [String], input: String = "") throws -> Finished {
    try ChildProcess.run(
      [SoxaProgram.path] + arguments, environment: environment, input: input, scratch: path)
  }

  func soxa(_ arguments: String..., input: String = "") throws -> Finished {
    try soxa(arguments, input: input)
  }

  /// Runs a command that must succeed.
  ///
  /// - Returns: its standard output.
  @discardableResult
  func done(
    _ arguments: String..., input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try done(arguments, input: input, sourceLocation: sourceLocation)
  }

  @discardableResult
  func done(
    _ arguments: [String], input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let finished = try soxa(arguments, input: input)
    try #require(
      finished.status == 0, "\(arguments): \(finished.errors)", sourceLocation: sourceLocation)
    return finished.output
  }

  /// Runs a command with `--json` that must succeed, and reads what it printed.
  func read<Answer: Decodable>(
    _ type: Answer.Type = Answer.self, _ arguments: String..., input: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Answer {
    let finished = try soxa(arguments + ["--json"], input: input)
    try #require(
      finished.status == 0, "\(arguments): \(finished.errors)", sourceLocation: sourceLocation)
    return try JSONDecoder().decode(type, from: finished.outputBytes)
  }

  /// A home with a practice register of Mường Xén.
  static func practising(
    commune: String = "16813", language: String = "vi_VN.UTF-8"
  ) throws -> ScratchHome {
    let home = try ScratchHome(language: language)
    try home.done(
      "init", "--practice", "--commune", commune, "--name", "Lầu Bá Xồng", "--post", "Chuyên viên")
    return home
  }
}
