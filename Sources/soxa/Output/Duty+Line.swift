import Records

extension Duty {
  /// "[–] Báo Trạm y tế xã – không làm: … [pháp luật]": what became of it, or until when.
  var line: String {
    let again = again.map { " " + $0[.ofProcess] } ?? ""
    let time = completion?.outcome?[.ofProcess] ?? due?.formatted ?? limit[.ofProcess]
    return "\(sign) \(what[.ofProcess])\(again) – \(time) [\(groundLabel[.ofProcess])]"
  }

  /// Done, not done for a reason, or open.
  private var sign: String {
    guard let completion, completion.isSettled else { return "[ ]" }
    return completion.doneAt == nil ? "[–]" : "[x]"
  }
}
