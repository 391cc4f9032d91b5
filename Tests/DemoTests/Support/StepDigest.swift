import Demo
import Ledger
import Records

/// A short mark of a stream (FNV-1a, 64 bits): the same for the same bytes only.
struct StepDigest: Equatable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  mutating func add(_ step: DemoStep) {
    add("\(step.at.milliseconds) \(step.author.record)".utf8)
    for write in step.writes {
      add("\(write.kind.rawValue) \(write.id) \(write.reason ?? "-")".utf8)
      for (code, value) in write.changes.byCode.sorted(by: { $0.key < $1.key }) {
        add("\(code.rawValue)=\(value)".utf8)
      }
    }
  }

  static func of(_ steps: some Sequence<DemoStep>) -> StepDigest {
    var digest = StepDigest()
    for step in steps { digest.add(step) }
    return digest
  }

  static func of(_ documents: some Sequence<DemoDocument>) -> StepDigest {
    var digest = StepDigest()
    for made in documents {
      digest.add("\(made.document)".utf8)
      digest.add(made.text.utf8)
    }
    return digest
  }
}
