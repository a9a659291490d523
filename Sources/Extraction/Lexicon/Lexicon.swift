internal import Records
internal import VietText

/// The words and phrases that the rules know, found by a walk over folded words.
public struct Lexicon: Sendable {
  /// One phrase of one class.
  ///
  /// It is good as long as its lexicon: a reading holds that as long as rules work on it. It does
  /// not count as a reference, since rules look up entries at every word and mostly only ask
  /// whether one is there.
  @safe struct Entry: Sendable {
    private unowned(unsafe) let unretained: Store
    private let index: Int
    /// What the value names.
    let meaning: Meaning

    fileprivate init(_ store: Store, _ index: Int) {
      unsafe unretained = store
      self.index = index
      meaning = store.rows[index].meaning
    }

    private var store: Store { unsafe unretained }

    /// What the phrase is.
    var lexicon: LexiconClass { store.rows[index].lexicon }
    /// The phrase as the table has it.
    var form: String { String(decoding: store.form(of: store.rows[index]), as: UTF8.self) }
    /// What it stands for; the form itself where the table leaves it empty.
    var value: String { String(decoding: valueBytes, as: UTF8.self) }

    /// Whether it is of a kind.
    func isOf(_ kind: EntryKind) -> Bool { meaning.kind == kind }

    /// The fields that its value names, as in "economy+culture".
    var fields: [Field] { meaning.field.map { [$0] } ?? cases(Field.names) }
    /// The kinds of event that its value names.
    var events: [Event.Kind] { meaning.event.map { [$0] } ?? cases(Event.Kind.names) }

    private func cases<Case>(_ names: CaseNames<Case>) -> [Case] {
      valueBytes.split(separator: UInt8(ascii: "+")).compactMap { names[$0] }
    }

    private var valueBytes: ArraySlice<UInt8> { store.value(of: store.rows[index]) }
  }

  /// A row of a table: its columns as ranges of the table's bytes, so that loading makes no strings.
  fileprivate struct Row {
    var lexicon: LexiconClass
    var table: UInt16
    var form: Range<Int32>
    var value: Range<Int32>
    var meaning: Meaning
  }

  /// The contents, shared by all copies.
  ///
  /// A class, so that a look-up copies no arrays.
  private var store: Store

  fileprivate final class Store: Sendable {
    /// The bytes of the tables.
    let tables: [[UInt8]]
    let rows: [Row]
    /// The words of all forms, of which `paths` are ranges.
    let words: [WordID]
    let paths: [Trie.Path]
    let vocabulary: Vocabulary
    let trie: Trie

    init(_ builder: Builder) {
      (tables, rows, vocabulary) = (builder.tables, builder.rows, builder.phrases.vocabulary)
      (words, paths) = (builder.words, builder.paths)
      trie = Trie(paths, of: words, limit: vocabulary.limit)
    }

    func form(of row: Row) -> ArraySlice<UInt8> { tables[Int(row.table)][column: row.form] }

    func value(of row: Row) -> ArraySlice<UInt8> {
      row.value.isEmpty ? form(of: row) : tables[Int(row.table)][column: row.value]
    }
  }

  /// The lexicon that is compiled in.
  public static let builtIn: Lexicon = {
    let tables = LexiconTable.builtIn
    var builder = Builder(capacity: tables.reduce(0) { $0 + $1.rows.count })
    for table in tables { builder.add(table) }
    return Lexicon(store: Store(builder))
  }()

  private init(store: Store) { self.store = store }

  /// Adds the rows of a table.
  ///
  /// An entry that stands already, with the same class and form, is replaced.
  public mutating func add(_ table: LexiconTable) {
    var builder = Builder(
      tables: store.tables, rows: store.rows, words: store.words, paths: store.paths,
      vocabulary: store.vocabulary)
    builder.add(table)
    store = Store(builder)
  }

  // MARK: Looking up

  /// What a phrase stands for in a class, nil where the class does not have it.
  public func value(of form: String, in lexicon: LexiconClass) -> String? {
    entry(of: form, in: lexicon)?.value
  }

  /// The entry with a number.
  @inline(__always) subscript(entry: Int) -> Entry { Entry(store, entry) }

  /// The words that the entries are made of.
  var vocabulary: Vocabulary { store.vocabulary }

  /// The entries as paths of words, to be walked along a text.
  var trie: Trie { store.trie }

  /// The entry of a whole phrase of a class, nil where the lexicon does not have it.
  func entry(of form: some StringProtocol, in lexicon: LexiconClass) -> Entry? {
    let tokens = Tokenizer(vocabulary).tokenize(Array(form.utf8)).tokens
    guard !tokens.isEmpty else { return nil }
    var found: Int?
    let beginning = store.trie.beginning(with: tokens[0].id)
    let next = tokens.count > 1 ? store.trie.node(behind: beginning, tokens[1]) : 0
    store.trie.walk(from: beginning, at: 0, then: next, in: tokens.span) { node, classes, end in
      guard end == tokens.count, classes & lexicon.bit != 0 else { return }
      found = store.trie.row(of: lexicon, among: store.trie.endings(at: Int(node)))
    }
    return found.map { self[$0] }
  }
}

extension Lexicon {
  /// A lexicon in the making.
  fileprivate struct Builder {
    var tables: [[UInt8]] = []
    var rows: [Row] = []
    var words: [WordID] = []
    var paths: [Trie.Path] = []
    var phrases: PhraseTokenizer
    private let meanings = Meanings()

    /// A lexicon that is to hold some rows.
    init(capacity: Int) {
      rows.reserveCapacity(capacity)
      words.reserveCapacity(capacity * 6)
      paths.reserveCapacity(capacity)
      // Phrases share their words.
      phrases = PhraseTokenizer(adding: Vocabulary(capacity: capacity / 2))
    }

    init(
      tables: [[UInt8]], rows: [Row], words: [WordID], paths: [Trie.Path], vocabulary: Vocabulary
    ) {
      (self.tables, self.rows, self.words, self.paths) = (tables, rows, words, paths)
      phrases = PhraseTokenizer(adding: vocabulary)
    }

    mutating func add(_ table: LexiconTable) {
      if phrases.vocabulary.count == 0 { addWordsOfRules() }
      // All forms are cut into words at once, a line a form.
      var forms: [UInt8] = []
      forms.reserveCapacity(table.bytes.count)
      var ends: [Int] = []
      ends.reserveCapacity(table.rows.count)
      for row in table.rows {
        forms += table.bytes[column: row.form]
        ends.append(forms.count)
        forms.append(0x0A)
      }
      let tokens = phrases.tokenize(forms).tokens
      tables.append(table.bytes)
      let (span, tableRows) = (tokens.span, table.rows.span)
      var first = 0
      for index in tableRows.indices {
        var next = first
        while next < span.count, span[next].range.lowerBound < ends[index] { next += 1 }
        let row = tableRows[index]
        let value = table.bytes[column: row.value.isEmpty ? row.form : row.value]
        add(row, span.extracting(first..<next), meanings.meaning(of: value, in: row.lexicon))
        first = next
      }
    }

    private mutating func add(
      _ row: LexiconTable.Row, _ tokens: Swift.Span<Token>, _ meaning: Meaning
    ) {
      var ending = Trie.Ending(row: Int32(rows.count), upperCase: 0, lexicon: row.lexicon)
      let start = words.count
      for index in tokens.indices {
        // No text has a word without a number, nor a form that has one.
        guard tokens[index].id != 0 else { return words.removeSubrange(start...) }
        if tokens[index].traits.contains(.upperCase) {
          ending.upperCase |= 1 << UInt32(min(words.count - start, 31))
        }
        words.append(tokens[index].id)
      }
      guard words.count > start else { return }
      rows.append(
        Row(
          lexicon: row.lexicon, table: UInt16(tables.count - 1), form: row.form, value: row.value,
          meaning: meaning))
      paths.append(
        Trie.Path(start: Int32(start), count: Int32(words.count - start), ending: ending))
    }

    /// The words that rules name come first, so that their numbers are those of `Word`.
    private mutating func addWordsOfRules() {
      for word in Word.allCases {
        let id = phrases.learn(word.text)
        precondition(id == word.rawValue, "the words of the rules come first and differ: \(word)")
      }
    }
  }
}
