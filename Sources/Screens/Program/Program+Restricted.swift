import Records

extension Program {
  /// Whether a page may be opened. One that tells of a restricted incident needs an unlocked register
  /// and a reason that was given a short while ago: it is asked for in the page's place.
  mutating func mayOpen(_ route: Route) -> Bool {
    guard let hidden = hiddenIncident(behind: route) else { return true }
    if !header.isLocked { open(.incidents(.openRestricted(hidden))) }
    say(RestrictedRecord.hiddenReason, .refusal)
    return false
  }

  /// Takes a page away that must not be read any longer: the register was locked, or the reason is
  /// over. A form stays, for what is typed in it.
  ///
  /// - Returns: whether the page in sight is another one now.
  mutating func closeHidden() -> Bool {
    guard let top = stacks.top, top.draftName == nil, hiddenIncident(behind: top.route) != nil,
      stacks.pop()
    else { return false }
    say(RestrictedRecord.hiddenReason, .refusal)
    return true
  }

  private mutating func hiddenIncident(behind route: Route) -> Identifier<Incident>? {
    guard let record = route.toldIncident else { return nil }
    var hidden: Identifier<Incident>?
    reading { program throws(StoreError) in
      hidden = try program.register.hiddenIncident(of: record.id, record.kind)
    }
    return hidden
  }
}
