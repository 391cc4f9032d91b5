/// The two cells at the top of page 1.
struct HeadComposer {
  private let head: Paper.Head
  private let subject: Paper.Subject

  private static let country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  private static let motto = "Độc lập - Tự do - Hạnh phúc"

  init(_ paper: Paper) {
    head = paper.head
    subject = paper.subject
  }

  var pieces: [Piece] {
    let names = PairedCells.Row(
      left: agency,
      right: [
        .line(.country, Self.country.replacing(" ", with: PaperWords.firmBlank)),
        .line(.motto, Self.motto), .rule(under: Self.motto, .motto, share: 1),
      ])
    let numbers = PairedCells.Row(left: [numberLine] + letterAbstract + marks, right: placeAndDay)
    return [.pair(PairedCells(left: Sheet.headLeft, rows: [names, numbers]))]
  }

  private var agency: [Piece] {
    let superior = Self.lines(head.superior, .superior)
    let agency = Self.lines(head.agency, .agency)
    let longest = BoldType.longest(of: agency, size: TextStyle.agency.form.size)
    return superior.map { .line(.superior, $0) } + agency.map { .line(.agency, $0) }
      + [.rule(under: longest, .agency, share: Sheet.ruleShare)]
  }

  private static func lines(_ names: [String], _ style: TextStyle) -> [String] {
    names.map { PaperWords.clean($0).uppercased() }.filter { !$0.isEmpty }.flatMap {
      SenseBreaks.lines($0, size: style.form.size, limit: Sheet.nameLine)
    }
  }

  private var numberLine: Piece { .line(.number, PaperWords.numberLine(head)) }

  private var letterAbstract: [Piece] {
    guard case .letter(let abstract) = subject else { return [] }
    let lines = SenseBreaks.lines(
      "V/v \(PaperWords.clean(abstract))", size: TextStyle.letterAbstract.form.size,
      limit: Sheet.letterAbstractLine)
    return [.text(.letterAbstract, lines)]
  }

  private var marks: [Piece] {
    let draft: [Piece] = head.isDraft ? [.line(.mark, "DỰ THẢO")] : []
    let urgency = head.urgency.map { Piece.frame($0.rawValue, width: $0.frameWidth) }
    let circulation = head.circulation.map { words in
      Piece.frame(PaperWords.clean(words).uppercased(), width: nil)
    }
    return draft + [urgency, circulation].compactMap { $0 }
  }

  private var placeAndDay: [Piece] {
    guard let place = head.place else { return [] }
    return [.line(.place, "\(PaperWords.clean(place)), \(PaperWords.day(head.day))")]
  }
}
