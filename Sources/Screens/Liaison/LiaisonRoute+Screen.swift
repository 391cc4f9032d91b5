import Ledger
import Records

extension LiaisonRoute {
  /// The page of the route, not loaded yet.
  func makeScreen() -> any Screen {
    switch self {
    case .list(let kind, let parent): Self.list(kind.shown, parent)
    case .file(let kind, let id): Self.file(kind.shown, id)
    case .add(let kind, let parent): Self.form(kind.shown, nil, parent)
    case .edit(let kind, let id): Self.form(kind.shown, id, nil)
    case .withdraw(let kind, let id): FormPage(WithdrawForm(.liaison(kind, id)))
    case .erase(let kind, let id): FormPage(EraseTextForm(.liaison(kind, id)))
    case .regions: RegionPage()
    case .contactAges: ContactAgeList()
    }
  }

  private static func list<Record: LiaisonShown>(
    _ type: Record.Type, _ parent: RecordID?
  ) -> any Screen { LiaisonList(type, under: parent) }

  private static func file<Record: LiaisonShown>(
    _ type: Record.Type, _ id: RecordID
  ) -> any Screen { LiaisonPage(type, id) }

  private static func form<Record: LiaisonShown>(
    _ type: Record.Type, _ id: RecordID?, _ parent: RecordID?
  ) -> any Screen { FormPage(LiaisonForm(type, id, under: parent)) }
}
