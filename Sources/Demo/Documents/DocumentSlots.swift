/// What stands in the slots of a document's text.
struct DocumentSlots: SlotFilling {
  private let vocabulary: Vocabulary
  private let agencies: WordList
  private(set) var random: DemoRandom
  private(set) var lists: NounLists
  let kind: String
  let symbol: String
  /// Number of the part, chapter, section, article, clause or point being written, from 1.
  var number = 1
  private var lastPlace = -1

  init(words: DemoWords, random: DemoRandom, lists: NounLists, kind: String, symbol: String) {
    vocabulary = words.vocabulary
    agencies = words.phrases.document.agencies
    self.random = random
    self.lists = lists
    self.kind = kind
    self.symbol = symbol
  }

  mutating func fill(_ slot: Slot, into text: inout [UInt8]) {
    switch slot {
    case .noun: write(vocabulary.nouns, to: &text)
    case .nounCapital: write(vocabulary.nouns, capitalised: true, to: &text)
    case .verb: write(vocabulary.verbs, to: &text)
    case .verbCapital: write(vocabulary.verbs, capitalised: true, to: &text)
    case .deed: write(vocabulary.deeds, to: &text)
    case .adjective: write(vocabulary.adjectives, to: &text)
    case .connective: write(vocabulary.connectives, isEven: true, to: &text)
    case .connectiveCapital:
      write(vocabulary.connectives, isEven: true, capitalised: true, to: &text)
    case .agency: write(agencies, isEven: true, to: &text)
    case .agencyCapital: write(agencies, isEven: true, capitalised: true, to: &text)
    case .list: lists.write(to: &text, isAlternative: random.chance(20))
    default: fillNumber(slot, into: &text)
    }
  }

  private mutating func fillNumber(_ slot: Slot, into text: inout [UInt8]) {
    switch slot {
    case .number: text += "\(number)".utf8
    case .roman: text += Numerals.roman(number).utf8
    case .letter: text += Numerals.letter(number).utf8
    case .day: text += "\(random.number(in: 1...28))".utf8
    case .month: text += "\(random.number(in: 1...12))".utf8
    case .days: text += "\(random.number(in: 2...45))".utf8
    case .few: text += "0\(random.number(in: 1...6))".utf8
    case .kind: text += kind.utf8
    case .symbol: text += symbol.utf8
    default: break
    }
  }

  /// The first words of a list come more often unless `isEven`; no word comes twice running.
  private mutating func write(
    _ words: WordList, isEven: Bool = false, capitalised: Bool = false, to text: inout [UInt8]
  ) {
    var place = isEven ? random.below(words.count) : random.skewed(words.count)
    if place == lastPlace { place = (place + 1) % words.count }
    lastPlace = place
    if capitalised {
      words.writeCapitalised(place, to: &text)
    } else {
      words.write(place, to: &text)
    }
  }
}

extension DocumentSlots {
  mutating func below(_ limit: Int) -> Int { random.below(limit) }
  mutating func number(in range: ClosedRange<Int>) -> Int { random.number(in: range) }
  mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }
}
