import Terminal

extension ScriptedTerminal.Step {
  /// The steps for keys in writing: letters stand for themselves, names in `<>` for other keys.
  ///
  /// `<Enter> <Esc> <Tab> <S-Tab> <BS> <Del> <Ins> <Up> <Down> <Left> <Right> <Home> <End> <PgUp>
  /// <PgDn> <F1>…<F24> <C-w> <A-x> <Space> <lt> <Tick> <Resumed>`; `<Wake>` waits for the waker.
  public static func keys(_ text: String) -> [Self] {
    var steps: [Self] = []
    var rest = text[...]
    while let first = rest.first {
      guard first == "<", let end = rest.firstIndex(of: ">") else {
        steps.append(.event(.key(.character(first))))
        rest.removeFirst()
        continue
      }
      let name = String(rest[rest.index(after: rest.startIndex)..<end])
      guard let step = step(named: name) else { preconditionFailure("no key <\(name)>") }
      steps.append(step)
      rest = rest[rest.index(after: end)...]
    }
    return steps
  }

  private static func step(named name: String) -> Self? {
    switch name {
    case "Wake": return .awaitWake(milliseconds: 5000)
    case "Tick": return .event(.tick)
    case "Resumed": return .event(.resumed)
    default: return (named[name] ?? combined(name)).map { .event(.key($0)) }
    }
  }

  private static func combined(_ name: String) -> Key? {
    if name.hasPrefix("F"), let number = Int(name.dropFirst()) { return .function(number) }
    guard name.count == 3, let letter = name.last else { return nil }
    if name.hasPrefix("C-") { return .control(letter) }
    return name.hasPrefix("A-") ? .alt(letter) : nil
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "BS": .backspace,
    "Del": .delete, "Ins": .insert, "Up": .up, "Down": .down, "Left": .left, "Right": .right,
    "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "Space": .character(" "),
    "lt": .character("<"),
  ]
}
