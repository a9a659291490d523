/// A small generator of random numbers that a seed repeats on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that begins at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}

extension SplitMix64 {
  /// A text of pieces drawn by chance.
  public mutating func text(of pieces: [String], count: Int) -> String {
    var text = ""
    for _ in 0..<count { text += pieces.randomElement(using: &self) ?? "" }
    return text
  }
}
