import Ledger
import Records

/// Makes what the office of the first commune has in hand beside its incidents: difficulties, petitions
/// of voters, tasks, papers in and out. All of it is invented and says so.
struct MatterMaker {
  let seed: UInt64
  let now: Moment

  /// A change and how many minutes before the end of the practice it was written.
  struct Told {
    let minutesBefore: Int
    let writes: [RecordWrite]
  }

  /// Those that are told longest ago first.
  var all: [Told] {
    (difficulties + petitions + tasks + papers).sorted { $0.minutesBefore > $1.minutesBefore }
  }

  private static let day = 24 * 60
  private static let department = "Sở GD&ĐT (tập)"

  private func identity<Record: Recorded>(_ number: Int) -> Identifier<Record> {
    var random = DemoRandom(seed: seed, .matter, number)
    return Identifier(.random(using: &random))
  }

  private func day(_ daysBefore: Int) -> Day { now.day.adding(days: -daysBefore) }

  /// What was written so many days ago.
  private func told<Record: Recorded>(_ daysBefore: Int, _ record: Record) -> Told {
    Told(minutesBefore: daysBefore * Self.day, writes: [RecordWrite(record)])
  }

  private func told<Record: Recorded>(
    _ daysBefore: Int, from old: Record, to new: Record
  ) -> Told {
    Told(minutesBefore: daysBefore * Self.day, writes: [RecordWrite(from: old, to: new)])
  }
}

extension MatterMaker {
  private func matter(
    _ number: Int, _ matter: EscalationMatter, _ request: String, raised: Int
  ) -> Escalation {
    var new = Escalation(
      id: identity(number), request: request, addresseeLevel: .department,
      addressee: Self.department)
    new.matter = matter
    new.issue.raisedOn = day(raised)
    return new
  }

  private var difficulties: [Told] {
    var posts = matter(1, .posts, "Điểm trường lẻ thiếu giáo viên tiếng Anh (tập)", raised: 26)
    posts.issue.source = .school
    posts.issue.area = .teachers
    posts.issue.decider = .department
    posts.issue.proposal = "Cho dạy liên trường trong năm học này."
    var sent = posts
    sent.state = .sent
    sent.channel = .paper
    sent.letterNumber = "31/VBT-UBND"
    sent.letterDate = day(19)
    sent.sentAt = now.adding(minutes: -19 * Self.day)
    var site = matter(
      2, .site, "Phòng học nhờ nhà văn hóa thôn xuống cấp (tập)", raised: 9)
    site.issue.source = .ownWork
    let rule = matter(
      3, .otherDifficulty, "Chưa rõ mẫu báo cáo phổ cập sau sắp xếp (tập)", raised: 1)
    return [told(25, posts), told(19, from: posts, to: sent), told(8, site), told(1, rule)]
  }

  private var petitions: [Told] {
    var light = matter(4, .petition, "Cử tri đề nghị lắp đèn trước cổng trường (tập)", raised: 15)
    light.issue.source = .votersMeeting
    light.petition.session = "Tiếp xúc cử tri thường kỳ (tập)"
    light.petition.limitOn = day(-4)
    return [told(14, light)]
  }

  private var tasks: [Told] {
    func task(_ number: Int, _ content: String, due: Int) -> CommuneTask {
      var task = CommuneTask(id: identity(number), content: content)
      task.dueOn = day(-due)
      task.owner = "Cán bộ phụ trách giáo dục (tập)"
      return task
    }
    let counted = task(5, "Rà soát trẻ 5 tuổi chưa ra lớp (tập)", due: -2)
    var done = counted
    done.settle(as: .done, on: day(3), product: "Danh sách theo thôn", because: "")
    return [
      told(12, counted), told(3, from: counted, to: done),
      told(6, task(6, "Tổng hợp nhu cầu sửa chữa trường lớp (tập)", due: 3)),
      told(5, task(7, "Kiểm tra nhóm trẻ độc lập tư thục (tập)", due: 10)),
    ]
  }

  private var papers: [Told] {
    var asked = IncomingPaper(
      id: identity(8), arrivedOn: day(4), abstract: "Công văn báo cáo an toàn trường học (tập)")
    asked.author = Self.department
    asked.number = "12/VBT-SGDĐT"
    asked.issuedOn = day(5)
    asked.dueOn = day(-5)
    var letter = OutgoingPaper(id: identity(9), abstract: "")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.letterSubject = "mời họp giao ban hiệu trưởng (tập)"
    letter.symbol = "UBND-VHXH"
    letter.letter.addressee = "Các trường học trên địa bàn"
    letter.letter.content =
      "Ủy ban nhân dân xã mời hiệu trưởng các trường họp giao ban tháng.\n"
      + "1. Thời gian: 08 giờ 00 phút, thứ Sáu tuần này.\n2. Nội dung: an toàn trường học."
    return [told(4, asked), told(2, letter)]
  }
}
