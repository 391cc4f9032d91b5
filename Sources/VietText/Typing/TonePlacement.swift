/// Where the tone of an open `oa`, `oe` or `uy` is written; nothing else differs.
public enum TonePlacement: String, CaseIterable, Sendable {
  /// `hòa`, `khỏe`, `thúy`
  case first
  /// `hoà`, `khoẻ`, `thuý`
  case second
}
