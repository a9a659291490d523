internal import VietText

/// Named models and exemplars, and quoted names that are none.
enum Models {
  static let rules: [Rule] = []
}
