internal import CLexicons
internal import VietText

/// The words and phrases that the rules know, found by a walk over folded words.
public struct Lexicon: Sendable {
  /// One phrase of one class.
  struct Entry: Sendable {
    /// What the phrase is.
    var lexicon: LexiconClass
    /// The phrase as the table has it.
    var form: String
    /// What it stands for; the form itself where the table leaves it empty.
    var value: String
    /// The words that must be written in capitals, a bit a word.
    fileprivate var upperCase: UInt32
  }

  /// The contents, shared by all copies. A class, so that a look-up copies no arrays.
  private var store: Store

  private final class Store: Sendable {
    let entries: [Entry]
    let vocabulary: Vocabulary
    let trie: Trie
    /// For a word's number, the classes that have an entry beginning with it.
    let beginnings: [UInt64]

    init(_ builder: Builder) {
      (entries, vocabulary) = (builder.entries, builder.vocabulary)
      (trie, beginnings) = (builder.trie, builder.beginnings)
    }
  }

  /// The lexicon that is compiled in.
  public static let builtIn: Lexicon = {
    var builder = Builder()
    for index in 0..<clexicon_count() {
      let table = unsafe clexicon_at(index)
      let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
      let name = unsafe String(cString: table.name)
      do {
        try builder.add(LexiconTable(parsing: unsafe Array(bytes), name: name))
      } catch {
        preconditionFailure("the built-in lexicon is malformed: \(error)")
      }
    }
    return Lexicon(store: Store(builder))
  }()

  private init(store: Store) { self.store = store }

  /// Adds the rows of a table. An entry that stands already, with the same class and form, is
  /// replaced.
  public mutating func add(_ table: LexiconTable) {
    var builder = Builder(
      entries: store.entries, vocabulary: store.vocabulary, trie: store.trie,
      beginnings: store.beginnings)
    builder.add(table)
    store = Store(builder)
  }

  // MARK: Looking up

  /// All entries, in the order of the tables.
  var entries: [Entry] { store.entries }

  /// The words that the entries are made of.
  var vocabulary: Vocabulary { store.vocabulary }

  /// The classes whose entries may begin at a token.
  @inline(__always) func classes(beginning token: Token) -> UInt64 {
    store.beginnings[Int(token.id)]
  }

  /// The longest entry of a class that begins at a token, and the token after it.
  @inline(__always) func longest(
    _ lexicon: LexiconClass, at start: Int, in tokens: [Token], end: Int
  ) -> (entry: Int, end: Int)? {
    guard start < end, store.beginnings[Int(tokens[start].id)] & lexicon.bit != 0 else {
      return nil
    }
    return walk(lexicon, at: start, in: tokens, end: end)
  }

  private func walk(
    _ lexicon: LexiconClass, at start: Int, in tokens: [Token], end: Int
  ) -> (entry: Int, end: Int)? {
    let store = store
    var (node, at) = (Trie.root, start)
    var found: (entry: Int, end: Int)?
    while at < end {
      let token = tokens[at]
      if token.id == 0 || at > start && token.traits.contains(.startsParagraph) { break }
      node = store.trie.child(of: node, by: token.id)
      if node == Trie.root { break }
      at += 1
      var entry = store.trie.firstEntry(at: node)
      while entry >= 0 {
        if store.entries[Int(entry)].lexicon == lexicon,
          Self.isCapital(store.entries[Int(entry)].upperCase, at: start, in: tokens)
        {
          found = (Int(entry), at)
        }
        entry = store.trie.nextEntry(after: entry)
      }
    }
    return found
  }

  /// The value of a whole phrase of a class, nil where the lexicon does not have it.
  func value(of form: String, in lexicon: LexiconClass) -> String? {
    let tokens = Tokenizer(vocabulary).tokenize(Array(form.utf8)).tokens
    guard let found = longest(lexicon, at: 0, in: tokens, end: tokens.count),
      found.end == tokens.count
    else { return nil }
    return entries[found.entry].value
  }

  /// Whether the words that an entry wants in capitals are so.
  @inline(__always) private static func isCapital(
    _ words: UInt32, at start: Int, in tokens: [Token]
  ) -> Bool {
    var wanted = words
    while wanted != 0 {
      guard tokens[start + wanted.trailingZeroBitCount].traits.contains(.upperCase) else {
        return false
      }
      wanted &= wanted - 1
    }
    return true
  }
}

extension Lexicon {
  /// A lexicon in the making.
  fileprivate struct Builder {
    var entries: [Entry] = []
    var vocabulary = Vocabulary()
    var trie = Trie()
    var beginnings: [UInt64] = []

    mutating func add(_ table: LexiconTable) {
      if vocabulary.count == 0 { addWordsOfRules() }
      // All forms are cut into words at once, a line a form.
      var forms: [UInt8] = []
      forms.reserveCapacity(table.bytes.count)
      for row in table.rows {
        forms += table.bytes[row.form]
        forms.append(0x0A)
      }
      let text = Tokenizer.tokenize(forms, adding: &vocabulary)
      while beginnings.count < vocabulary.limit { beginnings.append(0) }
      var ids = text.tokens.map(\.id)
      ids.append(0)
      // A form of white space alone has no line.
      var line = 0
      for row in table.rows where line < text.lines.count {
        guard table.bytes[row.form].contains(where: { $0 > 0x20 }) else { continue }
        add(row, of: table, ids[text.lines[line].tokens], text.tokens[text.lines[line].tokens])
        line += 1
      }
    }

    private mutating func add(
      _ row: LexiconTable.Row, of table: LexiconTable, _ ids: ArraySlice<WordID>,
      _ tokens: ArraySlice<Token>
    ) {
      var upperCase: UInt32 = 0
      for (place, token) in tokens.enumerated() where token.traits.contains(.upperCase) {
        upperCase |= 1 << UInt32(min(place, 31))
      }
      let form = String(decoding: table.bytes[row.form], as: UTF8.self)
      let value =
        row.value.isEmpty ? form : String(decoding: table.bytes[row.value], as: UTF8.self)
      let entry = Entry(lexicon: row.lexicon, form: form, value: value, upperCase: upperCase)
      if let known = trie.insert(ids, replacing: { entries[$0].lexicon == row.lexicon }) {
        entries[known] = entry
      } else {
        entries.append(entry)
      }
      if let first = ids.first { beginnings[Int(first)] |= row.lexicon.bit }
    }

    /// The words that rules name come first, so that their numbers are those of `Word`.
    private mutating func addWordsOfRules() {
      for word in Word.allCases {
        let id = vocabulary.id(adding: word.text)
        precondition(id == word.rawValue, "the words of the rules come first and differ: \(word)")
      }
    }
  }
}
