import Records
import Terminal

/// Who is on duty now beside the emergency numbers; nothing where nobody is recorded.
struct CoverLine {
  private let cover: [DutyCover]

  init(_ cover: [DutyCover]) { self.cover = cover }

  func draw(into page: inout Buffer, in line: Rect, _ surroundings: Surroundings) {
    guard !cover.isEmpty else { return }
    let lead = surroundings(Phrase("! Đang trực", "! On duty"))
    // The number alone is never cut before the name is.
    let names = cover.map { "\($0.phone) \($0.personName)" }
    page.write(
      "\(lead): \(names.joined(separator: " · "))", in: line.inset(left: 1, right: 1), .urgent)
  }
}
