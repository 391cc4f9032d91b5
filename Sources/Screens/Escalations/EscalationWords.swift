import Records

/// What several pages say of escalations.
enum EscalationWords {
  /// Where a commune writes to, by its cluster.
  static func place(_ surroundings: Surroundings) -> Phrase {
    guard surroundings.header.cluster == nil else {
      return Phrase(
        "Nơi nhận đề xuất theo bảng thẩm quyền; cụm trưởng nhận bản sao.",
        "The addressee is proposed by the table of authority; the cluster gets a copy.")
    }
    return surroundings.header.areClustersKnown
      ? Phrase(
        "Xã không thuộc cụm: gửi thẳng Sở GD&ĐT.", "No cluster: write to the Department directly.")
      : ClusterNotice.sentence(surroundings.header)
  }

  /// The paper of a letter: "45/CV-UBND, 20/11/2026".
  static func paper(_ number: String, _ date: Day?) -> String {
    [number, date?.formatted ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
