import VietText

/// Which commune the cell of a list means.
public enum CommuneMatch: Hashable, Sendable {
  case found(Commune)
  case unknown
  /// So many communes have the name.
  case ambiguous(Int)

  /// Digits of the official code; spreadsheets take its leading zeros away.
  static let codeLength = 5

  /// What a register should be asked for; the code with its zeros where digits were written.
  public static func query(for written: String) -> String {
    let isCode = !written.isEmpty && written.allSatisfy { $0.isASCII && $0.isNumber }
    guard isCode, written.count < codeLength else { return written }
    return String(repeating: "0", count: codeLength - written.count) + written
  }

  /// - Parameters:
  ///   - candidates: what a register found for ``query(for:)``.
  ///   - own: the register's own commune; its province goes first where a name is not unique.
  public init(_ written: String, among candidates: [Commune], own: Commune) {
    let code = Self.query(for: written)
    if let commune = candidates.first(where: { $0.code.rawValue == code }) {
      self = .found(commune)
      return
    }
    let key = Fold.words(written)
    let named = candidates.filter { commune in
      Fold.words(commune.name) == key
        || commune.types.contains {
          Fold.words("\($0.type.label.vietnamese) \(commune.name)") == key
        }
    }
    let exact = named.filter { Fold.exact(written).hasSuffix(Fold.exact($0.name)) }
    let best = exact.isEmpty ? named : exact
    let near = best.filter { $0.province == own.province }
    let result = near.isEmpty ? best : near
    switch result.count {
    case 0: self = .unknown
    case 1: self = .found(result[0])
    default: self = .ambiguous(result.count)
    }
  }
}
