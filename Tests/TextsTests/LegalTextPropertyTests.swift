import TestChance
import Testing
import Texts

/// Texts made up from a structure are read as that structure, and nothing of any text is lost.
@Suite struct LegalTextPropertyTests {
  private static func whole(_ legal: LegalText) -> String {
    legal.units.indices.map { legal.lines.text(of: legal.ownLines(of: $0)) }.joined()
  }

  @Test func aMadeTextIsReadAsItWasMade() {
    forAll { seed, random in
      let made = MadeLaw(articles: 20, random: &random)
      let legal = LegalText(made.text)
      let found = legal.units.map {
        MadeLaw.Unit(kind: $0.kind, number: $0.number, title: $0.title)
      }
      #expect(found == made.units, "seed \(seed)")
      #expect(Self.whole(legal) == made.text, "seed \(seed)")
    }
  }

  @Test func aTextOfThreeHundredArticlesIsReadWithoutLoss() {
    var random = RepeatableChance(seed: 300)
    let made = MadeLaw(articles: 300, random: &random)
    let legal = LegalText(made.text)
    #expect(legal.count(.article) == 300)
    #expect(legal.units.map(\.number) == made.units.map(\.number))
    #expect(Self.whole(legal) == made.text)
  }

  @Test func nothingOfAnyTextIsLost() {
    let pieces = [
      "Điều 1. A", "\n", "\n\n", "Chương I", "1. x", "a) y", "PHỤ LỤC", "“Điều 2. B", "”",
      "QUY CHẾ",
      "(Ban hành kèm theo Quyết định)", "# Điều 3", "I. M", " ", "\t", "1.1. z", "Điều 2", "-", "*",
      "\u{A0}", "Mục 1", "Điều 1. A",
    ]
    forAll { seed, random in
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let legal = LegalText(text)
      #expect(Self.whole(legal) == text, "seed \(seed)")
      for (index, unit) in legal.units.enumerated() {
        #expect(unit.headingLines <= legal.ownLines(of: index).count, "seed \(seed)")
        if let parent = unit.parent {
          #expect(parent < index, "seed \(seed)")
          let outer = legal.units[parent].lines
          #expect(outer.lowerBound <= unit.lines.lowerBound, "seed \(seed)")
          #expect(unit.lines.upperBound <= outer.upperBound, "seed \(seed)")
        }
      }
    }
  }
}
