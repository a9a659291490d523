internal import VietText

/// The words and phrases that the rules know, found by a walk over folded words.
public struct Lexicon: Sendable {
  /// One phrase of one class.
  struct Entry: Sendable {
    fileprivate let store: Store
    fileprivate let index: Int

    /// What the phrase is.
    var lexicon: LexiconClass { store.rows[index].lexicon }
    /// The phrase as the table has it.
    var form: String { store.text(store.rows[index].form) }
    /// What it stands for; the form itself where the table leaves it empty.
    var value: String {
      let row = store.rows[index]
      return store.text(row.value.isEmpty ? row.form : row.value)
    }
  }

  /// A row of a table: its columns as ranges of all tables' bytes, so that loading makes no strings.
  fileprivate struct Row {
    var lexicon: LexiconClass
    /// The words that must be written in capitals, a bit a word.
    var upperCase: UInt32
    var form: Range<Int32>
    var value: Range<Int32>
  }

  /// The contents, shared by all copies. A class, so that a look-up copies no arrays.
  private var store: Store

  fileprivate final class Store: Sendable {
    let bytes: [UInt8]
    let rows: [Row]
    let vocabulary: Vocabulary
    let trie: Trie
    /// For a word's number, whether an entry begins with it.
    let begins: [Bool]

    init(_ builder: Builder) {
      (bytes, rows, vocabulary) = (builder.bytes, builder.rows, builder.vocabulary)
      (trie, begins) = (builder.trie, builder.begins)
    }

    func text(_ range: Range<Int32>) -> String {
      String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
  }

  /// The lexicon that is compiled in.
  public static let builtIn: Lexicon = {
    var builder = Builder()
    for table in LexiconTable.builtIn { builder.add(table) }
    return Lexicon(store: Store(builder))
  }()

  private init(store: Store) { self.store = store }

  /// Adds the rows of a table. An entry that stands already, with the same class and form, is
  /// replaced.
  public mutating func add(_ table: LexiconTable) {
    var builder = Builder(
      bytes: store.bytes, rows: store.rows, vocabulary: store.vocabulary, trie: store.trie,
      begins: store.begins)
    builder.add(table)
    store = Store(builder)
  }

  // MARK: Looking up

  /// What a phrase stands for in a class, nil where the class does not have it.
  public func value(of form: String, in lexicon: LexiconClass) -> String? {
    entry(of: form, in: lexicon)?.value
  }

  /// The entry with a number.
  @inline(__always) subscript(entry: Int) -> Entry { Entry(store: store, index: entry) }

  /// All entries, in the order of the tables.
  var entries: [Entry] { store.rows.indices.map { self[$0] } }

  /// The words that the entries are made of.
  var vocabulary: Vocabulary { store.vocabulary }

  /// Whether an entry may begin with a word.
  @inline(__always) func mayBegin(_ word: WordID) -> Bool { store.begins[Int(word)] }

  /// Adds the entries that begin at a token, the shorter ones first.
  func appendHits(at start: Int, in tokens: [Token], to hits: inout [Hits.Hit]) {
    let store = store
    var (node, at) = (Trie.root, start)
    while at < tokens.count {
      let token = tokens[at]
      if token.id == 0 || at > start && token.traits.contains(.startsParagraph) { return }
      node = store.trie.child(of: node, by: token.id)
      if node == Trie.root { return }
      at += 1
      var entry = store.trie.firstEntry(at: node)
      while entry >= 0 {
        let kind = store.rows[Int(entry)]
        if Self.isCapital(kind.upperCase, at: start, in: tokens) {
          hits.append(
            Hits.Hit(
              entry: entry, length: UInt16(truncatingIfNeeded: at - start), lexicon: kind.lexicon))
        }
        entry = store.trie.nextEntry(after: entry)
      }
    }
  }

  /// The entry of a whole phrase of a class, nil where the lexicon does not have it.
  func entry(of form: some StringProtocol, in lexicon: LexiconClass) -> Entry? {
    let tokens = Tokenizer(vocabulary).tokenize(Array(form.utf8)).tokens
    var hits: [Hits.Hit] = []
    appendHits(at: 0, in: tokens, to: &hits)
    return hits.last { $0.lexicon == lexicon && Int($0.length) == tokens.count }.map {
      self[Int($0.entry)]
    }
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
    var bytes: [UInt8] = []
    var rows: [Row] = []
    var vocabulary = Vocabulary()
    var trie = Trie()
    var begins: [Bool] = []

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
      let base = Int32(bytes.count)
      bytes += table.bytes
      while begins.count < vocabulary.limit { begins.append(false) }
      let ids = text.tokens.map(\.id)
      // A form of white space alone has no line.
      var line = 0
      for row in table.rows where line < text.lines.count {
        guard table.bytes[row.form].contains(where: { $0 > 0x20 }) else { continue }
        let tokens = text.lines[line].tokens
        add(row, base, ids[tokens], text.tokens[tokens])
        line += 1
      }
    }

    private mutating func add(
      _ row: LexiconTable.Row, _ base: Int32, _ ids: ArraySlice<WordID>,
      _ tokens: ArraySlice<Token>
    ) {
      var upperCase: UInt32 = 0
      for (place, token) in tokens.enumerated() where token.traits.contains(.upperCase) {
        upperCase |= 1 << UInt32(min(place, 31))
      }
      func range(_ column: Range<Int>) -> Range<Int32> {
        base + Int32(column.lowerBound)..<base + Int32(column.upperBound)
      }
      let entry = Row(
        lexicon: row.lexicon, upperCase: upperCase, form: range(row.form), value: range(row.value))
      if let known = trie.insert(ids, replacing: { rows[$0].lexicon == row.lexicon }) {
        rows[known] = entry
      } else {
        rows.append(entry)
      }
      if let first = ids.first { begins[Int(first)] = true }
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
