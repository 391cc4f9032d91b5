/// The words for what an erasure has left.
enum ErasureRestWords {
  static func why(_ rest: [ErasureRest]) -> Phrase {
    let paths = rest.compactMap { place -> String? in
      switch place {
      case .backup(let path), .setAside(let path): path
      case .traces, .list: nil
      }
    }
    var sentences: [Phrase] = []
    if !paths.isEmpty {
      let names = paths.joined(separator: "; ")
      sentences.append(
        Phrase(
          "Nội dung đã xóa có thể còn trong: \(names).", "The words may still be in: \(names)."))
    }
    for place in rest {
      switch place {
      case .traces:
        sentences.append(
          Phrase(
            "Tệp sổ chưa dọn sạch được; có thể đang kiểm tra hoặc sao lưu.",
            "The register's file could not be cleaned yet; a check or a backup may be under way."))
      case .list(let path):
        sentences.append(
          Phrase(
            "Chưa ghi được danh sách nội dung đã xóa \(path).",
            "The list of erasures \(path) was not written."))
      case .backup, .setAside: break
      }
    }
    return sentences.joined
  }

  static func remedy(_ rest: [ErasureRest]) -> Phrase {
    var sentences: [Phrase] = []
    let isSetAside = rest.contains { if case .setAside = $0 { true } else { false } }
    if rest.contains(where: { if case .setAside = $0 { false } else { true } }) {
      sentences.append(
        Phrase(
          "Lần mở sau chương trình tự dọn lại; nếu vẫn báo, xem đĩa còn chỗ và còn ghi được không.",
          "The program cleans again at the next start; if it says so once more, see whether the "
            + "disk has room and can be written."))
    }
    if isSetAside {
      sentences.append(
        Phrase(
          "Tệp “hong-…” chương trình không dọn được: tự xóa khi không cần nữa.",
          "Files named “hong-…” are not cleaned: delete them when they are not needed any more."))
    }
    return sentences.joined
  }
}

extension [Phrase] {
  /// One sentence after the other.
  fileprivate var joined: Phrase {
    Phrase(
      map(\.vietnamese).joined(separator: " "), map(\.english).joined(separator: " "))
  }
}
