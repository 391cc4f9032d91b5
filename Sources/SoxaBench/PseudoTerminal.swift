import CPseudoTerminal
import Glibc

/// The built program on a pseudo-terminal of 80×24, measured from outside.
final class PseudoTerminal {
  /// What one key or the start cost.
  struct Answer {
    /// Seconds from writing to the last byte that came back.
    var seconds: Double
    var bytes: Int
  }

  let processID: pid_t
  private let master: Int32
  private let startedAt: Double
  private var buffer = [UInt8](repeating: 0, count: 65536)
  /// The last screenful of bytes, to find words in.
  private(set) var recent: [UInt8] = []

  init?(
    _ program: String, _ arguments: [String], environment: [String], rows: Int = 24,
    columns: Int = 80
  ) {
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) }
    words.append(nil)
    variables.append(nil)
    defer { for word in words + variables { free(word) } }
    var descriptor: Int32 = -1
    startedAt = pseudo_terminal_seconds()
    processID = pseudo_terminal_start(
      program, words, variables, Int32(rows), Int32(columns), &descriptor)
    guard processID > 0 else { return nil }
    master = descriptor
  }

  deinit {
    Glibc.close(master)
    kill(processID, SIGKILL)
    waitpid(processID, nil, 0)
  }

  /// Writes keys and waits until the program has been quiet for a while.
  ///
  /// - Parameter patience: milliseconds to wait for the first byte. A key that changes nothing, as
  ///   Down on the last row, is answered by no byte at all.
  func press(
    _ keys: String, quiet milliseconds: Int32 = 25, patience: Int32 = 300
  ) -> Answer {
    let start = pseudo_terminal_seconds()
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    return listen(since: start, quiet: milliseconds, patience: patience)
  }

  /// The time from exec to the last byte of the first screen.
  func firstScreen() -> Answer { listen(since: startedAt, quiet: 120, patience: 5000) }

  /// Bytes that arrive while nobody types.
  func idle(milliseconds: Int32) -> Int {
    let end = pseudo_terminal_seconds() + Double(milliseconds) / 1000
    var total = 0
    while pseudo_terminal_seconds() < end {
      total += read(waiting: Int32(max(1, (end - pseudo_terminal_seconds()) * 1000)))
    }
    return total
  }

  private func listen(
    since start: Double, quiet milliseconds: Int32, patience: Int32
  ) -> Answer {
    var last = start
    var total = 0
    var patience = patience
    while true {
      let count = read(waiting: patience)
      guard count > 0 else { break }
      last = pseudo_terminal_seconds()
      total += count
      patience = milliseconds
    }
    return Answer(seconds: last - start, bytes: total)
  }

  private func read(waiting milliseconds: Int32) -> Int {
    var state = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, milliseconds) > 0 else { return 0 }
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return 0 }
    recent = Array((recent + buffer[..<count]).suffix(65536))
    return count
  }
}

extension PseudoTerminal {
  /// Kilobytes by a name of `/proc/…/status`, VmRSS or RssAnon, of the process that works, and what
  /// its small parent, which watches over the terminal, has besides: pages of both count once.
  func memory(_ name: String) -> Int {
    guard let working = processes.last else { return 0 }
    return processes.dropLast().reduce(Self.kilobytes(name, in: "status", of: working)) {
      $0 + Self.kilobytes("Private_Clean", in: "smaps_rollup", of: $1)
        + Self.kilobytes("Private_Dirty", in: "smaps_rollup", of: $1)
    }
  }

  /// Seconds of processor time used so far.
  var processorSeconds: Double {
    processes.reduce(0) { $0 + Self.processorSeconds(of: $1) }
  }

  private var processes: [pid_t] {
    let text = Self.contents("/proc/\(processID)/task/\(processID)/children")
    return [processID] + text.split(separator: " ").compactMap { pid_t($0) }
  }

  private static func kilobytes(_ name: String, in file: String, of process: pid_t) -> Int {
    for line in contents("/proc/\(process)/\(file)").split(separator: "\n")
    where line.hasPrefix(name + ":") {
      return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
    return 0
  }

  private static func processorSeconds(of process: pid_t) -> Double {
    let fields = contents("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ")
    guard let fields, fields.count > 13 else { return 0 }
    let ticks = (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0)
    return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  private static func contents(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 16384)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
