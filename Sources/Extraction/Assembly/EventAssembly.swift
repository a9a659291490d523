internal import Records
internal import VietText

/// What the article is an account of: a review, a commendation, a congress.
///
/// The kinds are those that the title and the lead's first sentences tell: words of the lexicon
/// where someone does them (`UBND xã tổng kết`, `tổ chức lễ ra mắt`), not where they belong to a
/// name, an occasion or a topic (`về việc tổ chức hội nghị`, `nhân kỷ niệm`, `công tác kiểm tra`).
struct EventAssembly {
  /// The event; nil where the article reports none.
  private(set) var event: Event?
  /// The words of who held it.
  private(set) var host: Range<Int>?

  init(
    _ reading: Reading, _ head: Head, _ facts: Facts, _ sentences: [Sentence],
    _ periods: PeriodAssembly
  ) {
    let title = head.title.flatMap { EventPhrase(in: $0, isTitle: true, reading) }
    let lead = Self.lead(sentences, title: head.title, isTold: title != nil, reading)
    guard let phrase = lead?.phrase ?? title else { return }
    host =
      [lead?.phrase, title].compactMap(\.self).lazy
      .compactMap { EventHost(of: $0, reading)?.tokens }.first
    // What is mentioned by the way, as `tại cuộc họp`, is not what the article tells of.
    if title == nil, host == nil, !phrase.isHeld { return }
    var kinds = title?.kinds ?? []
    for kind in lead?.phrase.kinds ?? [] where !kinds.contains(kind) { kinds.append(kind) }
    // A conference is a meeting only where nothing says more.
    if kinds.count > 1 { kinds.removeAll { $0 == .meeting } }
    let bytes = reading.byteRange(phrase.tokens)
    let date =
      lead.flatMap { Self.date($0.sentence, facts, reading) }
      ?? (title == nil ? nil : Self.opening(sentences, reading))
      .flatMap { Self.date($0, facts, reading) }
    let isInferred = date.map { periods.inferred[$0] && periods.values[$0] != nil } ?? false
    event = Event(
      kinds: kinds, host: host.map(reading.words), date: date.flatMap { periods.values[$0] },
      guesses: isInferred ? [.yearInferred] : [],
      text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes)))
  }

  /// The sentence of the lead that tells of the event: the first, or a later one behind a preamble
  /// or where the title tells of an event.
  private static func lead(
    _ sentences: [Sentence], title: Range<Int>?, isTold: Bool, _ reading: Reading
  ) -> (phrase: EventPhrase, sentence: Sentence)? {
    var (read, preambleEnd) = (0, 0)
    // What a caption mentions by the way, which counts where no sentence tells more.
    var mentioned: (phrase: EventPhrase, sentence: Sentence)?
    for sentence in sentences where !sentence.isTitle {
      // The headline once more.
      if let title, sentence.tokens.count == title.count,
        reading.folded(sentence.tokens) == reading.folded(title)
      {
        continue
      }
      if let phrase = EventPhrase(in: sentence.tokens, isTitle: false, reading) {
        let before = phrase.tokens.lowerBound - 1
        let isMentioned =
          isTold && !phrase.isHeld && sentence.tokens.count <= 20 && sentence.periods.isEmpty
          && (reading.isWord(before, .tại) || reading.isWord(before, .dự))
        // `Bí thư và các lãnh đạo đã tuyên dương …`: the next sentence may tell who held it.
        let isHosted = isTold || phrase.isHeld || EventHost(of: phrase, reading) != nil
        // `Tổ bầu cử kiểm tra thùng phiếu`: a caption beside what the title tells.
        let isCaption =
          isTold && !phrase.isHeld && sentence.tokens.count <= 20 && sentence.periods.isEmpty
          && reading.tokens[sentence.tokens.upperBound - 1].kind == .word
        if isCaption, !isMentioned { continue }
        if !isMentioned, isHosted { return (phrase, sentence) }
        mentioned = mentioned ?? (phrase, sentence)
        if !isHosted { preambleEnd += 1 }
      }
      // `Điểm báo`: a heading above the lead.
      if sentence.tokens.count <= 6,
        ![.stop, .endMark].contains(reading.tokens[sentence.tokens.upperBound - 1].kind)
      {
        continue
      }
      read += 1
      var first = sentence.tokens.lowerBound
      if [.dash, .bullet, .plus].contains(reading.tokens[first].kind) { first += 1 }
      let isPreamble = preambles.contains(reading.tokens[first].id)
      if isPreamble { preambleEnd += 1 }
      if read >= (isTold ? 4 : min(preambleEnd, 3) + 1) { return mentioned }
    }
    return mentioned
  }

  private static let preambles = Set(
    [Word.thực, .căn, .theo, .nhằm, .để, .hưởng, .nhân, .được].map(\.rawValue))

  /// The first sentence behind the title, where it begins with a day: `Ngày 11/2, đồng chí …`.
  private static func opening(_ sentences: [Sentence], _ reading: Reading) -> Sentence? {
    guard let first = sentences.first(where: { !$0.isTitle }) else { return nil }
    let start = first.tokens.lowerBound
    let isDated =
      reading.isWord(start, .ngày)
      || reading.longest(.daypart, at: start, end: first.tokens.upperBound) != nil
    return isDated ? first : nil
  }

  /// The first day that the sentence names, but for those of documents and of history: its place in
  /// `facts.periods`.
  private static func date(
    _ sentence: Sentence, _ facts: Facts, _ reading: Reading
  ) -> Int? {
    sentence.periods.first { index in
      let period = facts.periods[index].value
      guard period.kind == .date, period.role != .document else { return false }
      // `Nhân kỷ niệm …, sáng ngày 9/6/2024`: a time of the day is none of history.
      let start = facts.periods[index].tokens.lowerBound
      return period.role != .history
        || reading.longest(.daypart, at: start, end: sentence.tokens.upperBound) != nil
    }
  }
}

/// The words of a sentence or title that tell of an event.
struct EventPhrase {
  /// The kinds in the order of the text.
  private(set) var kinds: [Event.Kind] = []
  /// From the first word for a kind to the last that is near.
  private(set) var tokens: Range<Int>
  /// Where the verb stands of which the event is the object, else the event itself.
  private(set) var verb: Int
  /// Whether the text says that it is held: `tổ chức`, `diễn ra`.
  private(set) var isHeld: Bool
  /// The tokens that were searched.
  let range: Range<Int>

  /// Reads a title or sentence; nil where it tells of no event.
  init?(in range: Range<Int>, isTitle: Bool, _ reading: Reading) {
    var reader = EventReader(range, isTitle: isTitle, reading)
    reader.read()
    guard let first = reader.found.first else { return nil }
    self.range = range
    let near = reader.found.last { $0.tokens.upperBound <= first.tokens.upperBound + 20 } ?? first
    tokens = first.tokens.lowerBound..<near.tokens.upperBound
    verb = first.verb
    isHeld = reader.isHeld
    for kind in reader.found.flatMap(\.kinds) where !kinds.contains(kind) { kinds.append(kind) }
  }
}

/// Goes through a title or sentence for words that tell of an event.
private struct EventReader {
  let reading: Reading
  let range: Range<Int>
  let isTitle: Bool
  let isInCapitals: Bool

  struct Found {
    var kinds: [Event.Kind]
    var tokens: Range<Int>
    var verb: Int
  }
  private(set) var found: [Found] = []
  /// Where the last word for a kind ended that told of no event.
  private var rejected = -1
  /// Whether something is held: `tổ chức`, `diễn ra`.
  private(set) var isHeld = false
  /// Up to where the object of `tổ chức` may begin, and where that verb stands.
  private var object = (end: -1, verb: 0)

  init(_ range: Range<Int>, isTitle: Bool, _ reading: Reading) {
    (self.range, self.isTitle, self.reading) = (range, isTitle, reading)
    isInCapitals =
      isTitle
      && reading.tokens[range].filter { $0.traits.contains(.upperCase) }.count * 2 > range.count
  }

  mutating func read() {
    var at = range.lowerBound
    while at < range.upperBound, at < range.lowerBound + 160 {
      let token = reading.tokens[at]
      if token.kind == .openQuote || token.kind == .quote {
        at = closingQuote(of: at) ?? at + 1
      } else if token.kind == .word {
        at = readWord(at)
      } else {
        if token.kind == .comma || token.kind == .semicolon { object.end = -1 }
        at += 1
      }
    }
    // `Kỷ niệm 90 năm …, Tỉnh đoàn tổ chức lễ khởi động`: the occasion of what is held.
    if !isTitle, isHeld, found.count > 1, found[0].kinds == [.anniversary],
      found[0].tokens.lowerBound == range.lowerBound, found[1].verb > found[0].tokens.upperBound
    {
      found.removeFirst()
    }
  }

  /// The token behind the mark that closes a quotation; what is quoted is a name.
  private func closingQuote(of open: Int) -> Int? {
    let end = min(range.upperBound, open + 40)
    return (open + 1..<max(end, open + 1)).first { index in
      reading.tokens[index].kind == .closeQuote || reading.tokens[index].kind == .quote
    }.map { $0 + 1 }
  }

  private mutating func readWord(_ at: Int) -> Int {
    if reading.isWord(at, .tổ), reading.isWord(at + 1, .chức) {
      if isVerb(at) { (object, isHeld) = ((at + 6, at), true) }
      return at + 2
    }
    if reading.isWord(at, .diễn), reading.isWord(at + 1, .ra) {
      (object, isHeld) = ((at + 8, at), true)
      return at + 2
    }
    guard let entry = reading.longest(.event, at: at, end: range.upperBound) else {
      // `Ủy ban Kiểm tra`, `Ban Tổ chức hội thi` are bodies.
      // `Hải ⟦Phòng⟧ tổ chức`: no body, but a name.
      let isName =
        at > 0 && (reading.longest(.place, at: at - 1, end: range.upperBound)?.end ?? 0) > at
      let body =
        isName
        ? at + 1 : reading.longest(.organisation, at: at, end: range.upperBound)?.end ?? at + 1
      return body > at + 1 && !hasEvent(at + 1..<body) ? body : at + 1
    }
    // `hội họp`
    if entry.end == at + 1, reading.isWord(at - 1, .hội) { return entry.end }
    // `kỷ niệm chương`
    if reading.isWord(entry.end, .chương), reading.isWord(entry.end - 1, .niệm) {
      return entry.end + 1
    }
    // `sơ, tổng kết` may be two kinds: "interim-review+final-review".
    let kinds = reading.lexicon[entry.entry].events
    // `tại buổi họp báo`, `dự lễ phát động`
    var start = at
    while start > range.lowerBound, isClassifier(start - 1) { start -= 1 }
    guard !kinds.isEmpty, let verb = verb(of: start, isNoun: start < at || isNoun(at))
    else {
      rejected = entry.end
      return entry.end
    }
    found.append(Found(kinds: kinds, tokens: start..<entry.end, verb: verb))
    object.end = -1
    return entry.end
  }

  private func hasEvent(_ words: Range<Int>) -> Bool {
    words.contains { index in
      guard let event = reading.longest(.event, at: index, end: range.upperBound) else {
        return false
      }
      return event.end > words.upperBound
    }
  }

  /// Whether `tổ chức` is what someone does: no noun, and in no name of a document.
  private func isVerb(_ at: Int) -> Bool {
    guard at > range.lowerBound else { return isTitle }
    // `xã Hòa Hội tổ chức`
    if reading.isWord(at - 1, .hội), reading.tokens[at - 1].traits.contains(.capitalized) {
      return true
    }
    return switch Word(rawValue: reading.tokens[at - 1].id) {
    case .việc, .hoạch, .về, .ban, .để, .định, .nhằm, .tác, .cho, .của, .các, .những, .một, .nghị,
      .mỗi, .số, .nhiều, .từng, .là, .trong, .hội, .hình, .với:
      false
    default: true
    }
  }

  // MARK: What tells of an event

  /// Where the verb stands by which a word for a kind tells of an event; nil where it tells of none.
  ///
  /// A noun is a thing, such as *hội thi*, rather than what someone does.
  private func verb(of at: Int, isNoun: Bool) -> Int? {
    if at < object.end { return object.verb }
    if let last = found.last, isBehind(last.tokens.upperBound, at) { return last.verb }
    guard at > range.lowerBound else { return at }
    let before = reading.tokens[at - 1]
    if joins(at - 1) {
      // `ghi nhận và biểu dương những kết quả`: what a speaker says.
      if at - 1 == rejected || reading.isWord(at - 2, .nhận) { return nil }
      if let last = found.last { return last.verb }
      return isTitle && (before.kind == .colon || before.kind == .dash) ? at : nil
    }
    // `làm lễ tuyên dương`
    if reading.isWord(at - 1, .làm), reading.isWord(at, .lễ) { return at - 1 }
    if follows(at, isNoun: isNoun) { return at }
    return isTitle && isNoun && !isOccasion(at) ? at : nil
  }

  /// Whether a kind follows another one: `hội nghị ⟦sơ kết⟧`, `hội nghị trực tuyến ⟦tổng kết⟧`.
  private func isBehind(_ last: Int, _ at: Int) -> Bool {
    at >= last && at - last <= 2
      && reading.tokens[last..<at].allSatisfy { Self.manners.contains($0.id) }
  }

  private static let manners = Set(
    [
      Word.trực, .tuyến, .toàn, .quốc, .tỉnh, .đồng, .loạt, .trọng, .thể, .mở, .rộng,
    ].map(\.rawValue))

  private func isClassifier(_ index: Int) -> Bool {
    [Word.lễ, .buổi, .đợt, .đêm].contains { reading.isWord(index, $0) }
  }

  /// Whether a mark or word joins one kind of event to another: `sơ kết …, biểu dương`,
  /// `gắn với tổng kết`.
  private func joins(_ index: Int) -> Bool {
    switch reading.tokens[index].kind {
    case .comma, .semicolon, .dash, .colon, .ampersand: true
    case .word: reading.isWord(index, .và) || reading.isWord(index, .với)
    default: false
    }
  }

  /// Whether the one who does it, or an adverb of the verb, stands right before.
  private func follows(_ at: Int, isNoun: Bool) -> Bool {
    let before = reading.tokens[at - 1]
    switch Word(rawValue: before.id) {
    case .vừa, .đã, .đang, .sẽ, .dự, .tại: return true
    case .mới: return reading.isWord(at - 2, .vừa)
    default: break
    }
    guard !isNoun else { return false }
    if before.kind == .closeBracket { return true }
    guard before.kind == .word, !isOccasion(at) else { return false }
    if isInCapitals { return found.isEmpty && rejected < 0 && beginsWithBody }
    let cursor = Cursor(reading, at: at, end: range.upperBound)
    if let body = cursor.entry(.organisation, endingAt: at)?.entry {
      // `Trung tâm ⟦Hội nghị⟧` goes on.
      return !body.isOf(.proper) && !body.isOf(.sole) && !body.isOf(.open)
    }
    if cursor.entry(.placeType, endingAt: at) != nil { return !reading.isWord(at - 2, .cấp) }
    return before.traits.contains(.capitalized) && (!isWork(at) || beginsWithBody)
      && (at - 1 > range.lowerBound || before.traits.contains(.upperCase))
  }

  /// `giám sát`, `kiểm tra`: what anyone may do, and only bodies make an event of.
  private func isWork(_ at: Int) -> Bool {
    reading.longest(.event, at: at, end: range.upperBound)
      .map { reading.lexicon[$0.entry].value == "inspection" } ?? false
  }

  /// Whether a body or a place begins the title; in capitals its end cannot be seen.
  private var beginsWithBody: Bool {
    let first = range.lowerBound
    return [LexiconClass.organisation, .placeType, .place].contains {
      reading.longest($0, at: first, end: range.upperBound) != nil
    }
  }

  /// Whether the word for a kind is a noun, which nobody does: `hội thi`, `đại hội`, `phiên họp`.
  private func isNoun(_ at: Int) -> Bool {
    switch Word(rawValue: reading.tokens[at].id) {
    case .hội, .ngày, .lễ, .đại, .cuộc, .phiên, .kỳ, .buổi, .giải, .vòng, .tuần, .tết, .liên, .tọa:
      true
    default: false
    }
  }

  /// Whether the word before says that the event is an occasion, a topic or a thing of the past:
  /// `chào mừng đại hội`, `Nghị quyết Đại hội`.
  private func isOccasion(_ at: Int) -> Bool {
    switch Word(rawValue: reading.tokens[at - 1].id) {
    case .mừng, .tới, .đến, .thềm, .quyết, .sau, .trước, .nhân, .dịp, .về, .theo, .kiện, .của,
      .việc,
      .hướng, .tác, .trào, .quả, .cường, .căn, .trong, .từ, .cho, .hoạch, .qua, .vụ, .thực, .hiện:
      true
    default: false
    }
  }
}
