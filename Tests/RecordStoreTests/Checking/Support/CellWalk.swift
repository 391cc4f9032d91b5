import Foundation
import GRDB

/// Finds where the used cells of a database file lie, from the file format alone
/// (<https://www.sqlite.org/fileformat2.html>, "B-tree Pages").
struct CellWalk {
  /// Bytes of one payload, or of the part of it that lies on one page.
  struct Piece {
    let table: String
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private let pageSize: Int
  private(set) var pieces: [Piece] = []

  /// - Parameter path: a file that nobody has open, without a log.
  init(_ path: String) throws {
    bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    pageSize = size == 1 ? 65536 : size
    let roots = try DatabaseQueue(path: path).read { db in
      try Row.fetchAll(
        db, sql: "SELECT rootpage, tbl_name || '/' || name FROM sqlite_schema WHERE rootpage > 0"
      ).map { row -> (page: Int, name: String) in (row[0], row[1]) }
    }
    walk(1, "sqlite_schema")
    for root in roots { walk(root.page, root.name) }
  }

  private func number(_ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private func varint(_ place: inout Int) -> Int {
    var result = 0
    for index in 0..<9 {
      let byte = Int(bytes[place])
      place += 1
      if index == 8 { return result << 8 | byte }
      result = result << 7 | byte & 0x7f
      if byte < 0x80 { break }
    }
    return result
  }

  private mutating func walk(_ page: Int, _ name: String) {
    let start = (page - 1) * pageSize
    let header = page == 1 ? 100 : start
    let type = bytes[header]
    let isInterior = type == 0x05 || type == 0x02
    let isTable = type == 0x05 || type == 0x0d
    let pointers = header + (isInterior ? 12 : 8)
    for cell in 0..<number(header + 3, 2) {
      var place = start + number(pointers + 2 * cell, 2)
      if isInterior {
        walk(number(place, 4), name)
        place += 4
        if isTable { continue }
      }
      let count = varint(&place)
      if isTable { _ = varint(&place) }
      addPayload(at: place, count: count, isTable: isTable, name)
    }
    if isInterior { walk(number(header + 8, 4), name) }
  }

  private mutating func addPayload(at place: Int, count: Int, isTable: Bool, _ name: String) {
    let most = isTable ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23
    guard count > most else { return add(place..<place + count, name) }
    let least = (pageSize - 12) * 32 / 255 - 23
    let fitting = least + (count - least) % (pageSize - 4)
    let local = fitting <= most ? fitting : least
    add(place..<place + local, name)
    var left = count - local
    var page = number(place + local, 4)
    while left > 0, page > 0 {
      let start = (page - 1) * pageSize
      let part = min(left, pageSize - 4)
      add(start + 4..<start + 4 + part, name)
      left -= part
      page = number(start, 4)
    }
  }

  private mutating func add(_ range: Range<Int>, _ name: String) {
    if !range.isEmpty { pieces.append(Piece(table: name, range: range)) }
  }
}
