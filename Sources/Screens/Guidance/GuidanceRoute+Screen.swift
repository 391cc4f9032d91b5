import Records

extension GuidanceRoute {
  /// The page of the route, not loaded yet.
  func makeScreen(in surroundings: Surroundings) -> any Screen {
    switch self {
    case .list: DocumentList()
    case .document(let number, let day): DocumentPage(number, on: day)
    case .authority(let words, let day): AuthorityList(words, on: day)
    case .rule(let code, let day): RulePage(code, on: day)
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
    case .trees(let day): TreeList(on: day)
    case .tree(let code, let day): TreePage(code, on: day)
    case .escalateAbout(let topic): FormPage(EscalateTextForm(topic))
    case .addRelation(let number): FormPage(RelationForm(about: number))
    case .editRelation(let id): FormPage(RelationForm(id))
    case .drifts: DriftPage()
    case .withdrawRelation(let id): FormPage(WithdrawForm(.localRelation(id)))
    case .importFile: DocumentImportPage()
    case .distributions: DistributionList()
    case .distribution(let id): DistributionPage(id)
    case .distribute(let number): FormPage(DistributionForm(of: number))
    case .editDistribution(let id): FormPage(DistributionForm(id))
    case .withdrawDistribution(let id): FormPage(WithdrawForm(.distribution(id)))
    case .receipt(let id, let school): FormPage(ReceiptForm(of: id, by: school))
    case .reader(let number, let start, let day): ReaderPage(number, at: start, on: day)
    case .ground(let ground, let day): DocumentPage(ground.document, on: day)
    case .readingNote(let ground): FormPage(NoteForm(ground))
    case .askAbout(let ground): FormPage(QuestionForm(nil, about: ground))
    case .readingNotes: NoteList()
    case .study: StudyPage()
    case .news: NewsPage()
    case .catalogue: CataloguePage()
    case .timeline(let number, let day): TimelinePage(number, on: day)
    case .correct(let number): FormPage(CorrectionForm(number))
    case .withdrawCorrection(let number): FormPage(WithdrawForm(.correction(number)))
    }
  }
}
