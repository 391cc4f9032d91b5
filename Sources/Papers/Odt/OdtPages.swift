/// The pages of `styles.xml`: the first without a number and, where there is one, with the line of
/// addresses at its foot; the others with the number in the top margin; annexes in the same way.
struct OdtPages {
  let contactLine: String?

  var xml: String {
    """
    <office:automatic-styles>
    \(layout("First", bottom: hasContact ? Sheet.contactBottom : Sheet.bottom, after: footer))\
    \(layout("Numbered", top: Sheet.pageNumberTop, after: header))\
    \(layout("AnnexFirst"))</office:automatic-styles>
    <office:master-styles>
    <style:master-page style:name="Standard" style:page-layout-name="First" \
    style:next-style-name="Numbered">\(contact)</style:master-page>
    <style:master-page style:name="Numbered" style:page-layout-name="Numbered">
    <style:header><text:p text:style-name="pageNumber">\
    <text:page-number text:select-page="current"/></text:p></style:header>
    </style:master-page>
    <style:master-page style:name="Annex" style:page-layout-name="AnnexFirst" \
    style:next-style-name="Numbered"/>
    </office:master-styles>

    """
  }

  private var hasContact: Bool { contactLine != nil }

  private func layout(
    _ name: String, top: Double = Sheet.top, bottom: Double = Sheet.bottom, after: String = ""
  ) -> String {
    """
    <style:page-layout style:name="\(name)">
    <style:page-layout-properties fo:page-width="\(Markup.millimetres(Sheet.width))" \
    fo:page-height="\(Markup.millimetres(Sheet.height))" style:print-orientation="portrait" \
    fo:margin-top="\(Markup.millimetres(top))" fo:margin-bottom="\(Markup.millimetres(bottom))" \
    fo:margin-left="\(Markup.millimetres(Sheet.left))" \
    fo:margin-right="\(Markup.millimetres(Sheet.right))" style:num-format="1"/>
    \(after)</style:page-layout>

    """
  }

  /// The header takes the rest of the top margin, so that the text begins where it does on page 1.
  private var header: String {
    """
    <style:header-style>
    <style:header-footer-properties \
    svg:height="\(Markup.millimetres(Sheet.top - Sheet.pageNumberTop))" fo:margin-left="0mm" \
    fo:margin-right="0mm" fo:margin-bottom="0mm" style:dynamic-spacing="false"/>
    </style:header-style>

    """
  }

  private var footer: String {
    guard hasContact else { return "" }
    return """
      <style:footer-style>
      <style:header-footer-properties \
      svg:height="\(Markup.millimetres(Sheet.bottom - Sheet.contactBottom))" fo:margin-left="0mm" \
      fo:margin-right="0mm" fo:margin-top="0mm" style:dynamic-spacing="false"/>
      </style:footer-style>

      """
  }

  private var contact: String {
    guard let contactLine else { return "" }
    return """

      <style:footer><text:p text:style-name="contact">\(Markup.escaped(contactLine))</text:p>\
      </style:footer>

      """
  }
}
