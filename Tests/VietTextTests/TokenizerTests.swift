import Testing
import VietText

/// What is one token, and of which kind.
@Suite struct TokenizerTests {
  @Test(arguments: [
    // As the Party and the State write them.
    ("Kế hoạch số 84-KH/TU ngày", "Kế hoạch số [symbol 84-KH/TU] ngày"),
    ("09/KH-UBND.", "[symbol 09/KH-UBND] ."),
    ("30/2020/NĐ-CP,", "[symbol 30/2020/NĐ-CP] ,"),
    ("3127/UBND-NC", "[symbol 3127/UBND-NC]"),
    ("Luật 15/2003/QH11", "Luật [symbol 15/2003/QH11]"),
    ("435-KH/TĐTN-CTĐ&TTN", "[symbol 435-KH/TĐTN-CTĐ&TTN]"),
    ("12/2019/QĐ-TTg", "[symbol 12/2019/QĐ-TTg]"),
    ("08-CTr/HU", "[symbol 08-CTr/HU]"),
    ("26-NQ/T.Ư", "[symbol 26-NQ/T.Ư]"),
    ("218-QĐ/TW.Ngày", "[symbol 218-QĐ/TW] . Ngày"),
    ("217, 218-QĐ/TW", "[integer 217] , [symbol 218-QĐ/TW]"),
    ("84-KH/Thành ủy", "[symbol 84-KH] / Thành ủy"),
    // The number left out, or apart from its symbol.
    ("số   /QĐ-UBND", "số / QĐ - UBND"),
    ("84 -KH/TU", "[integer 84] - KH / TU"),
    // Numbers before names and words.
    ("tổ 3-Hà Nội", "tổ [integer 3] - Hà Nội"),
    ("412/6 đường", "[ratio 412/6] đường"),
    ("2016-2020", "[integer 2016] - [integer 2020]"),
    ("NĂM 2020-HUYỆN", "NĂM [integer 2020] - HUYỆN"),
    ("ngày 26/3-Ngày", "ngày [ratio 26/3] - Ngày"),
    ("45 đợt/3.120 lượt", "[integer 45] đợt / [grouped 3.120] lượt"),
    ("5-7 hộ", "[integer 5] - [integer 7] hộ"),
    ("7/người/năm", "[integer 7] / người / năm"),
  ]) func readsSymbols(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == expected)
  }

  @Test(arguments: [
    ("5km", "[integer 5] km"),
    ("1.720m2", "[grouped 1.720] m2"),
    ("3 m² và 2km²", "[integer 3] m² và [integer 2] km²"),
    ("dịch A H5N1", "dịch A H5N1"),
    ("17h00", "[integer 17] h00"),
    ("đ/c", "đ / c"),
    ("HĐND&UBND", "HĐND & UBND"),
    ("TP.HCM", "TP . HCM"),
    // Names of the highlands.
    ("H’Yéo", "H’Yéo"),
    ("K'Choi", "K'Choi"),
    ("HʼBia", "HʼBia"),
    ("đắk R’lấp", "đắk R’lấp"),
    // Quotation marks.
    ("''Dân vận khéo''và", "'' Dân vận khéo '' và"),
    ("'Dân vận khéo'và", "' Dân vận khéo ' và"),
    ("“” Dân vận", "“ ” Dân vận"),
    ("”’Dân", "” ’ Dân"),
    ("khéo”gắn", "khéo ” gắn"),
    ("don’t", "don ’ t"),
    ("`a´", "` a ´"),
    // Missing spaces.
    ("2022,triển", "[integer 2022] , triển"),
    ("ủy,các", "ủy , các"),
    // Marks of several characters.
    ("hết./.", "hết ./."),
    ("v.v…", "v . v …"),
    ("v.v...", "v . v ..."),
    ("93,4 %", "[decimal 93,4] %"),
    ("0,25%0", "[decimal 0,25] % [integer 0]"),
    ("≥ 5", "≥ [integer 5]"),
    ("👍🏽", "👍 🏽"),
    ("", ""),
    (" \t\u{A0}\u{3000}\u{2009}\n", ""),
  ]) func readsWordsAndMarks(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == expected)
  }

  @Test(arguments: [
    (Token.Kind.comma, [",", "，"]),
    (.stop, ["."]),
    (.colon, [":"]),
    (.semicolon, [";"]),
    (.dash, ["-", "–", "—", "‑", "‐", "−", "－"]),
    (.slash, ["/"]),
    (.question, ["?"]),
    (.exclamation, ["!"]),
    (.ellipsis, ["…", "...", "..", "......"]),
    (.endMark, ["./."]),
    (.openQuote, ["“", "‘", "„", "«"]),
    (.closeQuote, ["”", "’", "»"]),
    (.quote, ["\"", "'", "''", "`", "´", "″"]),
    (.openBracket, ["(", "["]),
    (.closeBracket, [")", "]"]),
    (.percent, ["%"]),
    (.ampersand, ["&"]),
    (.plus, ["+"]),
    (.bullet, ["*", "•", "·", "▪", "\u{F0B7}"]),
    (.other, ["≥", "=", "@", "→", "\u{301}", "🇻", "٣"]),
  ]) func tellsMarksApart(_ kind: Token.Kind, _ marks: [String]) throws {
    for mark in marks {
      let found = try tokens(mark)
      #expect(found.map(\.token.kind) == [kind], "\(mark)")
      #expect(found.map(\.words) == [mark])
    }
  }

  @Test(arguments: [
    // Inside a word an invisible character is part of it, outside it is part of nothing.
    ("mô\u{200B}hình", "mô\u{200B}hình"),
    ("khé\u{AD}o", "khé\u{AD}o"),
    ("a\u{200B}\u{200D}\u{FEFF}b", "a\u{200B}\u{200D}\u{FEFF}b"),
    ("\u{FEFF}Ngày", "Ngày"),
    ("xã\u{200B}.", "xã ."),
    ("07\u{200B} hộ", "[integer 07] hộ"),
    ("❤\u{FE0F}a", "❤ a"),
    // A mark goes with its letter; without a letter it is odd.
    ("x\u{302}a", "x\u{302}a"),
    (" \u{301} a", "\u{301} a"),
  ]) func passesInvisibleCharacters(_ text: String, _ expected: String) throws {
    #expect(Array(try outline(text).utf8) == Array(expected.utf8))
  }

  static let capitals: [(Token.Traits, [String])] = [
    ([], ["hà", "iPhone", "ω"]),
    (.capitalized, ["Hà", "Ð", "H’Yéo", "Ω", "McDonald"]),
    ([.capitalized, .upperCase], ["UBND", "TTg", "ĐẢNG", "ÐẢNG", "QL14B"]),
  ]

  @Test(arguments: capitals) func tellsCapitals(_ expected: Token.Traits, _ words: [String]) throws
  {
    for word in words {
      let traits = try tokens(word).map {
        $0.token.traits.intersection([.capitalized, .upperCase])
      }
      #expect(traits == [expected], "\(word)")
    }
  }

  @Test(arguments: [
    ("TP.Hà Nội", ["TP": false, ".": true, "Hà": true, "Nội": false]),
    ("xã\u{200B}, thôn", ["xã": false, ",": true, "thôn": false]),
    ("xã\u{A0}, thôn", ["xã": false, ",": false, "thôn": false]),
    ("xã\n.", ["xã": false, ".": false]),
  ]) func knowsWhatIsGlued(_ text: String, _ glued: [String: Bool]) throws {
    for (words, token) in try tokens(text) {
      #expect(token.traits.contains(.glued) == glued[words], "\(words)")
    }
  }

  @Test func foldsWordsThatNobodyKnows() throws {
    func folds(_ text: String) throws -> Set<UInt64> { Set(try tokens(text).map(\.token.fold)) }
    for same in ["Hoà HÒA hòa", "Ðăng ĐĂNG", "K’Choi K'CHOI", "nghiêngnghiêng NGHIÊNGNGHIÊNG"] {
      #expect(try folds(same).count == 1, "\(same)")
    }
    #expect(try folds("hoa hòa hoàn a aω aψ ω ψ ωa nghiêngnghiêm nghiêngnghiên").count == 11)
    #expect(try folds("07 , 84-KH/TU ≥") == [0])
  }

  @Test func givesNumbersToKnownWords() throws {
    let words = Vocabulary(["ủy", "hòa", "m2", "≥"])
    func id(_ text: String) throws -> [WordID] {
      Tokenizer(words).tokenize(try SourceText(text).bytes).tokens.map(\.id)
    }
    #expect(try id("ủy Uỷ UỶ") == Array(repeating: words.id(of: "ủy"), count: 3))
    #expect(try id("hòa HOÀ m2 M² ≥") == ["hòa", "hòa", "m2", "m2", "≥"].map(words.id(of:)))
    // What nobody knows is 0; a mark, a number and a symbol have the number of their kind.
    #expect(try id("hoàn = ω") == [0, 0, 0])
    let kinds: [Token.Kind] = [.comma, .number, .symbol, .endMark]
    #expect(try id(", 07 84-KH/TU ./.") == kinds.map { WordID($0.rawValue) })
    #expect(kinds.allSatisfy { WordID($0.rawValue) < Vocabulary.firstWord })
  }
}
