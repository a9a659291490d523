/// Vietnamese words for numbers, in the forms of a region.
public struct NumberWords: Sendable {
  var thousand = "nghìn"
  var billion = "tỷ"
  var zeroTens = "linh"
  var seven = "bảy"
  /// 4 behind tens.
  var four = "tư"
  /// 5 behind tens.
  var five = "lăm"
  /// Whether 20 to 29 begin with `hăm`.
  var shortensTwenty = false

  /// `hai nghìn không trăm linh sáu`.
  public static let northern = NumberWords()
  /// `hai ngàn không trăm lẻ sáu`.
  public static let southern = NumberWords(
    thousand: "ngàn", billion: "tỉ", zeroTens: "lẻ", seven: "bẩy", four: "bốn")
  /// `hăm nhăm`.
  public static let colloquial = NumberWords(
    thousand: "ngàn", zeroTens: "lẻ", five: "nhăm", shortensTwenty: true)

  /// The words for a number from 0 to 10^15, the zeros of inner groups said.
  public func words(for number: Int) -> String {
    guard number > 0 else { return "không" }
    let parts = parts(of: number)
    return parts.joined(separator: " ")
  }

  private func parts(of number: Int) -> [String] {
    let scales = [(1_000_000_000, billion), (1_000_000, "triệu"), (1000, thousand)]
    var (rest, words) = (number, [String]())
    for (value, scale) in scales where rest >= value {
      // Above a thousand times a thousand million the words for the count nest: `hai nghìn tỷ`.
      words +=
        value == 1_000_000_000
        ? parts(of: rest / value) : below1000(rest / value, isInner: !words.isEmpty)
      words.append(scale)
      rest %= value
    }
    if rest > 0 { words += below1000(rest, isInner: !words.isEmpty) }
    return words
  }

  private func below1000(_ number: Int, isInner: Bool) -> [String] {
    guard number > 99 || isInner else { return below100(number) }
    let hundreds = [digit(number / 100), "trăm"]
    switch number % 100 {
    case 0: return hundreds
    case 1...9: return hundreds + [zeroTens, digit(number % 10)]
    default: return hundreds + below100(number % 100)
    }
  }

  private func below100(_ number: Int) -> [String] {
    let unit = number % 10
    switch number / 10 {
    case 0: return [digit(unit)]
    case 1: return unit == 0 ? ["mười"] : ["mười", unit == 5 ? "lăm" : digit(unit)]
    default:
      let last =
        switch unit {
        case 1: "mốt"
        case 4: four
        case 5: five
        default: digit(unit)
        }
      if shortensTwenty, number / 10 == 2, unit > 0 { return ["hăm", last] }
      let tens = [digit(number / 10), "mươi"]
      return unit == 0 ? tens : tens + [last]
    }
  }

  private func digit(_ value: Int) -> String {
    ["không", "một", "hai", "ba", "bốn", "năm", "sáu", seven, "tám", "chín"][value]
  }
}
