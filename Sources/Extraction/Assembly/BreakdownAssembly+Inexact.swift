internal import Records
internal import VietText

/// Parts that are said to be all of a total, whether or not they add up to it: which number is wrong
/// is for an audit to ask.
extension BreakdownAssembly {
  /// Whether each part names its field, level, year or place, or they are collectives and
  /// individuals: nothing is counted in two of them.
  ///
  /// The last may be all others, counted too: `và 9 mô hình khác`.
  func areToldApart(_ parts: [Int], _ axis: Breakdown.Axis) -> Bool {
    if axis == .other, parts.count > 2, let rest = parts.last,
      reading.isWord(facts.quantities[rest].tokens.upperBound, .khác)
    {
      return areToldApart(parts.dropLast(), self.axis(of: parts.dropLast()))
    }
    return axis != .other && (axis != .kind || areBothOwners(parts))
  }

  /// `95 đảng viên, gồm 40 đảng viên nữ và 60 đảng viên nam`: behind a word for all parts, exact
  /// counts of the total's things that come near it, told of one thing and one time.
  ///
  /// Fewer than the total are all of it only where *và* closes their list, and what follows on *và*
  /// is not of the list.
  func areOneList(_ parts: [Int], of total: Int, _ share: Double) -> Bool {
    guard parts.count > 1, (0.8...1.25).contains(share), areExact(parts + [total]),
      areToldAlike(parts)
    else { return false }
    let close = parts.firstIndex { reading.isWord(facts.quantities[$0].tokens.lowerBound - 1, .và) }
    return close.map { $0 == parts.count - 1 } ?? (share > 1)
  }

  /// `34 mô hình (13 mô hình kinh tế, 12 mô hình văn hóa và 9 mô hình an ninh)`: a bracket that holds
  /// nothing but counts of the total's things, told apart.
  func areParts(
    _ parts: [Int], of total: Int, _ axis: Breakdown.Axis, from start: Int, in sentence: Sentence
  ) -> Bool {
    let whole = facts.quantities[total].value
    guard areToldApart(parts, axis), areExact(parts + [total]), areToldAlike(parts),
      let sum = sum(parts)?.double, let all = whole.value?.double,
      (0.8...1.25).contains(sum / max(all, 1)), !leavesOpen(parts, in: sentence),
      let last = parts.last
    else { return false }
    let list = between(start, facts.quantities[last].tokens.upperBound)
    return !sentence.cues.contains {
      facts.cues[$0].value.part != nil && list.contains(facts.cues[$0].tokens.lowerBound)
    }
      && parts.allSatisfy {
        let part = facts.quantities[$0].value
        return part.per == whole.per && (part.unit.isPart(of: whole.unit) || areBothOwners(parts))
      }
  }

  /// `giai đoạn 2016 - 2018 có 40 mô hình: năm 2016 …, năm 2017 …, năm 2018 …`: a count for each
  /// year of the total's time.
  func coverTime(of total: Int, _ parts: [Int]) -> Bool {
    guard parts.count > 2, areExact(parts + [total]),
      let time = period(of: total)?.rawValue.split(separator: "/"), time.count == 2,
      let first = Int(time[0]), let last = Int(time[1]), first < last,
      last - first + 1 == parts.count
    else { return false }
    let years = Set(parts.compactMap { period(of: $0).flatMap { Int($0.rawValue) } })
    return years == Set(first...last)
  }

  /// Whether a single part is more than its total, and than any count of its things told before in
  /// the sentence, of which it may be a part instead.
  func isAbove(_ total: Int, _ part: Int, in sentence: Sentence) -> Bool {
    let (whole, value) = (facts.quantities[total].value, facts.quantities[part].value)
    guard whole.unit == value.unit, areExact([total, part]), let number = value.value,
      sentence.quantities.contains(total)
    else { return false }
    return sentence.quantities.prefix { $0 < part }.allSatisfy {
      facts.quantities[$0].value.value.map { $0 < number } ?? true
    }
  }

  /// Whether words behind the first part say that there are more than those with numbers.
  ///
  /// So do `còn lại là các mô hình an ninh`, `và các lĩnh vực khác`, an ellipsis and `v.v`.
  func leavesOpen(_ parts: [Int], in sentence: Sentence) -> Bool {
    guard let first = parts.first else { return false }
    let start = facts.quantities[first].tokens.upperBound
    // `Số còn lại là …` may be the next sentence.
    let end = min(sentence.tokens.upperBound + 6, reading.tokens.count)
    return between(start, end).contains { index in
      switch reading.tokens[index].kind {
      case .ellipsis: return true
      case .word: break
      default: return false
      }
      if reading.isWord(index, .lại), reading.isWord(index - 1, .còn) {
        return !isCounted(behind: index)
      }
      if index >= sentence.tokens.upperBound { return false }
      if reading.isWord(index, .khác) { return !isCounted(before: index, parts) }
      return isAndSoOn(index)
    }
  }

  /// `còn lại là 9 mô hình`.
  private func isCounted(behind index: Int) -> Bool {
    between(index + 1, min(index + 5, reading.tokens.count)).contains {
      reading.tokens[$0].kind == .number
    }
  }

  /// `và 39 mô hình khác`, but not `… mô hình kinh tế và các mô hình khác`.
  private func isCounted(before index: Int, _ parts: [Int]) -> Bool {
    guard
      let part = parts.last(where: { facts.quantities[$0].tokens.upperBound <= index })
    else { return false }
    return between(facts.quantities[part].tokens.upperBound, index).allSatisfy {
      let kind = reading.tokens[$0].kind
      return kind != .comma && kind != .semicolon && !reading.isWord($0, .và)
    }
  }

  /// Whether `v.v` begins at a token.
  private func isAndSoOn(_ index: Int) -> Bool {
    guard index + 2 < reading.tokens.count, reading.tokens[index + 1].kind == .stop else {
      return false
    }
    return [index, index + 2].allSatisfy {
      let range = reading.tokens[$0].range
      return range.count == 1 && reading.bytes[range.lowerBound] | 0x20 == UInt8(ascii: "v")
    }
  }

  private func areExact(_ quantities: [Int]) -> Bool {
    quantities.allSatisfy {
      let quantity = facts.quantities[$0].value
      return quantity.bound == .exact && quantity.max == nil && quantity.outOf == nil
        && quantity.value != nil
    }
  }

  /// Whether the same is told of all parts, at one time.
  private func areToldAlike(_ parts: [Int]) -> Bool {
    let figures = parts.compactMap { self.figures.place[$0] }.map { self.figures.figures[$0] }
    guard let first = figures.first else { return false }
    return figures.allSatisfy { $0.status == first.status && $0.period == first.period }
  }

  private func period(of quantity: Int) -> EDTF? {
    figures.place[quantity].flatMap { figures.figures[$0].period }
  }
}
