internal import Records
internal import VietText

/// Turns quantities into figures: what is told of them, their fields, level and period, and one
/// figure for what the article says twice.
struct FigureAssembly {
  /// The figures of the record, in text order.
  private(set) var figures: [Figure] = []
  /// For each quantity, its place in `figures`; nil for a back reference (`6 mô hình nêu trên`).
  private(set) var place: [Int?]
  /// For each figure, the quantity it was made of.
  private(set) var quantity: [Int] = []

  private let reading: Reading
  private let facts: Facts
  /// The last figure of the sentence just read.
  private var lastTold: Int?
  /// The quantities of the headline.
  private var titleQuantities: Range<Int> = 0..<0

  init(
    _ reading: Reading, _ facts: Facts, _ sentences: [Sentence], _ periods: PeriodAssembly,
    _ awards: AwardAssembly
  ) {
    self.reading = reading
    self.facts = facts
    place = Array(repeating: nil, count: facts.quantities.count)
    figures.reserveCapacity(facts.quantities.count)
    quantity.reserveCapacity(facts.quantities.count)
    var known = FewKeys<Key, [Int]>()
    var repetitions = Repetitions(reading)
    var aims = Aims(reading)
    for sentence in sentences {
      let isAim = aims.cover(sentence)
      if sentence.isTitle {
        titleQuantities = titleQuantities.lowerBound..<sentence.quantities.upperBound
      }
      // Most sentences count nothing.
      if sentence.quantities.isEmpty { continue }
      let isRepetition = repetitions.hasStoodBefore(sentence)
      let statuses = Statuses(reading: reading, facts: facts, sentence: sentence)
      let part = partCue(of: sentence)
      let fields = sentence.cues.filter { facts.cues[$0].value.field != nil }
      var drafts = sentence.quantities.map { index in
        var draft = draft(index, sentence, periods)
        if !fields.isEmpty { draft.fields = self.fields(fields, of: index, part, sentence) }
        let told =
          awards.statuses[index].map { Statuses.Told(status: $0) }
          ?? statuses.status(of: index)
        draft.status = told?.status
        draft.note(told?.isDistant == true ? .statusDistant : nil)
        return draft
      }
      for place in sentence.cues where facts.cues[place].value.part != nil {
        let cue = facts.cues[place]
        if cue.tokens.lowerBound == part || part != nil && cue.value.part == .partition {
          inheritStatus(&drafts, sentence, from: cue.tokens.lowerBound)
        }
      }
      continueLists(&drafts, sentence)
      if isAim {
        for place in drafts.indices
        where drafts[place].status != .target && !drafts[place].unit.isSame(as: "chỉ tiêu") {
          drafts[place].inherit(.target)
        }
      }
      for (index, draft) in zip(sentence.quantities, drafts) {
        if let rounded = headlineRounding(draft, sentence) {
          // The body gives the exact number of what the headline rounds.
          var exact = draft
          exact.merge(figures[rounded])
          figures[rounded] = exact
          quantity[rounded] = index
          place[index] = rounded
          known.add(Key(exact), [rounded])
          continue
        }
        let key = Key(draft)
        if let twinned = known.place(of: key) {
          let same = known[twinned]
          if let meant = same.last, isBackReference(index) {
            place[index] = meant
            continue
          }
          // Of many with the same number the first and the last few are enough to know it by.
          let twins = [same.prefix(4), same.dropFirst(4).suffix(4)].joined()
          if let twin = twins.first(where: { isRepetition || isRepeated(draft, $0, sentence) }) {
            place[index] = twin
            figures[twin].merge(draft)
            continue
          }
          if same.count < Self.mostTwins { known[twinned].append(figures.count) }
        } else {
          known.add(key, [figures.count])
        }
        place[index] = figures.count
        figures.append(draft)
        quantity.append(index)
      }
      lastTold = place[sentence.quantities.upperBound - 1]
    }
    for index in figures.indices { figures[index].id = "f\(index + 1)" }
  }

  /// The figure of the headline that says about what a draft of the body says exactly: `Trên 310 mô
  /// hình` above `314 mô hình`.
  private func headlineRounding(_ draft: Figure, _ sentence: Sentence) -> Int? {
    guard !titleQuantities.isEmpty, !sentence.isTitle, draft.max == nil, draft.outOf == nil,
      let exact = draft.value
    else { return nil }
    return figures.indices.prefix(titleQuantities.count).first {
      let figure = figures[$0]
      guard titleQuantities.contains(quantity[$0]), let round = figure.value, figure.max == nil,
        figure.per == draft.per
      else { return false }
      // `239.167 gia đình` above `239.167 hộ gia đình`
      if round == exact, figure.bound == draft.bound, draft.isDistinctive || exact >= 100,
        draft.unit.hasSuffix(" " + figure.unit) || draft.unit.hasPrefix(figure.unit + " ")
          || figure.unit.hasPrefix(draft.unit + " ")
      {
        return true
      }
      guard figure.bound != .exact, figure.isRounder(than: draft),
        figure.unit.isSame(as: draft.unit) || draft.unit.hasSuffix(" " + figure.unit)
      else { return false }
      return switch figure.bound {
      case .over: exact > round && exact <= round * 1.05
      case .nearly: exact < round && exact >= round * 0.95
      case .about: exact != round && (round * 0.95...round * 1.05).contains(exact)
      default: false
      }
    }
  }

  /// How many figures of one number and unit are compared with the next one.
  private static let mostTwins = 16

  /// What must agree for two figures to be the same fact.
  private struct Key: Hashable {
    var value, max, outOf: Double?
    var unit: String

    init(_ figure: Figure) {
      (value, max, outOf, unit) = (figure.value, figure.max, figure.outOf, figure.unit)
    }

    static func == (left: Key, right: Key) -> Bool {
      left.value == right.value && left.max == right.max && left.outOf == right.outOf
        && left.unit.isSame(as: right.unit)
    }

    /// All at once: that hashing is safe against texts made to be slow is not worth four calls.
    func hash(into hasher: inout Hasher) {
      var mixed = MixedHash()
      for number in [value, max, outOf] { mixed.add((number ?? -1).bitPattern) }
      mixed.add(unit)
      hasher.combine(mixed.value)
    }
  }

  private func draft(_ index: Int, _ sentence: Sentence, _ periods: PeriodAssembly) -> Figure {
    let found = facts.quantities[index]
    let fact = found.value
    let bytes = reading.byteRange(found.tokens)
    var figure = Figure(
      id: "", value: fact.value?.double, max: fact.max?.double, outOf: fact.outOf?.double,
      bound: fact.bound, unit: fact.unit, text: reading.text.words(bytes),
      span: Span(reading.text.codePoints(bytes)))
    figure.guesses = fact.guesses
    figure.per = fact.per
    figure.level = level(of: index, sentence)
    if let period = period(of: index, sentence, periods) {
      figure.period = periods.values[period]
      figure.note(periods.inferred[period] ? .yearInferred : nil)
    }
    return figure
  }

  // MARK: What stands beside the number

  /// The tokens between a quantity and the next one.
  private func tokens(behind index: Int, _ sentence: Sentence) -> Range<Int> {
    let end =
      index + 1 < sentence.quantities.upperBound
      ? facts.quantities[index + 1].tokens.lowerBound : sentence.tokens.upperBound
    return between(facts.quantities[index].tokens.upperBound, end)
  }

  /// The fields of a quantity, of those whose places in `facts.cues` are told.
  private func fields(
    _ cues: [Int], of index: Int, _ part: Int?, _ sentence: Sentence
  ) -> [Field] {
    guard !facts.quantities[index].value.unit.isSame(as: "lĩnh vực") else { return [] }
    func behind(_ index: Int) -> [Int] {
      let tokens = tokens(behind: index, sentence)
      return cues.filter { tokens.contains(facts.cues[$0].tokens.lowerBound) }
    }
    let next = index + 1
    if let before = fieldBefore(index, cues, part) {
      return reading.lexicon[before].fields
    }
    var found = behind(index)
    if next < sentence.quantities.upperBound, fieldBefore(next, cues, part) != nil {
      _ = found.popLast()
    }
    if found.isEmpty, next < sentence.quantities.upperBound,
      facts.quantities[next].value.unit.isSame(as: "lĩnh vực")
    {
      // `35 mô hình … trên 5 lĩnh vực: …`: the count of fields stands between.
      found = behind(next)
    }
    if let part {
      let isTotal = facts.quantities[index].tokens.lowerBound < part
      // `161 mô hình, trong đó có 6 mô hình … trên các lĩnh vực …`: the fields are the total's.
      if isTotal, found.isEmpty { found = cues.filter { isGeneral(facts.cues[$0], in: sentence) } }
      if !isTotal { found.removeAll { isGeneral(facts.cues[$0], in: sentence) } }
    }
    var fields: [Field] = []
    for entry in found.compactMap({ facts.cues[$0].value.field }) {
      for field in reading.lexicon[entry].fields where !fields.contains(field) {
        fields.append(field)
      }
    }
    return fields
  }

  /// The field that an item of a list of parts begins with: `trong đó kinh tế 09 mô hình, văn hóa:
  /// 08 mô hình`.
  private func fieldBefore(_ index: Int, _ cues: [Int], _ part: Int?) -> Int? {
    var end = facts.quantities[index].tokens.lowerBound
    if reading.isWord(end - 1, .có) { end -= 1 }
    if end > 0, reading.tokens[end - 1].kind == .colon { end -= 1 }
    guard let part, part < end,
      let place = cues.last(where: { facts.cues[$0].tokens.upperBound <= end }),
      facts.cues[place].tokens.upperBound == end
    else { return nil }
    let field = facts.cues[place]
    // `13 mô hình lĩnh vực kinh tế, 12 mô hình`: a field behind its count has no mark before it.
    var start = field.tokens.lowerBound - 1
    while start > part, reading.isWord(start, .vực) || reading.isWord(start, .lĩnh) { start -= 1 }
    let mark = reading.tokens[start].kind
    guard
      mark == .comma || mark == .semicolon || mark == .colon || mark == .dash
        || [Word.và, .có, .đó, .gồm].contains(where: { reading.isWord(start, $0) })
    else { return nil }
    return field.value.field
  }

  /// Where the sentence begins to tell of parts.
  private func partCue(of sentence: Sentence) -> Int? {
    sentence.cues.first {
      facts.cues[$0].value.part.map { $0 != .example } ?? false
    }.map { facts.cues[$0].tokens.lowerBound }
  }

  /// Whether a field stands in a list behind `các lĩnh vực`, which is said of all.
  private func isGeneral(_ cue: Facts.Found<Cue>, in sentence: Sentence) -> Bool {
    guard cue.value.field != nil else { return false }
    var index = cue.tokens.lowerBound - 1
    while index > sentence.tokens.lowerBound, cue.tokens.lowerBound - index < 40 {
      if reading.isWord(index, .vực) {
        return reading.isWord(index - 2, .các)
      }
      if reading.tokens[index].kind == .number { return false }
      index -= 1
    }
    return false
  }

  /// The level right behind the count, else right before it: `cấp huyện: 12 mô hình`.
  private func level(of index: Int, _ sentence: Sentence) -> Level? {
    let tokens = facts.quantities[index].tokens
    let behind = self.tokens(behind: index, sentence)
    let next = sentence.cues.first {
      facts.cues[$0].value.level != nil && behind.contains(facts.cues[$0].tokens.lowerBound)
    }
    if let cue = next.map({ facts.cues[$0] }), cue.tokens.lowerBound - tokens.upperBound <= 6,
      isSaidOf(tokens.upperBound, cue.tokens)
    {
      return cue.value.level
    }
    let before = sentence.cues.last {
      facts.cues[$0].tokens.upperBound <= tokens.lowerBound && facts.cues[$0].value.level != nil
    }
    guard let before, let level = facts.cues[before].value.level,
      tokens.lowerBound - facts.cues[before].tokens.upperBound <= 2,
      between(facts.cues[before].tokens.upperBound, tokens.lowerBound).allSatisfy({
        reading.tokens[$0].kind == .colon || reading.isWord($0, .có) || reading.isWord($0, .là)
      })
    else { return nil }
    return level
  }

  /// Whether no mark parts a count from the level behind it, and no list of levels goes on: in `cấp
  /// tỉnh 705, cấp huyện 1.702` the second level is the next count's.
  private func isSaidOf(_ end: Int, _ level: Range<Int>) -> Bool {
    !reading.tokens[between(end, level.lowerBound)].contains {
      $0.kind == .comma || $0.kind == .semicolon || $0.kind == .openBracket
    }
  }

  /// The period right behind the count, else the nearest one before it in the sentence.
  ///
  /// - Returns: its place in `facts.periods`.
  private func period(of index: Int, _ sentence: Sentence, _ periods: PeriodAssembly) -> Int? {
    let start = facts.quantities[index].tokens.lowerBound
    let (parts, next) = reach(of: index, sentence)
    var before: Int?
    for place in sentence.periods {
      let period = facts.periods[place]
      guard period.value.role != .document, periods.values[place] != nil else { continue }
      if period.tokens.lowerBound < start {
        // `từ 1,2% năm 2021 xuống còn 0,8%`: the year is the first value's.
        let isLeft = period.value.kind == .year && reading.isWord(period.tokens.upperBound, .xuống)
        // `năm 2010 là 9 triệu đồng, đến nay đạt 35 triệu đồng`.
        let isPast =
          index > sentence.quantities.lowerBound
          && between(
            max(period.tokens.upperBound, facts.quantities[index - 1].tokens.upperBound), start
          ).contains { reading.isWord($0, .nay) }
          && period.tokens.upperBound <= facts.quantities[index - 1].tokens.lowerBound
        // `tăng 8 mô hình so với năm 2018, trong đó có …`: with what is compared ends there.
        if !reading.isCompared(period.tokens.lowerBound) {
          before = isLeft || isPast ? nil : place
        } else if isPast {
          before = nil
        }
      } else if period.tokens.lowerBound < next {
        if reading.isCompared(period.tokens.lowerBound) { continue }
        if parts.contains(period.tokens.lowerBound) { continue }
        return isSaidOf(period, index) ? place : before ?? place
      }
    }
    return before
  }

  /// How far what stands behind a count is said of it: to the next count, or the end of the bracket
  /// that the count is in; and the bracket with its parts, which is passed over.
  ///
  /// `55 mô hình (29 tập thể, 26 cá nhân) tiêu biểu năm 2022`: the year is of the 55.
  private func reach(of index: Int, _ sentence: Sentence) -> (parts: Range<Int>, end: Int) {
    let tokens = reading.tokens
    var start = facts.quantities[index].tokens.upperBound
    var parts = start..<start
    var next = index + 1
    func place(_ quantity: Int) -> Int {
      quantity < sentence.quantities.upperBound
        ? facts.quantities[quantity].tokens.lowerBound : sentence.tokens.upperBound
    }
    if start < place(next), tokens[start].kind == .openBracket,
      let close = tokens[start..<sentence.tokens.upperBound].firstIndex(where: {
        $0.kind == .closeBracket
      }), place(next) < close
    {
      parts = start..<close
      while place(next) < close { next += 1 }
      start = close + 1
    }
    let bracket = tokens[between(start, place(next))].firstIndex {
      $0.kind == .openBracket || $0.kind == .closeBracket
    }
    if let bracket, tokens[bracket].kind == .closeBracket { return (parts, bracket) }
    return (parts, place(next))
  }

  /// `6 mô hình … giai đoạn 2017-2020`: a stage right behind a count is the count's, whatever period
  /// the sentence began with.
  private func isSaidOf(_ period: Facts.Found<PeriodFact>, _ index: Int) -> Bool {
    let end = facts.quantities[index].tokens.upperBound
    // `giảm từ 6,2% năm 2016 xuống 1,4% (năm 2020)`.
    let isAdjacent =
      period.tokens.lowerBound == end
      || period.tokens.lowerBound == end + 1 && reading.tokens[end].kind == .openBracket
    if isAdjacent, period.value.kind == .year { return true }
    return period.value.kind == .stage && period.tokens.lowerBound - end <= 12
      && !reading.tokens[between(end, period.tokens.lowerBound)].contains { $0.kind == .comma }
  }

  // MARK: Parts and repetitions

  /// The parts of a total are what the total is: `đăng ký 23 mô hình, trong đó có 17 mô hình …`.
  private func inheritStatus(
    _ drafts: inout [Figure], _ sentence: Sentence, from place: Int
  ) {
    let first = sentence.quantities.lowerBound
    let total = sentence.quantities.last {
      facts.quantities[$0].tokens.lowerBound < place && drafts[$0 - first].status != .change
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
      && drafts[index - first].status.isWeak && drafts[index - first].unit.isPart(of: unit)
      && drafts[index - first].value ?? 0 <= most ?? .infinity
    {
      if let status, status != drafts[index - first].status {
        drafts[index - first].inherit(status)
      }
    }
  }

  /// An item of a list that has no verb of its own is told of what the item before it is: `hiện có
  /// 73% …; gần 86% …; trên 80% …`.
  ///
  /// So is the same said again: `(tương đương 5 tỷ đồng)`.
  private func continueLists(_ drafts: inout [Figure], _ sentence: Sentence) {
    let first = sentence.quantities.lowerBound
    for index in sentence.quantities.dropFirst() {
      let (last, this) = (facts.quantities[index - 1].tokens, facts.quantities[index].tokens)
      guard drafts[index - first].status.isWeak, let status = drafts[index - 1 - first].status,
        this.lowerBound > last.upperBound
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
      } else if status == .target || !beginsItem(this.lowerBound)
        || !goesOn(this.upperBound, as: status, sentence)
      {
        continue
      }
      drafts[index - first].inherit(status)
    }
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
    guard let verb,
      !reading.tokens[between(end, verb.tokens.lowerBound)].contains(where: {
        $0.kind == .semicolon
      })
    else { return true }
    return status == .recognised && reading.isWord(verb.tokens.lowerBound, .đạt)
  }

  /// `(tương đương 425 tỷ đồng)`.
  private func isSaidAgain(_ start: Int) -> Bool {
    let word = reading.isWord(start - 1, .với) ? start - 2 : start - 1
    return reading.isWord(word, .đương) && word > 1
      && reading.tokens[word - 2].kind == .openBracket
  }

  /// Whether a count stands right behind a semicolon, so that it begins an item of a list.
  private func beginsItem(_ start: Int) -> Bool {
    reading.tokens[start - 1].kind == .semicolon
      || reading.isWord(start - 1, .có) && reading.tokens[start - 2].kind == .semicolon
  }

  /// `6 mô hình, điển hình nêu trên`, `4 hộ này`.
  private func isBackReference(_ index: Int) -> Bool {
    let end = facts.quantities[index].tokens.upperBound
    guard end < reading.tokens.count else { return false }
    switch Word(rawValue: reading.tokens[end].id) {
    case .này, .đó, .ấy: return true
    case .nêu, .nói, .kể: return reading.isWord(end + 1, .trên)
    case .trên:
      return end + 1 < reading.tokens.count && reading.tokens[end + 1].kind != .word
    default: return false
    }
  }

  /// Whether a figure says again what an earlier one said: the headline's, or the same count with
  /// the same fields and period.
  private func isRepeated(_ draft: Figure, _ twin: Int, _ sentence: Sentence) -> Bool {
    let other = figures[twin]
    guard draft.status == other.status || draft.status.isWeak || other.status.isWeak,
      draft.fields == other.fields || draft.fields.isEmpty || other.fields.isEmpty
    else { return false }
    if !draft.fields.isEmpty, draft.fields == other.fields, draft.period == other.period {
      return true
    }
    if titleQuantities.contains(quantity[twin]) { return true }
    // `hơn 60 đoàn viên, thanh niên` in a caption and in the text.
    let isSaidAlike =
      draft.bound != .exact && draft.bound == other.bound && draft.unit.contains(" ")
      && draft.value.map { $0 >= 20 } ?? false
    return (draft.isDistinctive || isSaidAlike) && !isListItem(sentence)
      && !sentence.quantities.contains(quantity[twin])
  }

  /// Whether a sentence is an item of a list, which may well repeat the figures of another.
  private func isListItem(_ sentence: Sentence) -> Bool {
    reading.tokens[sentence.tokens.lowerBound].kind != .word
  }
}

extension Figure {
  /// Whether the number is so particular that the article means the same fact by it wherever it
  /// stands: neither small nor round.
  fileprivate var isDistinctive: Bool {
    guard let value, value > 10 else { return value.map { $0 != $0.rounded(.down) } ?? false }
    return value.truncatingRemainder(dividingBy: 10) != 0
  }

  /// Whether the number ends in more zeros than another.
  fileprivate func isRounder(than other: Figure) -> Bool {
    guard var mine = value, var theirs = other.value, mine > 0, theirs > 0 else { return false }
    while mine.truncatingRemainder(dividingBy: 10) == 0,
      theirs.truncatingRemainder(dividingBy: 10) == 0
    {
      (mine, theirs) = (mine / 10, theirs / 10)
    }
    return mine.truncatingRemainder(dividingBy: 10) == 0
      || theirs.truncatingRemainder(dividingBy: 1) != 0
  }

  /// Notes what was guessed.
  fileprivate mutating func note(_ guess: Guess?) {
    if let guess, !guesses.contains(guess) { guesses.append(guess) }
  }

  /// Takes the status of another figure.
  fileprivate mutating func inherit(_ other: Figure.Status) {
    status = other
    guesses.removeAll { $0 == .statusDistant }
    note(.statusInherited)
  }

  /// Takes what a repetition of the figure says beyond it.
  fileprivate mutating func merge(_ other: Figure) {
    if status.isWeak, let told = other.status {
      status = told
      let ofStatus: [Guess] = [.statusInherited, .statusDistant]
      guesses.removeAll(where: ofStatus.contains)
      for guess in other.guesses where ofStatus.contains(guess) { note(guess) }
    }
    if fields.isEmpty { fields = other.fields }
    level = level ?? other.level
    if period == nil, let told = other.period {
      period = told
      note(other.guesses.contains(.yearInferred) ? .yearInferred : nil)
    }
  }
}

extension String {
  /// Whether it counts accidents, cases or people.
  fileprivate var isOfAccidents: Bool {
    self == "người" || self == "trường hợp" || self == "ca" || self == "vụ" || hasPrefix("vụ ")
  }
}

extension Figure.Status? {
  /// Whether the status says next to nothing, so that a better one replaces it.
  var isWeak: Bool { self == nil || self == .stock }
}
