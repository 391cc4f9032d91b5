/// The file `styles.xml`: how elements look, and the pages.
struct OdtStyles {
  let contactLine: String?

  var xml: String {
    OdtParts.document(
      "styles",
      """
      \(OdtParts.fonts)<office:styles>
      \(Self.standard)\(TextStyle.allCases.map(Self.style).joined())\(Self.special)</office:styles>
      \(OdtPages(contactLine: contactLine).xml)
      """)
  }

  private static let standard = """
    <style:default-style style:family="paragraph">
    <style:paragraph-properties fo:hyphenation-ladder-count="no-limit" fo:orphans="2" fo:widows="2" \
    style:writing-mode="lr-tb"/>
    <style:text-properties style:font-name="Times New Roman" fo:font-size="14pt" \
    fo:language="vi" fo:country="VN" fo:color="#000000" fo:hyphenate="false"/>
    </style:default-style>
    <style:default-style style:family="table">
    <style:table-properties table:border-model="collapsing"/>
    </style:default-style>
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>

    """

  /// Each style, and for text of the body one that stands on the page of what follows.
  private static func style(_ style: TextStyle) -> String {
    let name = style.rawValue
    // The head of an annex begins its pages.
    let page = style == .annexNumber ? " style:master-page-name=\"Annex\"" : ""
    let number = style == .annexNumber ? " style:page-number=\"1\"" : ""
    let form = style.form
    return """
      <style:style style:name="\(name)" style:family="paragraph" \
      style:parent-style-name="Standard"\(page)>
      <style:paragraph-properties \(paragraph(form))\(number)\(style == .contact ? ruleAbove : "")/>
      <style:text-properties style:font-name="Times New Roman" fo:font-size="\(form.size)pt" \
      fo:font-weight="\(form.isBold ? "bold" : "normal")" \
      fo:font-style="\(form.isItalic ? "italic" : "normal")"/>
      </style:style>
      <style:style style:name="\(name)Kept" style:family="paragraph" \
      style:parent-style-name="\(name)">
      <style:paragraph-properties fo:keep-with-next="always"/>
      </style:style>

      """
  }

  private static func paragraph(_ form: TextForm) -> String {
    """
    fo:text-align="\(form.alignment.rawValue)" style:justify-single-word="false" \
    fo:line-height="100%" fo:margin-left="\(Markup.millimetres(form.left))" fo:margin-right="0mm" \
    fo:text-indent="\(Markup.millimetres(form.firstIndent))" \
    fo:margin-top="\(Markup.points(form.before))" fo:margin-bottom="\(Markup.points(form.after))" \
    fo:keep-with-next="\(form.keepsWithNext ? "always" : "auto")"
    """
  }

  private static let ruleAbove = """
     fo:padding="0mm" fo:padding-top="1mm" fo:border-top="0.75pt solid #000000" \
    fo:border-left="none" fo:border-right="none" fo:border-bottom="none"
    """

  /// Rules are borders of empty lines, so that their length is theirs and no letter's.
  private static let special = """
    <style:style style:name="rule" style:family="paragraph" style:parent-style-name="Standard">
    <style:paragraph-properties fo:line-height="100%" fo:padding="0mm" fo:border-top="0.75pt solid #000000" fo:border-left="none" \
    fo:border-right="none" fo:border-bottom="none" style:join-border="false" \
    fo:keep-with-next="always"/>
    <style:text-properties fo:font-size="2pt"/>
    </style:style>
    <style:style style:name="end" style:family="paragraph" style:parent-style-name="Standard">
    <style:paragraph-properties fo:line-height="100%" fo:margin-top="0pt" fo:margin-bottom="0pt"/>
    <style:text-properties fo:font-size="2pt"/>
    </style:style>
    <style:style style:name="frame" style:family="paragraph" style:parent-style-name="mark">
    <style:paragraph-properties fo:padding-top="1.3mm" fo:padding-bottom="1.3mm" \
    fo:padding-left="0mm" fo:padding-right="0mm" fo:border="0.75pt solid #000000" \
    style:join-border="false"/>
    </style:style>

    """
}
