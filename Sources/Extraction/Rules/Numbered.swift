internal import VietText

/// Numbers in names and ordinals, which count nothing.
enum Numbered {
  static let rules: [Rule] = []
}
