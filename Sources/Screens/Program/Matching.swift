import VietText

/// Whether a short text holds what was typed: every typed word begins one of its words, tone marks
/// and case aside. For lists that are held whole; long ones are searched by the register.
struct Matching {
  private let typed: [String]

  init(_ text: String) { typed = Fold.words(text) }

  func match(_ text: String) -> Bool {
    guard !typed.isEmpty else { return true }
    let words = Fold.words(text)
    return typed.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }
}
