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
