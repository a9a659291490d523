internal import VietText

/// A name without what makes no difference: case, quotation marks, the kind of a dash, runs of
/// white space, tone placement (`uỷ` is `ủy`), and punctuation at its ends.
///
/// ```swift
/// folded("“Dân vận  khéo” – 2020.")  // "dân vận khéo-2020"
/// ```
public func folded(_ name: String) -> String {
  var scalars: [Unicode.Scalar] = []
  var isInDash = false
  for scalar in composed(name).lowercased().unicodeScalars {
    let continuesDash = isInDash
    isInDash = dashes.contains(scalar)
    if isInDash {
      // A dash takes the white space around it away.
      if scalars.last == " " { scalars.removeLast() }
      if !continuesDash { scalars.append("-") }
    } else if quotationMarks.contains(scalar) || isSpace(scalar) {
      if let last = scalars.last, last != " ", last != "-" { scalars.append(" ") }
    } else {
      scalars.append(scalar)
    }
  }
  let isEdge = { (scalar: Unicode.Scalar) in " .,;:-/".unicodeScalars.contains(scalar) }
  let first = scalars.firstIndex { !isEdge($0) } ?? scalars.count
  let last = scalars.lastIndex { !isEdge($0) } ?? first - 1
  return withNewTonePlacement(scalars[first..<last + 1])
}

private let dashes = Set("–—−‑-".unicodeScalars)
private let quotationMarks = Set("\"'“”‘’«»„`´".unicodeScalars)

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
}

private func composed(_ name: String) -> String {
  guard let text = try? SourceText(name) else { return name }
  return text.normalized(0..<text.bytes.count)
}

/// The old placement of a tone at the end of a syllable and the new one.
private let placements: [[Unicode.Scalar]: [Unicode.Scalar]] = {
  let old = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(separator: " ")
  let new = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(separator: " ")
  let pairs = zip(old, new).map { (Array($0.unicodeScalars), Array($1.unicodeScalars)) }
  return Dictionary(uniqueKeysWithValues: pairs)
}()

private func withNewTonePlacement(_ name: ArraySlice<Unicode.Scalar>) -> String {
  var (result, index) = (String.UnicodeScalarView(), name.startIndex)
  while index < name.endIndex {
    let end = index + 2
    if end <= name.endIndex, let placed = placements[Array(name[index..<end])],
      end == name.endIndex || !isLetter(name[end])
    {
      result += placed
      index = end
    } else {
      result.append(name[index])
      index += 1
    }
  }
  return String(result)
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
  default: false
  }
}
