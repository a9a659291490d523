internal import Records
internal import VietText

/// What is given: which form of award stands at a verb, and how it is named.
extension AwardAssembly {
  /// A form of award, or several that are given together.
  typealias Given = (name: String, tokens: Range<Int>)

  /// What a verb gives, right behind it.
  func form(rightBehind verb: Facts.Found<Cue>, _ clause: Range<Int>) -> Given? {
    // `cấp giấy chứng nhận`, `đạt danh hiệu`: the verb may hold the form.
    let forms = issuers.forms(in: between(verb.tokens.lowerBound, clause.upperBound))
    guard let first = forms.first, first.tokens.lowerBound - verb.tokens.upperBound <= 3 else {
      return countedForm(rightBehind: verb, clause)
    }
    // `danh hiệu Lao động tiên tiến`: the title says more.
    let place = forms.dropFirst().firstIndex {
      let gap = between(first.tokens.upperBound, $0.tokens.lowerBound)
      return gap.count <= 1 && !reading.isJoint(gap)
    }
    return together(forms, with: place ?? 0)
  }

  /// `trao ⟦40 huân chương chiến công⟧ cho các cựu chiến binh`: the only count of a clause is what is
  /// given.
  private func countedForm(rightBehind verb: Facts.Found<Cue>, _ clause: Range<Int>) -> Given? {
    let counted = sentence.quantities.map { facts.quantities[$0] }.filter {
      clause.contains($0.tokens.lowerBound)
    }
    guard counted.count == 1, let only = counted.first, only.value.isAwardForm,
      only.tokens.lowerBound - verb.tokens.upperBound <= 1
    else { return nil }
    let start = only.value.number.upperBound
    guard let form = reading.longest(.awardForm, at: start, end: clause.upperBound) else {
      return nil
    }
    return (reading.lexicon[form.entry].value, only.tokens.lowerBound..<form.end)
  }

  /// A form with those that are given with it: `Bằng khen và Kỷ niệm chương`, `huân chương hạng
  /// Nhất, hạng Nhì`.
  private func together(_ forms: [Facts.Found<Cue>], with place: Int) -> Given {
    var (first, last) = (place, place)
    while first > 0, areJoined(forms[first - 1], forms[first]) { first -= 1 }
    while last + 1 < forms.count, areJoined(forms[last], forms[last + 1]) { last += 1 }
    var end = forms[last].tokens.upperBound
    while end + 2 < sentence.tokens.upperBound, reading.isJoint(end..<end + 1),
      reading.isWord(end + 1, .hạng)
    { end += 3 }
    let tokens = forms[first].tokens.lowerBound..<end
    let isClass = end > forms[last].tokens.upperBound
    guard last > first || isClass else { return (name(forms[place]), tokens) }
    let honours = forms[first...last].filter { !isGift($0) }
    // `giấy khen và tiền thưởng`
    if honours.count <= last - first {
      let names = honours.isEmpty ? [name(forms[place])] : honours.map(name)
      return (names.joined(separator: ", "), tokens)
    }
    return (reading.words(tokens).lowercased(), tokens)
  }

  private func areJoined(_ one: Facts.Found<Cue>, _ other: Facts.Found<Cue>) -> Bool {
    reading.isJoint(between(one.tokens.upperBound, other.tokens.lowerBound))
      && [one, other].allSatisfy { cue in
        cue.value.form.map { reading.lexicon[$0].lexicon != .awardTitle } ?? false
      }
  }

  /// What goes along with an award.
  private func isGift(_ form: Facts.Found<Cue>) -> Bool {
    guard let index = form.value.form else { return false }
    return ["phần thưởng", "tiền thưởng", "lẵng hoa"].contains(reading.lexicon[index].value)
  }

  /// What is given: the form nearest before the recipients.
  func form(before end: Int, from start: Int) -> String? {
    let forms = issuers.forms(in: between(start, end))
    let form = forms.last
    let counted = sentence.quantities.map { facts.quantities[$0] }.filter {
      between(start, end).contains($0.tokens.lowerBound) && $0.value.isAwardForm
    }
    if let first = counted.first, let quantity = counted.last,
      quantity.tokens.lowerBound > form?.tokens.lowerBound ?? 0
    {
      let words = between(first.value.number.upperBound, quantity.tokens.upperBound)
      // `6 Huy hiệu 65 năm tuổi Đảng`: a badge keeps its number.
      return reading.tokens[words].contains { $0.kind == .number }
        ? reading.words(words).lowercased() : quantity.value.unit
    }
    return forms.isEmpty ? nil : together(forms, with: forms.count - 1).name
  }

  /// A form of award as the lexicon names it; a title with `danh hiệu` before it.
  func name(_ form: Facts.Found<Cue>) -> String {
    guard let index = form.value.form else { return "" }
    let entry = reading.lexicon[index]
    if entry.lexicon == .awardTitle {
      return entry.value.hasPrefix("danh hiệu") ? entry.value : "danh hiệu " + entry.value
    }
    guard let place = entry.value.firstIndex(of: "#") else {
      // `danh hiệu “Công dân ưu tú”`, `Huy hiệu 45, 40 năm tuổi Đảng`: more than the entry has.
      let says = form.tokens.contains {
        // `huân chương lao động hạng 3` is named in full.
        reading.tokens[$0].kind == .number && !reading.isWord($0 - 1, .hạng)
          || reading.tokens[$0].kind.isQuote
      }
      guard says else { return entry.value }
      return form.tokens.split { reading.tokens[$0].kind.isQuote }.map(reading.words)
        .joined(separator: " ").lowercased()
    }
    // `huy hiệu 45 năm, 40 năm`: several classes keep their words.
    let numbers = form.tokens.filter { reading.tokens[$0].kind == .number }
    guard numbers.count == 1, let number = numbers.first else {
      return reading.words(form.tokens).lowercased()
    }
    return entry.value[..<place] + reading.words(number..<number + 1)
      + entry.value[entry.value.index(after: place)...]
  }
}
