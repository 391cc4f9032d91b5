import Testing

/// The fixture program on real pseudo-terminals, one after the other: programs that are started at
/// the same moment could inherit each other's terminals.
@Suite(.serialized) enum RealTerminalTests {}
