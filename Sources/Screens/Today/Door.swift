import Records

/// A counter on the page of today, which opens what it counts.
struct Door {
  let count: String
  let label: Phrase
  let target: Target
  /// Whether what it counts asks for action.
  let isUrgent: Bool

  enum Target {
    /// A part of the list on the same page, with how many duties it has.
    case part(DutyRow.Section, count: Int)
    case page(Route)
  }

  /// After a restore no incident gets a number before the officer has looked at the paper.
  private static let numbering = Door(
    count: "!", label: Phrase("xác nhận số vụ việc", "confirm numbering"),
    target: .page(.numbering), isUrgent: true)

  /// While the clock seems wrong, what is due cannot be trusted.
  private static let clock = Door(
    count: "!", label: Phrase("giờ máy nghi sai", "clock suspect"), target: .page(.clock),
    isUrgent: true)

  /// A key that stands on no paper opens nothing when the passphrase is forgotten.
  private static let recoveryKey = Door(
    count: "!", label: Phrase("chưa chép khóa khôi phục", "no recovery key on paper"),
    target: .page(.newRecoveryKey), isUrgent: true)

  private static func institutions(_ counters: TodayCounters) -> Door {
    let all = counters.institutions
    let some = counters.unconfirmed
    return Door(
      count: some.value == 0 ? "\(all)" : "\(some.text)/\(all)",
      label: some.value == 0
        ? Phrase("cơ sở", "institutions") : Phrase("cơ sở lâu chưa xác nhận", "sheets to confirm"),
      target: .page(.institutions(.list)), isUrgent: false)
  }

  private static func drifts(_ count: Int) -> Door {
    Door(
      count: "\(count)", label: Phrase("căn cứ thay đổi", "grounds changed"),
      target: .page(.guidance(.drifts)), isUrgent: true)
  }

  private static func distributions(_ count: Int) -> Door {
    Door(
      count: "\(count)", label: Phrase("văn bản trường chưa đọc", "unread by schools"),
      target: .page(.guidance(.distributions)), isUrgent: false)
  }

  /// Counted apart from what is late: nobody here could have kept it.
  private static func impossible(_ count: BoundedCount) -> Door {
    Door(
      count: count.text, label: Phrase("không thể kịp từ đầu", "never in time"),
      target: .part(.overdue, count: count.value), isUrgent: false)
  }

  private static func news(_ count: Int) -> Door {
    Door(
      count: "\(count)", label: Phrase("văn bản có gì mới", "changes in guidance"),
      target: .page(.guidance(.news)), isUrgent: false)
  }

  /// The doors in the order in which they stand.
  ///
  /// - Parameters:
  ///   - drifts: grounds that ceased and were not looked at.
  ///   - unread: documents past their day that some schools have not read.
  ///   - news: what changed in guidance since the officer looked last.
  static func all(
    _ counters: TodayCounters, _ header: RegisterHeader, drifts: Int, unread: Int, news: Int
  ) -> [Door] {
    var doors = header.clockSuspicion == nil ? [] : [clock]
    if !header.mayNumber { doors.append(numbering) }
    if drifts > 0 { doors.append(Self.drifts(drifts)) }
    if header.isRecoveryKeyWaiting { doors.append(recoveryKey) }
    doors += [
      Door(
        count: counters.overdue.text, label: Phrase("quá hạn", "overdue"),
        target: .part(.overdue, count: counters.overdue.value), isUrgent: counters.overdue.value > 0
      ),
      Door(
        count: counters.dueToday.text, label: Phrase("đến hạn hôm nay", "due today"),
        target: .part(.today, count: counters.dueToday.value), isUrgent: false),
      Door(
        count: "\(counters.openIncidents)", label: Phrase("vụ việc mở", "open incidents"),
        target: .page(.incidents(.list)), isUrgent: false),
      Door(
        count: "\(counters.openEscalations)", label: Phrase("kiến nghị chờ", "waiting above"),
        target: .page(.escalations(.list)), isUrgent: false),
      institutions(counters),
    ]
    if counters.impossible.value > 0 { doors.append(impossible(counters.impossible)) }
    if unread > 0 { doors.append(distributions(unread)) }
    if news > 0 { doors.append(Self.news(news)) }
    if counters.drafts > 0 {
      doors.append(
        Door(
          count: "\(counters.drafts)", label: Phrase("bản nháp", "drafts"),
          target: .page(.drafts), isUrgent: false))
    }
    return doors
  }
}
