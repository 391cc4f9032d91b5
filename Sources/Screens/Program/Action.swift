import Records
import Terminal

/// Everything that a key, the palette or the help page can ask for: one list for all of them.
public enum Action: String, CaseIterable, Hashable, Sendable {
  // Moving about.
  case moveDown, moveUp, pageDown, pageUp, moveHome, moveEnd
  case open, back, filter, mark, nextTab, previousTab, nextWrong
  // The same on every page.
  case today, guidance, institutions, incidents, escalations
  case help, palette, search, undo, drafts, typingMethod, lock, idleTime, quickEntry, redraw
  case changePassphrase, newRecoveryKey
  case suspend, quit
  // Records.
  case new, edit, save, withdraw, history, copyCitation, discardDraft
  case importDocument, watchedFiles, giveNumber
  case distribute, distributions, markReceived, markRead
  case setDay, chooseArea, chooseLevel, chooseSeverity, whoDecides, override
  case answers, practicalGuides, guidedQuestions
  case confirmClock, useRecoveryKey
  case closeInstitution, merge, importFile, readAgain, confirm, clusters, contactPoints
  case assignCommune, showAll, markLooked
  case logIncident, writeLine, moveState, toldThem, settleDuty, explain, erase, similarIncidents
  case escalate, addPart, startTask, tasks
  // Reading full texts.
  case readText, contents, jumpToUnit, nextUnit, previousUnit, nextHit, previousHit
  case bookmark, writeNote, understood, understoodAll, askAbout, readingNotes, study
  case correct, timeline, newerCatalogue, whatChanged, newsSeen
  // Escalations, difficulties, petitions.
  case raiseDifficulty, raisePetition, remind, answerVoters, offerToAnswers
  case monthSummary, chooseMonth, chooseMatter, chooseState, chooseDecider
  // Papers.
  case papers, paperOdt, paperPdf, paperHtml, paperText, addressPaper, signPaper, nameSchool
  case paperRegisters, incomingPapers, trackPaper, weekPaper, contactCard, writeLetter
  case officeSettings, importRegister
  // Clusters, the Department, handing over.
  case clusterPeople, dutyCover, clusterActivities, coreSchools, personnelProposals
  case directInstructions, contactAges, contactNotes, chooseDays
  case handover, givePoint, receivePoint, notePoint, finishHandover, handoverMinutes
  case importFormer, switchContents
  // Rules of time and numbers of incidents.
  case clockRules, incidentNumbers, changePeriod
  // Officers and what is personal.
  case officers, giveAccess, endAccess
  case privacyRequests, retention, keepLonger, nextYear, openRestricted
}

/// How an action is called, which keys mean it, and what it does.
public struct ActionDescription: Sendable {
  public let name: Phrase
  /// The first one is shown in the key bar.
  public let keys: [Key]
  /// One sentence.
  public let help: Phrase

  public init(_ name: Phrase, _ keys: [Key], _ help: Phrase) {
    self.name = name
    self.keys = keys
    self.help = help
  }
}

extension Action {
  public var name: Phrase { description.name }
  public var keys: [Key] { description.keys }
  public var help: Phrase { description.help }

  /// The name of the first key, as the key bar shows it; empty for an action without a key.
  public var keyName: String { keys.first?.name ?? "" }

  public var description: ActionDescription {
    moving ?? everywhere ?? library ?? reading ?? escalating ?? papersOnly ?? liaising
      ?? counting ?? privacy ?? records
  }
}

extension Key {
  /// The key as a keyboard names it.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    }
  }
}
