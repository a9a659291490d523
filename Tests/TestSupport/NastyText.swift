/// A text that hostile or broken input may hold, in any size.
public struct NastyText: Sendable, CustomStringConvertible {
  /// What it is.
  public let description: String
  private let opening: String
  private let unit: String

  private init(_ description: String, _ unit: String, opening: String = "") {
    (self.description, self.opening, self.unit) = (description, opening, unit)
  }

  /// The text, repeated until it has this many bytes of UTF-8 or a few more.
  public func text(bytes: Int) -> String {
    let count = max(0, bytes - opening.utf8.count + unit.utf8.count - 1) / unit.utf8.count
    return opening + String(repeating: unit, count: count)
  }

  /// All of them.
  public static let all = [
    NastyText("spaces", " "),
    NastyText("newlines", "\n"),
    NastyText("carriage returns", "\r"),
    NastyText("line separators", "\u{2028}\u{2029}\u{85}"),
    NastyText("no-break spaces", "\u{A0}"),
    NastyText("nulls", "\0"),
    NastyText("controls", "\u{1}\u{7F}\u{9F}a"),
    NastyText("one letter", "a"),
    NastyText("one word", "nghiêng"),
    NastyText("words on one line", "mô hình "),
    NastyText("capitals", "Nguyễn "),
    NastyText("abbreviations", "UBND "),
    NastyText("lone marks", "\u{301}"),
    NastyText("marks out of order", "\u{301}\u{323}", opening: "a"),
    NastyText("decomposed letters", "e\u{323}\u{302}"),
    NastyText("Hangul in parts", "\u{1112}\u{1161}\u{11AB}"),
    NastyText("emoji", "👩‍👩‍👧‍👦👍🏽❤️🇻🇳"),
    NastyText("zero-width spaces", "\u{200B}"),
    NastyText("zero-width joiners in a word", "a\u{200D}"),
    NastyText("a word and zero-width spaces", "\u{200B}", opening: "xã"),
    NastyText("soft hyphens", "khé\u{AD}o "),
    NastyText("byte order marks", "\u{FEFF}"),
    NastyText("right to left", "\u{202E}هذا ١٢ 12 נוסח\u{202C} "),
    NastyText("ideographs", "九十二个"),
    NastyText("noncharacters", "\u{FFFE}\u{1FFFF}\u{FFFD}"),
    NastyText("digits", "9"),
    NastyText("zeros", "0"),
    NastyText("numbers of a list", "1,"),
    NastyText("numbers with dots", "1."),
    NastyText("numbers of thousands", ".000", opening: "1"),
    NastyText("ratios", "1/"),
    NastyText("dates", "1/1/2018 "),
    NastyText("ranges", "5-7-"),
    NastyText("symbols", "84-KH/TU-"),
    NastyText("dots", "."),
    NastyText("end marks", "./."),
    NastyText("slashes", "/"),
    NastyText("apostrophes", "'"),
    NastyText("apostrophes in names", "H’"),
    NastyText("open brackets", "("),
    NastyText("brackets", "(1)"),
    NastyText("open quotes", "“"),
    NastyText("quotes", "\"a\" "),
    NastyText("quoted models", "mô hình “"),
    NastyText("models and owners", "mô hình “A” của xã "),
    NastyText("years", "năm "),
    NastyText("numbered years", "năm 2020 "),
    NastyText("stages", "giai đoạn 2016 - "),
    NastyText("conjunctions", "và "),
    NastyText("counts", "07 tập thể, "),
    NastyText("parts", "trong đó có 5 hộ, "),
    NastyText("numerals", "hai mươi mốt triệu "),
    NastyText("scales", "1 tỷ 1 triệu "),
    NastyText("documents", "Kế hoạch số "),
    NastyText("posts", "Bí thư "),
    NastyText("people", "ông Nguyễn Văn "),
    NastyText("organisations", "UBND xã "),
    NastyText("awards", "tặng giấy khen cho 6 "),
    NastyText("lines", "- Năm 2019: 12 mô hình\n"),
  ]
}
