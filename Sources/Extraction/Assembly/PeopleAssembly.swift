internal import Records
internal import VietText

extension Assembly {
  /// The people of the article, each once, with their posts in the fullest form over all mentions.
  func people() -> [Person] {
    var mentions: [[Facts.Found<PersonFact>]] = []
    // `Văn Hưng` is the `Đặng Văn Hưng` of before: all ends of a name lead to its person.
    guard !facts.people.isEmpty else { return [] }
    var ends = FoldedNames(capacity: facts.people.count * 4)
    for mention in facts.people {
      let name = ends.add(reading.folded(mention.value.name))
      let hash = name.reversed().reduce(0) { ends.hash($0, with: $1) }
      let person = ends.part(name, hash) ?? mentions.count
      if person == mentions.count { mentions.append([]) }
      mentions[person].append(mention)
      // A given name alone leads to nobody, unless it is all that there is.
      var end: UInt64 = 0
      for first in name.reversed() {
        end = ends.hash(end, with: first)
        if name.upperBound - first > 1 || name.count == 1 {
          ends.setPart(first..<name.upperBound, end, to: person)
        }
      }
      // `già Y Hơ` is the `Y Hơ Êban` of before, whose family name stands last.
      let given = name.prefix(reading.givenNameFirst(mention.value.name))
      if !given.isEmpty {
        ends.setPart(given, given.reversed().reduce(0) { ends.hash($0, with: $1) }, to: person)
      }
    }
    return mentions.map(person)
  }

  private func person(_ mentions: [Facts.Found<PersonFact>]) -> Person {
    // A headline in capitals is no one's spelling, and a given name is not the full one.
    let named =
      mentions.max { left, right in
        spelling(left.value.name) < spelling(right.value.name)
      } ?? mentions[0]
    let fullest = mentions.first { !$0.value.posts.isEmpty } ?? named
    let bytes = reading.byteRange(fullest.tokens)
    let posts = posts(of: mentions)
    let areJoined = posts.count > fullest.value.posts.count || fullest.value.postsAreShared
    return Person(
      name: reading.words(named.value.name),
      honorific: mentions.lazy.compactMap(\.value.honorific).first.map(reading.words),
      posts: posts, guesses: areJoined ? [.postsJoined] : [],
      text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes)))
  }

  /// The posts over all mentions, each in its fullest form.
  private func posts(of mentions: [Facts.Found<PersonFact>]) -> [String] {
    let printed = mentions.flatMap(\.value.posts)
    guard printed.count > 1 else { return printed }
    var posts: [Post] = []
    for post in printed where !posts.contains(where: { $0.text == post }) {
      Post(post).join(&posts)
    }
    return posts.map(\.text)
  }

  /// How well a name is spelled: its syllables, and whether it is in lower case.
  private func spelling(_ name: Range<Int>) -> Int {
    name.count * 2 + (reading.tokens[name.lowerBound].traits.contains(.upperCase) ? 0 : 1)
  }
}

extension Reading {
  /// How many syllables of a name are the given name that stands first, as it does with the peoples of
  /// the highlands: `Y Hơ Êban`, `H’Hen Niê`; 0 where the family name does.
  fileprivate func givenNameFirst(_ name: Range<Int>) -> Int {
    if isWord(name.lowerBound, .y) { return name.count > 2 ? 2 : 0 }
    let word = bytes[tokens[name.lowerBound].range]
    return name.count > 1 && word.first == UInt8(ascii: "H")
      && (word.dropFirst().first == UInt8(ascii: "'") || word.dropFirst().first == 0xE2) ? 1 : 0
  }
}

/// A post as printed, to be compared with others word by word.
private struct Post {
  var text: String
  /// The first byte, small letters and capitals alike.
  private var opening: UInt8
  /// Whether the first word may be an abbreviation in capitals.
  private var mayBeShort: Bool

  init(_ text: String) {
    self.text = text
    let first = text.utf8.first ?? 0
    opening = first < 0x80 ? first | 0x20 : first
    let word = text.utf8.prefix { $0 != 0x20 }
    mayBeShort = !word.contains { (0x61...0x7A).contains($0) }
  }

  /// Adds the post to a person's, unless it says the same as one of them; the fuller one stays.
  func join(_ posts: inout [Post]) {
    for (index, known) in posts.enumerated() where mayBeSame(as: known) {
      let (mine, theirs) = (PostWords(text), PostWords(known.text))
      let (isLess, isMore) = (mine.isPart(of: theirs), theirs.isPart(of: mine))
      guard isLess || isMore else { continue }
      if isMore, !isLess || text.count > known.text.count { posts[index] = self }
      return
    }
    posts.append(self)
  }

  /// Most posts of a person begin differently, and their words need not be looked at.
  private func mayBeSame(as other: Post) -> Bool {
    opening == other.opening || mayBeShort || other.mayBeShort
  }
}
