/// A decimal number without rounding: `27,435` times a thousand million is 27435000000, not nearly.
public struct ExactNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The digits as an integer.
  public private(set) var digits: Int
  /// How many of the digits stand behind the decimal comma.
  public private(set) var decimals: Int

  /// The number `digits` / 10^`decimals`.
  public init(_ digits: Int, decimals: Int = 0) {
    (self.digits, self.decimals) = (digits, decimals)
    while self.decimals > 0, self.digits % 10 == 0 {
      self.digits /= 10
      self.decimals -= 1
    }
  }

  /// The number with a decimal point, such as "36.4".
  public var description: String { integer.map(String.init) ?? "\(double)" }

  /// The nearest double.
  public var double: Double { Double(digits) / ExactNumber.power(decimals) }

  /// The number as an integer, nil where it has decimals.
  public var integer: Int? { decimals == 0 ? digits : nil }

  /// The number times 10^`exponent`, nil beyond the range of 64 bits.
  public func scaled(by exponent: Int) -> ExactNumber? {
    guard exponent > decimals else { return ExactNumber(digits, decimals: decimals - exponent) }
    var result = digits
    for _ in 0..<exponent - decimals {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return ExactNumber(result)
  }

  /// The sum, nil beyond the range of 64 bits.
  public func adding(_ other: ExactNumber) -> ExactNumber? {
    let places = max(decimals, other.decimals)
    guard let first = padded(to: places), let second = other.padded(to: places) else { return nil }
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? nil : ExactNumber(sum, decimals: places)
  }

  /// Compares values, exactly.
  public static func < (first: ExactNumber, second: ExactNumber) -> Bool {
    let places = max(first.decimals, second.decimals)
    // At most one has to be padded; where 64 bits do not hold it, it is the larger in size.
    guard let left = first.padded(to: places) else { return first.digits < 0 }
    guard let right = second.padded(to: places) else { return second.digits > 0 }
    return left < right
  }

  private func padded(to places: Int) -> Int? {
    var result = digits
    for _ in decimals..<places {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }

  private static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}

/// The numbers in the bytes of a number token.
///
/// They are told of each number token several times, so they are kept without an array.
public struct NumberParts: Equatable, Sendable {
  private struct Part: Equatable {
    var value = ExactNumber(0)
    var length = 0
  }

  /// How many numbers there are: one; two of a `.ratio` or `.dotted`; three of a `.triple`.
  public private(set) var count = 0
  private var (first, second, third) = (Part(), Part(), Part())

  /// The number at a place below `count`.
  public subscript(place: Int) -> ExactNumber { part(place).value }

  /// How many digits the number at a place has, the zeros in front counted.
  public func length(_ place: Int) -> Int { part(place).length }

  /// The numbers.
  public var values: [ExactNumber] { (0..<count).map { self[$0] } }

  /// How many digits each number has.
  public var lengths: [Int] { (0..<count).map { length($0) } }

  /// Reads a number token.
  ///
  /// - Returns: nil for more digits than 64 bits hold, and for `.malformed`.
  public init?(_ bytes: ArraySlice<UInt8>, form: NumberForm) {
    self.init(Array(bytes), 0..<bytes.count, form: form)
  }

  /// Reads a number token that is a range of a text's bytes.
  package init?(_ text: [UInt8], _ range: Range<Int>, form: NumberForm) {
    guard form != .malformed else { return nil }
    let bytes = text.span.extracting(range)
    let separatesParts = form == .dotted || form == .triple
    var (digits, decimals, length, inDecimals) = (0, 0, 0, false)
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39:
        guard length < 18 else { return nil }
        digits = digits &* 10 &+ Int(byte &- 0x30)
        length &+= 1
        if inDecimals { decimals &+= 1 }
        continue
      case UInt8(ascii: "/"): break
      case UInt8(ascii: "."): guard separatesParts else { continue }
      case UInt8(ascii: ","):
        inDecimals = true
        continue
      default: return nil
      }
      guard append(digits, decimals, length) else { return nil }
      (digits, decimals, length, inDecimals) = (0, 0, 0, false)
    }
    guard append(digits, decimals, length) else { return nil }
  }

  /// Adds a number; false where there are three already, which no form has.
  private mutating func append(_ digits: Int, _ decimals: Int, _ length: Int) -> Bool {
    let part = Part(value: ExactNumber(digits, decimals: decimals), length: length)
    switch count {
    case 0: first = part
    case 1: second = part
    case 2: third = part
    default: return false
    }
    count += 1
    return true
  }

  private func part(_ place: Int) -> Part {
    precondition(place < count, "a number token has fewer numbers")
    return place == 0 ? first : place == 1 ? second : third
  }
}
