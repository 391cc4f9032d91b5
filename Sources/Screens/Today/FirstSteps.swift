import Records
import Terminal

/// What the page of today says while nothing is due: that all is well, or where to begin.
enum FirstSteps {
  static func lines(_ counters: TodayCounters, _ surroundings: Surroundings) -> [RecordLine] {
    let lead: RecordLine =
      counters.institutions == 0
      ? .heading(Phrase("Sổ mới: bắt đầu từ đâu?", "A new register: where to begin?"))
      : .heading(Phrase("Không có việc nào đến hạn.", "Nothing is due."))
    return [.blank, lead] + cluster(surroundings) + [.blank] + steps(counters, surroundings)
  }

  private static func cluster(_ surroundings: Surroundings) -> [RecordLine] {
    guard surroundings.header.cluster == nil else { return [] }
    return [.text(surroundings(ClusterNotice.sentence(surroundings.header)))]
  }

  private static func steps(
    _ counters: TodayCounters, _ surroundings: Surroundings
  ) -> [RecordLine] {
    let schools = step(
      "3", Phrase("Ghi các trường, trung tâm", "Enter the schools and centres"),
      Phrase(
        "mở mục Cơ sở, rồi i nhập tệp CSV hoặc n thêm từng cơ sở.",
        "open Institutions, then i imports a CSV file and n adds one."),
      .institutions(.list), surroundings)
    let news = step(
      "!", Phrase("Có tin báo về một vụ việc", "Something has happened"),
      Phrase("ghi nhanh ngay, chi tiết bổ sung sau.", "note it at once, details later."),
      .quickEntry, surroundings)
    let authority = step(
      "2", Phrase("Hỏi: việc này ai quyết định?", "Who decides this?"),
      Phrase("gõ vài chữ về việc cần hỏi.", "type a few words about the task."),
      .guidance(.authority("")), surroundings)
    let contacts = step(
      "3 b", Phrase("Ghi đầu mối liên hệ", "Enter the contact points"),
      Phrase("cụm, Sở, công an, y tế.", "cluster, Department, police, health."),
      .institutions(.contactPoints), surroundings)
    let all = [schools, contacts, authority, news]
    return counters.institutions == 0 ? all : [news, authority]
  }

  private static func step(
    _ key: String, _ name: Phrase, _ words: Phrase, _ route: Route, _ surroundings: Surroundings
  ) -> RecordLine {
    let text = "\(surroundings(name)) (\(key)): \(surroundings(words))"
    return .item(key: key, label: nil, text, opens: route)
  }
}
