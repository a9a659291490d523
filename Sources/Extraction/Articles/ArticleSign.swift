/// A sign that one article of a file ends and another begins, or that one goes on.
///
/// The weights of the signs between two stretches of running text are added up; where they reach
/// ``enough``, the file is cut. No sign is enough by itself: sections have headings, pages have
/// lists of other articles, and papers set stars between the parts of an essay.
public enum ArticleSign: String, Sendable, CaseIterable {
  // What stands above ends.

  /// `./.` stands behind the last words.
  case endMark = "end-mark"
  /// A line of names or a desk stands below the text: `Hải Minh`, `Tin và ảnh: Quốc Vương`.
  case signature
  /// The text says where it is taken from: `(kinhtedothi.vn)`, `Theo Báo Bắc Lâm`.
  case credit
  /// A list of other articles, or the foot of a page: `Tin liên quan`, `Thống kê truy cập`.
  case foot

  // What lies between.

  /// A line of stars, dashes or `o0o`.
  case rule
  /// A form feed, as programs write it between pages.
  case formFeed = "form-feed"

  // What stands below begins.

  /// The line of a site or paper: `Cổng thông tin điện tử huyện Bắc Lâm`.
  case siteHead = "site-head"
  /// A line that stands above the first article of the file, too.
  case sameHead = "same-head"
  /// A date of publication beside the headline: `Cập nhật: 07/03/2023`.
  case stamp
  /// The headline is in capitals.
  case capitals
  /// The headline has eight words or more.
  case longHeadline = "long-headline"
  /// The text begins as news do: `Sáng 12/9, …`, `(BQN) - …`.
  case lead

  // What speaks against it.

  /// The headline has five words or fewer, as headings of sections have.
  case shortHeadline = "short-headline"
  /// The headline is numbered, as headings of sections are: `II. Kết quả`.
  case number
  /// The text above does not end: `… của các`.
  case openEnd = "open-end"
  /// What follows belongs to what stands above: `(Kèm theo Quyết định số 12/QĐ-UBND)`.
  case annex

  /// How much the sign says for an article's beginning, or, below zero, against it.
  public var weight: Int {
    switch self {
    case .endMark, .signature, .rule: 4
    case .credit, .foot, .formFeed, .siteHead, .stamp: 3
    case .sameHead, .capitals, .lead: 2
    case .longHeadline: 1
    case .shortHeadline: -1
    case .number: -2
    case .openEnd: -3
    case .annex: -6
    }
  }

  /// The sum of weights at which a file is cut.
  public static let enough = 5
}
