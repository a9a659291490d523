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

  let reading: Reading
  let facts: Facts
  /// The last figure of the sentence just read.
  private(set) var lastTold: Int?
  /// The quantities of the headline.
  private var titleQuantities: Range<Int> = 0..<0
  /// How many figures the headline gives; they are the first ones.
  private var titleFigures = 0

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
      continueNames(&drafts, sentence)
      if isAim {
        for place in drafts.indices
        where drafts[place].status != .target && !drafts[place].unit.isSame(as: "chỉ tiêu") {
          drafts[place].inherit(.target)
        }
      }
      // `thông qua 16 chỉ tiêu`
      if aims.isAnnounced {
        for place in drafts.indices
        where drafts[place].status == nil && drafts[place].unit.isSame(as: "chỉ tiêu") {
          drafts[place].inherit(.target)
        }
      }
      for (place, index) in sentence.quantities.enumerated() {
        drafts[place].scope = scope(of: index, drafts[place].status, sentence)
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
          if let twin = twins.first(where: {
            isRepetition || isRepeated(draft, $0, sentence) || isWordedAlike(index, $0, sentence)
          }) {
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
      if sentence.isTitle { titleFigures = figures.count }
    }
    for index in figures.indices { figures[index].id = "f\(index + 1)" }
  }

  /// The figure of the headline that says about what a draft of the body says exactly: `Trên 310 mô
  /// hình` above `314 mô hình`.
  private func headlineRounding(_ draft: Figure, _ sentence: Sentence) -> Int? {
    guard !titleQuantities.isEmpty, !sentence.isTitle, draft.max == nil, draft.outOf == nil,
      let exact = draft.value
    else { return nil }
    return figures.indices.prefix(titleFigures).first {
      let figure = figures[$0]
      guard titleQuantities.contains(quantity[$0]), let round = figure.value, figure.max == nil,
        figure.per == draft.per
      else { return false }
      // `gần 196 đảng viên` above `196 đảng viên`
      if round == exact, figure.bound != draft.bound, figure.unit.isSame(as: draft.unit) {
        return figure.status == draft.status || figure.status.isWeak || draft.status.isWeak
      }
      // `239.167 gia đình` above `239.167 hộ gia đình`
      if round == exact, figure.bound == draft.bound, draft.isDistinctive || exact >= 100,
        draft.unit.hasSuffix(" " + figure.unit) || draft.unit.hasPrefix(figure.unit + " ")
          || figure.unit.hasPrefix(draft.unit + " ")
          || exact >= 100 && figure.unit.hasHead(of: draft.unit)
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

  // MARK: Repetitions

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
    if twin < titleFigures { return true }
    // `hơn 60 đoàn viên, thanh niên` in a caption and in the text.
    let isSaidAlike =
      draft.bound != .exact && draft.bound == other.bound && draft.unit.contains(" ")
      && draft.value.map { $0 >= 20 } ?? false
    return (draft.isDistinctive || isSaidAlike) && !isListItem(sentence)
      && !sentence.quantities.contains(quantity[twin])
  }

  /// Whether the same words stand behind a count and an earlier one: `100% hộ dân đã dùng nước sạch`.
  private func isWordedAlike(_ index: Int, _ twin: Int, _ sentence: Sentence) -> Bool {
    let (first, second) = (
      facts.quantities[quantity[twin]].tokens.upperBound, facts.quantities[index].tokens.upperBound
    )
    let words = reading.tokens
    let length = 6
    guard !isListItem(sentence), second + length <= sentence.tokens.upperBound,
      !sentence.quantities.contains(quantity[twin])
    else { return false }
    return (0..<length).allSatisfy {
      words[second + $0].kind == .word && words[first + $0].fold == words[second + $0].fold
    }
  }

  /// Whether a sentence is an item of a list, which may well repeat the figures of another.
  private func isListItem(_ sentence: Sentence) -> Bool {
    let first = sentence.tokens.lowerBound
    // `22 ngôi nhà đã sập` within a paragraph.
    if reading.tokens[first].kind == .number,
      facts.quantities[sentence.quantities].first?.tokens.lowerBound == first
    {
      return reading.tokens[first].traits.contains(.startsParagraph)
    }
    return reading.tokens[first].kind != .word
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
  mutating func note(_ guess: Guess?) {
    if let guess, !guesses.contains(guess) { guesses.append(guess) }
  }

  /// Takes the status of another figure.
  mutating func inherit(_ other: Figure.Status) {
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

extension Figure.Status? {
  /// Whether the status says next to nothing, so that a better one replaces it.
  var isWeak: Bool { self == nil || self == .stock }
}
