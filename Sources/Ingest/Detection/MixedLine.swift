/// A line of text in which some words were pasted from an old encoding and others are as they should
/// be, as where the font changes within a paragraph.
///
/// Each word is taken in the reading in which it and its neighbours are Vietnamese.
struct MixedLine {
  /// The text as it should be.
  private(set) var text: [UInt8] = []

  /// What a change of the reading within a line costs.
  private static let change = 40

  /// Reads a line of valid UTF-8; nil where all its words are pasted, or none is.
  init?(_ line: Swift.Span<UInt8>, by reading: Reading) {
    guard reading.misreadings == 1, case .table = reading.letters, Self.hasOtherLetters(line) else {
      return nil
    }
    let words = Self.words(of: line)
    guard words.count > 1 else { return nil }
    var choices: [(stored: [UInt8], read: [UInt8])] = []
    // The best sums of scores of ways that end with the word as stored, and as read.
    var sums = (stored: 0, read: 0)
    var ways: [(stored: Bool, read: Bool)] = []
    for word in words {
      let span = line.extracting(word)
      var stored: [UInt8] = []
      stored.append(span)
      let read = reading.text(of: span, isText: true) ?? stored
      let scores = (
        stored: Self.score(of: stored, isOther: false),
        read: Self.score(of: read, isOther: Self.hasOtherLetters(span))
      )
      let isKept = (
        stored: sums.stored >= sums.read - Self.change, read: sums.read >= sums.stored - Self.change
      )
      ways.append(isKept)
      choices.append((stored, read))
      sums = (
        stored: (isKept.stored ? sums.stored : sums.read - Self.change) + scores.stored,
        read: (isKept.read ? sums.read : sums.stored - Self.change) + scores.read
      )
    }
    var isRead = sums.read > sums.stored
    var chosen: [Bool] = []
    for way in ways.reversed() {
      chosen.append(isRead)
      if isRead ? !way.read : !way.stored { isRead.toggle() }
    }
    chosen.reverse()
    guard chosen.contains(true), chosen.contains(false) else { return nil }
    // Runs are finished as a whole: neighbours tell capitals.
    var run: [UInt8] = []
    for index in choices.indices {
      run += chosen[index] ? choices[index].read : choices[index].stored
      if index + 1 == choices.count || chosen[index + 1] != chosen[index] {
        text += chosen[index] ? reading.finish(run) : run
        run = []
      }
    }
  }

  /// Words that hold letters of neither windows-1252 nor the old encoding are stored as they should be.
  private static func score(of word: [UInt8], isOther: Bool) -> Int {
    Legibility(of: word.span).score - (isOther ? 120 : 0)
  }

  /// Words with the space behind them.
  private static func words(of line: Swift.Span<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in line.indices where line[index] <= 0x20 {
      if index + 1 < line.count, line[index + 1] <= 0x20 { continue }
      words.append(start..<index + 1)
      start = index + 1
    }
    if start < line.count { words.append(start..<line.count) }
    return words
  }

  /// Whether there are Vietnamese letters that are no part of Latin-1: in UTF-8 such as begin with
  /// C4, C6 and E1 B8 to E1 BB.
  private static func hasOtherLetters(_ text: Swift.Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case 0xC4, 0xC6: return true
      case 0xE1 where index + 1 < text.count && (0xB8...0xBB).contains(text[index + 1]): return true
      default: continue
      }
    }
    return false
  }
}
