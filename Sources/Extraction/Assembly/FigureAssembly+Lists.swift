internal import Records
internal import VietText

/// What counts of one list are told of together.
extension FigureAssembly {
  /// The parts of a total are what the total is: `đăng ký 23 mô hình, trong đó có 17 mô hình …`.
  func inheritStatus(
    _ drafts: inout [Figure], _ sentence: Sentence, from place: Int
  ) {
    let first = sentence.quantities.lowerBound
    let counted = sentence.quantities.prefix {
      facts.quantities[$0].tokens.lowerBound < place
    }
    // `xây 6 cầu, đạt 120% kế hoạch, cụ thể: …`: a share that has no parts is passed by.
    let isOfShares = sentence.quantities.dropFirst(counted.count).first.map {
      drafts[$0 - first].unit.isSame(as: "%")
    }
    let total = counted.last {
      drafts[$0 - first].status != .change
        && (isOfShares != false || !drafts[$0 - first].unit.isSame(as: "%"))
    }
    let status: Figure.Status?
    let unit: String
    // `nâng tổng số lên 144`, more than the total, is no part.
    var most: Double?
    if let total {
      (status, unit) = (drafts[total - first].status, drafts[total - first].unit)
      most = drafts[total - first].value
    } else if place == sentence.tokens.lowerBound, let last = lastTold.map({ figures[$0] }),
      last.status != .change
    {
      (status, unit) = (last.status, last.unit)
    } else {
      return
    }
    // What a later cue introduces, such as `trong số 93 mô hình có 41`, is told of by itself.
    let next = sentence.cues.lazy.map { facts.cues[$0] }.first {
      $0.value.part != nil && $0.tokens.lowerBound > place
    }
    let parts = between(place, next?.tokens.lowerBound ?? sentence.tokens.upperBound)
    for index in sentence.quantities
    where parts.contains(facts.quantities[index].tokens.lowerBound)
      && drafts[index - first].status.isWeak && drafts[index - first].per == nil
      && !isRaised(index, drafts[index - first])
      && (drafts[index - first].unit.isPart(of: unit)
        || isKind(index, in: parts, drafts[index - first]))
      && drafts[index - first].value ?? 0 <= most ?? .infinity
    {
      if let status, status != drafts[index - first].status {
        drafts[index - first].inherit(status)
      }
    }
  }

  /// `nâng số trường đạt chuẩn lên 5 trường`: what there is now is no part.
  private func isRaised(_ index: Int, _ draft: Figure) -> Bool {
    draft.status == .stock
      && [Word.lên, .đạt, .là, .thành].contains {
        reading.isWord(facts.quantities[index].tokens.lowerBound - 1, $0)
      }
  }

  /// Whether a count is an item of a list that tells what was counted: `xây 6 công trình, cụ thể: 02
  /// cầu, 04 cổng`.
  private func isKind(_ index: Int, in parts: Range<Int>, _ draft: Figure) -> Bool {
    let start = facts.quantities[index].tokens.lowerBound
    guard draft.status == nil, !Unit.measures.contains(draft.unit), !draft.unit.isSame(as: "đồng"),
      start - parts.lowerBound > 1
    else { return false }
    switch reading.tokens[start - 1].kind {
    case .colon, .comma, .semicolon: break
    default: guard reading.isWord(start - 1, .và) else { return false }
    }
    return reading.tokens[parts.prefix(5)].contains { $0.kind == .colon }
  }

  /// An item of a list that has no verb of its own is told of what the item before it is: `hiện có
  /// 73% …; gần 86% …; trên 80% …`.
  ///
  /// So is the same said again: `(tương đương 5 tỷ đồng)`.
  func continueLists(_ drafts: inout [Figure], _ sentence: Sentence) {
    let first = sentence.quantities.lowerBound
    for index in sentence.quantities.dropFirst() {
      let (last, this) = (facts.quantities[index - 1].tokens, facts.quantities[index].tokens)
      guard drafts[index - first].status.isWeak,
        let status = statusToContinue(index, drafts, sentence), this.lowerBound > last.upperBound
      else { continue }
      if isSaidAgain(this.lowerBound) {
        drafts[index - first].inherit(status)
        continue
      }
      let isShare = drafts[index - first].unit.isSame(as: "%")
      // `tăng 243 nghìn thành viên (khoảng 4%)`
      if status == .change, isShare, !drafts[index - 1 - first].unit.isSame(as: "%"),
        this.lowerBound == last.upperBound + 1,
        reading.tokens[last.upperBound].kind == .openBracket
      {
        drafts[index - first].inherit(status)
        continue
      }
      guard drafts[index - first].status == nil,
        isShare == drafts[index - 1 - first].unit.isSame(as: "%"),
        !drafts[index - first].unit.isSame(as: "đồng")
      else { continue }
      if status == .change {
        // `tăng 69,7% về số lượng và 27,5% về giá trị`; `giảm 1 vụ, 1 người chết`.
        let isJoined = isShare && reading.isWord(this.lowerBound - 1, .và)
        guard isJoined || goesOnChanging(index, sentence), this.lowerBound - last.upperBound <= 6
        else { continue }
      } else if status == .target
        || !beginsItem(this.lowerBound) && !endsList(index, drafts[index - first].unit)
        || !goesOn(this.upperBound, as: status, sentence)
      {
        continue
      }
      drafts[index - first].inherit(status)
    }
  }

  /// What the item of a list before a count is told of: `lập 14 tổ với 68 hội viên; 7 tổ ở xã Đông`
  /// goes on with the 14.
  private func statusToContinue(
    _ index: Int, _ drafts: [Figure], _ sentence: Sentence
  ) -> Figure.Status? {
    let (first, before) = (
      sentence.quantities.lowerBound, index - 1 - sentence.quantities.lowerBound
    )
    guard beginsItem(facts.quantities[index].tokens.lowerBound),
      !drafts[before].unit.isSame(as: drafts[index - first].unit)
    else { return drafts[before].status }
    let alike = drafts[...before].last { $0.unit.isSame(as: drafts[index - first].unit) }
    return alike?.status ?? drafts[before].status
  }

  /// `xã Đông có 3 sản phẩm; xã Đoài 7 sản phẩm`: each of a list of names has so many.
  func continueNames(_ drafts: inout [Figure], _ sentence: Sentence) {
    let first = sentence.quantities.lowerBound
    var head: Int?
    for index in sentence.quantities {
      let (this, start) = (index - first, facts.quantities[index].tokens.lowerBound)
      if drafts[this].status == .stock, reading.isWord(start - 1, .có) {
        head = this
      } else if drafts[this].status == nil, let head,
        drafts[this].unit.isSame(as: drafts[head].unit),
        isBehindName(index, sentence)
          || beginsItem(start)
            && goesOn(facts.quantities[index].tokens.upperBound, as: .stock, sentence)
      {
        drafts[this].inherit(.stock)
      } else if !drafts[this].status.isWeak {
        head = nil
      }
    }
  }

  /// Whether an item of a list is a name and a count.
  private func isBehindName(_ index: Int, _ sentence: Sentence) -> Bool {
    let start = facts.quantities[index].tokens.lowerBound
    guard reading.tokens[start - 1].traits.contains(.capitalized) else { return false }
    for token in stride(
      from: start - 1, through: max(sentence.tokens.lowerBound, start - 8), by: -1)
    {
      switch reading.tokens[token].kind {
      case .semicolon, .comma: return true
      case .word: continue
      default: return false
      }
    }
    return false
  }

  /// `giảm 2 vụ, 1 người chết`: what accidents and their victims are more or fewer by is one list.
  private func goesOnChanging(_ index: Int, _ sentence: Sentence) -> Bool {
    let (last, this) = (facts.quantities[index - 1], facts.quantities[index])
    guard last.value.unit.isOfAccidents, this.value.unit.isOfAccidents else { return false }
    let gap = between(last.tokens.upperBound, this.tokens.lowerBound)
    let mark = gap.last.map { reading.tokens[$0].kind == .comma || reading.isWord($0, .và) }
    return mark == true
      && !sentence.cues.contains {
        facts.cues[$0].value.isStatus && gap.contains(facts.cues[$0].tokens.lowerBound)
      }
  }

  /// Whether what stands behind a count in its item tells nothing else of it.
  private func goesOn(_ end: Int, as status: Figure.Status, _ sentence: Sentence) -> Bool {
    let verb = sentence.cues.lazy.map { facts.cues[$0] }.first {
      $0.value.status != nil && $0.tokens.lowerBound >= end
    }
    guard let verb else { return true }
    let gap = reading.tokens[between(end, verb.tokens.lowerBound)]
    // What stands in the quotation marks of a name tells nothing.
    let marks = gap.count { [.openQuote, .closeQuote, .quote].contains($0.kind) }
    if marks % 2 == 1 || gap.contains(where: { $0.kind == .semicolon }) { return true }
    return status == .recognised && reading.isWord(verb.tokens.lowerBound, .đạt)
  }

  /// `(tương đương 425 tỷ đồng)`.
  private func isSaidAgain(_ start: Int) -> Bool {
    let word = reading.isWord(start - 1, .với) ? start - 2 : start - 1
    return reading.isWord(word, .đương) && word > 1
      && reading.tokens[word - 2].kind == .openBracket
  }

  /// `2 sản phẩm của xã Đông; 5 sản phẩm của xã Đoài và 6 sản phẩm của xã Bắc`: the last of a list.
  private func endsList(_ index: Int, _ unit: String) -> Bool {
    let (last, this) = (facts.quantities[index - 1], facts.quantities[index])
    return reading.isWord(this.tokens.lowerBound - 1, .và) && last.value.unit.isSame(as: unit)
      && beginsItem(last.tokens.lowerBound)
      && !reading.tokens[between(last.tokens.upperBound, this.tokens.lowerBound)].contains {
        $0.kind == .comma || $0.kind == .semicolon
      }
  }

  /// Whether a count stands right behind a semicolon, so that it begins an item of a list.
  private func beginsItem(_ start: Int) -> Bool {
    reading.tokens[start - 1].kind == .semicolon
      || reading.isWord(start - 1, .có) && reading.tokens[start - 2].kind == .semicolon
  }
}

extension String {
  /// Whether it counts accidents, cases or people.
  fileprivate var isOfAccidents: Bool {
    self == "người" || self == "trường hợp" || self == "ca" || self == "vụ" || hasPrefix("vụ ")
  }
}
