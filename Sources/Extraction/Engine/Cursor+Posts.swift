internal import VietText

extension Cursor {
  /// Reads one post with its organisation: `Phó Bí thư Thường trực Huyện ủy`, `PCT. HĐND xã`,
  /// `nguyên Chủ tịch UBND tỉnh`.
  ///
  /// - Parameter beforeName: whether a person's name may follow, which is left unread.
  /// - Returns: the words of the post.
  mutating func post(beforeName: Bool) -> Range<Int>? {
    guard let first = simplePost(beforeName: beforeName) else { return nil }
    while at < first.lowerBound + 60, reading.isWord(at, .kiêm), at + 1 < end {
      at += 1
      guard simplePost(beforeName: beforeName) != nil else {
        at -= 1
        break
      }
    }
    return first.lowerBound..<at
  }

  private mutating func simplePost(beforeName: Bool) -> Range<Int>? {
    let start = at
    _ = oneOf(.nguyên, .cựu, .quyền)
    guard let head = longestPost() else {
      at = start
      return nil
    }
    at = head
    // The post's last word may begin its organisation: `Trưởng ⟦Ban Dân vận⟧`.
    for first in [head - 3, head - 2, head - 1] where first > start {
      if let found = peekEntry(.organisation, at: first), found.end > at,
        // `Phó Chủ tịch Thường trực |Hội đồng nhân dân`: no *Thường trực Hội*.
        (peekEntry(.organisation, at: head)?.end ?? 0) <= found.end
      {
        at = found.end
      }
    }
    if token?.kind == .stop, isShortPost(start..<head) { readAbbreviated() }
    organisationTail(from: start, beforeName: beforeName, isPost: true)
    return start..<at
  }

  /// Reads on behind the full stop of `PCT.`, which ends no sentence before an organisation.
  private mutating func readAbbreviated() {
    guard let next = peek(1), next.kind == .word, !next.traits.contains(.startsParagraph) else {
      return
    }
    if let organisation = peekEntry(.organisation, at: at + 1) {
      at = organisation.end
    } else if !next.isSentenceStart {
      at += 1
    }
  }

  /// `Phó Bí thư Đảng ủy |Chủ tịch HĐND`: whether another post begins with a capital, the comma left
  /// out.
  private var isAtPostInCapitals: Bool {
    guard let token, token.kind == .word, !token.isSentenceStart,
      token.traits.contains(.capitalized), !token.traits.contains(.upperCase)
    else { return false }
    return (peekEntry(.post)?.end ?? at) > at + 1
  }

  private func longestPost() -> Int? {
    let (post, short) = (peekEntry(.post)?.end, peekEntry(.postShort)?.end)
    guard let post, let short else { return post ?? short }
    return max(post, short)
  }

  private func isShortPost(_ range: Range<Int>) -> Bool {
    reading.tokens[range.upperBound - 1].traits.contains(.upperCase)
  }

  /// Reads posts one after another, separated by commas, dashes or *và*.
  mutating func posts(beforeName: Bool) -> [Range<Int>] {
    guard let first = post(beforeName: beforeName) else { return [] }
    var posts = [first]
    while posts.count < 12, at < end {
      let after = at
      guard mark(.comma) || mark(.dash) || word(.và) || isAtPostInCapitals,
        let next = post(beforeName: beforeName)
      else {
        at = after
        break
      }
      posts.append(next)
    }
    return posts
  }
}
