import Records
import VietText

extension TypingMethod {
  /// As the status line shows it.
  var label: Phrase {
    switch self {
    case .off: Phrase("gõ: tắt", "typing: off")
    case .telex: Phrase("gõ: Telex", "typing: Telex")
    case .vni: Phrase("gõ: VNI", "typing: VNI")
    }
  }

  /// The one that F9 turns to.
  var next: TypingMethod {
    switch self {
    case .off: .telex
    case .telex: .vni
    case .vni: .off
    }
  }
}
