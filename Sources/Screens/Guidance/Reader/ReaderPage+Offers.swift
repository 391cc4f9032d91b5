import Records
import Terminal

extension ReaderPage {
  var offers: [Offer] {
    guard prompt == nil, line == nil, picker == nil else { return [] }
    guard head != nil else { return [Offer(.back, isOnKeyBar: false)] }
    if contents.isFocused {
      return [Offer(.open), Offer(.contents)] + contents.list.offers + [Offer(.back)]
    }
    let moves: [Action] = [.moveDown, .moveUp, .pageDown, .pageUp, .moveHome, .moveEnd]
    return [
      Offer(.contents), Offer(.filter, as: Phrase("tìm", "find")), Offer(.jumpToUnit),
      Offer(.nextTab, disabledReason: linkReason), Offer(.open, disabledReason: openReason),
      Offer(.bookmark, disabledReason: ownReason), Offer(.writeNote, disabledReason: ownReason),
      Offer(.understood, disabledReason: ownReason ?? articleReason),
    ] + offersBeside + moves.map { Offer($0, isOnKeyBar: false) }
  }

  private var offersBeside: [Offer] {
    [
      Offer(.nextUnit, isOnKeyBar: false), Offer(.previousUnit, isOnKeyBar: false),
      Offer(.nextHit, disabledReason: hitReason, isOnKeyBar: find != nil),
      Offer(.previousHit, disabledReason: hitReason, isOnKeyBar: false),
      Offer(.previousTab, disabledReason: linkReason, isOnKeyBar: false),
      Offer(.understoodAll, disabledReason: ownReason, isOnKeyBar: false),
      Offer(.askAbout, isOnKeyBar: false),
      Offer(.copyCitation, disabledReason: sheet?.document.citationGap, isOnKeyBar: false),
      Offer(.setDay, isOnKeyBar: false), Offer(.readingNotes, isOnKeyBar: false),
      Offer(.back, isOnKeyBar: false),
    ]
  }

  private var linkReason: Phrase? {
    text.links.isEmpty
      ? Phrase("Không có dẫn chiếu nào trong tầm mắt.", "No citation is in sight.") : nil
  }

  private var openReason: Phrase? {
    link == nil
      ? Phrase("Tab để chọn một dẫn chiếu trước.", "Tab selects a citation first.") : nil
  }

  private var hitReason: Phrase? {
    guard let find else {
      return Phrase("Chưa tìm gì; nhấn / để tìm.", "Nothing was looked for; / finds.")
    }
    return find.canMove ? nil : find.label
  }

  private var ownReason: Phrase? {
    own == nil ? Phrase("Chưa rõ ai đang đọc.", "It is not known who reads.") : nil
  }

  private var articleReason: Phrase? {
    text.unit?.whole.words.isEmpty ?? true
      ? Phrase(
        "Chỗ này không thuộc điều, mục nào; V ghi cho cả văn bản.",
        "This place is in no article; V notes it for the whole document.") : nil
  }
}
