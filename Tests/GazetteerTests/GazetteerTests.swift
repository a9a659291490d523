import Gazetteer
import Testing

@Suite struct GazetteerTests {
  /// The units of a name as "Huyện Thanh Ba 232 < Tỉnh Phú Thọ".
  private func units(_ name: String, on day: Day? = nil) -> [String] {
    Gazetteer.units(named: name).filter { unit in day.map(unit.isValid) ?? true }.map { unit in
      ([unit.fullName + " " + unit.code]
        + Gazetteer.surroundings(of: unit, on: day).map(\.fullName)).joined(separator: " < ")
    }
  }

  @Test func findsEveryUnitOfAName() {
    #expect(
      units("Thanh Ba") == [
        "Thị trấn Thanh Ba 08152 < Huyện Thanh Ba < Tỉnh Phú Thọ",
        "Xã Thanh Ba 08152 < Tỉnh Phú Thọ",
        "Huyện Thanh Ba 232 < Tỉnh Phú Thọ",
      ])
    #expect(units("Nam Du") == ["Xã Nam Du 31115 < Huyện Kiên Hải < Tỉnh Kiên Giang"])
    #expect(
      units("Phúc Thành").contains("Phường Phúc Thành 14335 < Thành phố Ninh Bình < Tỉnh Ninh Bình")
    )
  }

  /// Units before and after the reforms of January and July 2025.
  @Test(arguments: [
    ("Vân Giang", 2023, ["Phường Vân Giang 14329 < Thành phố Ninh Bình < Tỉnh Ninh Bình"]),
    ("Vân Giang", 2026, []),
    ("Hoàn Kiếm", 2024, ["Quận Hoàn Kiếm 002 < Thành phố Hà Nội"]),
    ("Hoàn Kiếm", 2026, ["Phường Hoàn Kiếm 00070 < Thành phố Hà Nội"]),
    ("Thừa Thiên Huế", 2024, ["Tỉnh Thừa Thiên Huế 46"]), ("Thừa Thiên Huế", 2026, []),
    ("Kiên Hải", 2026, ["Đặc khu Kiên Hải 31108 < Tỉnh An Giang"]),
    ("Kiên Hải", 2023, ["Huyện Kiên Hải 912 < Tỉnh Kiên Giang"]),
  ])
  func knowsTheUnitsOfADay(_ name: String, _ year: Int, _ expected: [String]) {
    #expect(units(name, on: Day(year: year, month: 6, day: 15)) == expected)
  }

  @Test func aUnitMovesFromOneDistrictToAnother() {
    let january = Day(year: 2025, month: 1, day: 1)
    let december = Day(year: 2024, month: 12, day: 31)
    #expect(units("Vân Giang", on: december).map { $0.contains("Thành phố Ninh Bình") } == [true])
    #expect(units("Vân Giang", on: january).map { $0.contains("Thành phố Hoa Lư") } == [true])
  }

  /// Each row names one unit.
  @Test(arguments: [
    ["Đắk R'Lấp", "Đăk R’Lấp", "ĐẮK R’LẤP", "ĐắkRlấp", "Ðắk R'Lấp"],
    ["Thanh Thủy", "Thanh Thuỷ", "THANH THUỶ", "thanh  thủy"],
    ["Mỹ Quý", "Mĩ Quí", "Mỹ Quí"], ["Krông Búk", "KrôngBúk"], ["Nghĩa Kỳ", "Nghĩa Kì"],
    ["Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu", "Bà Rịa-Vũng Tàu"],
    ["Ia H' Drai", "Ia H'Drai", "Ia H’Drai"], ["Hòa Vang", "Hoà Vang"], ["Lý Nhân", "Lí Nhân"],
  ])
  func spellingDoesNotMatter(_ spellings: [String]) {
    let found = spellings.map { units($0) }
    #expect(found[0] != [])
    #expect(Set(found).count == 1)
  }

  @Test(arguments: [
    "Sơn Khê Hạ", "", "Thanh B", "Thanh Bà", "Zzz", "#", "12345", "日本", "A",
  ])
  func findsNone(_ name: String) {
    #expect(units(name) == [])
  }

  @Test func findsNumberedWardsAndDistricts() {
    let day = Day(year: 2024, month: 5, day: 2)
    #expect(units("1", on: day).contains("Quận 1 760 < Thành phố Hồ Chí Minh"))
    #expect(units("1", on: day).count > 20)
    #expect(units("1", on: Day(year: 2026, month: 1, day: 1)) == [])
  }

  @Test func findsByCode() {
    #expect(Gazetteer.units(code: "369").map(\.fullName) == ["Thành phố Ninh Bình"])
    #expect(
      Gazetteer.units(code: "374").map(\.fullName) == ["Huyện Hoa Lư", "Thành phố Hoa Lư"])
    #expect(Gazetteer.units(code: "01").map(\.fullName) == ["Thành phố Hà Nội"])
    for code in ["", "0", "000", "99", "14329", "x"] { #expect(Gazetteer.units(code: code) == []) }
  }

  // MARK: The table as a whole

  /// The order of the lines is that of the library's keys, whatever made them.
  @Test func everyUnitIsFoundByItsName() {
    let all = Gazetteer.all
    #expect(all.count > 15_000)
    for unit in all where !Gazetteer.units(named: unit.name).contains(unit) {
      Issue.record("not found: \(unit)")
    }
  }

  @Test func everyUnitHasAProvince() {
    for unit in Gazetteer.all {
      let around = Gazetteer.surroundings(of: unit, on: unit.from)
      let province = around.last ?? unit
      #expect(province.tier == .province, "\(unit)")
      #expect(around.first.map { $0.tier < unit.tier } ?? true, "\(unit)")
      #expect(unit.kind == .city || (unit.tier == .commune) == Self.communes.contains(unit.kind))
    }
  }

  private static let communes: Set<AdministrativeUnit.Kind> = [
    .commune, .ward, .township, .specialZone,
  ]

  /// The numbers of units that the resolutions of March and July 2025 left.
  @Test(arguments: [
    (Day(year: 2025, month: 3, day: 1), 63, 696, 10_035),
    (Day(year: 2025, month: 7, day: 1), 34, 0, 3_321),
  ])
  func hasAllUnits(_ day: Day, _ provinces: Int, _ districts: Int, _ communes: Int) {
    var codes: [AdministrativeUnit.Tier: Set<String>] = [:]
    for unit in Gazetteer.all where unit.isValid(on: day) {
      codes[unit.tier, default: []].insert(unit.code)
    }
    #expect(codes[.province]?.count == provinces)
    #expect(codes[.district]?.count ?? 0 == districts)
    #expect(codes[.commune]?.count == communes)
  }
}
