extension LexiconClass {
  /// What a class is for, told to those who add entries.
  public struct Guide: Sendable {
    /// What the entries do, in one line.
    public let meaning: String
    /// A form that the built-in lexicon has.
    public let example: String
    /// Whether any value may be given, because records are to show it in place of the form.
    public let takesAnyValue: Bool

    init(_ meaning: String, _ example: String, takesAnyValue: Bool = false) {
      (self.meaning, self.example, self.takesAnyValue) = (meaning, example, takesAnyValue)
    }
  }

  /// What the class is for.
  public var guide: Guide {
    switch self {
    case .unit: Guide("what numbers count or measure", "mét", takesAnyValue: true)
    case .classifier: Guide("words between a number and a noun, kept with the noun", "chiếc")
    case .numeral: Guide("words at which a number in words may begin", "hai")
    case .scale: Guide("words behind a number that multiply it", "triệu")
    case .bound: Guide("words before a number that say how exact it is", "ít nhất")
    case .boundAfter: Guide("words behind a unit that say how exact the number is", "trở lên")
    case .vague: Guide("words that stand for a number and tell none", "hàng trăm")
    case .numbered: Guide("words whose number is a name, an ordinal or a code, no count", "thôn")
    case .status: Guide("verbs that say what became of the counted things", "đăng ký")
    case .field: Guide("fields of work; several values are joined by +", "phát triển kinh tế")
    case .documentType:
      Guide("types of document and their official abbreviations", "kế hoạch", takesAnyValue: true)
    case .documentIssuer:
      Guide("issuers by their letters in document symbols", "BDVTU", takesAnyValue: true)
    case .awardForm:
      Guide("what is given as an award, in lower case", "giấy khen", takesAnyValue: true)
    case .awardVerb: Guide("verbs of awarding and commending", "khen thưởng")
    case .awardTitle:
      Guide("titles of honour", "lao động tiên tiến", takesAnyValue: true)
    case .recipient: Guide("who may receive an award", "tập thể")
    case .post: Guide("posts that people hold", "bí thư")
    case .postShort: Guide("abbreviated posts and what they stand for", "PCT", takesAnyValue: true)
    case .honorific: Guide("words before a person's name", "đồng chí")
    case .rank: Guide("military and police ranks", "đại tá")
    case .surname: Guide("family names; the common ones say more", "Nguyễn")
    case .organisation: Guide("words that an organisation's name begins with", "ban dân vận")
    case .placeType: Guide("kinds of place and their levels of administration", "xã")
    case .modelHead:
      Guide("words for models and exemplars, behind which the name stands", "mô hình")
    case .movement: Guide("stop names: movements, campaigns, mottoes, no models", "dân vận khéo")
    case .ownerCue: Guide("verbs between an owner and its model", "ra mắt")
    case .periodWord: Guide("words that periods and dates begin with", "giai đoạn")
    case .periodRole: Guide("words before a period that say what it is for", "kết quả")
    case .daypart: Guide("parts of the day before a date", "sáng")
    case .weekday: Guide("days of the week before a date", "chủ nhật")
    case .event:
      Guide("what an article reports on; several values are joined by +", "sơ kết")
    case .partCue: Guide("words before the parts of a total, or before examples", "trong đó")
    case .furniture: Guide("what portals put around an article, which is left out", "trang chủ")
    case .publisher: Guide("sites, papers and agencies that publish", "cổng thông tin điện tử")
    case .desk: Guide("desks that sign in place of a person", "ban biên tập")
    case .role: Guide("words for members, before a person's name", "hội viên")
    case .nameEnd: Guide("words in small letters that end a name", "đã")
    case .eponym: Guide("people that streets and movements are named after", "Hồ Chí Minh")
    case .place: Guide("names of places that look like people's", "Thái Nguyên")
    case .club: Guide("groups that are models where they are told of among models", "câu lạc bộ")
    case .movementHead: Guide("words behind which a quoted name is no model", "phong trào")
    case .noUnit: Guide("words behind a number that it does not count", "giáp")
    case .level: Guide("levels of administration that counts are told of", "cấp huyện")
    case .ethnicity: Guide("names of peoples", "Ê Đê")
    case .numberToken, .symbolToken, .quoteToken, .bracketToken:
      Guide("a kind of token, no lexicon", "")
    }
  }

  /// The values that entries of the class have, an empty one among them where the form may do; nil
  /// where any value may be given.
  ///
  /// They are the values of the built-in entries: rules know no others.
  public var knownValues: Set<String>? {
    guide.takesAnyValue ? nil : Self.builtInValues[self, default: []]
  }

  /// The values in a column: several where the class allows that.
  func values(in column: String) -> [String] {
    guard self == .field || self == .event, column.contains("+") else { return [column] }
    return column.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
  }

  private static let builtInValues: [LexiconClass: Set<String>] = {
    var values: [LexiconClass: Set<String>] = [:]
    for table in LexiconTable.builtIn {
      for row in table.rows {
        let value = String(decoding: table.bytes[column: row.value], as: UTF8.self)
        values[row.lexicon, default: []].formUnion(row.lexicon.values(in: value))
      }
    }
    return values
  }()
}
