import Records

extension IncidentCandidate {
  /// An incident as it may be shown now.
  init(_ file: IncidentFile, in register: some RegisterReader) throws(StoreError) {
    self.init(
      incident: file.incident, institutionName: file.institutionName,
      isMasked: try register.isHidden(file.incident.id))
  }
}
