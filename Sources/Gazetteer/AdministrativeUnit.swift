/// A province, district or commune as it was for a time.
public struct AdministrativeUnit: Hashable, Sendable {
  /// What sort of unit it is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// *Tỉnh.*
    case province = 0x74
    /// *Thành phố*, of the rank of a province or of a district.
    case city = 0x63
    /// *Huyện.*
    case district = 0x68
    /// *Quận.*
    case urbanDistrict = 0x71
    /// *Thị xã.*
    case town = 0x73
    /// *Xã.*
    case commune = 0x78
    /// *Phường.*
    case ward = 0x70
    /// *Thị trấn.*
    case township = 0x72
    /// *Đặc khu*, since July 2025.
    case specialZone = 0x6B

    /// The word before the names of such units, with a capital: "Huyện".
    public var word: String {
      switch self {
      case .province: "Tỉnh"
      case .city: "Thành phố"
      case .district: "Huyện"
      case .urbanDistrict: "Quận"
      case .town: "Thị xã"
      case .commune: "Xã"
      case .ward: "Phường"
      case .township: "Thị trấn"
      case .specialZone: "Đặc khu"
      }
    }
  }

  /// How far down a unit is.
  public enum Tier: Int, Sendable, Comparable {
    /// A province or a city of its rank.
    case province = 2
    /// A district or what has its rank; there are none since July 2025.
    case district = 3
    /// A commune or ward.
    case commune = 5

    /// A tier is less than those inside it.
    public static func < (one: Tier, other: Tier) -> Bool { one.rawValue < other.rawValue }
  }

  /// The name without the word for its kind: "Thanh Ba", "12".
  public let name: String
  /// What sort of unit it is.
  public let kind: Kind
  /// The code of the General Statistics Office: two digits for a province, three for a district,
  /// five for a commune.
  public let code: String
  /// The code of the unit around it; nil for a province.
  public let parentCode: String?
  /// Its first day; nil where it is older than the table, which begins in November 2021.
  public let from: Day?
  /// The day after its last; nil where it still is.
  public let until: Day?

  /// The name with the word for its kind: "Huyện Thanh Ba".
  public var fullName: String { "\(kind.word) \(name)" }

  /// How far down it is.
  public var tier: Tier { Tier(rawValue: code.utf8.count) ?? .commune }

  /// Whether it was so on a day.
  public func isValid(on day: Day) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day < $0 } ?? true
  }
}

/// A day of the calendar, to compare with others.
public struct Day: Hashable, Comparable, Sendable {
  /// Year, month and day as decimal digits: 20250701.
  public let number: Int

  /// A day by its year, month from 1 and day from 1.
  public init(year: Int, month: Int, day: Int) { number = (year * 100 + month) * 100 + day }

  init(number: Int) { self.number = number }

  /// An earlier day is less.
  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}
