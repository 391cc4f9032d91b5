import Ledger
import Records
import TestChance
import Testing

@Suite struct InstitutionImportTests {
  private static let own = Commune(
    code: "16813", province: "40", name: "Mường Xén", asciiName: "Muong Xen",
    types: [DatedType(type: .commune, from: .on("2025-07-01"), basis: nil, issuedOn: nil)])

  /// Reads rows, the first of which stands on line 2, below `header`.
  private func read(
    _ header: [String], _ rows: [[String]], communes: [String: CommuneMatch] = [:],
    taken: [String] = [], keeping limit: Int = .max, seeksDoubles: Bool = true
  ) -> ImportPreview {
    var number: UInt64 = 0
    var rules = InstitutionImport(
      ColumnMapping(header: header), in: .init(today: .on("2026-11-21"), ownCommune: Self.own),
      seeksDoubles: seeksDoubles,
      newIdentity: {
        number += 1
        return RecordID(high: 1, low: number)
      })
    rules.surroundings.communes = communes
    for name in taken { rules.surroundings.take(name, communeCode: "16813") }
    var preview = ImportPreview(keeping: limit)
    for (index, cells) in rows.enumerated() {
      preview.add(rules.read(ImportRow(line: index + 2, cells: cells)), line: index + 2)
    }
    return preview
  }

  @Test func readsARowIntoASheet() throws {
    let preview = read(
      [
        "Tên trường", "Loại hình", "Sở hữu", "Hiệu trưởng", "Điện thoại", "Điểm trường",
        "Ngày thành lập", "Chuẩn quốc gia",
      ],
      [
        [
          " Trường Tiểu học Nam Sơn ", "TH", "Công lập", "Lô Thị Sao", "+84 238 111 222",
          "Bản Na; Bản Tạt", "05/09/1998", "1",
        ]
      ])
    let institution = try #require(preview.institutions.first)
    #expect(preview.refusals.isEmpty)
    #expect(institution.name == "Trường Tiểu học Nam Sơn")
    #expect(institution.level == .primary)
    #expect(institution.communeCode == "16813")
    #expect(institution.phone == "+84 238 111 222")
    #expect(institution.sites == ["Bản Na", "Bản Tạt"])
    #expect(institution.openedOn == .on("1998-09-05"))
    #expect(institution.nationalStandard == .levelOne)
  }

  @Test func readsTheLevelFromTheNameWhereThereIsNoColumn() {
    let preview = read(["Tên"], [["Trường THCS Lý Tự Trọng"], ["Trường Hoa Sen"]])
    #expect(preview.institutions.map(\.level) == [.lowerSecondary])
    #expect(preview.remarks == [.levelFromName(line: 2, .lowerSecondary)])
    #expect(
      preview.refusals == [
        ImportRefusal(line: 3, problem: .rule(.missing(Institution.Fields.level.label)))
      ])
  }

  @Test func tellsEverythingThatIsWrongWithARow() {
    let preview = read(
      ["Tên", "Loại hình", "Sở hữu", "Ngày thành lập"],
      [["Trường Na", "đại học", "ngoài công lập", "năm ngoái"]])
    #expect(
      preview.refusals.map(\.problem) == [
        .rule(.notAChoice(Institution.Fields.level.label, typed: "đại học")),
        .rule(.notAChoice(Institution.Fields.ownership.label, typed: "ngoài công lập")),
        .rule(.notADate(Institution.Fields.openedOn.label, typed: "năm ngoái")),
      ])
    #expect(preview.refusedRows == 1)
  }

  @Test func refusesADayWithoutItsYear() {
    for typed in ["05/09", "hôm nay", "+5", "31/02/2020"] {
      let preview = read(["Tên", "Ngày thành lập"], [["Trường MN Na", typed]])
      #expect(
        preview.refusals.map(\.problem) == [
          .rule(.notADate(Institution.Fields.openedOn.label, typed: typed))
        ])
    }
  }

  @Test func refusesFormulasAndHiddenSigns() {
    let name = Institution.Fields.name.label
    let cases: [(String, ImportProblem)] = [
      ("=HYPERLINK(\"http://x\")", .formula(name)), ("@SUM(A1)", .formula(name)),
      ("Trường MN\u{1B}[31m Na", .unsafeText(name)), ("Trường MN \u{202E}Na", .unsafeText(name)),
      ("Trường MN Na\u{200B}", .unsafeText(name)),
    ]
    for (cell, problem) in cases {
      #expect(read(["Tên"], [[cell]]).refusals.map(\.problem) == [problem])
    }
  }

  @Test func takesAwayTheApostropheOfAnExport() {
    let preview = read(["Tên", "Ghi chú"], [["Trường MN Na", "'+ hai điểm lẻ"]])
    #expect(preview.institutions.map(\.note) == ["+ hai điểm lẻ"])
  }

  @Test func refusesANameTwiceInACommune() {
    let preview = read(
      ["Tên", "Mã xã"],
      [["Trường MN Na", ""], ["Trường Mn  na", ""], ["Trường MN Na", "16812"]],
      communes: [
        "16812": .found(
          Commune(
            code: "16812", province: "40", name: "x", asciiName: "x",
            types: [DatedType(type: .commune, from: .first, basis: nil, issuedOn: nil)]))
      ])
    #expect(preview.lines == [2, 4])
    #expect(
      preview.refusals == [
        ImportRefusal(line: 3, problem: .doubleInFile("Trường Mn  na", line: 2))
      ])
  }

  @Test func leavesNamesToTheRegisterWhenTold() {
    let preview = read(
      ["Tên"], [["Trường MN Na"], ["Trường MN Na"]], taken: ["Trường MN Na"],
      seeksDoubles: false)
    #expect(preview.acceptedRows == 2 && preview.refusals.isEmpty)
  }

  /// Sơn Hà and Sơn Hạ are two schools; a list typed without marks may also mean the same one.
  @Test func remarksANameThatDiffersInItsMarksAlone() {
    let preview = read(
      ["Tên"], [["Trường TH Sơn Hà"], ["Trường TH Sơn Hạ"], ["truong mn na"]],
      taken: ["Trường MN Na"])
    #expect(preview.refusals.isEmpty)
    let similar = preview.remarks.filter {
      if case .similarName = $0 { true } else { false }
    }
    #expect(
      similar == [
        .similarName(line: 3, name: "Trường TH Sơn Hạ"),
        .similarName(line: 4, name: "truong mn na"),
      ])
  }

  @Test func refusesANameThatTheRegisterHas() {
    let preview = read(
      ["Tên"], [["trường  mn na"]], taken: ["Trường MN Na"])
    #expect(preview.refusals.map(\.problem) == [.rule(.duplicateName("trường  mn na"))])
  }

  @Test func refusesARowWithAnotherNumberOfCells() {
    let preview = read(["Tên", "Ghi chú"], [["Trường MN Na"], ["Trường MN Na", "", "x"]])
    #expect(
      preview.refusals.map(\.problem) == [
        .cellCount(found: 1, expected: 2), .cellCount(found: 3, expected: 2),
      ])
  }

  @Test func refusesACommuneThatIsUnknownOrNotOne() {
    let preview = read(
      ["Tên", "Xã"], [["Trường MN Na", "Xã Lạ"], ["Trường MN Nọi", "Yên Thành"]],
      communes: ["Yên Thành": .ambiguous(2)])
    #expect(
      preview.refusals.map(\.problem) == [
        .unknownCommune(typed: "Xã Lạ"), .ambiguousCommune(typed: "Yên Thành", count: 2),
      ])
  }

  @Test func putsTheRightLetterForALookAlikeOfD() {
    let preview = read(["Tên"], [["Trường MN \u{D0}ọc Mây"]])
    #expect(preview.institutions.map(\.name) == ["Trường MN Đọc Mây"])
    #expect(preview.remarks.contains(.corrected(line: 2, name: "Trường MN Đọc Mây")))
  }

  @Test func countsAllRowsAndKeepsAFew() {
    let rows = (1...30).map { [$0 % 3 == 0 ? "=1" : "Trường MN \($0)"] }
    let preview = read(["Tên"], rows + [[""]], keeping: 4)
    #expect(preview.acceptedRows == 20 && preview.refusedRows == 10 && preview.emptyRows == 1)
    #expect(preview.rows == 30)
    #expect(preview.lines == [2, 3, 5, 6] && preview.institutions.count == 4)
    #expect(preview.refusals.map(\.line) == [4, 7, 10, 13])
    #expect(preview.remarks.count == 4)
  }

  @Test func isTakenWholeOrNotAtAll() {
    #expect(read(["Tên"], [["Trường MN Na"]]).obstacle == nil)
    #expect(
      read(["Tên"], [["Trường MN Na"], ["=1"]]).obstacle
        == Phrase(
          "1 trong 2 dòng bị từ chối nên chưa dòng nào được ghi.",
          "1 of 2 rows are refused, so that none is saved."))
    #expect(
      read(["Tên"], [[""]]).obstacle
        == Phrase("Không có dòng nào để ghi.", "There is no row to save."))
  }

  @Test func countsEmptyRows() {
    let preview = read(["Tên", "Ghi chú"], [["", " "], ["Trường MN Na", "-"]])
    #expect(preview.emptyRows == 1)
    #expect(preview.institutions.map(\.note) == [""])
  }

  @Test func takesOrRefusesEveryRow() {
    let cells = [
      "", "Trường MN Na", "=1", "TH", "21/11/2026", "x\u{7}", "Trường TH Tà Cạ", "0", "CL",
      String(repeating: "a", count: 600),
    ]
    forAll { seed, random in
      let rows = (0..<20).map { _ in
        (0..<Int.random(in: 3...5, using: &random)).map { _ in
          cells.randomElement(using: &random) ?? ""
        }
      }
      let preview = read(["Tên", "Loại hình", "Sở hữu", "Ngày thành lập"], rows)
      let count = preview.institutions.count + preview.refusedRows + preview.emptyRows
      #expect(count == rows.count, "seed \(seed)")
      #expect(preview.institutions.allSatisfy { $0.problems.isEmpty }, "seed \(seed)")
      let keys = preview.institutions.map {
        NameInCommune($0.name, communeCode: $0.communeCode)
      }
      #expect(Set(keys).count == keys.count, "seed \(seed)")
    }
  }
}
