import Ledger
import Records

/// An answer in the list: shipped, or the commune's own.
struct AnswerRow: KeyedRow {
  let answer: LibraryAnswer

  var key: RowKey {
    switch answer {
    case .shipped(let sheet): RowKey([.text(sheet.answer.code.rawValue)])
    case .own(let sheet): RowKey([.record(sheet.question.id.record)])
    }
  }

  /// The page of the answer on a day; nil for today.
  func route(on day: Day?) -> Route {
    switch answer {
    case .shipped(let sheet): .guidance(.answer(sheet.answer.code, on: day))
    case .own(let sheet): .guidance(.question(sheet.question.id, on: day))
    }
  }

  /// The code, or that it is the commune's own.
  var mark: Phrase {
    switch answer {
    case .shipped(let sheet): Phrase(verbatim: sheet.answer.code.rawValue)
    case .own: Phrase("của xã", "own")
    }
  }
}
