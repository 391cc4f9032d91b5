/// Somebody who may have to be told of an incident.
public struct Recipient: Hashable, Sendable {
  /// Permanent, as `gia_dinh` or `ct_ubnd`.
  public typealias Code = CatalogueCode<Recipient>

  public let code: Code
  public let name: Phrase
  /// A number that reaches them everywhere, as `111`; nil: kept among the contacts.
  public let number: EmergencyNumber.Number?

  public init(code: Code, name: Phrase, number: EmergencyNumber.Number?) {
    self.code = code
    self.name = name
    self.number = number
  }
}

/// A number that anybody may call, day and night.
public struct EmergencyNumber: Hashable, Sendable {
  public typealias Number = CatalogueCode<EmergencyNumber>

  public let number: Number
  public let name: Phrase
  public let source: String
  public let confidence: Confidence

  public init(number: Number, name: Phrase, source: String, confidence: Confidence) {
    self.number = number
    self.name = name
    self.source = source
    self.confidence = confidence
  }
}
