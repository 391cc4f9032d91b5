extension Paper {
  /// The paper as one HTML page that needs nothing beside it; printed, it is laid out as the decree
  /// has it.
  public var html: String {
    let composed = ComposedPaper(self)
    let annexes = composed.annexes.map { annex in
      "<section class=\"annex\">\n\(HtmlWriter.set(annex))</section>\n"
    }
    let contact = composed.contactLine.map { "<p class=\"contact\">\(Markup.escaped($0))</p>\n" }
    return """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <title>\(Markup.escaped(composed.title))</title>
      <style>
      \(HtmlStyles.sheet)</style>
      </head>
      <body>
      <section>
      \(HtmlWriter.set(composed.main))\(contact ?? "")</section>
      \(annexes.joined())</body>
      </html>

      """
  }
}
