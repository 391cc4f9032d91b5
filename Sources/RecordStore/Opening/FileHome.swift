/// Where a register's file stands: the machine, the file on its disk, the path.
///
/// A file that was copied or moved has another home and takes a new origin, so that two copies
/// never write under the same numbers.
struct FileHome: Equatable {
  let text: String

  init(machineID: String, file: FileFacts, path: String) {
    text = "\(machineID)|\(file.device)|\(file.inode)|\(path)"
  }
}
