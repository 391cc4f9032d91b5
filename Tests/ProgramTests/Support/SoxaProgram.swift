import Foundation

/// The built program, which stands beside the built tests.
enum SoxaProgram {
  static let path: String = {
    let tests = "/proc/self/exe"
    // Linux always has this link; without it there is nothing to test.
    let place = (try? FileManager.default.destinationOfSymbolicLink(atPath: tests)) ?? tests
    return URL(fileURLWithPath: place).deletingLastPathComponent().path + "/soxa"
  }()

  /// The folder `Resources` of the sources that the program was built from.
  static let resources: String? = {
    var folder = URL(fileURLWithPath: path)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let resources = folder.path + "/Resources"
      if FileManager.default.fileExists(atPath: resources + "/catalogue") { return resources }
    }
    return nil
  }()
}
