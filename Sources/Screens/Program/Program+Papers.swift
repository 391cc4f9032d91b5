import PaperFiles
import Records
import Terminal

/// Papers, from pages into files.
extension Program {
  mutating func write(_ ticket: PaperTicket) -> JobResult {
    drawWaiting(Phrase("Đang ghi tệp…", "Writing the file…"))
    do {
      return .paperWritten(path: try services.write(ticket))
    } catch {
      return .paperRefused(error)
    }
  }
}
