import Children
import Delimited
import FoundationEssentials
import Glibc

/// Has LibreOffice make a PDF of an OpenDocument text: without a window, in a folder and with settings
/// of its own, which are gone afterwards.
public struct PdfMaker: Sendable {
  private let office: String?
  private let seconds: Int

  /// Where distributions put it.
  private static let places = [
    "/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice",
    "/opt/libreoffice/program/soffice",
  ]
  /// An old machine needs most of it for the first start.
  public static let patience = 120
  /// Bytes of a PDF.
  private static let limit = 64 << 20

  /// - Parameters:
  ///   - office: the path of `soffice`; nil: there is none.
  ///   - seconds: how long it may take.
  public init(office: String?, seconds: Int = PdfMaker.patience) {
    self.office = office
    self.seconds = seconds
  }

  /// The LibreOffice of this machine, if there is one.
  public static var installed: PdfMaker {
    PdfMaker(office: places.first { access($0, X_OK) == 0 })
  }

  /// Whether there is a LibreOffice at all.
  public var isThere: Bool { office != nil }

  /// Takes seconds.
  public func pdf(of odt: [UInt8]) throws(PaperFileError) -> [UInt8] {
    guard let office else { throw .officeMissing }
    let folder = try Self.workFolder()
    // What cannot be removed is readable for its owner alone.
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try PaperFolder(folder).write(odt, named: "paper.odt")
    let child = ChildProgram(
      path: office,
      arguments: [
        "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
        "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, "\(folder)/paper.odt",
      ],
      environment: [
        "HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
        "SAL_USE_VCLPLUGIN=svp",
      ])
    let status = try run(child)
    let bytes = try? OpenFile.bytes(path: "\(folder)/paper.pdf", limit: Self.limit)
    // Why there is none is said by the status.
    guard let bytes = bytes ?? nil, !bytes.isEmpty else { throw .officeFailed(code: status) }
    return bytes
  }

  private func run(_ child: ChildProgram) throws(PaperFileError) -> Int {
    do {
      return try child.run(limit: 1 << 20, seconds: seconds).status
    } catch {
      switch error {
      case .missing: throw .officeMissing
      case .tooSlow: throw .officeTooSlow(seconds: seconds)
      case .ended(let code), .cannotStart(let code): throw .officeFailed(code: code)
      case .tooMuchOutput: throw .officeFailed(code: 0)
      }
    }
  }

  /// A new folder that only this user can enter.
  private static func workFolder() throws(PaperFileError) -> String {
    var name = Array("/tmp/soxa-pdf-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .notWritten(path: "/tmp", code: Int(errno)) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
