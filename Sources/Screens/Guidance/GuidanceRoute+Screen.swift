import Records

extension GuidanceRoute {
  /// The page of the route, not loaded yet.
  func makeScreen(in surroundings: Surroundings) -> any Screen {
    switch self {
    case .list: DocumentList()
    case .document(let number, let day): DocumentPage(number, on: day)
    case .authority(let words): AuthorityList(words)
    case .rule(let code): RulePage(code)
    case .override(let code): FormPage(OverrideForm(code))
    case .withdrawOverride(let code): FormPage(WithdrawForm(.localDecision(code)))
    case .escalate(let code): FormPage(EscalateRuleForm(code))
    case .answers: AnswerList()
    case .answer(let code, let day): AnswerPage(code, on: day)
    case .question(let id, let day): QuestionPage(id, on: day)
    case .ask: FormPage(QuestionForm(nil))
    case .editQuestion(let id): FormPage(QuestionForm(id))
    case .withdrawQuestion(let id): FormPage(WithdrawForm(.question(id)))
    case .guides: GuideList()
    case .guide(let code, let day): GuidePage(code, on: day)
    case .trees: TreeList()
    case .tree(let code): TreePage(code)
    case .escalateAbout(let topic): FormPage(EscalateTextForm(topic))
    case .addRelation(let number): FormPage(RelationForm(about: number))
    case .editRelation(let id): FormPage(RelationForm(id))
    case .drifts: DriftPage()
    case .withdrawRelation(let id): FormPage(WithdrawForm(.localRelation(id)))
    case .importFile: DocumentImportPage()
    case .news: NewsPage()
    case .catalogue: CataloguePage()
    case .timeline(let number, let day): TimelinePage(number, on: day)
    case .correct(let number): FormPage(CorrectionForm(number))
    case .withdrawCorrection(let number): FormPage(WithdrawForm(.correction(number)))
    }
  }
}
