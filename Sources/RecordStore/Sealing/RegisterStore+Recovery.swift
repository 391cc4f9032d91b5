import Records
import Sealing

extension RegisterStore {
  /// Unlocks with the recovery key as somebody typed it from the paper, and says which group has a
  /// slip.
  public func unlock(recoveryKeyTyped typed: SecretBytes) throws(StoreError) {
    let key: RecoveryKey
    do {
      key = try RecoveryKey(typed: typed)
    } catch {
      throw .wrongRecoveryKey(error.sentence)
    }
    do {
      try unlock(recoveryKey: key)
    } catch .wrongPassphrase {
      throw .wrongRecoveryKey(
        Phrase(
          "Khóa này không phải của sổ này, hoặc đã được thay bằng khóa mới.",
          "This key is not this register's, or was replaced by a new one."))
    }
  }
}

extension RecoveryKeyError {
  /// What is wrong with what was typed.
  fileprivate var sentence: Phrase {
    switch self {
    case .wrongLength(let found, let expected):
      Phrase(
        "Gõ được \(found) ký tự; khóa có \(expected).",
        "\(found) symbols were typed; the key has \(expected).")
    case .unknownSymbol(let group, let place):
      Phrase(
        "Nhóm \(group), ký tự thứ \(place): khóa không dùng ký tự này.",
        "Group \(group), symbol \(place): no key has this symbol.")
    case .slip(let group):
      Phrase(
        "Nhóm \(group) gõ sai hoặc đổi chỗ ký tự.", "Group \(group) has a wrong or swapped symbol.")
    }
  }
}
