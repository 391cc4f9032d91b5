/// Styles that follow from what one paper says: lengths of rules, widths of columns.
struct OdtAutomaticStyles {
  private var names: Set<String> = []
  private(set) var xml = """
    <style:style style:name="row" style:family="table-row">
    <style:table-row-properties fo:keep-together="always"/>
    </style:style>
    <style:style style:name="bare" style:family="table-cell">
    <style:table-cell-properties fo:padding="0mm" fo:border="none" style:vertical-align="top"/>
    </style:style>
    <style:style style:name="framed" style:family="table-cell">
    <style:table-cell-properties fo:padding="\(Markup.millimetres(Sheet.cellPadding))" fo:border="0.5pt solid #000000" \
    style:vertical-align="middle"/>
    </style:style>

    """

  /// A paragraph like `parent` with `side` millimetres left free on both sides, and points before and
  /// after it.
  mutating func centred(
    _ parent: String, side: Double, before: Double, after: Double
  ) -> String {
    let length = Markup.millimetres(side)
    return style(
      "\(parent)-\(length)-\(Int(after))", family: "paragraph", parent: parent,
      """
      <style:paragraph-properties fo:text-align="center" fo:margin-left="\(length)" \
      fo:margin-right="\(length)" fo:margin-top="\(Markup.points(before))" \
      fo:margin-bottom="\(Markup.points(after))"/>
      """)
  }

  mutating func column(_ width: Double) -> String {
    let length = Markup.millimetres(width)
    return style(
      "column-\(length)", family: "table-column",
      "<style:table-column-properties style:column-width=\"\(length)\"/>")
  }

  /// A table as wide as the text, with points before and after it.
  mutating func table(before: Double, after: Double, mayBreak: Bool) -> String {
    let gaps = (Markup.points(before), Markup.points(after))
    return style(
      "table-\(gaps.0)-\(gaps.1)\(mayBreak ? "" : "-whole")", family: "table",
      """
      <style:table-properties style:width="\(Markup.millimetres(Sheet.textWidth))" \
      table:align="left" fo:margin-left="0mm" fo:margin-top="\(gaps.0)" \
      fo:margin-bottom="\(gaps.1)" table:border-model="collapsing" \
      style:may-break-between-rows="\(mayBreak)"/>
      """)
  }

  private mutating func style(
    _ name: String, family: String, parent: String? = nil, _ properties: String
  ) -> String {
    guard names.insert(name).inserted else { return name }
    let parent = parent.map { " style:parent-style-name=\"\($0)\"" } ?? ""
    xml += """
      <style:style style:name="\(name)" style:family="\(family)"\(parent)>
      \(properties)
      </style:style>

      """
    return name
  }
}
