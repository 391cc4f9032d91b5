import Papers
import Records

/// The name of the file of a paper: number, symbol and day, and a mark of what it is about. Neither its
/// abstract nor who signs or receives it: names of files are read where their contents are not.
public enum PaperName {
  private static let longest = 80

  /// - Parameter mark: tells papers of one kind apart, as the number of an incident; no personal detail.
  public static func name(of paper: Paper, mark: String = "", _ form: PaperForm) -> String {
    let number = paper.head.numberAndSymbol ?? "\(paper.head.symbol)_chua-so"
    let parts = [number, paper.head.day?.iso ?? "", mark].map(safe).filter { !$0.isEmpty }
    return parts.joined(separator: "_").prefix(longest) + "." + form.rawValue
  }

  /// What every file system takes: letters, digits, hyphens and dots within; the rest becomes `_`.
  static func safe(_ text: String) -> String {
    var name = ""
    for character in text {
      let isKept = character.isLetter || character.isNumber || "-.".contains(character)
      if isKept { name.append(character) } else if name.last != "_" { name.append("_") }
    }
    while let last = name.last, "_.-".contains(last) { name.removeLast() }
    return String(name.drop { "_.-".contains($0) })
  }
}
