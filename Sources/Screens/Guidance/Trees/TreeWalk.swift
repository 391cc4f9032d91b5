import Records

/// A way through the questions of a tree: one question at a time, and back.
struct TreeWalk {
  let tree: DecisionTree
  /// The places of the choices made, the first question first.
  private(set) var chosen: [Int] = []

  init(_ tree: DecisionTree) { self.tree = tree }

  /// The questions that were answered, with what was chosen.
  var path: [(question: DecisionTree.Question, choice: DecisionTree.Choice)] {
    var path: [(DecisionTree.Question, DecisionTree.Choice)] = []
    var next = tree.question(DecisionTree.root)
    for place in chosen {
      guard let question = next, question.choices.indices.contains(place) else { break }
      let choice = question.choices[place]
      path.append((question, choice))
      next = if case .question(let code) = choice.leads { tree.question(code) } else { nil }
    }
    return path
  }

  /// The question that stands; nil at the end of a path.
  var question: DecisionTree.Question? {
    guard let last = path.last else { return tree.question(DecisionTree.root) }
    guard case .question(let code) = last.choice.leads else { return nil }
    return tree.question(code)
  }

  /// Where the path ended: the choice that was made last; nil while a question stands.
  var end: DecisionTree.Choice? { question == nil ? path.last?.choice : nil }

  /// Answers the question that stands; a place that it does not have is passed over.
  mutating func choose(_ place: Int) {
    guard let question, question.choices.indices.contains(place) else { return }
    chosen.append(place)
  }

  /// Takes the last answer back; nil where there is none.
  mutating func goBack() -> Int? { chosen.popLast() }
}
