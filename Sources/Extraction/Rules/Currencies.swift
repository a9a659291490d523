internal import Records
internal import VietText

/// Sums whose currency stands before the number.
enum Currencies {
  static let rules = [beforeNumber]

  /// `$10 triệu`, `USD 500`, `£9`.
  static let beforeNumber = Rule(
    "figure.currency-first", at: .numberToken,
    reads: [
      "chi ⟦$10 triệu⟧ xây cầu": "10000000 USD", "thưởng ⟦USD 500⟧ mỗi người": "500 USD",
      "giá ⟦€29,5⟧": "29.5 euro", "nộp ⟦VND 200.000⟧.": "200000 đồng",
    ],
    ignores: [
      "vay 500 USD 3 lần", "chi $ 20 người", "giá USD/VND 25.000", "10$ 20 cuốn",
      "vay 5 triệu USD 500.",
    ]
  ) { cursor, facts in
    let number = cursor.at
    // `5 triệu USD 500`: the currency is that of the number before.
    guard number > 0, cursor.reading.tokens[number - 1].mayBeCurrency,
      facts.quantities.last.map({ $0.tokens.upperBound < number }) ?? true
    else { return false }
    cursor.at = number - 1
    guard let quantity = cursor.sumBehindCurrency() else { return false }
    facts.add(quantity, number - 1..<cursor.at)
    return true
  }
}

extension Cursor {
  /// Reads a currency and the number behind it.
  mutating func sumBehindCurrency() -> QuantityFact? {
    guard let token, token.mayBeCurrency else { return nil }
    return attempt { cursor in
      let start = cursor.at
      guard let currency = cursor.entry(.unit)?.value, Unit.currencies.contains(currency),
        let number = cursor.token, number.kind == .number,
        token.kind == .word || number.traits.contains(.glued),
        start == 0 || ![.number, .slash].contains(cursor.reading.tokens[start - 1].kind),
        let amount = cursor.amount(), let value = amount.value, amount.outOf == nil,
        !cursor.isAtUnit
      else { return nil }
      return QuantityFact(
        value: value, max: amount.max, unit: currency, number: start..<cursor.at)
    }
  }
}

extension Unit {
  /// The money of countries.
  static let currencies: Names = ["USD", "euro", "bảng Anh", "yên", "đồng", "nhân dân tệ"]
}

extension Token {
  /// Whether it is a sign such as `$`, or an abbreviation such as `USD`.
  fileprivate var mayBeCurrency: Bool {
    kind == .other || kind == .word && traits.contains(.upperCase) && range.count == 3
  }
}
