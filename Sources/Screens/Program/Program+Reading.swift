import Records

/// Ways into the full texts of documents, and how far they were read.
extension Program {
  /// Opens what a ground names: its text at the place, else the page of its document.
  mutating func follow(_ ground: Ground, on day: Day?) {
    reading { program throws(StoreError) in
      switch try program.register.place(of: ground) {
      case .text(let number):
        let unit = ground.part.flatMap { UnitName(words: $0) }
        program.open(
          .guidance(.reader(number, at: unit.map(ReaderStart.unit) ?? .saved, on: day)))
      case .document(let number):
        program.open(.guidance(.document(number, on: day)))
        program.say(
          Phrase(
            "Toàn văn chưa có trong sổ: đây là trang của văn bản.",
            "The full text is not here: this is the document's page."))
      case .unknown:
        let name = ground.document
        program.say(
          Phrase(
            "\(name): không có trong danh mục, toàn văn cũng chưa có.",
            "\(name): neither in the list nor here in full text."), .refusal)
      }
    }
  }

  /// Keeps how far the text in sight was read, before another page is shown.
  func keepReadingPlace() {
    if let place = stacks.top?.screen.readingPlace { writer.keep(place) }
  }
}
