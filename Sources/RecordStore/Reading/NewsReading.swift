import GRDB
import Ledger
import Records

/// What became of guidance between a moment and a day.
struct NewsReading {
  let db: Database
  let since: Moment
  let today: Day

  private var library: DocumentLibrary { DocumentLibrary(db: db, day: today) }

  private var past: NewsPeriod { NewsPeriod(after: since.day, upTo: today) }

  func items() throws -> [GuidanceNews.Section: [GuidanceNews.Item]] {
    let coming = NewsPeriod(
      after: today, upTo: today.adding(days: GuidanceNews.comingDays))
    let ended = try endings(in: past)
    return [
      .arrived: try arrived(),
      .inForce: try beginnings(in: past),
      .ended: ended.map(Self.item),
      .rules: try rules(ended + arrivedEndings()),
      .own: try own(),
      .coming: try (beginnings(in: coming) + endings(in: coming).map(Self.item))
        .sorted { $0.day < $1.day },
    ]
  }

  /// ``GuidanceNews/count``, without what only the page needs.
  func count() throws -> Int {
    let listed = try CatalogueArrivals(db: db).all(after: since).compactMap(arrival)
    return try listed.count + importedCount() + beginnings(in: past).count
      + endings(in: past).count
  }

  /// A page of news with more says no more to anybody.
  private static let mostImported = 1_000

  /// Texts that were imported since then, counted so far.
  private func importedCount() throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM (
        SELECT 1 FROM importedDocument WHERE recordedAt > ? LIMIT \(Self.mostImported))
        """)
    return try Int.fetchOne(statement, arguments: [since.milliseconds]) ?? 0
  }
}

/// The days behind one day, up to another with it.
struct NewsPeriod {
  let first: Day
  let last: Day

  init(after first: Day, upTo last: Day) {
    self.first = first
    self.last = last
  }

  var arguments: [DatabaseValue] {
    [first.sinceEpoch.databaseValue, last.sinceEpoch.databaseValue]
  }

  func contains(_ day: Day) -> Bool { first < day && day <= last }
}

extension NewsReading {
  private func arrived() throws -> [GuidanceNews.Item] {
    let listed = try CatalogueArrivals(db: db).all(after: since).compactMap(arrival)
    let imported: [ImportedDocument] = try RecordRows(db: db).records(
      "WHERE recordedAt > ? ORDER BY recordedAt, id", [since.milliseconds.databaseValue])
    return try listed
      + imported.map { document in
        let at = try RecordRows(db: db).recordedAt(document.id) ?? since
        return try item(
          .init(document.number), at.day, Phrase("toàn văn nhập vào", "full text imported"))
      }
  }

  /// Nil for what a still later catalogue no longer has.
  private func arrival(_ arrival: CatalogueArrivals.Arrival) throws -> GuidanceNews.Item? {
    switch arrival.matter {
    case .document(let number):
      guard try library.listed(number) != nil else { return nil }
      return try item(number, arrival.at.day, Phrase("mới trong danh mục", "new in the list"))
    case .effect(let number, let day):
      // What began in the time asked for is told as begun.
      guard !past.contains(day), try library.listed(number)?.effectiveOn == day else { return nil }
      let words = Phrase(
        "danh mục nay ghi hiệu lực từ \(day.formatted)",
        "by the list now in force from \(day.formatted)")
      return try item(number, arrival.at.day, words)
    case .relation, .relationDay:
      return try relation(arrival.matter).map { relation in
        GuidanceNews.Item(
          arrival.at.day,
          Phrase(verbatim: relation.from.rawValue).appending(relation.words(isOut: true)),
          .document(relation.to), isUnsure: relation.confidence == .unsure, isMarked: true)
      }
    }
  }

  /// The relation that came or got another day; nil for one that no longer stands so, or that an
  /// officer has set aside.
  private func relation(_ matter: CatalogueArrivals.Arrival.Matter) throws -> DocumentRelation? {
    switch matter {
    case .document, .effect: nil
    case .relation(let mark): try listedRelation(mark)
    case .relationDay(let mark, let day):
      try listedRelation(mark).flatMap {
        $0.effectiveOn == day && !past.contains(day) ? $0 : nil
      }
    }
  }

  private func listedRelation(_ mark: String) throws -> DocumentRelation? {
    try library.relations(from: DocumentRelation.acting(in: mark))
      .first { $0.local == nil && $0.mark == mark }
  }

  /// What came since then and had ended something before: the day alone would not tell of it.
  private func arrivedEndings() throws -> [DocumentRelation] {
    var seen: Set<String> = []
    return try CatalogueArrivals(db: db).all(after: since).compactMap { try relation($0.matter) }
      .filter { relation in
        try relation.kind.endsEffect && (relation.effectiveOn ?? .first) <= since.day
          && !library.isOutweighed(relation) && seen.insert(relation.mark).inserted
      }
  }

  private func item(
    _ number: GuidanceDocument.Number, _ day: Day, _ what: Phrase
  ) throws -> GuidanceNews.Item {
    let document = try library.document(number)
    return GuidanceNews.Item(
      day, Self.words(number, what, document?.title), .document(number),
      isUnsure: document?.confidence == .unsure)
  }

  private static func words(
    _ number: GuidanceDocument.Number, _ what: Phrase, _ title: Phrase?
  ) -> Phrase {
    let words = Phrase(verbatim: number.rawValue).appending(what, separator: ": ")
    return title.map { words.appending($0, separator: " – ") } ?? words
  }
}

extension NewsReading {
  /// Documents that take effect in the period, as corrected.
  private func beginnings(in period: NewsPeriod) throws -> [GuidanceNews.Item] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT number FROM guidanceDocument WHERE effectiveOn > ?1 AND effectiveOn <= ?2
        UNION SELECT number FROM importedDocument WHERE effectiveOn > ?1 AND effectiveOn <= ?2
        UNION SELECT documentNumber FROM documentCorrection
        WHERE effectiveOn > ?1 AND effectiveOn <= ?2 ORDER BY 1
        """)
    let numbers = try String.fetchAll(statement, arguments: StatementArguments(period.arguments))
    let documents = try numbers.compactMap { try library.document(.init($0)) }
    return documents.compactMap { document -> GuidanceNews.Item? in
      // What a correction says may lie outside of the period.
      guard let day = document.effectiveOn, period.contains(day) else { return nil }
      return GuidanceNews.Item(
        day, Self.words(document.number, Phrase("có hiệu lực", "in force"), document.title),
        .document(document.number),
        isUnsure: document.confidence == .unsure && document.correction?.effectiveOn == nil)
    }.sorted { $0.day < $1.day }
  }

  /// What ends a document or a part of it in the period.
  private func endings(in period: NewsPeriod) throws -> [DocumentRelation] {
    let condition = "WHERE effectiveOn > ? AND effectiveOn <= ? ORDER BY effectiveOn, id"
    let listed = try DocumentRelation.fetch(db, condition, period.arguments)
      .filter { try !library.isOutweighed($0) }
    let own: [LocalRelation] = try RecordRows(db: db).records(condition, period.arguments)
    let stated: [DocumentCorrection] = try RecordRows(db: db).records(
      "WHERE endsOn > ? AND endsOn <= ? ORDER BY endsOn, id", period.arguments)
    let all = (listed + own.map(\.asRelation)).filter(\.kind.endsEffect)
    return (all + stated.compactMap(\.ending)).sorted {
      ($0.effectiveOn ?? .first) < ($1.effectiveOn ?? .first)
    }
  }

  private static func item(_ relation: DocumentRelation) -> GuidanceNews.Item {
    GuidanceNews.Item(
      relation.effectiveOn ?? .first,
      Phrase(verbatim: relation.to.rawValue).appending(relation.undatedWords(isOut: false)),
      .document(relation.to), isUnsure: relation.confidence == .unsure, isMarked: true)
  }

  private func rules(_ ended: [DocumentRelation]) throws -> [GuidanceNews.Item] {
    try ended.flatMap { relation -> [GuidanceNews.Item] in
      guard let document = try library.document(relation.to) else { return [] }
      let status = DocumentStatus(of: document, on: today, relations: [relation]) { _ in nil }
      return try DriftItems(db: db, number: relation.to, status: status).all().compactMap { item in
        guard case .authority(let code) = item.target else { return nil }
        let words = Phrase(verbatim: code.rawValue).appending(item.title, separator: ": ")
          .appending(item.ground.fullLabel, separator: " – ")
        return GuidanceNews.Item(
          relation.effectiveOn ?? today, words, item.target,
          isUnsure: item.ground.status?.isUnsure == true, isMarked: true)
      }
    }
  }

  /// Relations and corrections with an edit since then.
  private func own() throws -> [GuidanceNews.Item] {
    let relations: [LocalRelation] = try RecordRows(db: db).records("ORDER BY id")
    let corrections: [DocumentCorrection] = try RecordRows(db: db).records("ORDER BY id")
    let written = try relations.compactMap { relation in
      try editedAt(relation.id.record).map { at in
        GuidanceNews.Item(
          at.day, Phrase(verbatim: relation.from).appending(relation.asRelation.words(isOut: true)),
          .document(.init(relation.to)))
      }
    }
    let corrected = try corrections.compactMap { correction in
      try editedAt(correction.id.record).map { at in
        GuidanceNews.Item(
          at.day,
          Phrase(verbatim: correction.number).appending(
            Phrase("đính chính theo \(correction.ground)", "corrected by \(correction.ground)"),
            separator: ": "), .document(.init(correction.number)))
      }
    }
    return (written + corrected).sorted { $0.day < $1.day }
  }

  /// The last edit of a record where it is later than ``since``.
  private func editedAt(_ record: RecordID) throws -> Moment? {
    let select = try SQLStatement("SELECT body FROM entry WHERE record = ?", in: db)
    select.bind(1, record)
    var latest = since.milliseconds
    while try select.next() { latest = max(latest, try Entry(body: select.bytes(0)).writtenAt) }
    return latest > since.milliseconds ? Moment(milliseconds: latest) : nil
  }
}
