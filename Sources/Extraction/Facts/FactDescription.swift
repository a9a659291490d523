internal import Records
internal import VietText

/// A fact in one short line, for `explain` and for the examples of rules.
protocol BrieflyDescribed {
  /// Such as "2016/2020", "over 5 km", "KH 84 KH/TU 2018-04-10".
  func brief(in reading: Reading) -> String
}

extension PeriodFact: BrieflyDescribed {
  func brief(in reading: Reading) -> String {
    let dates = [from, to].compactMap(\.self).map { date in
      date.edtf ?? "?" + [date.month, date.day].compactMap(\.self).map { "-\($0)" }.joined()
    }
    let length = years.map { "\($0) years" }
    return ([dates.isEmpty ? nil : dates.joined(separator: "/"), length] as [String?])
      .compactMap(\.self).joined(separator: ", ")
  }
}

extension QuantityFact: BrieflyDescribed {
  func brief(in reading: Reading) -> String {
    var text = bound == .exact ? "" : "\(bound.rawValue) "
    text += value.map { "\($0)" } ?? "?"
    if let max { text += "–\(max)" }
    if let outOf { text += "/\(outOf)" }
    text += " \(unit)"
    if let per { text += " per \(per)" }
    return text
  }
}

extension DocumentFact: BrieflyDescribed {
  func brief(in reading: Reading) -> String {
    [type ?? "?", number, symbol, date?.edtf].compactMap(\.self).joined(separator: " ")
  }
}

extension ModelFact: BrieflyDescribed {
  func brief(in reading: Reading) -> String {
    reading.words(name) + (owner.map { " — " + reading.words($0) } ?? "")
  }
}

extension PersonFact: BrieflyDescribed {
  func brief(in reading: Reading) -> String {
    ([reading.words(name)] + posts).joined(separator: "; ")
  }
}

extension Cue: BrieflyDescribed {
  func brief(in reading: Reading) -> String {
    switch self {
    case .status(let status): "status \(status?.rawValue ?? "none")"
    case .award(let act): "award \(act.rawValue)"
    case .form(let entry): "form \(reading.lexicon[entry].value)"
    case .part(let kind): kind.rawValue
    case .field(let entry): "field \(reading.lexicon[entry].value)"
    case .organisation: "organisation"
    case .level(let level): "level \(level.rawValue)"
    }
  }
}

extension Facts {
  /// A fact of any kind, as `explain` and the examples see it.
  struct Brief {
    var kind: String
    var rule: Int
    var tokens: Range<Int>
    var text: String
  }

  /// All facts in text order.
  func briefs(in reading: Reading) -> [Brief] {
    func briefs<Value: BrieflyDescribed>(_ kind: String, _ facts: [Found<Value>]) -> [Brief] {
      facts.map {
        Brief(kind: kind, rule: $0.rule, tokens: $0.tokens, text: $0.value.brief(in: reading))
      }
    }
    let all =
      briefs("periods", periods) + briefs("figures", quantities) + briefs("documents", documents)
      + briefs("models", models) + briefs("people", people) + briefs("cues", cues)
      + passedOver.map { Brief(kind: "none", rule: $0.rule, tokens: $0.tokens, text: "none") }
    return all.sorted {
      ($0.tokens.lowerBound, $0.tokens.count) < ($1.tokens.lowerBound, $1.tokens.count)
    }
  }
}
