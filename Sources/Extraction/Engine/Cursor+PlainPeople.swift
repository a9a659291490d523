internal import VietText

/// People whom neither a title nor a post tells.
extension Cursor {
  /// Whether a bracket tells a person's age, birth, people or home: `(62 tuổi)`, `(SN 1956)`,
  /// `(thôn 2)`.
  var tellsOfPerson: Bool {
    guard token?.kind == .openBracket, let next = peek(1) else { return false }
    if tellsOfLife(at: at + 1, next) || peekEntry(.role, at: at + 1) != nil { return true }
    guard let place = peekEntry(.placeType, at: at + 1)?.entry else { return false }
    return ["thôn", "bản", "ấp", "xóm", "làng", "tổ dân phố", "khu phố"].contains(place.form)
  }

  /// Whether an age, a birth, a people or a home is told: `62 tuổi`, `sinh năm 1956`, `dân tộc Dao`.
  private func tellsOfLife(at index: Int, _ token: Token) -> Bool {
    if token.kind == .number { return reading.isWord(index + 1, .tuổi) }
    switch Word(rawValue: token.id) {
    case .sinh, .trú, .ngụ, .quê, .sn: return true
    case .dân: return reading.isWord(index + 1, .tộc)
    default: return false
    }
  }

  /// Whether a full name, behind which the cursor stands, is a person's though nothing before it
  /// says so: `đến thăm ⟦Lò Thị Mai⟧`, `⟦Lê Minh Sơn⟧ cho biết`, `⟦Lê Minh Sơn⟧, sinh năm 1990`.
  ///
  /// A common family name and three or four syllables may still be a street's or a firm's: the middle
  /// names *Văn* and *Thị*, what a person does and what is told of one make it plain.
  func isPlainly(_ name: Range<Int>) -> Bool {
    guard (3...4).contains(name.count),
      peekEntry(.surname, at: name.lowerBound)?.entry.isOf(.common) == true,
      !reading.tokens[name.lowerBound].traits.contains(.upperCase), at < end
    else { return false }
    let isTold =
      token?.kind == .comma && peek(1).map { tellsOfLife(at: at + 1, $0) } == true
      || token?.kind == .openBracket && peekEntry(.placeType, at: at + 1) != nil
    if isTold, name.lowerBound > 0, reading.tokens[name.lowerBound - 1].kind == .comma {
      return true
    }
    guard mayBegin(at: name.lowerBound), !isSignature(name) else { return false }
    return isTold || tellsOfPerson || hasMiddleName(after: name.lowerBound)
      || (isAtDeed || isNamedWithOther(from: name)) && !mayBePlace(name)
  }

  /// `là ⟦Lê Nhã Trâm⟧ và Nguyễn Quốc Kỳ`: whether two full names stand behind *là* or *gồm*.
  private func isNamedWithOther(from name: Range<Int>) -> Bool {
    guard reading.isWord(name.lowerBound - 1, .là) || reading.isWord(name.lowerBound - 1, .gồm),
      reading.isWord(at, .và)
    else { return false }
    var ahead = self
    ahead.at += 1
    return ahead.isAtSurname && (ahead.personName()?.count ?? 0) > 2
  }

  /// `Hồ Núi Cốc`, `Hoàng Thành Thăng Long`: whether the family name may be the kind of a place.
  private func mayBePlace(_ name: Range<Int>) -> Bool {
    peekEntry(.placeType, at: name.lowerBound) != nil
      || reading.isWord(name.lowerBound, .hồ)
      || peekEntry(.place, at: name.lowerBound + 2)?.end == name.upperBound
  }

  /// Whether a person may be named behind the word before: one in lower case that is no street's,
  /// school's or body's.
  private func mayBegin(at index: Int) -> Bool {
    if index == 0 || reading.tokens[index].isSentenceStart { return true }
    var before = reading.tokens[index - 1]
    // `… ủng hộ 5 triệu đồng, ⟦Phạm Văn Dân⟧ hiến …`: no list of streets.
    if before.kind == .comma, index > 1 { before = reading.tokens[index - 2] }
    guard before.kind == .word, !before.traits.contains(.capitalized) || before.isSentenceStart,
      before.id != Word.ảnh.rawValue
    else { return false }
    return ![LexiconClass.placeType, .organisation, .numbered, .movementHead, .publisher].contains {
      entry($0, endingAt: index) != nil
    }
  }

  /// Whether the name stands on a line alone, as a signature does.
  private func isSignature(_ name: Range<Int>) -> Bool {
    reading.tokens[name.lowerBound].traits.contains(.startsLine)
      && (token?.traits.contains(.startsLine) ?? true)
  }

  /// Whether a verb follows of which places and firms are seldom the subject.
  private var isAtDeed: Bool {
    switch token.flatMap({ Word(rawValue: $0.id) }) {
    case .nói, .kể, .bị, .sinh, .cũng: true
    case .cho: reading.isWord(at + 1, .biết) || reading.isWord(at + 1, .hay)
    case .chia: reading.isWord(at + 1, .sẻ)
    case .đã, .đang, .sẽ, .là, .được: true
    default: false
    }
  }

  /// Whether the words behind posts name the place of the last.
  ///
  /// `trưởng thôn ⟦Cao Sơn⟧, xã Tân Lộc`, `báo cáo viên Lê Thị Thu Hà, Bí thư Đoàn xã ⟦Mai Lâm⟧.`
  func namesPlace(_ name: Range<Int>, of posts: [Range<Int>]) -> Bool {
    guard let first = posts.first, let last = posts.last, name.count == 2,
      last.upperBound == name.lowerBound, entry(.placeType, endingAt: last.upperBound) != nil
    else { return false }
    switch token?.kind {
    case .comma, .openBracket: return peekEntry(.placeType, at: at + 1) != nil
    case nil, .stop:
      return first.lowerBound > 1 && reading.tokens[first.lowerBound - 1].kind == .comma
        && isNameSyllable(first.lowerBound - 2)
    default: return false
    }
  }

  /// Passes over a people between a title and the name: `bác sĩ ⟦người Mông⟧ Và Bá Tủa`.
  mutating func passEthnicity() {
    let start = at
    guard word(.người) else { return }
    _ = words(.dân, .tộc)
    if entry(.ethnicity) == nil || at >= end || !isNameSyllable(at) { at = start }
  }
}
