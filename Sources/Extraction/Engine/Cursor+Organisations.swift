internal import VietText

extension Cursor {
  /// Reads an organisation with its level and place.
  mutating func organisation() -> Range<Int>? {
    let start = at
    guard entry(.organisation) != nil else { return nil }
    while entry(.placeType) != nil || token?.traits.contains(.capitalized) == true {
      if token?.traits.contains(.capitalized) == true { at += 1 }
    }
    return start..<at
  }
}
