/// An old encoding in which a letter is one byte, or a letter's byte and one for its marks.
///
/// What the table does not name is as in windows-1252, which these encodings are laid over.
struct CodeTable: Sendable {
  /// The encoding's name.
  let name: String
  /// How much rarer than the commonest of the encodings it is, in sixteenths of a nat.
  var rarity = 0
  /// Whether it is of the family of TCVN 5712, whose small letters have the same bytes.
  var isTCVN: Bool { name.hasPrefix("TCVN") }

  /// The characters of single bytes.
  private var singles: [PackedCharacter]
  /// The places of first bytes in `pairs`, from 1.
  private var rows = [UInt8](repeating: 0, count: 256)
  /// The places of second bytes in `pairs`, from 1.
  private var columns = [UInt8](repeating: 0, count: 256)
  /// The characters of two bytes, `width` a row.
  private var pairs: [PackedCharacter] = []
  private var width = 0
  /// The tone that a second byte stands for, from 1 as in `Alphabet.toned`; 0 where it has a shape.
  private var tones = [UInt8](repeating: 0, count: 256)
  /// For pairs that give a vowel with a shape and no tone: its row in `stacked`, from 1.
  private var shapes: [UInt8] = []
  /// Vowels with a shape and a tone that are typed as two marks, six a row.
  private var stacked: [PackedCharacter] = []
  /// Whether ASCII signs stand for letters.
  private var hasLettersInASCII = false

  /// A code page in which each byte is a character.
  init(name: String, page: [UInt32]) {
    self.name = name
    singles = page.map { PackedCharacter($0) }
  }

  /// A table over windows-1252.
  ///
  /// - Parameters:
  ///   - name: The encoding's name.
  ///   - page: The characters of windows-1252.
  ///   - letters: Letters with their one or two bytes.
  init(name: String, over page: [UInt32], letters: [(letter: Unicode.Scalar, bytes: [UInt8])]) {
    self.init(name: name, page: page)
    for (letter, bytes) in letters where bytes.count == 1 {
      singles[Int(bytes[0])] = PackedCharacter(letter.value)
      if (0x21..<0x7F).contains(bytes[0]) { hasLettersInASCII = true }
    }
    let twos = letters.filter { $0.bytes.count == 2 }
    if !twos.isEmpty { addPairs(twos) }
  }

  private mutating func addPairs(_ letters: [(letter: Unicode.Scalar, bytes: [UInt8])]) {
    var firsts: UInt8 = 0
    var seconds: UInt8 = 0
    for (_, bytes) in letters {
      if rows[Int(bytes[0])] == 0 {
        firsts += 1
        rows[Int(bytes[0])] = firsts
      }
      // Marks are typed in either case.
      for mark in [bytes[1], bytes[1] ^ 0x20] where columns[Int(mark)] == 0 {
        seconds += 1
        columns[Int(mark)] = seconds
      }
    }
    width = Int(seconds) + 1
    pairs = Array(repeating: PackedCharacter(nil), count: (Int(firsts) + 1) * width)
    shapes = Array(repeating: 0, count: pairs.count)
    for (letter, bytes) in letters {
      for mark in [bytes[1], bytes[1] ^ 0x20] {
        let place = Int(rows[Int(bytes[0])]) * width + Int(columns[Int(mark)])
        guard pairs[place].isNone || mark == bytes[1] else { continue }
        pairs[place] = PackedCharacter(letter.value)
        shapes[place] = Self.shape(of: letter)
        if let tone = Self.tone(of: letter) { tones[Int(mark)] = tone }
      }
    }
    stacked = Self.shaped.flatMap { forms in forms.map { PackedCharacter($0.value) } }
  }

  /// The vowels that have a shape, small and capital, each with its tones.
  private static let shaped: [[Unicode.Scalar]] = {
    let small = Alphabet.toned.filter { $0[0].value >= 0x80 }
    return small + small.map { $0.flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) } }
  }()

  private static func shape(of letter: Unicode.Scalar) -> UInt8 {
    UInt8((shaped.firstIndex { $0[0] == letter } ?? -1) + 1)
  }

  /// The tone of a vowel without a shape.
  private static func tone(of letter: Unicode.Scalar) -> UInt8? {
    let small = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    for forms in Alphabet.toned where forms[0].value < 0x80 {
      if let tone = forms.firstIndex(of: small), tone > 0 { return UInt8(tone) }
    }
    return nil
  }

  /// Appends the text of bytes as UTF-8.
  func decode(_ bytes: Swift.Span<UInt8>, into text: inout [UInt8]) {
    // No character takes more than three bytes; the fourth is written and taken back.
    let decoded = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count * 3 + 4) {
      buffer, count in
      var output = unsafe PackedOutput(buffer)
      if hasLettersInASCII {
        unsafe decodeSigns(bytes, into: &output)
      } else if pairs.isEmpty {
        unsafe decodeSingles(bytes, into: &output)
      } else {
        unsafe decodePairs(bytes, into: &output)
      }
      count = unsafe output.count
    }
    if text.isEmpty { text = decoded } else { text += decoded }
  }

  private func decodeSingles(_ bytes: Swift.Span<UInt8>, into output: inout PackedOutput) {
    let singles = singles.span
    for index in bytes.indices { unsafe output.append(singles[Int(bytes[index])]) }
  }

  /// Of signs that stand for letters, those are letters that stand beside letters, and braces that
  /// belong to no other: `{` is the word `Ý`, `}` the beginning of a name, `Đ.`.
  private func decodeSigns(_ bytes: Swift.Span<UInt8>, into output: inout PackedOutput) {
    var isBehindLetter = false
    var isOpen = false
    for index in bytes.indices {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      var isSign = (0x21..<0x7F).contains(byte) && !isBehindLetter && !Self.isLetter(next)
      if isSign, byte == UInt8(ascii: "{") {
        isSign = !(Self.isBeforeWord(index > 0 ? bytes[index - 1] : 0) && Self.isBehindWord(next))
        isOpen = isSign
      } else if isSign, byte == UInt8(ascii: "}") {
        isSign = isOpen
        isOpen = false
      }
      unsafe output.append(isSign ? PackedCharacter(UInt32(byte)) : singles[Int(byte)])
      isBehindLetter = Self.isLetter(byte)
    }
  }

  private static func isBeforeWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(")
  }

  private static func isBehindWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || ".,:;!?\")".utf8.contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte & ~0x20)
  }

  private func decodePairs(_ bytes: Swift.Span<UInt8>, into output: inout PackedOutput) {
    let (singles, rows, columns, pairs) = (singles.span, rows.span, columns.span, pairs.span)
    let count = bytes.count
    var at = 0
    while at < count {
      let byte = Int(bytes[at])
      at &+= 1
      if at < count, rows[byte] != 0, columns[Int(bytes[at])] != 0 {
        let place = Int(rows[byte]) &* width &+ Int(columns[Int(bytes[at])])
        if !pairs[place].isNone {
          at &+= 1
          // VEÂØ: the hat and the tone as two marks.
          if shapes[place] != 0, at < count, tones[Int(bytes[at])] != 0 {
            let row = (Int(shapes[place]) - 1) * 6
            unsafe output.append(stacked[row + Int(tones[Int(bytes[at])])])
            at &+= 1
          } else {
            unsafe output.append(pairs[place])
          }
          continue
        }
      }
      unsafe output.append(singles[byte])
    }
  }
}
