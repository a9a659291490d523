internal import Records

extension Double {
  /// The number as a Vietnamese reader expects it: `1.234,5`.
  var vi: String { printed(thousands: ".", decimal: ",") }
  /// The number as an English reader expects it: `1,234.5`.
  var en: String { printed(thousands: ",", decimal: ".") }

  /// At most two decimals, as many as are needed.
  private func printed(thousands: String, decimal: String) -> String {
    guard isFinite, abs(self) < 1e16 else { return description }
    var cents = Int((abs(self) * 100).rounded())
    let isWhole = cents % 100 == 0
    let fraction = cents % 100
    cents /= 100
    var text = ""
    var digits = Array(String(cents))
    while digits.count > 3 {
      text = thousands + String(digits.suffix(3)) + text
      digits.removeLast(3)
    }
    text = (self < 0 ? "-" : "") + String(digits) + text
    if isWhole { return text }
    let tail =
      fraction % 10 == 0 ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return text + decimal + tail
  }
}

extension Figure {
  /// A sum in the figure's unit, money in the largest unit that keeps it short.
  func wording(of value: Double) -> (vi: String, en: String) {
    guard isMoney else { return ("\(value.vi)", "\(value.en)") }
    let (vi, en, divisor): (String, String, Double) =
      abs(value) >= 1e9
      ? (" tỷ đồng", " billion đồng", 1e9)
      : abs(value) >= 1e6 ? (" triệu đồng", " million đồng", 1e6) : (" đồng", " đồng", 1)
    // A short form that would not be the number itself is no help.
    let short = value / divisor
    guard abs((short * 100).rounded() - short * 100) < 1e-6 else {
      return (value.vi + " đồng", value.en + " đồng")
    }
    return (short.vi + vi, short.en + en)
  }
}

extension Sequence<String> {
  /// `a + b + c`.
  func sum() -> String { joined(separator: " + ") }
}
