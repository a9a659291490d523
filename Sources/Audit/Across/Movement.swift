internal import Records

extension Record {
  /// The movement that the article is about, in lower case: what its title or its event names in
  /// quotation marks, or one that is known everywhere.
  var movement: String? {
    [title?.text, event?.text].lazy.compactMap(\.self).compactMap(Self.movement).first
  }

  private static let known = [
    "dân vận khéo", "vì an ninh tổ quốc", "đền ơn đáp nghĩa", "tuổi cao gương sáng",
    "sản xuất kinh doanh giỏi", "cựu chiến binh gương mẫu", "gia đình văn hóa",
  ]

  private static func movement(in words: String) -> String? {
    let words = words.lowercased()
    let scalars = words.unicodeScalars
    if let open = scalars.firstIndex(where: { "“\"«".unicodeScalars.contains($0) }) {
      let quoted = scalars[scalars.index(after: open)...]
        .prefix { !"”\"»“".unicodeScalars.contains($0) }
      let name = String(quoted).words.joined(separator: " ")
      if !name.isEmpty { return name }
    }
    return known.first(where: words.contains)
  }
}

extension Record {
  private static let bodies: Set<String> = [
    "hội", "đoàn", "liên", "công", "ban", "chi", "đảng", "trường", "phòng", "sở", "mttq", "mặt",
    "bộ",
    "trạm", "đồn",
  ]
  /// What makes something else of the first word: a meeting, a decree, a feast.
  private static let others: Set<String> = [
    "nghị", "thi", "thảo", "diễn", "trại", "thao", "chợ", "xuân", "hành", "kết", "viên", "bố",
    "trình", "tác", "nhận", "kiến", "sản", "đại",
  ]

  /// The body or part of the place that a count is of, in lower case; nil for all of it: *Huyện Kbang
  /// đã đăng ký …*.
  func part(_ scope: String) -> String? {
    let scope = scope.lowercased()
    guard let place, let words = place.text?.lowercased() else { return scope }
    return words == scope || scope == "\(words.words.first ?? "") \(place.name.lowercased())"
      ? nil : scope
  }

  /// The first words of a title that begins with a body, in lower case: all that the article counts
  /// may be of this body alone, *Hội Nông dân huyện Kbang …*.
  var titledBody: String? {
    guard let words = title?.text.lowercased().words, words.count > 2,
      Self.bodies.contains(String(words[0])), !Self.others.contains(String(words[1]))
    else { return nil }
    return words.prefix(3).joined(separator: " ")
  }
}
