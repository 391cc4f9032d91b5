import Glibc
import RecordStore
import Records

extension Backup {
  /// When the file in `folder` was written. Nothing where that is not the day in its name: the file
  /// was touched since, or the clock is wrong.
  func writtenAt(in folder: RegisterFolder) -> Moment? {
    var facts = stat()
    guard stat("\(folder.backups)/\(fileName)", &facts) == 0 else { return nil }
    let moment = Moment(milliseconds: Int64(facts.st_mtim.tv_sec) * 1_000)
    return moment.day == day ? moment : nil
  }
}
