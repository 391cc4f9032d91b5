import Testing
import TextFiles

@Suite struct TextFileTests {
  @Test func plainTextPassesTheGate() throws {
    let files = try MadeFiles()
    let path = try files.write("Điê\u{300}u 1. A\r\n\u{1B}[31m\u{202E}x\n", "a.txt")
    let file = try files.reading(path).get()
    #expect(file.text == "Điều 1. A\n⟨1B⟩[31m⟨202E⟩x\n")
    #expect(file.findings.controls == 1)
    #expect(file.findings.bidi == 1)
    #expect(file.name == "a.txt")
  }

  @Test func aMarkdownFileLosesTheMarksOfItsLines() throws {
    let files = try MadeFiles()
    let marked = """
      ## NGHỊ ĐỊNH
      **Quy định** thử
      > Căn cứ #1;
      # **Chương I**
      ### Điều 1. Phạm vi
      - Một **hai**;
      #7 không phải là tên.
      | A | B |

      """
    let file = try files.reading(try files.write(marked, "a.md")).get()
    #expect(
      file.text == """
        NGHỊ ĐỊNH
        Quy định thử
        Căn cứ #1;
        Chương I
        Điều 1. Phạm vi
        - Một **hai**;
        #7 không phải là tên.
        | A | B |

        """)
    #expect(file.original == Array(marked.utf8))
    #expect(try files.text(try files.write("## Một\n", "b.txt")) == "## Một\n")
  }

  @Test func aWordFileIsReadAsItsReaderSeesIt() throws {
    let files = try MadeFiles()
    let path = try files.make(
      "a.docx",
      """
      numbering = f'''<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
      </w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num></w:numbering>'''
      def listed(text, level): return f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
      row = '<w:tr><w:tc>' + paragraph('Số: 1/QĐ-UBND') + '</w:tc><w:tc>' + paragraph('Vinh, ngày 1 tháng 2 năm 2026') + '</w:tc></w:tr>'
      high = '<w:tr><w:tc>' + paragraph('UBND') + paragraph('XÃ A') + '</w:tc><w:tc>' + paragraph('CỘNG HÒA') + '</w:tc></w:tr>'
      body = '<w:tbl>' + high + row + '</w:tbl>' + listed('Phạm vi', 0) + listed('Một', 1) + listed('Hai', 1) + listed('Hiệu lực', 0)
      body += '<w:p><w:r><w:t>còn</w:t><w:tab/><w:t>lại</w:t></w:r><w:del><w:r><w:delText>đã xóa</w:delText><w:t>ẩn</w:t></w:r></w:del></w:p>'
      write([('[Content_Types].xml', '<Types/>'), ('word/document.xml', document(body)), ('word/numbering.xml', numbering)])
      """)
    #expect(
      try files.text(path) == """
        UBND
        XÃ A
        CỘNG HÒA
        Số: 1/QĐ-UBND | Vinh, ngày 1 tháng 2 năm 2026
        Điều 1. Phạm vi
        1. Một
        2. Hai
        Điều 2. Hiệu lực
        còn     lại

        """)
  }

  @Test func aWebPageIsReadWithoutScriptsAndMenus() throws {
    let files = try MadeFiles()
    let path = try files.write(
      """
      <!DOCTYPE html><html><head><title>x</title><script>alert('a')</script></head><body>
      <ul><li>Trang chủ</li></ul>
      <p>CHÍNH PHỦ</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
      <img src="http://example.invalid/x.png"><iframe src="file:///etc/passwd">y</iframe>
      <p><b>Điều&nbsp;1.</b> Phạm vi
         điều chỉnh &amp; khác</p><ol type="a"><li>một</li><li>hai</li></ol>
      <table><tr><td>1</td><td>Tên</td></tr></table>
      <p>Nơi nhận:</p><p>- Lưu.</p><div>Lượt xem: 9</div></body></html>
      """, "a.html")
    let file = try files.reading(path).get()
    #expect(
      file.text == """
        CHÍNH PHỦ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Điều 1. Phạm vi điều chỉnh & khác
        a) một
        b) hai
        1 | Tên
        Nơi nhận:
        - Lưu.

        """)
    #expect(file.leftOut == ["Trang chủ", "Lượt xem: 9"])
  }

  @Test func aPageInWindows1258IsRead() throws {
    let files = try MadeFiles()
    let start = Array("<meta charset=windows-1258><p>Vi".utf8)
    let path = try files.write(start + [0xEA, 0xF2] + Array("t Nam</p>".utf8), "a.htm")
    #expect(try files.text(path) == "Việt Nam\n")
  }

  @Test func aPdfIsReadWherePdftotextIs() throws {
    let files = try MadeFiles()
    let content = "BT /F1 12 Tf 50 700 Td (Dieu 1. Pham vi) Tj ET"
    var pdf = "%PDF-1.4\n"
    var places: [Int] = []
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length \(content.count)>>stream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for (index, object) in objects.enumerated() {
      places.append(pdf.utf8.count)
      pdf += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let table = pdf.utf8.count
    pdf += "xref\n0 6\n0000000000 65535 f \n"
    for place in places {
      pdf += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
    }
    pdf += "trailer<</Size 6/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n"
    let path = try files.write(pdf, "a.pdf")
    let reading = files.reading(path)
    guard reading.failure != .refused(.toolMissing) else {
      Issue.record("pdftotext is missing: install poppler-utils to test PDF files.")
      return
    }
    #expect(try reading.get().text.contains("Dieu 1. Pham vi"))
  }
}

extension Result {
  var failure: Failure? {
    guard case .failure(let error) = self else { return nil }
    return error
  }
}
