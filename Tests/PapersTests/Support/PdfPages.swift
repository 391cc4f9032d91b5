import Foundation
import PaperFiles
import Papers
import Testing

/// Where the words of a PDF stand, in millimetres from the upper left corner.
struct PdfPages {
  struct Word {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
  }

  let pages: [[Word]]

  static let canBeMade =
    PdfMaker.installed.isThere
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  init(_ paper: Paper) throws {
    let scratch = try PaperScratch()
    let pdf = try PdfMaker.installed.pdf(of: paper.odt)
    try Self.keep(pdf, paper)
    let path = try scratch.write(pdf, "a.pdf")
    let boxes = try scratch.run("/usr/bin/pdftotext", ["-bbox", path, "-"])
    try #require(boxes.status == 0)
    pages = boxes.output.components(separatedBy: "<page ").dropFirst().map { page in
      page.split(separator: "\n").compactMap { Self.word(String($0)) }
    }
  }

  /// `<word xMin="1" yMin="2" xMax="3" yMax="4">text</word>`.
  private static func word(_ line: String) -> Word? {
    let parts = line.components(separatedBy: "\"")
    guard parts.count == 9, let text = parts[8].dropFirst().components(separatedBy: "<").first
    else { return nil }
    let sides = [1, 3, 5, 7].map { (Double(parts[$0]) ?? .nan) * 25.4 / 72 }
    return Word(text: text, left: sides[0], top: sides[1], right: sides[2], bottom: sides[3])
  }

  /// The page number, if there is one.
  static func number(_ page: [Word]) -> String? {
    page.first { $0.top < 20 - 1 }?.text
  }

  /// With `KEEP_PAPERS` the files stay in that folder, to be looked at.
  private static func keep(_ pdf: [UInt8], _ paper: Paper) throws {
    guard let folder = ProcessInfo.processInfo.environment["KEEP_PAPERS"] else { return }
    let name = PaperName.name(of: paper, mark: "\(pdf.count)", .pdf)
    try PaperFolder(folder).write(pdf, named: name, replacing: true)
    let source = PaperName.name(of: paper, mark: "\(pdf.count)", .odt)
    try PaperFolder(folder).write(paper.odt, named: source, replacing: true)
    let page = PaperName.name(of: paper, mark: "\(pdf.count)", .html)
    try PaperFolder(folder).write(Array(paper.html.utf8), named: page, replacing: true)
  }
}
