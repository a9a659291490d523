internal import VietText

/// Who runs a model.
enum Owner {
  case organisation(Range<Int>)
  case person(ReadPerson)

  /// The words of the owner: a person's name alone.
  var words: Range<Int> {
    switch self {
    case .organisation(let words): words
    case .person(let person): person.name
    }
  }
}

extension Cursor {
  /// Reads the owner behind a model's name: `của Hội Phụ nữ xã`, `do ông Lê Văn Thạch khởi xướng`,
  /// `(xã Tân Lộc)`, `tại phường Minh Hòa`.
  mutating func ownerBehind() -> Owner? {
    attempt { cursor in
      if cursor.token?.kind == .closeQuote { cursor.at += 1 }
      guard let cue = cursor.token else { return nil }
      if cue.kind == .openBracket {
        cursor.at += 1
        guard let owner = cursor.owner(), cursor.mark(.closeBracket) else { return nil }
        return owner
      }
      if cue.kind == .dash {
        cursor.at += 1
        guard let words = cursor.body() else { return nil }
        return .organisation(words)
      }
      switch cursor.oneOf(.của, .do, .tại, .ở, .thuộc, .trên) {
      case .của, .do: return cursor.owner()
      case .tại, .ở, .thuộc: break
      case .trên: guard cursor.words(.địa, .bàn) else { return nil }
      default: return nil
      }
      return (cursor.placeName() ?? cursor.body()).map(Owner.organisation)
    }
  }

  /// An organisation, a person or a place.
  private mutating func owner() -> Owner? {
    let start = at
    if entry(.role) != nil, let person = person(isListed: true) { return .person(person) }
    at = start
    if let person = person() { return .person(person) }
    return (body() ?? placeName()).map(Owner.organisation)
  }

  /// An organisation that is no post, with a second one behind *cùng*.
  mutating func body() -> Range<Int>? {
    guard peekEntry(.post) == nil, peekEntry(.postShort) == nil, let first = organisation() else {
      return nil
    }
    let after = at
    if word(.cùng), peekEntry(.post) == nil, let second = organisation() {
      return first.lowerBound..<second.upperBound
    }
    at = after
    return first
  }

  // MARK: Owners before the model

  /// The organisation that does what the verb before `index` says, where the model's name or the
  /// word *mô hình* stands at `index`.
  ///
  /// `Chi hội Phụ nữ thôn 3 có “…”`, `Khối dân vận xã (Sơn Khê) vừa ra mắt mô hình “…”`.
  func ownerBefore(_ index: Int, isAdjacent: Bool = false) -> Owner? {
    guard let verb = verb(endingAt: index) else { return nil }
    var last = verb
    while last > 0, verb - last < 4, isAdverb(last - 1) { last -= 1 }
    if reading.tokens[max(0, last - 1)].kind == .closeBracket, let open = bracketStart(last - 1) {
      last = open
    }
    let first = sentenceStart(of: index)
    return subject(from: first, through: last, isAdjacent: isAdjacent)
  }

  /// The organisation that ends right before the verb, or else the first one that stands where the
  /// sentence's subject does.
  private func subject(from first: Int, through last: Int, isAdjacent: Bool) -> Owner? {
    var index = first
    var subject: Range<Int>?
    while index < last {
      var cursor = self
      cursor.at = index
      guard peekEntry(.organisation, at: index) != nil || peekEntry(.placeType, at: index) != nil,
        let words = cursor.body() ?? cursor.placeName(), words.upperBound <= last
      else {
        index += 1
        continue
      }
      if words.upperBound == last {
        // Who works `phối hợp với` another is named first.
        guard let subject, isPartner(words) else { return .organisation(words) }
        return .organisation(subject)
      }
      if subject == nil, isSubject(words, first) { subject = words }
      index = words.upperBound
    }
    return isAdjacent ? nil : subject.map(Owner.organisation)
  }

  private func isPartner(_ words: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    return (reading.isWord(before, .với) || reading.isWord(before, .cùng))
      && reading.isWord(before - 1, .hợp)
  }

  /// The organisation that is the subject of a sentence.
  func subject(of sentence: Range<Int>) -> Range<Int>? {
    var cursor = self
    cursor.at = sentence.lowerBound
    return cursor.subject(
      from: sentence.lowerBound, through: sentence.upperBound, isAdjacent: false)?.words
  }

  private func isSubject(_ words: Range<Int>, _ sentence: Int) -> Bool {
    guard words.count > 1, let next = peek(words.upperBound - at) else { return false }
    let isFree =
      words.lowerBound == sentence
      || [.comma, .colon, .dash, .semicolon].contains(reading.tokens[words.lowerBound - 1].kind)
    guard isFree else { return false }
    return next.kind == .openBracket
      || next.kind == .word && next.id != Word.và.rawValue && next.id != Word.về.rawValue
  }

  /// The first token of the sentence, or one not far before.
  func sentenceStart(of index: Int) -> Int {
    var start = index
    while start > 0, index - start < 60, !reading.tokens[start].isSentenceStart { start -= 1 }
    return start
  }

  /// Where the verb that takes the model begins: `ra mắt`, `xây dựng 2`, `duy trì các`.
  private func verb(endingAt index: Int) -> Int? {
    var last = index
    while last > 0, index - last < 4 {
      let token = reading.tokens[last - 1]
      let isCount = [.các, .những, .một, .nhiều].contains(Word(rawValue: token.id))
      guard token.kind == .number || isCount else { break }
      last -= 1
    }
    return entry(.ownerCue, endingAt: last)?.start
  }

  private func isAdverb(_ index: Int) -> Bool {
    switch Word(rawValue: reading.tokens[index].id) {
    case .vừa, .đã, .đang, .vẫn, .cũng, .còn, .sẽ, .mới: true
    default: false
    }
  }

  func bracketStart(_ close: Int) -> Int? {
    for index in stride(from: close - 1, through: max(0, close - 8), by: -1)
    where reading.tokens[index].kind == .openBracket {
      return index
    }
    return nil
  }
}
