/// The style sheet of a page: the same sizes and lengths as in the word processor's file.
///
/// Each class says all its margins: word processors do not see what stands in the rules above it.
/// Annexes have no page numbers: style sheets cannot say that each begins with its own first page.
enum HtmlStyles {
  static var sheet: String { page + TextStyle.allCases.map(rule).joined() + tables }

  private static var page: String {
    """
    @page { size: A4; margin: \(margins); @top-center { content: counter(page); \(font(13)) } }
    @page :first { @top-center { content: none } }
    @page annex { size: A4; margin: \(margins); @top-center { content: none } }
    body { color: #000; background: #fff; \(font(14)); line-height: 1.15; \
    max-width: \(Markup.millimetres(Sheet.textWidth)); margin: 0 auto }
    p { margin: 0; orphans: 2; widows: 2 }
    .annex { page: annex }
    .rule { height: 0; border-top: 1px solid #000; margin: \(Markup.points(Sheet.beforeRule)) auto 0 }
    .frame { \(font(13)); font-weight: bold; text-align: center; border: 1px solid #000; \
    margin: 6pt auto 0; line-height: \(Markup.millimetres(Sheet.frameHeight)) }

    """
  }

  private static var margins: String {
    [Sheet.top, Sheet.right, Sheet.bottom, Sheet.left].map(Markup.millimetres)
      .joined(separator: " ")
  }

  private static func font(_ size: Int) -> String {
    "font: \(size)pt 'Times New Roman', 'Liberation Serif', serif"
  }

  private static func rule(_ style: TextStyle) -> String {
    let form = style.form
    var parts = [
      "font-size: \(form.size)pt", "font-weight: \(form.isBold ? "bold" : "normal")",
      "font-style: \(form.isItalic ? "italic" : "normal")",
      "text-align: \(form.alignment.rawValue)",
    ]
    if form.firstIndent != 0 {
      parts.append("text-indent: \(Markup.millimetres(form.firstIndent))")
    }
    let (before, after) = (Markup.points(form.before), Markup.points(form.after))
    parts.append("margin: \(before) 0 \(after) \(Markup.millimetres(form.left))")
    if form.keepsWithNext { parts.append("break-after: avoid") }
    if style == .annexNumber { parts.append("break-before: page; page-break-before: always") }
    return ".\(style.rawValue) { \(parts.joined(separator: "; ")) }\n"
  }

  private static var tables: String {
    """
    table { border-collapse: collapse; table-layout: fixed; \
    width: \(Markup.millimetres(Sheet.textWidth)) }
    .pair { break-inside: avoid }
    .pair td { padding: 0; vertical-align: top }
    .framed { margin-bottom: 6pt }
    .framed th, .framed td { border: 1px solid #000; padding: \(Markup.millimetres(Sheet.cellPadding)); vertical-align: middle; \
    overflow-wrap: anywhere }
    tr { break-inside: avoid }
    .contact { border-top: 1px solid #000; margin-top: 12pt; padding-top: 1mm }

    """
  }
}
