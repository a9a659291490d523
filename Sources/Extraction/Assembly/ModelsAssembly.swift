internal import Records
internal import VietText

extension Assembly {
  /// The named models and exemplars of the article, each once, with the first owner told.
  func models() -> [Model] {
    var mentions: [[Facts.Found<ModelFact>]] = []
    // A name with a few words more is the same model's: `… sau dịch`. All beginnings of each name
    // lead to its model, and the names themselves.
    guard !facts.models.isEmpty else { return [] }
    var names = FoldedNames(capacity: facts.models.count * 8)
    var hashes: [UInt64] = []
    for (index, var mention) in facts.models.enumerated() {
      if mention.value.owner == nil {
        mention.value.owner = sharedOwner(behind: index) ?? actor(before: index)
        mention.value.ownerIsInherited = mention.value.owner != nil
      }
      let name = names.add(reading.folded(mention.value.name))
      hashes.removeAll(keepingCapacity: true)
      hashes.append(0)
      for place in name { hashes.append(names.hash(hashes[hashes.count - 1], with: place)) }
      let start = name.lowerBound
      let shortest = min(4, name.count)
      var known = names.part(name, hashes[name.count])
      var length = shortest
      while known == nil, length <= name.count {
        known = names.whole(start..<start + length, hashes[length])
        length += 1
      }
      let model = known ?? mentions.count
      if known == nil { mentions.append([]) }
      mentions[model].append(mention)
      names.setWhole(name, hashes[name.count], to: model)
      for length in shortest...name.count {
        names.setPart(start..<start + length, hashes[length], to: model)
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
