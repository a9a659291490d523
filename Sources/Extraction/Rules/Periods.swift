internal import VietText

/// Years, stages, dates and other calendar values.
enum Periods {
  static let rules: [Rule] = []
}
