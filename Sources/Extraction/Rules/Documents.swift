internal import VietText

/// Documents cited by number.
enum Documents {
  static let rules: [Rule] = []
}
