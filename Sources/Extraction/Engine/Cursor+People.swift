internal import VietText

/// A person as one place of the text has them.
struct ReadPerson {
  var name: Range<Int>
  var honorific: Range<Int>?
  /// All posts, in text order.
  var posts: [Range<Int>]
  /// The posts before the name.
  var leading: [Range<Int>]
  /// All that was read.
  var tokens: Range<Int>
}

extension Cursor {
  /// Reads a person with titles before the name and posts before or behind it.
  ///
  /// `đồng chí Vũ Đăng Định - Bí thư Quận ủy`, `Chủ tịch UBND xã Lê Văn Thạch`. Without a title or
  /// post before it the name must begin with a surname and a post must follow.
  ///
  /// - Parameter isListed: whether a list of people goes on here, where a name may stand alone.
  /// - Returns: the person; nil where none is named in full.
  mutating func person(isListed: Bool = false) -> ReadPerson? {
    attempt { cursor in
      let start = cursor.at
      var honorific = cursor.titles()
      if honorific != nil { cursor.passEthnicity() }
      let leading = cursor.leadingPosts()
      if !leading.isEmpty, let rank = cursor.titles() { honorific = honorific ?? rank }
      let isSure = honorific != nil && leading.isEmpty || cursor.isAtSurname
      guard isSure || isListed, let name = cursor.personName(isTitled: honorific != nil) else {
        return nil
      }
      if honorific == nil, cursor.namesPlace(name, of: leading) { return nil }
      if cursor.isElected(at: start) {
        _ = cursor.words(.tiếp, .tục)
        _ = cursor.word(.làm)
      }
      let behind = cursor.trailingPosts(
        afterPosts: !leading.isEmpty, isTitled: honorific != nil)
      // `Ủy viên Ban Thường vụ ⟂ giữ chức Chủ tịch`.
      let isDelegated = cursor.reading.isWord(start - 1, .do)
      let held = behind.isEmpty && !isDelegated ? [] : cursor.postsHeld(isDelegated: isDelegated)
      let hasPost = !leading.isEmpty || !behind.isEmpty
      guard
        hasPost || cursor.tellsOfPerson || honorific != nil || isListed && isSure
          || cursor.isPlainly(name),
        cursor.isLiving(name, posts: leading + behind + held)
      else { return nil }
      return ReadPerson(
        name: name, honorific: honorific, posts: leading + behind + held, leading: leading,
        tokens: start..<cursor.at)
    }
  }

  /// `bầu ⟦bà A⟧ làm Bí thư`; elsewhere what one does *làm* is a task of the day.
  private func isElected(at start: Int) -> Bool {
    reading.isWord(start - 1, .bầu) || reading.isWord(start - 1, .cử)
      || reading.isWord(start - 2, .bổ) && reading.isWord(start - 1, .nhiệm)
      || reading.isWord(start - 2, .chỉ) && reading.isWord(start - 1, .định)
  }

  /// Figures of history lend their names to places and movements; only a post makes the name
  /// another person's.
  private func isLiving(_ name: Range<Int>, posts: [Range<Int>]) -> Bool {
    guard let eponym = peekEntry(.eponym, at: name.lowerBound), eponym.end >= name.upperBound else {
      return true
    }
    return !posts.isEmpty && eponym.entry.form != "Hồ Chí Minh"
  }

  /// `Văn` of *Nguyễn Văn Trỗi*: whether a name of a figure of history began at the word before.
  var isInsideEponym: Bool {
    guard at > 0, let eponym = peekEntry(.eponym, at: at - 1) else { return false }
    return eponym.end > at
  }

  // MARK: Posts before the name

  private mutating func leadingPosts() -> [Range<Int>] {
    let start = at
    var posts = posts(beforeName: true)
    guard let last = posts.last else { return [] }
    // `thừa ủy quyền ⟂ Chủ tịch nước, Phó Chủ tịch nước …`: of another.
    let isDeputed = reading.endsDeputing(before: start)
    if isDeputed, posts.count > 1 {
      at = start
      return []
    }
    if [Word.nguyên, .cựu, .quyền].contains(where: { reading.isWord(start - 1, $0) }) {
      posts[0] = start - 1..<posts[0].upperBound
    }
    // `huyện Sơn Khê (Bắc Lâm) Trương Văn Hải`
    if token?.kind == .openBracket, let close = bracketEnd(at, atMost: 8), close < end,
      isNameSyllable(close)
    {
      at = close
    }
    if mark(.comma) || mark(.dash) {
      // `Trưởng Công an huyện, Thượng tá …`
      guard
        peekEntry(.rank) != nil && !isDeputed
          || peekEntry(.honorific) != nil && (at > last.upperBound + 1 || isApposition(to: start))
          || reading.tokens[at - 1].kind == .dash && isNameAlone
      else {
        at = start
        return []
      }
    }
    return posts
  }

  /// Whether the person named behind a post and a comma is the one who holds it: `Chủ tịch UBND xã,
  /// ông Lê Văn Thạch cho biết`, where the post begins its clause and no other person follows.
  private func isApposition(to post: Int) -> Bool {
    guard
      reading.tokens[post].isSentenceStart
        || post > 0 && reading.tokens[post - 1].kind == .semicolon
        || [Word.theo, .là, .đó].contains(where: { reading.isWord(post - 1, $0) })
    else { return false }
    var ahead = self
    guard ahead.titles() != nil, ahead.personName() != nil, let next = ahead.token else {
      return false
    }
    switch next.kind {
    case .word: return next.id != Word.và.rawValue && ahead.peekEntry(.post) == nil
    case .semicolon, .stop, .endMark: return true
    default: return false
    }
  }

  /// `Bí thư Thành đoàn - ⟦Lê Thị Mận⟧ cho biết`: a name behind a dash that no post of its own follows.
  private var isNameAlone: Bool {
    guard isAtSurname else { return false }
    var ahead = self
    guard ahead.personName() != nil else { return false }
    switch ahead.token?.kind {
    case .dash: return false
    case .comma, .openBracket: return ahead.peekEntry(.post, at: ahead.at + 1) == nil
    default: return ahead.peekEntry(.post) == nil
    }
  }

  /// The token behind a bracket that opens at `index` and closes soon.
  func bracketEnd(_ index: Int, atMost length: Int) -> Int? {
    for next in index..<min(index + length + 2, end) {
      let token = reading.tokens[next]
      if token.kind == .closeBracket { return next + 1 }
      if next > index, token.kind == .openBracket || token.traits.contains(.startsParagraph) {
        return nil
      }
    }
    return nil
  }

  // MARK: Posts behind the name

  /// - Parameters:
  ///   - afterPosts: whether posts stand before the name, too.
  ///   - isTitled: whether a title does; without one the post may be the next person's.
  /// - Returns: the posts, none where the text tells none.
  private mutating func trailingPosts(afterPosts: Bool, isTitled: Bool) -> [Range<Int>] {
    let start = at
    if let posts = linkedPosts(beforeName: afterPosts || !isTitled) {
      guard afterPosts, leadsToPerson else { return posts }
      // `Bí thư A, ⟂ Phó Ban công tác phụ nữ phía Nam B`: another's, not read to its end.
      at = start
      return []
    }
    guard !afterPosts else { return [] }
    if let posts = bracketedPosts() { return posts }
    // Age, home and people stand between the name and the post: the post is read, but the
    // numbers between are left to others.
    var ahead = self
    guard ahead.skipAsides() else { return [] }
    return ahead.linkedPosts(beforeName: true) ?? []
  }

  /// Whether a person's full name ends the phrase that goes on here in lower case.
  private var leadsToPerson: Bool {
    guard let token, token.kind == .word, !token.traits.contains(.capitalized) else { return false }
    for index in at + 1..<max(at + 1, min(at + 9, end - 2)) {
      let next = reading.tokens[index]
      guard next.kind == .word, !next.isSentenceStart else { return false }
      if isNameSyllable(index), isFamilyName(index), isNameSyllable(index + 1) { return true }
    }
    return false
  }

  /// Reads `giữ chức vụ Chủ tịch UBND xã`, `là Phó Trưởng ban` behind other posts.
  ///
  /// - Parameter isDelegated: whether *do* stands before the person, who then is what they *làm*; the
  ///   head of a mission is so for a day.
  /// - Returns: the posts, none where nothing is told.
  private mutating func postsHeld(isDelegated: Bool) -> [Range<Int>] {
    attempt { cursor in
      cursor.passTerm()
      _ = cursor.mark(.dash) || cursor.mark(.comma)
      _ = cursor.word(.đã)
      _ = cursor.word(.được)
      _ = cursor.words(.tín, .nhiệm)
      _ = cursor.word(.bầu)
      _ = cursor.words(.tiếp, .tục)
      if cursor.words(.giữ, .chức) {
        _ = cursor.oneOf(.vụ, .danh)
      } else {
        guard cursor.word(.là) || isDelegated && cursor.word(.làm),
          !cursor.isWord(cursor.at + 1, .đoàn)
        else { return nil }
      }
      let posts = cursor.posts(beforeName: false)
      return posts.isEmpty ? nil : posts
    } ?? []
  }

  /// Passes over `, nhiệm kỳ 2024 - 2029` behind a post.
  private mutating func passTerm() {
    let start = at
    _ = mark(.comma)
    guard words(.nhiệm, .kỳ), token?.kind == .number else {
      at = start
      return
    }
    while at < start + 7, let kind = token?.kind, kind == .number || kind == .dash { at += 1 }
  }

  private mutating func linkedPosts(beforeName: Bool) -> [Range<Int>]? {
    attempt { cursor in
      let start = cursor.at
      guard cursor.link() else { return nil }
      // `Lò Văn Tư - ⟦Thượng tá,⟧ Đồn trưởng …`
      if let rank = cursor.peekEntry(.rank)?.end, rank < cursor.end,
        cursor.reading.tokens[rank].kind == .comma
      {
        cursor.at = rank + 1
      }
      let posts = cursor.posts(beforeName: beforeName)
      guard !posts.isEmpty else { return nil }
      // Behind `Bí thư A, Chủ tịch B` the second post is the next person's.
      if beforeName, cursor.at < cursor.end,
        cursor.isAtSurname || cursor.isAtRank || cursor.isBeforeName
      {
        return nil
      }
      return cursor.at > start ? posts : nil
    }
  }

  /// Whether the name of a land or place, and then a person's name, go on behind a post: `Chủ tịch
  /// Quốc hội |nước Cộng hòa Tân Lộc Lê Văn Thạch`.
  private var isBeforeName: Bool {
    var ahead = self
    guard ahead.entry(.placeType) != nil || ahead.word(.nước) else { return false }
    for _ in 0..<8 {
      guard let token = ahead.token, token.kind == .word,
        !token.traits.isDisjoint(with: [.capitalized, .upperCase])
      else { return false }
      if ahead.isAtSurname, ahead.personName() != nil { return true }
      ahead.at += 1
    }
    return false
  }

  /// Whether a rank of more than one word begins here: `Thiếu tá`.
  private var isAtRank: Bool {
    guard let rank = peekEntry(.rank) else { return false }
    return rank.end > at + 1 && token?.traits.contains(.capitalized) == true
  }

  /// What may stand between a name and its post: a comma, a dash, *là*, *được bầu làm*, or nothing.
  private mutating func link() -> Bool {
    guard let token, !token.traits.contains(.startsParagraph) else { return false }
    let hasMark = mark(.comma) || mark(.dash)
    if hasMark, self.token?.traits.contains(.startsParagraph) == true { return false }
    _ = words(.tiếp, .tục)
    if word(.được) || word(.tái) || isAtElection {
      _ = words(.tín, .nhiệm)
      _ = words(.tiếp, .tục)
      _ = word(.tái)
      guard
        words(.đắc, .cử) || words(.bổ, .nhiệm) || words(.chỉ, .định) || word(.bầu) || word(.cử)
          || words(.trúng, .cử)
      else { return false }
      _ = word(.giữ)
      _ = word(.chức)
      _ = oneOf(.vụ, .danh)
      _ = oneOf(.làm, .là)
      return true
    }
    if words(.giữ, .chức) {
      _ = oneOf(.vụ, .danh)
      return true
    }
    // `Người có uy tín ⟂ kiêm Bí thư Chi bộ`
    if word(.kiêm) { return true }
    _ = word(.hiện)
    _ = word(.nguyên)
    if !word(.là) { at = reading.isWord(at - 1, .nguyên) ? at - 1 : at }
    return true
  }

  /// Whether an election is told of: `đắc cử`, `trúng cử`.
  private var isAtElection: Bool {
    (reading.isWord(at, .đắc) || reading.isWord(at, .trúng)) && reading.isWord(at + 1, .cử)
  }

  private mutating func bracketedPosts() -> [Range<Int>]? {
    attempt { cursor in
      let open = cursor.at
      guard cursor.mark(.openBracket) else { return nil }
      // `(SN 1982, Giám đốc …)`
      if cursor.word(.sn) || cursor.words(.sinh, .năm) {
        guard cursor.year() != nil, cursor.mark(.comma) else { return nil }
      }
      let posts = cursor.posts(beforeName: false)
      let behind = cursor.token?.kind
      // `(Chi hội trưởng …, phường Minh Hòa, quận Sơn Khê, Bắc Lâm)`
      while !posts.isEmpty, cursor.token?.kind == .comma, cursor.at + 1 < cursor.end {
        let start = cursor.at
        cursor.at += 1
        if cursor.placeName() == nil {
          while cursor.at < cursor.end, cursor.isNameSyllable(cursor.at) { cursor.at += 1 }
        }
        if cursor.at == start + 1 { break }
      }
      guard !posts.isEmpty else { return nil }
      if cursor.mark(.closeBracket) { return posts }
      // `(Trưởng khoa Du lịch, Trường Đại học Sơn Khê)`: only numbers are left to others.
      guard behind == .comma || behind == .semicolon,
        let close = cursor.bracketEnd(open, atMost: 30), close >= cursor.at,
        !cursor.reading.tokens[cursor.at..<close].contains(where: { $0.kind == .number })
      else { return nil }
      cursor.at = close
      return posts
    }
  }

  /// Skips brackets and what commas part off: age, birth, people, home.
  private mutating func skipAsides() -> Bool {
    let start = at
    for _ in 0..<4 {
      if token?.kind == .openBracket, let close = bracketEnd(at, atMost: 15) {
        at = close
        continue
      }
      guard token?.kind == .comma, let next = peek(1), isAside(at + 1, next) else { break }
      var stop = peekEntry(.honorific, at: at + 1)?.end ?? at + 1
      while stop < end, stop < at + 12 {
        let token = reading.tokens[stop]
        if token.kind == .comma || token.kind == .dash || token.id == Word.kiêm.rawValue { break }
        // `, xã Tân Lộc |có đồng chí …`: no longer of this one.
        if token.kind != .word && token.kind != .number || token.traits.contains(.startsSentence)
          || token.id == Word.có.rawValue
          || peekEntry(.honorific, at: stop) != nil
        {
          return at > start
        }
        stop += 1
      }
      at = stop
    }
    return at > start
  }

  private func isAside(_ index: Int, _ token: Token) -> Bool {
    if token.kind == .number { return true }
    switch Word(rawValue: token.id) {
    case .sinh, .dân, .trú, .ngụ, .quê, .ở, .người: return true
    default: break
    }
    if peekEntry(.placeType, at: index) != nil { return true }
    // `, Anh hùng Lao động, nguyên Phó Giám đốc …`: what one is.
    let found = peekEntry(.honorific, at: index) ?? peekEntry(.role, at: index)
    guard let end = found?.end, end > index + 1 else { return false }
    return end >= self.end || !isNameSyllable(end)
  }
}
