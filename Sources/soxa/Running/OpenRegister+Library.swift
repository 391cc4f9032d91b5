import Ledger
import Records

extension OpenRegister {
  /// Letters of a key that tell a record from others.
  private static let leastKey = 8

  /// The shipped answer of this code, or the question of the commune whose key begins so.
  func answer(coded text: String, on day: Day) throws(StoreError) -> LibraryAnswer {
    if let sheet = try reader.answer(.init(text.uppercased()), on: day) { return .shipped(sheet) }
    let found = try reader.answers(LibraryQuery(), on: day).filter { answer in
      guard case .own(let sheet) = answer, text.count >= Self.leastKey else { return false }
      return sheet.question.id.record.description.hasPrefix(text)
    }
    guard let first = found.first else { throw .rule(.noSuchRecord(OwnQuestion.title, text)) }
    guard found.count == 1 else {
      throw .rule(.severalMatch(typed: text, found.map { $0.question[.ofProcess] }))
    }
    return first
  }
}
