public import Records

extension Finding {
  /// What names the finding among those of an article, the same as long as the words it rests on
  /// and the file's name are the same, whatever else in the article or the rules is changed.
  ///
  /// - Parameters:
  ///   - uris: Where the articles that it concerns are from, first the one that it is told of;
  ///     only their last parts count, so that a folder may move.
  ///   - repeated: How many findings of the same words the article has before this one.
  /// - Returns: Twelve hexadecimal digits.
  public func stableID(in uris: [String], repeated: Int = 0) -> String {
    var hash = StableHash(rule)
    for uri in uris { hash.add(String(uri.pieces(between: UInt8(ascii: "/")).last ?? "")) }
    for words in evidence { hash.add(words.text) }
    if repeated > 0 { hash.add("\(repeated)") }
    let digits = String(hash.value >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}

extension Record {
  /// Gives each finding its stable id.
  public mutating func nameFindings() {
    var counts: [String: Int] = [:]
    for index in findings.indices {
      let first = findings[index].stableID(in: [source.uri])
      let repeated = counts[first, default: 0]
      counts[first] = repeated + 1
      findings[index].id =
        repeated == 0 ? first : findings[index].stableID(in: [source.uri], repeated: repeated)
    }
  }
}
