import Records
import Terminal
import VietText

/// What the frame around a page shows beside the register's own head.
struct FrameContent {
  /// The section in sight; nil while a page lies over all of them.
  let section: Section?
  let title: Phrase?
  let message: Message?
  /// The typing method while a text field has the focus.
  let typing: TypingMethod?
  let hints: [KeyHint]
}
