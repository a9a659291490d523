/// A date, or an interval of dates, in the Extended Date/Time Format (ISO 8601-2), level 0.
///
/// One of a year (`2022`), a month (`2018-04`), a day (`2018-04-10`), or an interval of two of
/// these (`2016/2020`, `2019-01/2019-06`). The value is the text itself; nothing is checked here.
public struct EDTF: RawRepresentable, Sendable, Hashable, Codable {
  /// The value as it is written.
  public var rawValue: String

  /// Takes a value as it is written.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Takes a value as it is written.
  public init(_ value: String) {
    rawValue = value
  }
}

extension EDTF: ExpressibleByStringLiteral {
  /// Takes a value as it is written.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}

extension EDTF: CustomStringConvertible {
  /// The value as it is written.
  public var description: String { rawValue }
}
