internal import VietText

/// Numbers in names and ordinals, which count nothing: they are passed over, so that no rule for
/// figures reads them.
enum Numbered {
  static let rules = [
    birth, name, houseNumber, age, timeOfDay, telephone, motto, PeriodLengths.length,
  ]

  /// `thôn 2`, `Tổ dân phố 5 và 11`, `lần thứ 9`, `khóa XX`, `KP.2`, `QL 14E`.
  static let name = Rule(
    "numbered.name", at: .numbered,
    reads: [
      "ở ⟦thôn 2⟧ xã Hòa Bình": "none", "⟦Tổ dân phố 5 và 11⟧": "none", "⟦tổ 6,7⟧": "none",
      "⟦Phường 12⟧": "none", "⟦Phường 5⟧ tổ chức hội nghị": "none", "⟦lần thứ 9⟧": "none",
      "⟦khóa XX⟧": "none", "⟦kỳ họp thứ 13⟧": "none",
      "⟦Chương trình 135⟧": "none", "⟦QL 14E⟧": "none", "⟦chi bộ 4⟧": "none", "⟦KP.2⟧ có": "none",
      "⟦giải 3⟧": "none", "⟦đợt 2⟧": "none", "⟦lần thứ năm⟧, nhiệm kỳ": "none",
      "⟦Nghị quyết Trung ương 4⟧ ⟦khóa XII⟧": "none | none", "⟦khu dân cư số 2⟧": "none",
      "⟦điện thoại: 0263 3822 123⟧": "none", "⟦tổ 5⟧ thôn Đông": "none", "⟦gói thầu số 1⟧": "none",
      "⟦lần thứ XV⟧": "none", "⟦Số nhà 412/6⟧ đường Lê Lợi": "none", "⟦Ban Chỉ đạo 138⟧": "none",
    ],
    ignores: [
      "mỗi tổ 5 người", "lớp 40 học sinh", "07 thôn", "3 phường", "giải nhất", "đội 12 thành viên",
      "chi bộ có 15 đảng viên", "đợt cao điểm", "trong vòng 7 năm", "mùa giải 2018-2019",
      "nhiệm vụ 2023",
      "vòng 45 phút",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let entry = cursor.entry(.numbered) else { return false }
    if entry.isOf(.number) || entry.isOf(.birth) { return false }
    // `Nhật Bản 20 người`: no hamlet.
    if cursor.follows(.nhật, at: start) { return false }
    if cursor.reading.isWord(cursor.at - 1, .ương), !isPlenum(start, cursor) { return false }
    // `tổng số chi hội 26`.
    if cursor.follows(.số, at: start), cursor.follows(.tổng, at: start - 1) { return false }
    if entry.isOf(.code) {
      guard cursor.code() else { return false }
    } else {
      let isOrdinal = entry.isOf(.ordinal)
      let last = cursor.reading.tokens[cursor.at - 1].id
      let isNamed = last == Word.số.rawValue || last == Word.thứ.rawValue
      guard cursor.nameNumber(isNamed: isNamed, isOrdinal: isOrdinal, from: start) else {
        return false
      }
    }
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `Trung ương 4` is the fourth plenum, `cấp Trung ương 125` and `Trung ương 5 tỷ` are counts.
  private static func isPlenum(_ start: Int, _ cursor: Cursor) -> Bool {
    guard let token = cursor.token, token.range.count <= 2, !cursor.follows(.cấp, at: start) else {
      return false
    }
    return cursor.peek(1).map { next in
      ![Word.tỷ, .tỉ, .triệu, .nghìn, .ngàn, .đồng].contains { $0.rawValue == next.id }
    } ?? true
  }

  /// `sinh năm 1956`, `SN 1952`.
  static let birth = Rule(
    "numbered.birth", at: .numbered,
    reads: ["ông Ba (⟦SN 1952⟧)": "none", "⟦SN: 1960⟧": "none"],
    ignores: ["SN 5", "sn hộ"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.word(.sn) else { return false }
    cursor.mark(.colon)
    guard cursor.year() != nil else { return false }
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `số 12 đường Lê Lợi`, `412/6 Nguyễn Huệ`, `số 02`.
  static let houseNumber = Rule(
    "numbered.number", at: .numbered,
    reads: [
      "⟦số 12⟧ đường Lê Lợi": "none", "⟦số 412/6⟧ Nguyễn Huệ": "none",
      "⟦số 1⟧, ⟦số 2⟧ và ⟦số 3⟧": "none | none | none",
      "tại ⟦số 15A⟧ phố Huế": "none", "tỷ ⟦số 3-1⟧": "none",
    ],
    ignores: [
      "tổng số 12 hộ", "một số 3 nhóm", "dân số 5.000 người", "số 12 hộ", "số 84 - QĐ/TWĐTN",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.word(.số), !cursor.follows(.tổng, .dân, .một, .đa, .trong, at: start),
      !cursor.isAtSpacedSymbol, cursor.number(.integer, .ratio) != nil
    else { return false }
    cursor.numberSuffix()
    if cursor.follows(.tỷ, .tỉ, at: start), cursor.mark(.dash) { _ = cursor.number(.integer) }
    guard !cursor.isAtUnit || cursor.isAtRoad else { return false }
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `62 tuổi`, `từ 18 đến 35 tuổi`, `30 năm tuổi Đảng`.
  static let age = Rule(
    "numbered.age", at: .numberToken, .numeral,
    reads: [
      "⟦62 tuổi⟧": "none", "từ ⟦18 đến 35 tuổi⟧": "none", "⟦18-35 tuổi⟧": "none",
      "trên ⟦100 tuổi⟧": "none",
      "⟦30 năm tuổi Đảng⟧": "none", "⟦71 tuổi⟧, ở thôn": "none",
    ],
    ignores: ["62 người cao tuổi", "tuổi trẻ", "5 tổ tuổi thơ"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.number(.integer) != nil || cursor.smallNumber() != nil else { return false }
    _ = cursor.attempt { cursor -> Int? in
      guard cursor.rangeMark() else { return nil }
      return cursor.integer(in: 1...130, digits: 3)
    }
    cursor.word(.năm)
    guard cursor.word(.tuổi) else { return false }
    cursor.word(.đảng)
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `7 giờ 30`, `14h30`, `09:12`, `24/7`.
  static let timeOfDay = Rule(
    "numbered.time", at: .numberToken,
    reads: [
      "lúc ⟦7 giờ 30⟧": "none", "⟦14h30⟧ ngày": "none", "⟦09:12⟧": "none", "⟦19h⟧": "none",
      "⟦14h:05⟧": "none",
      "⟦8 giờ 30 phút⟧": "none", "⟦6 giờ⟧ sáng": "none", "trực ⟦24/7⟧": "none", "⟦7-9 giờ⟧": "none",
      "⟦10:40:12⟧": "none",
    ],
    ignores: ["5 ha", "tỷ lệ 3:15", "7 hộ", "14 hộ", "24/7 hộ"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.timeOfDay() else { return false }
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `0912 345 678`, `024.3825.6543`.
  static let telephone = Rule(
    "numbered.telephone", at: .numberToken,
    reads: [
      "⟦0912 345 678⟧": "none", "gọi ⟦0912.345.678⟧": "none", "⟦0912345678⟧": "none",
      "(⟦0263-3822123⟧)": "none",
    ],
    ignores: ["07 hộ", "09 345 hộ", "0 đồng", "05 xã, 678 hộ", "1.234.567.890 đồng"]
  ) { cursor, facts in
    let start = cursor.at
    guard let token = cursor.token, token.range.count >= 3,
      cursor.reading.bytes[token.range.lowerBound] == UInt8(ascii: "0")
    else { return false }
    var digits = 0
    while let next = cursor.token, next.kind == .number, cursor.at - start < 8 {
      digits += cursor.reading.bytes[next.range].count { $0 &- 0x30 < 10 }
      cursor.at += 1
      guard digits < 10 else { break }
      if let mark = cursor.token, mark.kind == .dash || mark.kind == .stop,
        mark.traits.contains(.glued), cursor.peek(1)?.kind == .number
      {
        cursor.at += 1
      }
    }
    guard (9...12).contains(digits) else { return false }
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `5 không, 3 sạch`, a motto, whose numbers count its own words; quoted ones are names.
  static let motto = Rule(
    "numbered.motto", at: .numberToken,
    reads: [
      "cuộc vận động ⟦5 không, 3 sạch⟧": "none", "phương châm ⟦1 sạch, 2 xanh, 3 đẹp⟧": "none",
      "thực hiện ⟦3 cùng, 4 biết⟧ với dân": "none", "⟦2 xóa và 3 có⟧": "none",
    ],
    ignores: ["5 xã, 3 thôn", "3 cùng kỳ", "5 tổ", "2 nhất", "có 3 tốt", "3 có, 5 xã"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.motto() else { return false }
    facts.passOver(start..<cursor.at)
    return true
  }
}
