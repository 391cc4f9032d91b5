import Records

/// What is said of the cluster of a commune, or of its having none. What is not known is not said.
enum ClusterNotice {
  /// The commune is known to be in none.
  static let none = Phrase(
    "không thuộc cụm; liên hệ trực tiếp Sở", "in no cluster; contact the Department directly")

  private static let notKnown = Phrase(
    "chưa có danh sách cụm của tỉnh này; liên hệ trực tiếp Sở",
    "the clusters of this province are not known; contact the Department directly")

  /// Where an institution or a commune without a cluster turns.
  static func withoutCluster(_ header: RegisterHeader) -> Phrase {
    header.areClustersKnown ? none : notKnown
  }

  /// Beside the name of the commune, where there is little room; nil where nothing is known.
  static func short(_ header: RegisterHeader) -> Phrase? {
    if let cluster = header.cluster { return cluster.name }
    return header.areClustersKnown ? Phrase("không thuộc cụm", "in no cluster") : nil
  }

  /// For a register without a cluster.
  static func sentence(_ header: RegisterHeader) -> Phrase {
    header.areClustersKnown
      ? Phrase(
        "Xã không thuộc cụm; liên hệ trực tiếp Sở.",
        "This commune is in no cluster; contact the Department directly.")
      : Phrase(
        "Chưa có danh sách cụm của tỉnh này; liên hệ trực tiếp Sở.",
        "The clusters of this province are not known; contact the Department directly.")
  }

  /// Where the register's own commune belongs.
  static func ownPlace(_ surroundings: Surroundings) -> Phrase {
    let header = surroundings.header
    let commune = Phrase(verbatim: header.commune.fullName(on: surroundings.today) + ":")
    return commune.appending(header.cluster?.name ?? withoutCluster(header))
  }
}
