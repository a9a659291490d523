internal import VietText

/// Words that say how facts belong together.
enum Cues {
  static let rules: [Rule] = []
}
