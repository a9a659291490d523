internal import Records
internal import VietText

/// Lists of names behind a count that says how many they are: `trên 5 lĩnh vực: …; …`.
extension BreakdownAssembly {
  /// Finds the list that a sentence announces; its items may be the lines that follow.
  mutating func listNames(_ sentence: Sentence, _ following: ArraySlice<Sentence>) {
    for index in sentence.quantities {
      let quantity = facts.quantities[index]
      guard let claimed = quantity.value.value?.integer, (2...60).contains(claimed),
        quantity.value.bound == .exact, quantity.value.max == nil, quantity.value.outOf == nil,
        let colon = colon(behind: index, in: sentence)
      else { continue }
      let isLast = colon == sentence.tokens.upperBound - 1
      guard
        let items = isLast
          ? lines(following)
          : self.items(in: colon + 1..<sentence.tokens.upperBound, claimed, quantity.value.unit)
      else { continue }
      append(index, claimed, items, in: sentence)
      return
    }
  }

  /// The colon that ends the clause of a count, with no other count before it.
  private func colon(behind index: Int, in sentence: Sentence) -> Int? {
    let start = facts.quantities[index].tokens.upperBound
    let next =
      index + 1 < sentence.quantities.upperBound
      ? facts.quantities[index + 1].tokens.lowerBound : sentence.tokens.upperBound
    for token in between(start, min(next, start + 24)) {
      switch reading.tokens[token].kind {
      case .colon:
        let isExample = sentence.cues.contains {
          facts.cues[$0].value.part.map { $0 != .partition } ?? false
            && between(start, token).contains(facts.cues[$0].tokens.lowerBound)
        }
        return isExample ? nil : token
      case .semicolon, .stop, .openBracket: return nil
      default: continue
      }
    }
    return nil
  }

  // MARK: Items

  /// The items of a list in a sentence: parted by semicolons, or by commas if as many as was said or
  /// if each is surely one name.
  ///
  /// Items with numbers of their own are counts.
  private func items(in tokens: Range<Int>, _ claimed: Int, _ unit: String) -> [Range<Int>]? {
    var end = tokens.upperBound
    while end > tokens.lowerBound, [.stop, .endMark].contains(reading.tokens[end - 1].kind) {
      end -= 1
    }
    let body = tokens.lowerBound..<end
    let hasQuantities = facts.quantities(within: body)
    guard !body.isEmpty, !hasQuantities, !reading.tokens[body].contains(where: { $0.isOpenEnd })
    else { return nil }
    let items = split(body) { reading.tokens[$0].kind == .comma || reading.isWord($0, .và) }
    if reading.tokens[body].contains(where: { $0.kind == .semicolon }) {
      return parted(body, claimed)
    }
    guard items.count != claimed else { return items.allSatisfy { $0.count <= 12 } ? items : nil }
    return areFields(items, fewerThan: claimed, unit) || areNames(items, unit) ? items : nil
  }

  /// Whether each item is a field of the lexicon: `4 lĩnh vực: kinh tế, văn hóa - xã hội, an ninh`.
  ///
  /// More than were said may be parts of fields: `văn hóa, xã hội`.
  private func areFields(_ items: [Range<Int>], fewerThan claimed: Int, _ unit: String) -> Bool {
    unit == "lĩnh vực" && items.count > 1 && items.count < claimed
      && items.allSatisfy { item in
        reading.longest(.field, at: item.lowerBound, end: item.upperBound)?.end == item.upperBound
      }
  }

  /// `3 mô hình: Tiếng kẻng an ninh, Thắp sáng đường quê, …`: each item has words of its own behind a
  /// capital, and none is an owner.
  private func areNames(_ items: [Range<Int>], _ unit: String) -> Bool {
    (unit == "mô hình" || unit == "điển hình") && items.count > 1
      && items.allSatisfy { item in
        (2...8).contains(item.count)
          && reading.tokens[item.lowerBound].traits.contains(.capitalized)
          && !reading.tokens[item.lowerBound + 1].traits.contains(.capitalized)
          && reading.longest(.organisation, at: item.lowerBound, end: item.upperBound) == nil
          && item.allSatisfy { reading.tokens[$0].kind == .word }
      }
  }

  /// The items between semicolons, of which the last may be two joined by *và*: `A; B và C`.
  ///
  /// - Returns: nil where commas and *và* within them could part as many as was said.
  private func parted(_ body: Range<Int>, _ claimed: Int) -> [Range<Int>]? {
    let items = split(body) { reading.tokens[$0].kind == .semicolon }
    guard items.count > 1, let last = items.last else { return nil }
    if items.count >= claimed { return items }
    if let and = last.last(where: { reading.isWord($0, .và) }) {
      let joined = items.dropLast() + [last.lowerBound..<and, and + 1..<last.upperBound]
      if joined.count == claimed, !joined.contains(where: \.isEmpty) { return Array(joined) }
    }
    let most = split(body) {
      [.semicolon, .comma].contains(reading.tokens[$0].kind) || reading.isWord($0, .và)
    }
    return most.count < claimed ? items : nil
  }

  private func split(_ tokens: Range<Int>, at isSeparator: (Int) -> Bool) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens where isSeparator(index) {
      items.append(start..<index)
      start = index + 1
    }
    items.append(start..<tokens.upperBound)
    return items.map(trimmed).filter { !$0.isEmpty }
  }

  /// Without `và` before the last item and marks at either end.
  private func trimmed(_ item: Range<Int>) -> Range<Int> {
    var (start, end) = (item.lowerBound, item.upperBound)
    while start < end,
      reading.tokens[start].kind != .word && !reading.tokens[start].opensQuote
        || reading.isWord(start, .và)
    { start += 1 }
    while end > start, [.comma, .semicolon, .stop, .endMark].contains(reading.tokens[end - 1].kind)
    { end -= 1 }
    return start..<end
  }

  /// The lines behind a colon that begin with a dash or bullet, each an item.
  private func lines(_ following: ArraySlice<Sentence>) -> [Range<Int>]? {
    var items: [Range<Int>] = []
    for sentence in following.prefix(61) {
      let first = reading.tokens[sentence.tokens.lowerBound]
      guard first.traits.contains(.startsParagraph) else { continue }
      guard [.dash, .bullet, .plus].contains(first.kind) else { break }
      guard sentence.quantities.isEmpty else { return nil }
      items.append(trimmed(sentence.tokens))
    }
    return items.count > 1 ? items : nil
  }

  private mutating func append(
    _ index: Int, _ claimed: Int, _ items: [Range<Int>], in sentence: Sentence
  ) {
    let unit = facts.quantities[index].value.unit
    let isField = unit == "lĩnh vực"
    // The fields are those of the count before: `35 mô hình trên 5 lĩnh vực`.
    let whole = isField ? sentence.quantities.last { $0 < index } : index
    let first = facts.quantities[whole ?? index].tokens.lowerBound
    let bytes = reading.byteRange(first..<(items.last?.upperBound ?? first + 1))
    append(
      Breakdown(
        total: whole.flatMap { figures.place[$0] }.map { figures.figures[$0].id }, parts: [],
        axis: isField ? .field : .other, claimed: claimed, listed: items.map(reading.words),
        span: Span(reading.text.codePoints(bytes))))
  }
}

extension Facts {
  /// Whether a count stands within some tokens.
  fileprivate func quantities(within tokens: Range<Int>) -> Bool {
    var (low, high) = (0, quantities.count)
    while low < high {
      let middle = (low + high) / 2
      if quantities[middle].tokens.lowerBound < tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < quantities.count && quantities[low].tokens.lowerBound < tokens.upperBound
  }
}

extension Token {
  /// `…`, which says that there are more.
  fileprivate var isOpenEnd: Bool { kind == .ellipsis }

  fileprivate var opensQuote: Bool { kind == .openQuote || kind == .quote }
}
