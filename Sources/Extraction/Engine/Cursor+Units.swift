internal import Records
internal import VietText

/// What a number counts or measures.
struct Unit {
  /// The noun as the record has it.
  var name: String
  /// Whether a lexicon has it.
  var isKnown: Bool
  /// Whether it does not stand at the number.
  var isImplied = false

  /// What can be had in parts, unlike things that are counted one by one.
  static let measures: Names = [
    "%", "‰", "điểm %", "m", "km", "cm", "dm", "mm", "m2", "km2", "ha", "sào", "mẫu", "m3", "lít",
    "ml", "kg", "mg", "g", "tạ", "tấn", "yến", "lạng", "kWh", "kW", "MW", "MWp", "GB", "MB", "°C",
    "độ", "độ C", "điểm", "USD", "euro", "hải lý", "lần",
  ]
}

extension Cursor {
  /// Reads the noun that a number counts: the longest unit of the lexicon, a classifier with its
  /// noun (`chiếc kẻng`), or the plain word that follows.
  mutating func unit(known: Bool = false) -> Unit? {
    guard let token else { return nil }
    let unit = peekEntry(.unit)
    if token.kind == .percent, unit.map({ $0.end == at + 1 }) ?? true { return percent() }
    // `wifi 6 đáp ứng`, `(năm 2022) tiết lộ`: a word that only begins as a unit does.
    if let unit, let word = peekEntry(.noUnit), word.end > unit.end { return nil }
    let classifier = peekEntry(.classifier)
    if let unit, classifier.map({ $0.end < unit.end || !isNoun($0.end) }) ?? true {
      let first = at..<unit.end
      at = unit.end
      if let second = jointNoun(behind: first) {
        return Unit(name: unit.entry.value + ", " + second, isKnown: true)
      }
      // `con “heo đất”`
      if classifier != nil, let noun = quotedUnit() {
        return Unit(name: unit.entry.value + " " + noun, isKnown: true)
      }
      return Unit(name: unit.entry.value, isKnown: true)
    }
    if let classifier {
      let start = at
      at = classifier.end
      if isNoun(at) { at += 1 }
      return Unit(name: reading.words(start..<at).lowercased(), isKnown: true)
    }
    if let noun = quotedUnit() { return Unit(name: noun, isKnown: true) }
    guard !known, isNoun(at), !token.traits.contains(.glued) else { return nil }
    let start = at
    at += 1
    // Most nouns that no lexicon has are of two syllables.
    if isNoun(at) { at += 1 }
    return Unit(name: reading.words(start..<at).lowercased(), isKnown: false)
  }

  /// Reads the `và sinh viên` of `60 học sinh và sinh viên`: who is counted by the same number.
  private mutating func jointNoun(behind first: Range<Int>) -> String? {
    guard token?.id == Word.và.rawValue, !reading.isWord(first.lowerBound, .người),
      let second = peekEntry(.unit, at: at + 1),
      let kind = recipientKind(of: first), kind == recipientKind(of: at + 1..<second.end),
      second.end == end || !reading.tokens[second.end].traits.contains(.capitalized)
    else { return nil }
    at = second.end
    return second.entry.value
  }

  /// What kind of recipient some words name.
  private func recipientKind(of words: Range<Int>) -> Recipient.Kind? {
    reading.longest(.recipient, at: words.lowerBound, end: words.upperBound).flatMap {
      reading.lexicon[$0.entry].meaning.recipient
    }
  }

  /// Reads `“hũ gạo tình thương”`: a unit in quotation marks.
  private mutating func quotedUnit() -> String? {
    guard token?.kind == .openQuote || token?.kind == .quote else { return nil }
    return attempt { cursor in
      let unit = cursor.peekEntry(.unit, at: cursor.at + 1)
      guard let unit, let quoted = cursor.quoted(), quoted.isClosed,
        unit.end <= quoted.content.upperBound, quoted.content.count <= 8
      else { return nil }
      return unit.entry.value
    }
  }

  /// Reads `%`, `%0` (per mille as typed), and `% triệu đồng`, which is kept as printed.
  private mutating func percent() -> Unit? {
    at += 1
    if let token, token.kind == .number, token.traits.contains(.glued), token.range.count == 1,
      reading.bytes[token.range.lowerBound] == 0x30
    {
      at += 1
      return Unit(name: "‰", isKnown: true)
    }
    let isMoney = attempt { cursor in
      cursor.scaleWord() != nil && cursor.word(.đồng) ? cursor.at : nil
    }
    guard let isMoney else { return Unit(name: "%", isKnown: true) }
    return Unit(name: "% " + reading.words(isMoney - 2..<isMoney), isKnown: true)
  }

  /// Whether a token may be the noun behind a classifier: a small-letter word with a meaning of its
  /// own.
  private func isNoun(_ index: Int) -> Bool {
    guard index < end else { return false }
    let token = reading.tokens[index]
    guard token.kind == .word, token.traits.isDisjoint(with: [.capitalized, .upperCase]),
      !Word(rawValue: token.id).isFunctional
    else { return false }
    let others =
      LexiconClass.status.bit | LexiconClass.awardVerb.bit | LexiconClass.partCue.bit
      | LexiconClass.ownerCue.bit | LexiconClass.bound.bit | LexiconClass.numeral.bit
      | LexiconClass.noUnit.bit
    return reading.classes(at: index) & others == 0
  }

  /// Reads `cho mỗi tấm vé`, `một lít`, `một người` behind money: what costs so much.
  mutating func price() -> String? {
    attempt { cursor in
      if cursor.words(.cho, .mỗi) || cursor.words(.cho, .một) { return cursor.perNoun() }
      // `5 triệu đồng ⟦một hộ⟧`, but not `5 triệu đồng một lần nữa`.
      guard cursor.word(.một), cursor.token?.id != Word.lần.rawValue,
        let (entry, end) = cursor.peekEntry(.unit),
        Unit.measures.contains(entry.value) || Self.payees.contains(entry.value)
      else { return nil }
      cursor.at = end
      return entry.value
    }
  }

  private static let payees: Names = [
    "người", "hộ", "suất", "con", "cây", "chiếc", "tháng", "ngày", "năm", "buổi", "ca", "lượt",
    "vé",
  ]

  /// Reads `/người/năm`, `mỗi người` behind a unit: what the figure is for one of.
  mutating func per() -> String? {
    attempt { cursor in
      let start = cursor.at
      var parts: [String] = []
      while cursor.token?.kind == .slash {
        cursor.at += 1
        // `01 ấn phẩm/1 lớp`: the one is the "per" written out.
        let many = cursor.at
        if cursor.token?.kind == .number, cursor.integer(in: 1...1) == nil {
          // `5 bác sĩ/10.000 dân`
          guard parts.isEmpty, let base = cursor.number(.integer, .grouped)?[0].integer,
            Self.bases.contains(base), cursor.entry(.unit) != nil
          else { return nil }
          return cursor.reading.words(many..<cursor.at).lowercased()
        }
        guard let noun = cursor.perNoun() else {
          return parts.isEmpty ? nil : parts.joined(separator: "/")
        }
        parts.append(noun)
      }
      if !parts.isEmpty { return parts.joined(separator: "/") }
      guard cursor.word(.mỗi), let noun = cursor.perNoun() else { return nil }
      return cursor.at > start ? noun : nil
    }
  }

  /// The numbers that rates are told for: `5 bác sĩ/10.000 dân`.
  private static let bases = [100, 1000, 10_000, 100_000, 1_000_000]

  private mutating func perNoun() -> String? {
    // `vạn dân`, `nghìn trẻ`
    if peekEntry(.scale) != nil, let unit = peekEntry(.unit, at: at + 1) {
      let start = at
      at = unit.end
      return reading.words(start..<at).lowercased()
    }
    if let (entry, end) = peekEntry(.unit) {
      at = end
      return entry.value
    }
    guard let token, token.kind == .word else { return nil }
    at += 1
    return reading.words(at - 1..<at).lowercased()
  }
}

extension Word? {
  /// Whether the word joins others and names nothing itself, so that no unit holds it.
  fileprivate var isFunctional: Bool {
    switch self {
    case .và, .hoặc, .hay, .đến, .tới, .từ, .của, .do, .tại, .ở, .thuộc, .trên, .dưới, .trong,
      .ngoài, .với, .cho, .về, .theo, .là, .có, .được, .đã, .các, .những, .mỗi, .ra, .không, .lên,
      .xuống, .còn, .lại, .vào, .khoảng, .như, .sẽ, .bị, .để, .khi, .này, .đó, .ấy, .nay, .qua,
      .trước, .sau, .nêu, .nói, .kể, .gồm, .cùng, .so, .tức, .vừa, .đang, .vẫn, .riêng, .gọi, .mang,
      .đầu, .cuối, .giữa, .tính, .hết, .nhận, .trao, .tặng, .tiếp, .tục, .khác, .năm, .tháng, .ngày,
      .giờ, .phút, .tuổi, .lần, .trở, .rồi, .nhưng, .thì, .mà, .nên, .cũng, .mới, .chỉ, .đều,
      .phải, .vì, .nếu, .thế, .nhất, .nhì, .số, .nguyên, .tăng, .giảm, .đạt, .hiện, .hôm, .hằng,
      .gần, .chung, .từng, .biết, .làm, .tốt, .đẹp, .sạch, .xanh, .quý, .hơn, .nhiều, .đủ, .thứ,
      .tổng, .mức, .tuần, .lúc, .mai, .tròn, .đúng, .lẻ, .hạng, .đa, .toàn, .cả, .sinh, .học, .giữ,
      .xây, .dựng:
      true
    default: false
    }
  }
}
