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
public struct NumberParts: Equatable, Sendable {
  /// The numbers: one; two of a `.ratio` or `.dotted`; three of a `.triple`.
  public private(set) var values: [ExactNumber]
  /// How many digits each has, the zeros in front counted.
  public private(set) var lengths: [Int]

  /// Reads a number token.
  ///
  /// - Returns: nil for more digits than 64 bits hold, and for `.malformed`.
  public init?(_ bytes: ArraySlice<UInt8>, form: NumberForm) {
    guard form != .malformed else { return nil }
    (values, lengths) = ([], [])
    let separatesParts = form == .dotted || form == .triple
    var (digits, decimals, length, inDecimals) = (0, 0, 0, false)
    func part() -> ExactNumber { ExactNumber(digits, decimals: decimals) }
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        guard length < 18 else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
        length += 1
        if inDecimals { decimals += 1 }
      case UInt8(ascii: "/"):
        close()
      case UInt8(ascii: "."):
        if separatesParts { close() }
      case UInt8(ascii: ","):
        inDecimals = true
      default: return nil
      }
    }
    close()

    func close() {
      values.append(part())
      lengths.append(length)
      (digits, decimals, length, inDecimals) = (0, 0, 0, false)
    }
  }
}
