internal import Records

extension Subject {
  /// The dated documents that other articles may cite too, each under what makes it the same
  /// document: its number, its symbol, and who numbers so.
  ///
  /// Every province, district and commune numbers its own documents: one whose issuer is not
  /// certain is left out.
  func documentClaims(article: Int) -> [(key: UInt64, claim: Claim)] {
    record.documents.compactMap { document in
      guard document.guesses.isEmpty, let number = document.number, let symbol = document.symbol,
        let date = document.date, let time = CalendarSpan(date), time.start == time.end,
        let office = document.office(in: record)
      else { return nil }
      let trimmed = String(number.drop { $0 == "0" })
      let claim = Claim(
        article: article, words: document.evidence, time: time, kind: document.type ?? "")
      return (StableHash(trimmed, symbol.uppercased(), office).value, claim)
    }
  }
}

extension Document {
  /// Who numbers the document in a row of their own; nil where that is not certain.
  fileprivate func office(in record: Record) -> String? {
    guard let body = symbol?.split(whereSeparator: { $0 == "/" || $0 == "-" }).last.map(String.init)
    else { return nil }
    if Self.central.contains(body) || body.hasSuffix("TW") || body.hasPrefix("QH") {
      return "central"
    }
    switch body {
    case "TU", "TƯ": return record.unit(of: .province)
    case "HU", "QU", "ThU", "ThịU": return record.unit(of: .district)
    case "ĐU": return record.unit(of: .commune)
    case "UBND", "HĐND":
      guard let level = issuer?.level else { return nil }
      return record.unit(of: level)
    default: return nil
    }
  }

  private static let central: Set<String> = [
    "TW", "CP", "TTg", "UBTVQH", "BNV", "BTC", "BGDĐT", "BTTTT", "BYT", "BNNPTNT", "BLĐTBXH",
  ]
}

extension String {
  /// The level of a committee or council by the words for it: *UBND huyện*.
  fileprivate var level: Level? {
    let words = lowercased()
    func has(_ names: String...) -> Bool { names.contains { words.contains(" " + $0) } }
    if has("tỉnh") { return .province }
    // A city is a province's equal or a district's: no one can tell.
    if has("thành phố", "tp") { return nil }
    if has("huyện", "quận", "thị xã") { return .district }
    return has("xã", "phường", "thị trấn") ? .commune : nil
  }
}

extension Record {
  /// The unit of a level that the article's place is, or lies in.
  fileprivate func unit(of level: Level) -> String? {
    guard let place, place.guesses.isEmpty else { return nil }
    if place.level == level { return place.identity.map { _ in ([place.name] + place.within).key } }
    let names: [String]
    switch level {
    case .province: names = ["tỉnh ", "thành phố "]
    case .district: names = ["huyện ", "quận ", "thị xã "]
    case .commune: names = ["xã ", "phường ", "thị trấn "]
    case .central, .settlement: return nil
    }
    guard
      let at = place.within.firstIndex(where: { unit in
        names.contains { unit.lowercased().hasPrefix($0) }
      }), level != .province || at == place.within.count - 1
    else { return nil }
    return place.within[at...].map(\.self).key
  }
}

extension [String] {
  /// Names of units, the nearest first, as one text without their kinds.
  fileprivate var key: String {
    map { name in
      let name = name.lowercased()
      let kinds = ["tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã ", "xã ", "phường "]
      let kind = kinds.first(where: name.hasPrefix) ?? ""
      return String(name.dropFirst(kind.count))
    }.joined(separator: "|")
  }
}
