extension DutyCompletion {
  /// When and how the duty was done and who was reached, or why it was not done; nothing while it is
  /// open.
  public var outcome: Phrase? {
    guard isSettled else { return nil }
    guard let doneAt else { return Phrase("không làm: \(excuse)", "not done: \(excuse)") }
    let channel = Phrase(
      channel.label.vietnamese.lowercased(), channel.label.english.lowercased())
    let done = Phrase("xong \(doneAt.formatted)", "done \(doneAt.formatted)")
      .appending(channel, separator: " · ")
    guard !personReached.isEmpty else { return done }
    return done.appending(Phrase(verbatim: personReached), separator: " · ")
  }
}
