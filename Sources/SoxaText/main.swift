import Glibc
import Texts

// Reads one foreign file from standard input and writes its text to standard output. It runs alone
// under limits, so that a hostile file ends this process and nothing else.
ProcessLimits.set()
do {
  guard CommandLine.arguments.count == 2,
    let kind = ContainerKind(rawValue: CommandLine.arguments[1])
  else { throw ContainerRefusal.wronglyCalled }
  switch kind {
  case .docx: try StandardOutput.write(DocxText(StandardBytes.read()).text)
  case .html: try StandardOutput.write(HtmlText(StandardBytes.read()).text)
  case .pdf: try PdfTool.replaceProcess()
  }
} catch {
  let word = (error as? ContainerRefusal) ?? .malformedXML
  StandardOutput.refuse(word)
}
