internal import VietText

/// Numbers with what they count or measure.
enum Quantities {
  static let rules: [Rule] = []
}
