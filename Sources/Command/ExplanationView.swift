internal import BanTin

/// Shows what the rules made of a text: all of it, or what concerns one place.
struct ExplanationView {
  /// Something was asked for that the text does not have.
  struct Absence: Error, CustomStringConvertible {
    let description: String
  }

  private let lines: Lines
  private let marks: [Explanation.Mark]
  /// What to show of a single place: there, the cues that decide on the facts are shown too.
  private let marksHere: [Explanation.Mark]
  private let attempts: [Explanation.Attempt]
  private let articles: [ArticleText]
  private let terminal: Terminal

  /// Shows one kind of marks, named in the singular or plural.
  ///
  /// For nil, it shows all facts, and the words that look like facts and are none.
  init(of explained: ExplainedText, kind: String?, terminal: Terminal) throws(Absence) {
    lines = Lines(of: explained.text)
    attempts = explained.explanation.attempts
    articles = explained.articles
    self.terminal = terminal

    let all = explained.explanation.marks.sorted { $0.span < $1.span }
    guard let kind else {
      marks = all.filter { $0.kind != "cues" }
      marksHere = all
      return
    }
    marks = all.filter { $0.kind == kind || $0.kind == plural(kind) }
    marksHere = marks
    let kinds = Set(all.map(\.kind)).sorted()
    if marks.isEmpty, !kinds.isEmpty {
      throw Absence(description: "no \(kind); there are: \(kinds.joined(separator: ", "))")
    }
  }

  // MARK: - The whole text

  /// The text with each fact marked, and a table of the facts.
  var whole: String {
    let text = markedText
    return text + (text.hasSuffix("\n") ? "\n" : "\n\n") + table(of: marks)
  }

  /// The text, each fact between ⟦ and ⟧, behind which stands its rule.
  private var markedText: String {
    var opening: [Int: Int] = [:]
    var closing: [Int: [Explanation.Mark]] = [:]
    for mark in marks {
      opening[mark.span.start, default: 0] += 1
      closing[mark.span.end, default: []].append(mark)
    }
    var beginnings: [Int: Int] = [:]
    for index in articles.indices where articles.count > 1 {
      beginnings[articles[index].span.start] = index
    }
    var text = ""
    for offset in 0...lines.scalars.count {
      // What began last ends first, so that marks nest where they can.
      for mark in (closing[offset] ?? []).reversed() {
        let label = mark.kind == "none" ? "(none: \(mark.rule))" : "(\(mark.rule))"
        text += styled("⟧", mark) + terminal.styled(label, .dim)
      }
      if let index = beginnings[offset] { text += heading(ofArticle: index) }
      text += String(repeating: "⟦", count: opening[offset] ?? 0)
      if offset < lines.scalars.count { text.unicodeScalars.append(visible(lines.scalars[offset])) }
    }
    return text
  }

  /// A line before one of several articles: which it is, and by which signs it was told.
  private func heading(ofArticle index: Int) -> String {
    let signs = articles[index].signs.map(\.rawValue).joined(separator: ", ")
    let heading = "――― article \(index + 1) of \(articles.count)"
    return terminal.styled(heading + (signs.isEmpty ? "" : ": \(signs)"), .bold) + "\n"
  }

  /// A code point of the text; control characters as pictures, but for spaces and line ends.
  private func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\n", "\t", "\r": scalar
    default: scalar.printable
    }
  }

  // MARK: - One place

  /// The line of a place, the facts there, and the rules that came near.
  func surroundings(of place: LineColumn) throws(Absence) -> String {
    guard let offset = lines.offset(of: place) else {
      throw Absence(
        description: place.line > lines.count
          ? "no line \(place.line); there are \(lines.count)"
          : "no column \(place.column) in line \(place.line); "
            + "it has \(lines.range(ofLine: place.line).count)"
      )
    }
    let here = marksHere.filter { $0.span.start <= offset && offset < $0.span.end }
    // A rule that stopped at its first word was not near.
    let tried = attempts.filter {
      $0.start <= offset && offset <= $0.reached && $0.start < $0.reached
    }
    return [
      excerpt(around: offset),
      "Facts here:", here.isEmpty ? "  none\n" : table(of: here),
      "Rules that came near:",
      tried.isEmpty ? "  none\n" : tried.map(told).joined(),
    ].joined(separator: "\n")
  }

  /// As much of the line around a place as fits, and a caret under the place.
  private func excerpt(around offset: Int) -> String {
    let place = lines.place(of: offset)
    let line = lines.range(ofLine: place.line)
    let reach = max(20, terminal.width / 2 - 4)
    let shown = max(line.lowerBound, offset - reach)..<min(line.upperBound, offset + reach)
    let before = lines[shown.lowerBound..<offset].printable
    let after = lines[offset..<shown.upperBound].printable
    return before + after + "\n" + String(repeating: " ", count: before.columns)
      + terminal.styled("^", .bold) + " \(place)\n"
  }

  private func told(_ attempt: Explanation.Attempt) -> String {
    let start = lines.place(of: attempt.start)
    let end = lines.place(of: attempt.reached)
    let read = lines[attempt.start..<attempt.reached].printable
    let wanted = attempt.expected.isEmpty ? "went no further" : "wanted \(attempt.expected)"
    return "  \(terminal.styled(attempt.rule, .yellow)) read “\(read)” from \(start), "
      + "and at \(end) \(wanted)\n"
  }

  // MARK: - The table

  /// A row a fact: where, what kind, by which rule, the words, the value.
  private func table(of marks: [Explanation.Mark]) -> String {
    if marks.isEmpty { return "  no facts\n" }
    let places = marks.map { lines.place(of: $0.span.start).description }
    let placeWidth = width(places)
    let kindWidth = width(marks.map(\.kind))
    let ruleWidth = width(marks.map(\.rule))
    var text = ""
    for (mark, place) in zip(marks, places) {
      let kind = mark.kind.fitted(to: kindWidth)
      let words = mark.text.printable
      text += "  \(place.fitted(to: placeWidth))  \(styled(kind, mark))"
      text += "  \(terminal.styled(mark.rule.fitted(to: ruleWidth), .dim))  \(words)"
      text += value(of: mark).map { "  → \($0.printable)\n" } ?? "\n"
    }
    return text
  }

  /// What was made of the words, where the words themselves do not say it.
  private func value(of mark: Explanation.Mark) -> String? {
    ["head", "none"].contains(mark.kind) || [mark.text, ""].contains(mark.detail)
      ? nil : mark.detail
  }

  private func width(_ cells: [String]) -> Int {
    cells.reduce(0) { max($0, $1.columns) }
  }

  /// A text in the colour of a fact's kind, always the same for a kind.
  private func styled(_ text: String, _ mark: Explanation.Mark) -> String {
    let colours: [Terminal.Style] = [.cyan, .green, .yellow, .magenta, .blue, .red]
    let sum = mark.kind.utf8.reduce(0) { $0 + Int($1) }
    return terminal.styled(text, colours[sum % colours.count])
  }
}

/// A kind of fact in the plural, as records name its list.
private func plural(_ kind: String) -> String {
  kind == "person" ? "people" : kind.hasSuffix("s") ? kind : kind + "s"
}
