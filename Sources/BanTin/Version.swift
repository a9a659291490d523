internal import VietText

/// What this library is, and what it stands on.
public enum Version {
  /// The version of BanTin.
  public static let current = "0.1.0"

  /// The version of the ICU library that normalizes, such as "72.1".
  public static var icu: String { icuVersion }
}
