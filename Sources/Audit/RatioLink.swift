internal import Records

/// Whether the words around a ratio and a percentage say that the one is the other.
///
/// Right behind a ratio often stands the share of something else: `12/15 thôn đạt chuẩn, 98% học
/// sinh …`, `12/15 thôn, đạt 100% kế hoạch`. So a share belongs to a ratio only by what leads to it
/// and what it is said of; a text without such words, or no text, ties nothing.
struct RatioLink {
  private let between: [String]
  private let behind: [String]
  private let unit: String
  private let isAbove: Bool
  private let isMoney: Bool
  private let isClose: Bool

  init(_ first: Figure, _ second: Figure, in record: Record) {
    let ratio = first.isPercent ? second : first
    between = record.signs(between: first.span, and: second.span)
    behind = record.signs(40, behind: second.span)
    unit = ratio.unit.words.first.map(String.init) ?? ""
    isMoney = ratio.isMoney
    let share = (ratio.value ?? 0) / max(ratio.outOf ?? 1, 1) * 100
    isClose = abs(share - ((first.isPercent ? first : second).value ?? 0)) < 1
    isAbove = ratio.value ?? 0 > ratio.outOf ?? 0
  }

  /// Whether the percentage behind a ratio is its share: `201/241 hộ đạt chuẩn, đạt 83,4%`,
  /// `201/241 hộ (83,4%)`, `201/241 hộ, chiếm 83,4% số hộ`.
  var tiesShareToRatio: Bool {
    guard !between.contains(where: { Self.breaks.contains($0) || $0 == ")" }) else { return false }
    let mark = between.lastIndex { $0 == "," || $0 == "(" || $0 == "-" || $0 == "–" }
    // `12/15 xã đạt trên 90%`: so many reach it, each of them, unless it is about their share.
    if mark == nil, !isClose, !between.contains(where: { $0 == "bằng" || $0 == "chiếm" }) {
      return false
    }
    let lead = mark.map { between[($0 + 1)...] } ?? between[...]
    guard lead.allSatisfy(Self.leads.contains) else { return false }
    if lead.isEmpty {
      // A bare share ends its clause, or its bracket.
      guard let mark else { return false }
      return between[mark] == "("
        ? behind.first == ")" : behind.first.map(Self.ends.contains) ?? true
    }
    return isOfRatio
  }

  /// Whether the ratio behind a percentage is what it is of: `83,4% (201/241 hộ)`, `83,4%, tương ứng
  /// 201/241 hộ`, `31% vốn phải thoái (602 tỷ đồng/2.002 tỷ đồng)`.
  var tiesRatioToShare: Bool {
    if between.last == "(", between.first == unit || isMoney {
      return between.dropLast().allSatisfy { $0.first?.isLetter == true }
    }
    guard let mark = between.first, mark == "(" || mark == "," else { return false }
    let lead = between.dropFirst()
    guard lead.allSatisfy(Self.leads.contains) else { return false }
    return mark == "(" || lead.contains("tương") || lead.contains("tức")
  }

  /// Whether the share is of what the ratio counts: its clause ends, or goes on with the same things.
  private var isOfRatio: Bool {
    let clause = behind.prefix { !Self.ends.contains($0) }
    // A plan can be fulfilled by more than all of it, a whole cannot.
    if clause.contains(where: Self.plans.contains) { return isAbove }
    let words = clause.drop { Self.wholes.contains($0) }
    guard let noun = words.first else { return true }
    return noun == unit || Self.joints.contains(noun)
      // `12/15 thôn, đạt 80% (10/12 tổ)`: the share is of what its own bracket says.
      || noun == "(" && !words.contains("/")
  }

  private static let breaks: Set<String> = [".", ";", ":", "!", "?", "…", "\n", "\t"]
  private static let ends: Set<String> = [",", ".", ";", ":", "!", "?", "…", ")", "\n", "\t"]
  private static let leads: Set<String> = [
    "đạt", "bằng", "chiếm", "tỷ", "tỉ", "lệ", "là", "tương", "đương", "ứng", "với", "tức", "khoảng",
    "gần", "hơn", "trên", "=", "xấp", "xỉ",
  ]
  private static let plans: Set<String> = [
    "kế", "chỉ", "tiêu", "dự", "nghị", "so", "giao", "yêu",
  ]
  private static let wholes: Set<String> = ["tổng", "số", "các", "toàn", "của", "trong"]
  private static let joints: Set<String> = [
    "và", "theo", "vào", "tại", "ở", "tăng", "giảm", "cao", "thấp", "vượt", "còn", "nay", "trở",
  ]
}
