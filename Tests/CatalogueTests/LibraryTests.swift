import Catalogue
import Records
import Testing

/// Answers, guides and trees as they are shipped.
@Suite struct LibraryTests {
  private var tables: CatalogueTables { get throws { try Shipped.tables() } }

  @Test func isCounted() throws {
    let tables = try tables
    #expect(tables.answers.count == 111)
    #expect(tables.answers.count { $0.kind == .rule } == 15)
    #expect(tables.guides.count == 41)
    #expect(tables.guides.map(\.steps.count).reduce(0, +) == 321)
    #expect(tables.trees.count == 20)
    #expect(tables.studySteps.count == 33)
    #expect(Set(tables.studySteps.map(\.target)).count == 33)
    #expect(tables.trees.map(\.questions.count).reduce(0, +) == 76)
    #expect(tables.trees.flatMap(\.questions).map(\.choices.count).reduce(0, +) == 254)
  }

  @Test func everyAnswerHasAGroundThatExists() throws {
    let numbers = Set(try tables.documents.map(\.number))
    for answer in try tables.answers {
      #expect(!answer.grounds.isEmpty, "\(answer.code)")
      for ground in answer.grounds {
        #expect(numbers.contains(ground.document), "\(answer.code): \(ground.written)")
      }
    }
  }

  /// A part that cannot be read could never be told to have lapsed.
  @Test func everyPartThatIsNamedIsUnderstood() throws {
    let tables = try tables
    let grounds =
      tables.answers.flatMap(\.grounds) + tables.guides.flatMap(\.steps).flatMap(\.grounds)
    for part in grounds.compactMap(\.part) {
      #expect(!Clause.named(in: part).isEmpty, "\(part)")
    }
  }

  @Test func everythingStandsInBothLanguages() throws {
    for answer in try tables.answers {
      for words in [answer.question, answer.answer] {
        #expect(!words.vietnamese.isEmpty && !words.english.isEmpty, "\(answer.code)")
      }
    }
    for guide in try tables.guides {
      for words in [guide.title, guide.when] + guide.steps.flatMap({ [$0.what, $0.who] }) {
        #expect(!words.vietnamese.isEmpty && !words.english.isEmpty, "\(guide.code)")
      }
    }
  }

  /// A step that is no advice of the program stands on something.
  @Test func whatIsShownAsLawHasAGround() throws {
    for guide in try tables.guides {
      for (place, step) in guide.steps.enumerated() where step.confidence.mayBeShownAsLaw {
        #expect(!step.grounds.isEmpty || step.rule != nil, "\(guide.code) \(place + 1)")
      }
    }
  }
}
