import Ledger
import Records

/// The lists of liaison that pages of clusters and institutions open.
enum LiaisonDoors {
  static let offers: [Offer] = [
    .clusterPeople, .dutyCover, .clusterActivities, .coreSchools, .personnelProposals,
    .directInstructions, .contactAges,
  ].map { Offer($0, isOnKeyBar: false) }

  /// Nil for an action of something else.
  ///
  /// - Parameter cluster: whose people, cover and activities alone are listed.
  static func answer(_ action: Action, under cluster: RecordID?) -> Outcome? {
    switch action {
    case .clusterPeople: .open(.liaison(.list(.member, under: cluster)))
    case .dutyCover: .open(.liaison(.list(.cover, under: cluster)))
    case .clusterActivities: .open(.liaison(.list(.activity, under: cluster)))
    case .coreSchools: .open(.liaison(.regions))
    case .personnelProposals: .open(.liaison(.list(.proposal, under: nil)))
    case .directInstructions: .open(.liaison(.list(.instruction, under: nil)))
    case .contactAges: .open(.liaison(.contactAges))
    default: nil
    }
  }
}
