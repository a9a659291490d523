internal import Records
internal import VietText

extension Assembly {
  /// The named models and exemplars of the article, each once, with the first owner told.
  func models() -> [Model] {
    var mentions: [[Facts.Found<ModelFact>]] = []
    // A name with a few words more is the same model's: `… sau dịch`. All beginnings of each name
    // lead to its model, and the names themselves.
    var (beginnings, names) = (FoldedNames(), FoldedNames())
    for (index, var mention) in facts.models.enumerated() {
      if mention.value.owner == nil {
        mention.value.owner = sharedOwner(behind: index) ?? actor(before: index)
        mention.value.ownerIsInherited = mention.value.owner != nil
      }
      let words = reading.folded(mention.value.name)
      let name = beginnings.add(words)
      _ = names.add(words)
      let hashes = name.reduce(into: [UInt64(0)]) { hashes, place in
        hashes.append(beginnings.hash(hashes[hashes.count - 1], with: place))
      }
      let short = min(4, words.count)...words.count
      func beginning(_ length: Int) -> (Range<Int>, UInt64) {
        (name.lowerBound..<name.lowerBound + length, hashes[length])
      }
      func known(_ names: FoldedNames, _ length: Int) -> Int? {
        let (words, hash) = beginning(length)
        return names.value(of: words, hash)
      }
      let same =
        known(beginnings, words.count) ?? short.lazy.compactMap { known(names, $0) }.first
      let model = same ?? mentions.count
      if same == nil { mentions.append([]) }
      mentions[model].append(mention)
      names.set(name, hashes[words.count], to: model, replaces: true)
      for length in short {
        let (words, hash) = beginning(length)
        beginnings.set(words, hash, to: model)
      }
    }
    return mentions.map(model)
  }

  /// Two models joined by *và* before one owner share it.
  private func sharedOwner(behind index: Int) -> Range<Int>? {
    guard index + 1 < facts.models.count else { return nil }
    let (model, next) = (facts.models[index], facts.models[index + 1])
    let gap = model.tokens.upperBound..<max(model.tokens.upperBound, next.tokens.lowerBound)
    guard gap.count <= 12, gap.contains(where: { reading.isWord($0, .và) }),
      !gap.contains(where: {
        let token = reading.tokens[$0]
        return token.kind == .comma || token.kind == .semicolon || token.isSentenceStart
      }),
      let owner = next.value.owner, owner.lowerBound >= next.value.name.upperBound
    else { return nil }
    return owner
  }

  /// Models told in the passive (`“A”, “B” được triển khai …`) are the work of whom the sentence
  /// before is about.
  private func actor(before index: Int) -> Range<Int>? {
    let models = facts.models
    var last = index
    while last + 1 < models.count, last < index + 8,
      models[last + 1].tokens.lowerBound - models[last].tokens.upperBound <= 2
    {
      last += 1
    }
    guard reading.isWord(models[last].tokens.upperBound, .được) else { return nil }
    let cursor = Cursor(reading, at: 0, end: reading.tokens.count)
    let start = cursor.sentenceStart(of: models[index].tokens.lowerBound)
    guard start > 0, !reading.tokens[start].traits.contains(.startsParagraph) else { return nil }
    return cursor.subject(of: cursor.sentenceStart(of: start - 1)..<start)
  }

  private func model(_ mentions: [Facts.Found<ModelFact>]) -> Model {
    let named = mentions.count == 1 ? mentions[0] : mostNamed(mentions)
    let owner = mentions.lazy.compactMap(\.value.owner).first
    let owned = mentions.first { $0.value.owner != nil } ?? named
    let bytes = reading.byteRange(owned.tokens)
    return Model(
      kind: named.value.kind, name: reading.words(named.value.name),
      owner: owner.map(reading.words),
      guesses: owned.value.ownerIsInherited ? [.ownerInherited] : [],
      text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes)))
  }

  /// The mention whose name stands most often; of two the first.
  private func mostNamed(_ mentions: [Facts.Found<ModelFact>]) -> Facts.Found<ModelFact> {
    var counts: [[UInt64]: Int] = [:]
    let names = mentions.map { reading.folded($0.value.name) }
    for name in names { counts[name, default: 0] += 1 }
    let most = counts.values.max()
    return zip(mentions, names).first { counts[$0.1] == most }?.0 ?? mentions[0]
  }
}
