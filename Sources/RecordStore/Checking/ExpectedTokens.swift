/// The rows that a full-text table must give for every token and every beginning it indexes.
///
/// A text has millions of tokens but only thousands of different ones, so that each different one
/// is taken apart once.
struct ExpectedTokens {
  private var tokenNumbers: [String: Int] = [:]
  private var tokenRows: [TokenRows] = []
  /// By token number: the numbers of the token's beginnings.
  private var parts: [[Int]] = []
  private var beginningNumbers: [String: Int] = [:]
  private var beginningRows: [TokenRows] = []

  mutating func add(_ token: String, row: Int64) {
    let number = tokenNumbers[token] ?? new(token)
    guard tokenRows[number].add(row) else { return }
    for part in parts[number] { beginningRows[part].add(row) }
  }

  var tokens: some Collection<(key: String, value: TokenRows)> {
    tokenNumbers.lazy.map { ($0.key, tokenRows[$0.value]) }
  }

  var beginnings: some Collection<(key: String, value: TokenRows)> {
    beginningNumbers.lazy.map { ($0.key, beginningRows[$0.value]) }
  }

  private mutating func new(_ token: String) -> Int {
    let number = tokenRows.count
    tokenNumbers[token] = number
    tokenRows.append(TokenRows())
    var numbers: [Int] = []
    for beginning in SearchTable.beginnings(of: token) {
      numbers.append(beginningNumbers[beginning] ?? beginningRows.count)
      guard beginningNumbers[beginning] == nil else { continue }
      beginningNumbers[beginning] = beginningRows.count
      beginningRows.append(TokenRows())
    }
    parts.append(numbers)
    return number
  }
}
