internal import VietText

/// Movements and contests quoted inside the name of a board.
extension Cursor {
  /// Reads a quoted movement inside a board's name, whose closing mark may be missing:
  /// `Ban chỉ đạo “Dân vận khéo”`.
  mutating func quotedMovement() -> Bool {
    attempt { cursor in
      let first = cursor.at
      while cursor.at < first + 4, cursor.token?.kind.isQuote == true { cursor.at += 1 }
      if cursor.entry(.movement) == nil {
        guard cursor.isBehindMovementHead(first), let close = cursor.closingQuote(atMost: 15) else {
          return nil
        }
        cursor.at = close
      }
      if let kind = cursor.token?.kind, kind == .closeQuote || kind == .quote { cursor.at += 1 }
      return true
    } ?? false
  }

  /// Passes over the words between the kind of a contest and its quoted name: `cuộc thi ⟦ảnh⟧ “Bắc
  /// Lâm - Đất và Người”`.
  mutating func passToQuote() {
    var next = at
    while next < end, next < at + 4, reading.tokens[next].kind == .word,
      !reading.tokens[next].traits.contains(.capitalized)
    {
      next += 1
    }
    if next < end, reading.tokens[next].kind.isQuote { at = next }
  }

  private func isBehindMovementHead(_ index: Int) -> Bool {
    (max(0, index - 3)...index).contains {
      entry(.movementHead, endingAt: $0)?.entry.isOf(.board) == true
    }
  }

  private func closingQuote(atMost length: Int) -> Int? {
    (at..<min(at + length, end)).first { index in
      let kind = reading.tokens[index].kind
      return kind == .closeQuote || kind == .quote
    }
  }
}
