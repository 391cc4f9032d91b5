import Records
import Terminal

/// The passphrase of a register with sealed texts, typed twice, never shown.
struct PassphraseStep {
  /// The fewest letters; a proposal of the program.
  static let fewestLetters = 8

  private var first = SecretText()
  private let second = SecretText()
  private var isSecond = false
  private(set) var problem: Phrase?

  /// The passphrase; the fields are empty afterwards.
  mutating func takeTyped() -> SecretText {
    defer {
      first = SecretText()
      second.wipe()
      isSecond = false
    }
    return first
  }

  mutating func take(_ event: Event) -> StepAnswer {
    switch event {
    case .key(.escape): return .back
    case .key(.tab), .key(.backTab), .key(.up), .key(.down):
      isSecond.toggle()
      return .stay
    case .key(.enter): return enter()
    default:
      problem = nil
      return (isSecond ? second : first).answer(event) ? .stay : .ignored
    }
  }

  private mutating func enter() -> StepAnswer {
    guard isSecond else {
      problem = lengthProblem
      isSecond = problem == nil
      return .stay
    }
    problem = lengthProblem ?? differenceProblem
    guard problem == nil else {
      if differenceProblem != nil { second.wipe() }
      return .stay
    }
    return .next
  }

  private var lengthProblem: Phrase? {
    let letters = first.withBytes { bytes in bytes.filter { $0 & 0xC0 != 0x80 }.count }
    guard letters < Self.fewestLetters else { return nil }
    return Phrase(
      "Mật khẩu có \(letters) ký tự; cần ít nhất \(Self.fewestLetters).",
      "The passphrase has \(letters) letters; at least \(Self.fewestLetters) are needed.")
  }

  private var differenceProblem: Phrase? {
    let isSame = first.withBytes { one in second.withBytes { one.elementsEqual($0) } }
    return isSame
      ? nil
      : Phrase(
        "Hai lần gõ khác nhau. Gõ lại lần thứ hai.", "The two differ. Type the second again.")
  }

  /// - Parameter error: why the passphrase was not set.
  func draw(
    into page: inout Buffer, in area: Rect, error: StoreError?, _ surroundings: Surroundings
  ) {
    drawFields(into: &page, in: area, surroundings)
    var row = 3
    if let wrong = problem ?? error?.sentences {
      row += page.writeParagraph("! " + surroundings(wrong), in: area.inset(top: row), .error) + 1
    }
    let words = Phrase(
      "Diễn biến, nội dung kiến nghị và trả lời được niêm phong bằng mật khẩu này. Quên cả nó lẫn khóa "
        + "khôi phục thì không ai mở lại được.",
      "Logs, requests and replies are sealed with it. Without it and the recovery key nobody can open "
        + "them.")
    page.writeParagraph(surroundings(words), in: area.inset(top: row), .faint)
  }

  private func drawFields(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let labels = [Phrase("Mật khẩu", "Passphrase"), Phrase("Gõ lại", "Again")]
    let width = labels.map { TextWidth.columns(surroundings($0)) }.max() ?? 0
    for (row, label) in labels.enumerated() {
      let isFocused = (row == 1) == isSecond
      page.write(surroundings(label) + ":", in: area.line(row), isFocused ? .heading : .plain)
      let field = area.line(row).inset(left: width + 2)
      (row == 1 ? second : first).draw(into: &page, in: field, isFocused: isFocused)
    }
  }
}
