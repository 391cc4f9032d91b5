import Records

extension InstitutionRoute {
  /// The page of the route, not loaded yet.
  func makeScreen(in surroundings: Surroundings) -> any Screen {
    switch self {
    case .list: InstitutionList()
    case .sheet(let id): InstitutionPage(id)
    case .add: FormPage(AddInstitutionForm())
    case .edit(let id): FormPage(EditInstitutionForm(id))
    case .close(let id): FormPage(CloseInstitutionForm(id))
    case .withdraw(let id): FormPage(WithdrawForm(.institution(id)))
    case .merge(let ids): FormPage(MergeInstitutionsForm(ids))
    case .importFile: ImportPage(SchoolListSubject())
    case .clusters: ClusterList()
    case .cluster(let id): ClusterPage(id)
    case .editCluster(let id): FormPage(ClusterForm(id))
    case .withdrawCluster(let id): FormPage(WithdrawForm(.cluster(id)))
    case .assignCommune: FormPage(AssignCommuneForm())
    case .contactPoints: ContactPointList()
    case .contactPoint(let id): FormPage(ContactPointForm(id))
    case .withdrawContactPoint(let id): FormPage(WithdrawForm(.contactPoint(id)))
    case .importFormer: ImportPage(FormerListSubject())
    }
  }
}
