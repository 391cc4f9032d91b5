import VietText

/// A paper of this register beside the same one in the clerk's.
struct PaperComparison<Paper: RegisterPaper> {
  /// The own one with what only the clerk has; nothing that stood in it is another one.
  private(set) var filled: Paper
  /// The fields that the clerk fills.
  private(set) var taken: [FieldSpec] = []
  /// The fields in which both have something else.
  private(set) var differing: [FieldSpec] = []
  private let own: FieldValues
  private let clerk: FieldValues

  init(_ own: Paper, _ clerk: Paper) {
    self.own = own.values
    self.clerk = clerk.values
    filled = own
    var values = own.values
    for field in Paper.registerFields {
      let (mine, theirs) = (self.own.words(of: field), self.clerk.words(of: field))
      guard !theirs.isEmpty, !Self.areAlike(mine, theirs) else { continue }
      if mine.isEmpty {
        taken.append(field)
        values[field.code] = self.clerk[field.code]
      } else {
        differing.append(field)
      }
    }
    if isAnother {
      taken = []
    } else {
      filled = Paper(id: own.id, values: values).settled
    }
  }

  /// Capitals, places of tones and blanks make no other text.
  private static func areAlike(_ one: String, _ other: String) -> Bool {
    func key(_ text: String) -> [Substring] {
      Fold.exact(text).split(whereSeparator: \.isWhitespace)
    }
    return key(one) == key(other)
  }
}

extension PaperComparison {
  /// Whether they are two papers under one number: then nothing is taken.
  var isAnother: Bool {
    differing.contains { field in Paper.tellingFields.contains { $0.code == field.code } }
  }

  /// What is taken, field by field.
  var takenWords: Phrase {
    Phrase(
      joining: taken.map { field in
        let words = clerk.words(of: field)
        return Phrase(
          "\(field.label.vietnamese): “\(words)”", "\(field.label.english): “\(words)”")
      }, with: "; ")
  }

  /// What stands on both sides where they differ.
  var differingWords: Phrase {
    Phrase(
      joining: differing.map { field in
        let (mine, theirs) = (own.words(of: field), clerk.words(of: field))
        return Phrase(
          "\(field.label.vietnamese): sổ này “\(mine)”, tệp “\(theirs)”",
          "\(field.label.english): here “\(mine)”, in the file “\(theirs)”")
      }, with: "; ")
  }
}
