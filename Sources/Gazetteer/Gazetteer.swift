/// The administrative units of Vietnam since November 2021, before and after July 2025.
///
/// ```swift
/// let units = Gazetteer.units(named: "Thanh Ba")
/// units.map(\.fullName)  // "Thị trấn Thanh Ba", "Xã Thanh Ba", "Huyện Thanh Ba"
/// Gazetteer.surroundings(of: units[2], on: nil).map(\.fullName)  // "Tỉnh Phú Thọ"
/// ```
/// The tables lie in the binary as bytes and are searched as they are, so that the gazetteer costs
/// nothing until a name is looked up.
public enum Gazetteer {
  /// The units with a name, of every kind and time, in the order of their codes.
  ///
  /// - Parameter name: the name without the word for its kind, in any case, tone placement and
  ///   spacing: `Đắk R’Lấp`, `Quý`, `12`.
  /// - Returns: the units, none where no unit has the name.
  public static func units(named name: String) -> [AdministrativeUnit] {
    units(namedBy: name.utf8.span)
  }

  /// The units with a name at hand as UTF-8, as for ``units(named:)``.
  public static func units(namedBy name: Span<UInt8>) -> [AdministrativeUnit] {
    let sought = NameKey(name)
    guard !sought.letters.isEmpty else { return [] }
    return byName.value(of: sought.letters) {
      var found = NameKey()
      return Table.units.units(by: 0) { name in found.read(name, comparingTo: sought) }
    }
  }

  /// The province or district with a code, as it was at several times, the oldest first.
  public static func units(code: String) -> [AdministrativeUnit] {
    let sought = Array(code.utf8)
    return byCode.value(of: sought) {
      Table.parents.units(by: 2) { code in
        for index in sought.indices {
          guard index < code.count else { return -1 }
          if code[index] != sought[index] { return code[index] < sought[index] ? -1 : 1 }
        }
        return code.count == sought.count ? 0 : 1
      }
    }
  }

  /// The units around a unit, the nearest first, as they were on a day; without a day, as they were
  /// when the unit ended, or as they are.
  public static func surroundings(of unit: AdministrativeUnit, on day: Day?) -> [AdministrativeUnit]
  {
    var (surroundings, inner) = ([AdministrativeUnit](), unit)
    // A commune has two units around it at most; a table that led in a circle would never end.
    while let code = inner.parentCode, surroundings.count < 3 {
      let known = units(code: code)
      guard let parent = known.first(where: { holds($0, inner, on: day) }) ?? known.last else {
        break
      }
      surroundings.append(parent)
      inner = parent
    }
    return surroundings
  }

  private static func holds(
    _ parent: AdministrativeUnit, _ unit: AdministrativeUnit, on day: Day?
  ) -> Bool {
    if let day { return parent.isValid(on: day) }
    guard let parentEnd = parent.until else { return true }
    return unit.until.map { $0 <= parentEnd } ?? false
  }

  // What was looked up before: bulletins of one district name the same places again and again.
  private static let byName = RecentValues<[UInt8], [AdministrativeUnit]>(limit: 4096)
  private static let byCode = RecentValues<[UInt8], [AdministrativeUnit]>(limit: 1024)

  /// Whether two names are spellings of one: `Đắk R’Lấp`, `ĐĂK R'LẤP`.
  public static func isSameName(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    NameKey(one) == NameKey(other)
  }

  /// The first day of which the tables tell; what ended before is not in them.
  public static var firstDay: Day { Day(year: 2021, month: 11, day: 1) }

  /// All units, to look through the table as a whole.
  public static var all: [AdministrativeUnit] { Table.units.all }
}
