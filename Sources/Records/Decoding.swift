/// How an encoding was found out that the source itself does not tell.
public struct Decoding: Sendable, Hashable, Codable {
  /// A stretch of the text that was stored in one encoding.
  public struct Part: Sendable, Hashable, Codable {
    /// The encoding, as in `TCVN3`.
    public var encoding: String
    /// Where the stretch lies in the text.
    public var span: Span

    /// Describes a stretch.
    public init(encoding: String, span: Span) {
      self.encoding = encoding
      self.span = span
    }
  }

  /// How sure it is that the encoding is the right one, from 0 to 1.
  public var certainty: Double
  /// Where the encoding changes; empty where there is one.
  public var parts: [Part]

  /// Describes what was found out.
  public init(certainty: Double, parts: [Part] = []) {
    self.certainty = certainty
    self.parts = parts
  }
}
