import Foundation
import TestSupport
import Testing

/// `soxa school import`: a list of schools is taken whole or not at all.
@Suite struct SchoolImportTests {
  private struct Answer: Decodable {
    struct Row: Decodable {
      let line: Int
      let name: String
      let level: String
    }

    struct Told: Decodable {
      let line: Int
      let words: String
    }

    let isSaved: Bool
    let acceptedRows: Int
    let refusedRows: Int
    let emptyRows: Int
    let fields: [String?]
    let firstAccepted: [Row]
    let firstRefusals: [Told]
  }

  private static let table = """
    Tên trường,Loại hình,Hiệu trưởng,Mã số thuế
    Trường Tiểu học Hữu Kiệm 1,TH,Vi Thị Na,01
    "Trường THCS ""Dân tộc"" Tà Cạ",THCS,"Lô, Văn",02

    Trường Mầm non Hoa Ban,mầm non,,

    """

  private static let wrong = """
    Tên trường;Loại hình;Ngày thành lập
    Trường Tiểu học Hữu Kiệm 1;TH;05/09/1998
    ;THCS;
    Trường Tiểu học hữu kiệm 1;TH;
    Trường Mầm non Na;mầm non;năm ngoái
    Trường THCS Tà Cạ;=A1;
    Trường THCS Bắc Lý
    """

  /// A file in the home of a test.
  private func file(_ text: String, in home: ScratchHome) throws -> String {
    let path = home.path + "/trường.csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func names(in home: ScratchHome) throws -> [String] {
    try home.read([SchoolAnswer].self, "school").map(\.name).sorted()
  }

  @Test func savesTheWholeListAsOneChange() throws {
    let home = try ScratchHome.practising()
    let finished = try home.soxa("school", "import", file(Self.table, in: home))
    #expect(finished.status == 0)
    #expect(finished.output == "Đã nhập 3 cơ sở giáo dục.\n")
    #expect(
      finished.errors
        == "Cột “Tên trường”: Tên\nCột “Loại hình”: Loại hình\nCột “Hiệu trưởng”: Hiệu trưởng\n"
        + "Cột “Mã số thuế”: bỏ qua\n"
        + "Tệp không có cột xã: ghi là Xã Mường Xén.\n"
        + "Tệp không có cột sở hữu: ghi là công lập.\n")
    #expect(
      try names(in: home) == [
        "Trường Mầm non Hoa Ban", "Trường THCS \"Dân tộc\" Tà Cạ", "Trường Tiểu học Hữu Kiệm 1",
      ])
    #expect(try home.read(CheckAnswer.self, "check").isSound)
    #expect(try home.done("restore").contains("trước khi nhập danh sách"))
  }

  @Test(arguments: ["vi", "en"])
  func oneRefusedRowKeepsTheWholeListOut(_ language: String) throws {
    let home = try ScratchHome.practising()
    let finished = try home.soxa(
      "school", "import", file(Self.wrong, in: home), "--lang", language)
    #expect(finished.status == 1 && finished.output.isEmpty)
    try expectSnapshot(finished.errors, "import-refusals-\(language)")
    #expect(try names(in: home).isEmpty)
  }

  @Test(arguments: ["vi", "en"])
  func aDryRunShowsAndSavesNothing(_ language: String) throws {
    let home = try ScratchHome.practising()
    let path = try file(Self.table, in: home)
    let shown = try home.done("school", "import", path, "--dry-run", "--lang", language)
    try expectSnapshot(shown, "import-dry-run-\(language)")
    #expect(try names(in: home).isEmpty)
    _ = try file(Self.wrong, in: home)
    let refused = try home.soxa("school", "import", path, "--dry-run")
    #expect(refused.status == 1)
    #expect(refused.output.contains("Dòng 2: Trường Tiểu học Hữu Kiệm 1 · TH · Công lập\n"))
    #expect(refused.errors.contains("Dòng 3: Tên còn trống.\n"))
  }

  @Test func theSameListTwiceIsRefusedRowByRow() throws {
    let home = try ScratchHome.practising()
    let path = try file(Self.table, in: home)
    try home.done("school", "import", path)
    let again = try home.soxa("school", "import", path)
    #expect(again.status == 1)
    #expect(
      again.errors.hasPrefix("Dòng 2: Đã có “Trường Tiểu học Hữu Kiệm 1” trong xã này.\nDòng 3: "))
    #expect(try names(in: home).count == 3)
  }

  @Test func columnsAreNamedByTheirTitleOrNumber() throws {
    let home = try ScratchHome.practising()
    let path = try file("Cột A,Cột B,Ghi chú\nTrường TH Na,Vi Thị Na,x\n", in: home)
    let answer = try home.read(
      Answer.self, "school", "import", path, "--map", "cot a=name", "--map", "2=Hiệu trưởng",
      "--map", "Ghi chú=-")
    #expect(answer.fields == ["name", "principalName", nil])
    #expect(answer.isSaved && answer.firstAccepted.map(\.name) == ["Trường TH Na"])
    #expect(try home.done("school", "show", "truong th na").contains("Vi Thị Na"))
  }

  @Test func programsReadWhatBecameOfTheList() throws {
    let home = try ScratchHome.practising()
    let finished = try home.soxa("school", "import", file(Self.wrong, in: home), "--json")
    #expect(finished.status == 1 && finished.errors.contains("Dòng 3: "))
    let answer = try JSONDecoder().decode(Answer.self, from: finished.outputBytes)
    #expect(!answer.isSaved && answer.acceptedRows == 1 && answer.refusedRows == 5)
    #expect(answer.firstRefusals.map(\.line) == [3, 4, 5, 6, 7])
    let right = try home.read(Answer.self, "school", "import", file(Self.table, in: home))
    #expect(right.isSaved && right.acceptedRows == 3 && right.emptyRows == 0)
    #expect(right.firstAccepted.map(\.level) == ["TH", "THCS", "MN"])
  }

  @Test(arguments: ["vi", "en"])
  func aFileThatIsNoListIsRefusedInWords(_ language: String) throws {
    let home = try ScratchHome.practising()
    let texts = [
      "", "Tên,Loại hình\n", "Tên,Loại hình\n,\n", "A,B\nTrường TH Na,TH\n",
      "Tên,Loại hình\n\"Trường,TH\n", "Tên\nTrường \"Na\"\n", "Tên\nTrường\0\n",
    ]
    var answers: [String] = []
    for text in texts {
      let finished = try home.soxa("school", "import", file(text, in: home), "--lang", language)
      #expect(finished.status == 1 && finished.output.isEmpty, "\(text)")
      answers.append(text.debugDescription + "\n" + finished.errors)
    }
    let others: [(String, [UInt8])] = [
      ("utf-16", [0xFF, 0xFE, 0x54, 0]), ("cp1258", [0x54, 0xEA, 0x0A, 0x78]),
    ]
    for (name, bytes) in others {
      let path = home.path + "/" + name
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      answers.append(name + "\n" + (try refusal(of: path, in: home, language)))
    }
    for path in [home.path, home.path + "/không-có.csv"] {
      let words = try refusal(of: path, in: home, language)
      answers.append(words.replacingOccurrences(of: home.path, with: "HOME"))
    }
    try expectSnapshot(answers.joined(separator: "\n"), "import-file-errors-\(language)")
  }

  private func refusal(of path: String, in home: ScratchHome, _ language: String) throws -> String {
    let finished = try home.soxa("school", "import", path, "--lang", language)
    #expect(finished.status == 1 && finished.output.isEmpty, "\(path)")
    return finished.errors
  }

  @Test(arguments: ["vi", "en"])
  func aColumnOrFieldThatIsNotThereIsAWrongCall(_ language: String) throws {
    let home = try ScratchHome.practising()
    let path = try file("Tên,B\nTrường TH Na,x\n", in: home)
    let answers = try ["C=note", "3=note", "B=tên lạ", "B"].map { option in
      let finished = try home.soxa(
        "school", "import", path, "--map", option, "--lang", language)
      #expect(finished.status == 64 && finished.output.isEmpty, "\(option)")
      return "$ --map \(option)\n" + finished.errors
    }
    try expectSnapshot(answers.joined(separator: "\n"), "import-wrong-map-\(language)")
    #expect(try names(in: home).isEmpty)
  }

  @Test func manyCommunesAreFoundByNameAndCode() throws {
    let home = try ScratchHome.practising()
    let text = "Tên,Xã\nTrường TH Na,Xã Đô Lương\nTrường TH Na,16681\nTrường TH Na,\n"
    let answer = try home.read(Answer.self, "school", "import", file(text, in: home))
    #expect(answer.acceptedRows == 3)
    #expect(Set(try home.read([SchoolAnswer].self, "school").map(\.commune)).count == 3)
  }
}
