internal import Records
internal import VietText

/// Decides what a sentence tells of each of its counts: that they are registered, or awarded.
///
/// The verb right behind the unit or its passive (`35 mô hình … được đăng ký`) tells most; then the
/// nearest verb before the count, through a list of counts (`khen thưởng 6 tập thể, 3 cá nhân`).
/// What is proposed or aimed at stays so whatever verb comes nearer (`đề nghị … công nhận 03 mô hình`).
struct Statuses {
  let reading: Reading
  let facts: Facts
  let sentence: Sentence

  /// What is told of a count.
  struct Told {
    var status: Figure.Status
    /// Whether the count is the verb's object, with neither another count nor a mark between.
    var isNear = true
    /// Whether the verb is `với`.
    var isWith = false
    /// Whether words stand between the verb and the count, so that it may be told of these.
    var isDistant = false
  }

  /// The status of the quantity at a place of `facts.quantities`.
  func status(of index: Int) -> Told? {
    let quantity = facts.quantities[index]
    let verb = verbBefore(quantity.tokens.lowerBound)
    let before = verb?.status
    if before == .target { return verb }
    // `giảm từ 6,2% xuống 1,4%`: two values, not a difference.
    let start = quantity.tokens.lowerBound
    if before == .change, reading.isWord(start, .từ) || reading.isWord(start - 1, .từ),
      quantity.value.bound == .exact, quantity.value.max == nil
    {
      return nil
    }
    if before == .proposed { return quantity.value.isThing ? verb : nil }
    // `chọn 3 xã làm điểm`: told by the verb before; `có 3 xã làm điểm`, by the one behind.
    let isOpen = before.isWeak || !(verb?.isNear ?? false)
    let end = quantity.tokens.upperBound
    // A share or a sum of money is told of less than things are: it changed, or is there.
    if quantity.value.unit.isSame(as: "%") {
      // `75% mô hình phát huy hiệu quả`: what has the share stands before the verb.
      let noun = reading.longest(.unit, at: end, end: sentence.tokens.upperBound)
      let after = statusAfter(noun?.end ?? end, next: index + 1, isActive: isOpen)
      if let after, [.recognised, .effective, .registered, .commended].contains(after) {
        return Told(status: after)
      }
      if before == .stock { return verb?.isNear ?? false ? verb : nil }
      return before == .change || before == .recognised ? verb : nil
    }
    if quantity.value.unit.isSame(as: "đồng") {
      // What a sum goes with, `với tổng kinh phí`, does not make it a stock.
      return before == .change || before == .stock && !(verb?.isWith ?? false) ? verb : nil
    }
    let after =
      statusAfter(end, next: index + 1, isActive: isOpen)
      ?? (before.isWeak ? statusOfList(from: index) : nil)
    if let after { return Told(status: after) }
    return verb ?? (isTotal(start) ? Told(status: .stock, isNear: false, isDistant: true) : nil)
  }

  /// `tổng số hộ chăn nuôi là 419 hộ`: how many there are.
  private func isTotal(_ start: Int) -> Bool {
    guard reading.isWord(start - 1, .là) else { return false }
    for index in stride(
      from: start - 2, through: max(sentence.tokens.lowerBound, start - 14), by: -1)
    {
      guard reading.tokens[index].kind == .word else { return false }
      if reading.isWord(index, .tổng), reading.isWord(index + 1, .số) { return true }
    }
    return false
  }

  // MARK: Before the count

  /// `Mục tiêu 6 tháng cuối năm: kết nạp 27 đoàn viên; …`: all that follows is aimed at.
  private func isAim(_ start: Int) -> Bool {
    let first = sentence.tokens.lowerBound
    guard start - first > 2,
      reading.isWord(first, .mục) && reading.isWord(first + 1, .tiêu)
        || reading.isWord(first, .chỉ) && reading.isWord(first + 1, .tiêu)
        || reading.isWord(first, .phương) && reading.isWord(first + 1, .hướng)
    else { return false }
    return reading.tokens[first..<min(start, first + 20)].contains { $0.kind == .colon }
  }

  /// What a verb before a count tells of it.
  private func verbBefore(_ start: Int) -> Told? {
    if isAim(start) { return Told(status: .target) }
    var nearest: Told?
    var isSettled = false
    for place in sentence.cues.reversed() {
      let cue = facts.cues[place]
      guard case .status(let told) = cue.value, cue.tokens.upperBound <= start,
        !isInField(cue.tokens), !isToldOfEarlier(cue.tokens, before: start),
        !isComparison(cue.tokens)
      else { continue }
      guard let status = told, !isLevel(cue.tokens, status, start), !isHarm(cue.tokens, status)
      else {
        // A verb that tells nothing, such as `đạt`, ends the search for the nearest, unless it is
        // joined to one that tells more: `xây dựng và phát sóng`, `tăng bình quân`.
        if !isJoined(cue.tokens), reaches(cue.tokens.upperBound, start, .implemented) {
          isSettled = true
        }
        continue
      }
      switch status {
      case .target, .proposed:
        if governs(cue.tokens, start, status) {
          return Told(status: status)
        }
      default:
        guard !isSettled, reaches(cue.tokens.upperBound, start, status) else { continue }
        // What a rate is left at is its value: `còn 38,2%`.
        let isLeft = cue.tokens.count == 1 && reading.isWord(cue.tokens.lowerBound, .còn)
        let isNear = !isLeft && isNear(cue.tokens.upperBound, start)
        let gap = cue.tokens.upperBound..<start
        let isDistant = gap.count > 2 && !hasCount(gap)
        let isWith = reading.isWord(cue.tokens.lowerBound, .với)
        nearest = Told(status: status, isNear: isNear, isWith: isWith, isDistant: isDistant)
        isSettled = true
      }
    }
    if [Word.lên, .đạt, .là, .thành].contains(where: { reading.isWord(start - 1, $0) }),
      isRaised(start)
    {
      return Told(status: .stock, isNear: false, isDistant: true)
    }
    return nearest
  }

  /// `nâng tổng số sản phẩm đạt chuẩn lên 144 sản phẩm`: what there is now.
  private func isRaised(_ start: Int) -> Bool {
    for index in stride(
      from: start - 2, through: max(sentence.tokens.lowerBound, start - 24), by: -1)
    {
      switch reading.tokens[index].kind {
      case .comma, .semicolon: return false
      default:
        if reading.isWord(index + 1, .số) || reading.isWord(index + 1, .tổng),
          reading.isWord(index, .nâng) || reading.isWord(index, .đưa)
        {
          return !hasCount(index..<start)
        }
      }
    }
    return false
  }

  private func isNear(_ verb: Int, _ start: Int) -> Bool {
    let gap = verb..<start
    return !hasBreak(gap, list: false) && !hasCount(gap)
      && !sentence.cues.contains {
        facts.cues[$0].value.part != nil && gap.contains(facts.cues[$0].tokens.lowerBound)
      }
  }

  /// Whether a verb that tells of counts stands right before another, perhaps with `và` between.
  private func isJoined(_ words: Range<Int>) -> Bool {
    let verb = words.lowerBound
    let end = reading.isWord(verb - 1, .và) ? verb - 1 : verb
    return sentence.cues.contains {
      let cue = facts.cues[$0]
      guard cue.tokens.upperBound == end, let status = cue.value.status else { return false }
      // `giảm mạnh đạt 3,4%` tells the new value, `tăng trưởng đạt 8%` the change.
      let isRate = [Word.trưởng, .quân, .năm].contains { reading.isWord(end - 1, $0) }
      if status == .change, reading.isWord(verb, .đạt), !isRate { return false }
      return end < verb ? status != .stock : status == .change
    }
  }

  /// Whether a verb stands right behind an earlier count, and so is told of that one, unless its own
  /// object follows: `1.450 con tăng 105 con`.
  private func isToldOfEarlier(_ verb: Range<Int>, before start: Int) -> Bool {
    verb.upperBound < start && !reading.isWord(verb.lowerBound, .với)
      && sentence.quantities.contains {
        let quantity = facts.quantities[$0].tokens
        return quantity.upperBound == verb.lowerBound && quantity.lowerBound < start
      }
  }

  /// What something grew to or shrank to is its new value, and no change: `giảm còn 288 hộ`, `tăng
  /// từ 40 hộ lên 52 hộ`, `vượt mức 500 tấn`.
  private func isLevel(_ verb: Range<Int>, _ status: Figure.Status, _ start: Int) -> Bool {
    let last = verb.upperBound - 1
    if status == .stock {
      // `giảm xuống còn 12 hộ`, `từ 40 hộ xuống còn 12 hộ`
      return reading.isWord(last, .còn)
        && (reading.isWord(verb.lowerBound - 1, .xuống) || isBehindChange(verb.lowerBound))
    }
    guard status == .change else { return false }
    return [last, start - 1].contains { index in
      [Word.còn, .xuống, .lên, .mức, .cả].contains { reading.isWord(index, $0) }
    } || [Word.còn, .xuống].contains { reading.isWord(start, $0) }
  }

  /// `giảm còn 12 hộ`; `giảm được 52 hộ, chỉ còn 38 hộ`.
  private func isBehindChange(_ verb: Int) -> Bool {
    let before = sentence.cues.lazy.map { facts.cues[$0] }.last {
      $0.value.status != nil && $0.tokens.upperBound <= verb
    }
    guard let before, before.value.status == .change else { return false }
    return verb - before.tokens.upperBound <= 25
      && !reading.tokens[before.tokens.upperBound..<verb].contains { $0.kind == .semicolon }
  }

  /// `làm 2 người chết, 4 người bị thương`: what befalls them, and nothing that was made.
  private func isHarm(_ verb: Range<Int>, _ status: Figure.Status) -> Bool {
    guard status == .implemented, reading.isWord(verb.upperBound - 1, .làm) else { return false }
    var depth = 0
    for index in verb.upperBound..<min(verb.upperBound + 40, sentence.tokens.upperBound) {
      switch reading.tokens[index].kind {
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case _ where depth > 0: continue
      // `làm 2.000 ha lúa tại các xã A, B (…) bị ngập`
      case .comma where reading.tokens[index + 1].traits.contains(.capitalized): continue
      case .comma, .semicolon: return false
      default:
        switch Word(rawValue: reading.tokens[index].id) {
        case .tốc, .đổ, .gãy, .cháy, .chìm, .bị, .chết, .vong, .mạng, .mất, .hỏng, .sập, .ngập,
          .trôi:
          return true
        default: continue
        }
      }
    }
    return false
  }

  /// `xây dựng hệ thống chính trị` names a field, and nothing that was built.
  private func isInField(_ verb: Range<Int>) -> Bool {
    sentence.cues.contains {
      facts.cues[$0].value.field != nil && facts.cues[$0].tokens.contains(verb.lowerBound)
    }
  }

  /// `so với 7% của năm trước`: nothing is there with it.
  private func isComparison(_ verb: Range<Int>) -> Bool {
    reading.isWord(verb.lowerBound, .với) && reading.isWord(verb.lowerBound - 1, .so)
  }

  /// Whether a verb's object can still be at `start`: in the same clause, or in a list of counts
  /// that begins in the verb's clause.
  private func reaches(_ verb: Int, _ start: Int, _ status: Figure.Status) -> Bool {
    guard start - verb <= 60 else { return false }
    if status == .change {
      // `tăng 3,1 điểm (0,6%)`, but `giảm 14%; 512 xe`.
      let isOpen = !reading.tokens[verb..<start].contains {
        $0.kind == .comma || $0.kind == .semicolon
      }
      return start - verb <= 4 && isOpen
        || start - verb <= 12 && !hasBreak(verb..<start, list: false)
          && (reading.isWord(verb, .so)
            || reading.tokens[verb..<start].contains { $0.id == Word.là.rawValue })
    }
    // `ở 5 thôn`, `trên 5 lĩnh vực`: the verb has another object.
    if isBehindPreposition(start) {
      // `duy trì hoạt động của 6 câu lạc bộ`.
      return status == .maintained && reading.isWord(start - 1, .của) && start - verb <= 4
    }
    // `mở 2 lớp cho 76 em`: what is done is done for others.
    if reading.isWord(start - 1, .cho), !status.isHonour { return false }
    if status == .stock {
      if start - lastCount(verb..<start) > 25 || isPurpose(verb) { return false }
      // `còn ra quân giải tỏa 28 ha`: what is left stands right behind.
      if reading.isWord(verb - 1, .còn), start - verb > 2, !hasCount(verb..<verb + 3) {
        return false
      }
      // `câu kết với nhà hàng để rút 2 tỷ đồng`: what is with others stands right behind.
      if reading.isWord(verb - 1, .với), start - verb > 6, !hasCount(verb..<start) { return false }
      // `còn 40 hộ nghèo, 20 hộ chưa có điện`: a clause of its own.
      if hasCount(verb..<start), isDenied(start) { return false }
      // `có đợt dưới 0 độ, tôi mặc ba áo`: behind its counts the list ends where a clause begins.
      for comma in verb..<start
      where reading.tokens[comma].kind == .comma && !isInCount(comma)
        && !hasCount(comma..<min(comma + 6, start + 1))
      { return false }
    }
    return !hasBreak(verb..<start, list: true)
  }

  /// Whether what stands right behind the count at a token denies something of it.
  private func isDenied(_ start: Int) -> Bool {
    let count = sentence.quantities.lazy.map { facts.quantities[$0].tokens }.first {
      $0.lowerBound == start
    }
    guard let end = count?.upperBound, end < sentence.tokens.upperBound else { return false }
    for index in end..<min(end + 4, sentence.tokens.upperBound) {
      if reading.tokens[index].kind != .word { return false }
      if reading.isWord(index, .không) || reading.isWord(index, .chưa) { return true }
    }
    return false
  }

  /// Where the last count in some tokens ends, else where they begin.
  ///
  /// Where `alike`, only a count of what stands behind the tokens is meant.
  private func lastCount(_ range: Range<Int>, alike: Bool = false) -> Int {
    let last = sentence.quantities.last {
      facts.quantities[$0].tokens.upperBound <= range.upperBound
    }
    guard let last else { return range.lowerBound }
    let (before, next) = (facts.quantities[last], min(last + 1, sentence.quantities.upperBound - 1))
    if alike, before.value.unit != facts.quantities[next].value.unit { return range.lowerBound }
    return max(range.lowerBound, before.tokens.upperBound)
  }

  func isBehindPreposition(_ start: Int) -> Bool {
    // `có đến 5 xã`, as many as five
    if reading.isWord(start - 2, .có),
      reading.isWord(start - 1, .đến) || reading.isWord(start - 1, .tới)
    {
      return false
    }
    // `trên cả 4 mặt`
    let start = reading.isWord(start - 1, .cả) ? start - 1 : start
    return [
      Word.ở, .tại, .trên, .trong, .từ, .của, .qua, .mỗi, .đến, .tới, .giữa, .thuộc, .khối,
    ].contains {
      reading.isWord(start - 1, $0)
    } || reading.isWord(start - 1, .bàn) && reading.isWord(start - 2, .địa)
      || reading.isWord(start - 1, .số) && reading.isWord(start - 2, .trong)
  }

  /// `Để có 5 km đường`: what is wanted, not what there is.
  private func isPurpose(_ verb: Int) -> Bool { reading.isWord(verb - 2, .để) }

  /// A comma breaks off what a verb says, unless counts stand on both sides of it.
  private func hasBreak(_ range: Range<Int>, list: Bool) -> Bool {
    var skipped = range.lowerBound
    for index in range where index >= skipped {
      switch reading.tokens[index].kind {
      case .openBracket:
        // `59 xã đặc biệt khó khăn (ĐBKK), 12 xã`
        guard list, let close = closed(index..<range.upperBound) else { return true }
        skipped = close + 1
      case .semicolon: return true
      case .comma:
        guard list, hasCount(range.lowerBound..<index) else { return true }
      default: continue
      }
    }
    return false
  }

  /// Where a bracket is closed that holds neither a count nor another.
  private func closed(_ range: Range<Int>) -> Int? {
    let close = reading.tokens[range.dropFirst()].firstIndex {
      $0.kind == .closeBracket || $0.kind == .openBracket
    }
    guard let close, reading.tokens[close].kind == .closeBracket,
      !hasCount(range.lowerBound..<close)
    else { return nil }
    return close
  }

  /// Whether a comma stands in a unit: `14/14 xã, thị trấn`.
  private func isInCount(_ comma: Int) -> Bool {
    sentence.quantities.contains { facts.quantities[$0].tokens.contains(comma) }
  }

  private func hasCount(_ range: Range<Int>) -> Bool {
    sentence.quantities.contains {
      let start = facts.quantities[$0].tokens.lowerBound
      return range.contains(start)
    }
  }

  private func governs(_ words: Range<Int>, _ start: Int, _ status: Figure.Status) -> Bool {
    let (verb, isForecast) = (words.upperBound, isForecast(words))
    let reach = start - (status == .proposed ? lastCount(verb..<start, alike: true) : verb)
    if reach > (isForecast ? 40 : status == .proposed ? 20 : 600) { return false }
    // `với mục tiêu xây 3 cầu, xã đã …`, but `với các chỉ tiêu chủ yếu như: …`.
    let isPurpose = reading.isWord(words.lowerBound, .với) && !isListed(verb, start)
    var depth = 0
    for index in verb..<start {
      switch reading.tokens[index].kind {
      case .openBracket:
        if isForecast { return false }
        depth += 1
      case .closeBracket:
        // A bracket between is passed by, but what is aimed at in a bracket is not aimed at behind.
        depth -= 1
        if depth < 0 { return false }
      case .comma where isPurpose: return false
      case .semicolon where status == .proposed: return false
      case .comma where status == .proposed && !hasCount(verb..<index): return false
      default: continue
      }
    }
    return depth == 0
  }

  /// Whether a list of aims begins behind their word: `chủ yếu như:`, but not `đều đạt:`.
  private func isListed(_ verb: Int, _ start: Int) -> Bool {
    for index in verb..<min(verb + 8, start) {
      switch reading.tokens[index].kind {
      case .colon: return true
      case .comma:
        // `với các chỉ tiêu cơ bản, trong đó bao gồm: …`
        guard [Word.trong, .gồm, .như, .cụ].contains(where: { reading.isWord(index + 1, $0) })
        else { return false }
      default:
        if [Word.đạt, .đều, .vượt].contains(where: { reading.isWord(index, $0) }) { return false }
      }
    }
    return false
  }

  /// `sẽ`, `dự kiến`, `cần`, which tell of what is near, unlike `phấn đấu` and `mục tiêu`, which
  /// tell of all aims behind them.
  private func isForecast(_ verb: Range<Int>) -> Bool {
    [Word.sẽ, .dự, .phải, .cần].contains { reading.isWord(verb.lowerBound, $0) }
  }
}

extension Figure.Status {
  /// Whether it is said of what is honoured, which stands behind `cho`.
  var isHonour: Bool {
    switch self {
    case .awarded, .commended, .recognised, .proposed: true
    default: false
    }
  }
}

extension QuantityFact {
  /// Whether the unit is neither a share nor money.
  var isThing: Bool { !unit.isSame(as: "%") && !unit.isSame(as: "đồng") }
}
