internal import Records

/// The numbers that a figure's words allow: *hơn 12 tỷ* is from 12 tỷ up, *1,7 tỷ* from 1,65 to 1,75.
struct Amount {
  var low: Double
  var high: Double

  /// What the words of a figure allow; nil where they give no number.
  ///
  /// *hơn, gần, khoảng* are taken wide, by a tenth: it is no finding that a writer rounds.
  init?(_ figure: Figure) {
    guard let value = figure.value else { return nil }
    let half = figure.step / 2
    let leeway = abs(value) / 10
    switch figure.bound {
    case .exact:
      low = value - half
      high = (figure.max ?? value) + half
    case .over, .atLeast:
      low = value - half
      high = value + leeway + half
    case .nearly, .under, .atMost:
      low = value - leeway - half
      high = value + half
    case .about:
      low = value - leeway
      high = value + leeway
    case .vague:
      return nil
    }
  }

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  static func + (left: Amount, right: Amount) -> Amount {
    Amount(low: left.low + right.low, high: left.high + right.high)
  }

  static func * (left: Amount, right: Amount) -> Amount {
    Amount(low: left.low * right.low, high: left.high * right.high)
  }

  /// Says whether one number can be both.
  func meets(_ other: Amount) -> Bool {
    // Sums of decimal fractions are not exact.
    let slack = 1e-9 * max(abs(high), abs(other.high), 1)
    return low <= other.high + slack && other.low <= high + slack
  }
}

extension Figure {
  /// How much the last printed digit is worth, 0 for a whole count: 100 triệu of *1,7 tỷ đồng*.
  var step: Double {
    guard let value, value != 0 else { return 0 }
    let printed = PrintedNumber(text)
    guard printed.decimals > 0 || printed.digits < abs(value) else { return 0 }
    guard printed.digits > 0 else { return 0 }
    return abs(value) / printed.digits
  }
}

/// The first number printed in some words.
struct PrintedNumber {
  /// All its digits as one whole number: 2071 of *2.071*, 57 of *5,7*.
  private(set) var digits = 0.0
  /// How many digits stand behind the decimal comma.
  private(set) var decimals = 0
  /// How many groups of digits dots and commas divide: 3 of *50.700.00*.
  private(set) var groups = 0
  /// Whether each group behind the first has three digits, unlike *50.700.00*.
  private(set) var areThousands = true

  init(_ text: String) {
    var length = 0
    var separator: UInt8 = 0
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits = digits * 10 + Double(byte - 0x30)
        length += 1
      } else if length > 0, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        close(length)
        length = 0
        separator = byte
      } else if length > 0 || groups > 0 {
        break
      }
    }
    if length > 0 { close(length) }
    // Behind a comma stand decimals; behind a single dot too, unless they are three.
    if groups > 1, separator == UInt8(ascii: ",") || groups == 2 && last != 3 { decimals = last }
  }

  /// How many digits the last group has.
  private var last = 0

  private mutating func close(_ length: Int) {
    if groups > 0, length != 3 { areThousands = false }
    groups += 1
    last = length
  }
}
