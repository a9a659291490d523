internal import VietText

/// People with their posts.
enum People {
  static let rules: [Rule] = []
}
