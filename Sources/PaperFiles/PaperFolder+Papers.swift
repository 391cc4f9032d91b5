import Glibc
import Papers

extension PaperFolder {
  /// Beside the register, in whose folder nobody else may look.
  public static let name = "giay-to"

  /// Writes a paper out under the name that follows from it; the folder is made where it is missing.
  ///
  /// - Parameter mark: see ``PaperName/name(of:mark:_:)``.
  /// - Returns: the path of the file.
  public func write(
    _ paper: Paper, as form: PaperForm, mark: String, replacing: Bool,
    maker: PdfMaker = .installed
  ) throws(PaperFileError) -> String {
    let name = PaperName.name(of: paper, mark: mark, form)
    if !replacing, access("\(path)/\(name)", F_OK) == 0 { throw .exists(path: "\(path)/\(name)") }
    let bytes = try form.bytes(of: paper, maker: maker)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .noFolder(path: path) }
    return try write(bytes, named: name, replacing: replacing)
  }
}
