import Importing
import Records
import Terminal
import VietText

/// The columns of a file, each with what it means.
struct ImportColumns<Field: ImportedColumn> {
  private(set) var file: SchoolFile
  private(set) var mapping: Columns<Field>
  private let meanings: [Field]
  private(set) var selection = Selection()
  private var picker: OptionPicker?

  /// - Parameter meanings: what a column can mean.
  init(_ file: SchoolFile, among meanings: [Field] = Array(Field.allCases)) {
    self.file = file
    self.meanings = meanings
    mapping = Columns(header: file.header, among: meanings)
    selection.move(to: 0, count: file.header.count)
  }

  var isPicking: Bool { picker != nil }

  /// The same meanings for another file with the same titles.
  func with(_ file: SchoolFile) -> ImportColumns {
    var columns = self
    columns.file = file
    return columns
  }
}

extension ImportColumns {
  var offers: [Offer] {
    [Offer(.open)]
      + [.moveDown, .moveUp, .pageDown, .pageUp, .moveHome, .moveEnd]
      .map { Offer($0, isOnKeyBar: false) }
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let count = file.header.count
    switch action {
    case .moveDown: selection.move(by: 1, count: count)
    case .moveUp: selection.move(by: -1, count: count)
    case .pageDown: selection.move(by: max(1, surroundings.size.rows - 3), count: count)
    case .pageUp: selection.move(by: -max(1, surroundings.size.rows - 3), count: count)
    case .moveHome: selection.move(to: 0, count: count)
    case .moveEnd: selection.move(to: count - 1, count: count)
    case .open: pick(in: surroundings)
    default: break
    }
    return .stay
  }

  private mutating func pick(in surroundings: Surroundings) {
    guard let line = selection.line else { return }
    let pass = Choice(key: OptionPicker.all, label: surroundings(Self.passedOver))
    let fields = meanings.map {
      Choice(key: $0.rawValue, label: surroundings($0.label))
    }
    picker = OptionPicker(
      [pass] + fields, at: mapping.fields[line]?.rawValue ?? OptionPicker.all, in: surroundings)
  }

  private static var passedOver: Phrase {
    Phrase("(bỏ qua cột này)", "(pass this column over)")
  }

  mutating func take(_ event: Event, composer: inout Composer) -> Outcome? {
    switch picker?.answer(event, composer: &composer) {
    case .taken(let key):
      picker = nil
      if let line = selection.line { mapping.set(Field(rawValue: key), at: line) }
    case .cancelled: picker = nil
    case .stay: break
    case .ignored, nil: return nil
    }
    return .stay
  }

  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let table = Table([
      TableColumn(surroundings(Phrase("Cột trong tệp", "Column in file")), width: 20),
      TableColumn(surroundings(Phrase("Ô của phiếu", "Field of the sheet")), width: 22),
      TableColumn(surroundings(Phrase("Dòng đầu", "First row"))),
    ])
    let rows = max(0, area.rows - 1)
    let first = Scroll().first(showing: selection.line, rows: rows, count: file.header.count)
    let view = ListView(table, count: file.header.count, first: first, selected: selection.line)
    view.draw(into: &page, in: area) { line in texts(line, surroundings) }
    picker?.draw(into: &page, in: area)
  }

  private func texts(_ line: Int, _ surroundings: Surroundings) -> [TableText] {
    let field = mapping.fields[line]
    let sample = file.rows.first.map { $0.cells.indices.contains(line) ? $0.cells[line] : "" }
    return [
      TableText(SafeText(file.header[line], .line).string),
      TableText(
        surroundings(field?.label ?? Self.passedOver), field == nil ? .faint : .plain),
      TableText(SafeText(sample ?? "", .line).string, .faint),
    ]
  }
}
