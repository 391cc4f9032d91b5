import Records

/// Words about clusters that several pages use.
enum ClusterWords {
  /// Where an institution or a commune without a cluster turns; what is not known is not said.
  static func none(_ header: RegisterHeader) -> Phrase {
    header.areClustersKnown
      ? ClusterNotice.none
      : Phrase(
        "chưa có danh sách cụm của tỉnh này; liên hệ trực tiếp Sở",
        "the clusters of this province are not known; contact the Department directly")
  }

  /// Where the register's own commune belongs.
  static func ownPlace(_ surroundings: Surroundings) -> Phrase {
    let header = surroundings.header
    let commune = Phrase(verbatim: header.commune.fullName(on: surroundings.today) + ":")
    return commune.appending(header.cluster?.name ?? none(header))
  }
}
