internal import Records
internal import VietText

extension Assembly {
  /// The named models and exemplars of the article, each once, with the first owner told.
  func models() -> [Model] {
    var models: [(words: [String], mentions: [Facts.Found<ModelFact>])] = []
    for (index, var mention) in facts.models.enumerated() {
      if mention.value.owner == nil { mention.value.owner = sharedOwner(behind: index) }
      let words = NameFolding.words(nameWords(mention.value.name))
      if let known = models.firstIndex(where: { isSame($0.words, words) }) {
        models[known].mentions.append(mention)
      } else {
        models.append((words, [mention]))
      }
    }
    return models.map { model($0.mentions) }
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

  /// A name with a few words more is the same model's: `… sau dịch`.
  private func isSame(_ left: [String], _ right: [String]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return left == right || short.count > 3 && long.starts(with: short)
  }

  private func model(_ mentions: [Facts.Found<ModelFact>]) -> Model {
    // The name that stands most often; of two the first.
    var counts: [[String]: Int] = [:]
    for mention in mentions {
      counts[NameFolding.words(nameWords(mention.value.name)), default: 0] += 1
    }
    let most = counts.values.max() ?? 1
    let named =
      mentions.first { counts[NameFolding.words(nameWords($0.value.name))] == most } ?? mentions[0]
    let owner = mentions.lazy.compactMap(\.value.owner).first
    let owned = mentions.first { $0.value.owner != nil } ?? named
    let bytes = reading.byteRange(owned.tokens)
    return Model(
      kind: named.value.kind, name: nameWords(named.value.name), owner: owner.map(reading.words),
      text: reading.text.normalized(bytes), span: Span(reading.text.codePoints(bytes)))
  }

  private func nameWords(_ name: Range<Int>) -> String { reading.words(name) }
}
