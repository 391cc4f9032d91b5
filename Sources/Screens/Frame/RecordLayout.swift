import Records
import Terminal

/// Breaks the lines of a record page into rows of the screen.
struct RecordLayout {
  /// Two columns for the sign of the selected item.
  static let signColumns = 2
  /// Labels take no more than this.
  static let widestLabel = 30

  private(set) var rows: [RecordView.Row] = []
  private(set) var items: [RecordView.Item] = []
  let labelColumns: Int
  private let columns: Int

  init(_ lines: [RecordLine], columns total: Int, _ language: Language) {
    columns = max(1, total - Self.signColumns - 1)
    let labels = lines.compactMap(\.label).map { TextWidth.columns($0[language]) }
    labelColumns = min(labels.max() ?? 0, Self.widestLabel, columns / 2)
    for line in lines { add(line, language) }
  }

  private mutating func add(_ line: RecordLine, _ language: Language) {
    switch line {
    case .blank: rows.append(RecordView.Row(text: "", style: .plain))
    case .heading(let title):
      rows.append(RecordView.Row(text: title[language], style: .heading))
    case .text(let text, let style): wrap(text, style, label: nil, item: nil)
    case .fact(let label, let value, let style):
      wrap(value, style, label: label[language], item: nil)
    case .item(let key, let label, let text, let route, let style):
      items.append(RecordView.Item(key: key, opens: route, row: rows.count))
      wrap(text, style, label: label?[language], item: items.count - 1)
    }
  }

  private mutating func wrap(_ text: String, _ style: Style, label: String?, item: Int?) {
    let room = label == nil ? columns : columns - labelColumns - 2
    for (index, part) in TextWrap.lines(of: text, columns: max(1, room)).enumerated() {
      let shownLabel = label.map { index == 0 ? $0 + ":" : " " } ?? ""
      rows.append(
        RecordView.Row(label: shownLabel, text: String(part), style: style, item: item))
    }
  }
}

extension RecordLine {
  fileprivate var label: Phrase? {
    switch self {
    case .fact(let label, _, _): label
    case .item(_, let label, _, _, _): label
    default: nil
    }
  }
}
