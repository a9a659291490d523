import Extraction
import Records
import VietText

extension Record {
  /// The record of an article that is only a text.
  static func of(_ text: String) throws -> Record {
    let source = Source(uri: "", sha256: "", bytes: text.utf8.count)
    return try Extractor().record(of: SourceText(text), source: source, id: "1")
  }

  /// The figure with an id, in short; "–" for none.
  func figure(_ id: String?) -> String { figures.first { $0.id == id }?.brief ?? "–" }
}

extension Figure {
  /// Such as "over 5 km", "31/38 chỉ tiêu", "5–7 hộ per năm"; "?" for no number.
  var brief: String {
    var text = bound == .exact ? "" : "\(bound.rawValue) "
    text += value.map(plain) ?? "?"
    if let max { text += "–\(plain(max))" }
    if let outOf { text += "/\(plain(outOf))" }
    text += " \(unit)"
    return per.map { text + " per \($0)" } ?? text
  }

  /// The figure and its status, such as "7 mô hình: registered"; "–" for none.
  var told: String { "\(brief): \(status?.rawValue ?? "–")" }

  private func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}

extension Breakdown {
  /// Such as "32 mô hình = 15 mô hình + 17 mô hình by field"; "⊃" for parts that are not all.
  func brief(in record: Record) -> String {
    let parts = parts.map { record.figure($0) }.joined(separator: " + ")
    return "\(record.figure(total)) \(exhaustive ? "=" : "⊃") \(parts) by \(axis.rawValue)"
  }
}

extension Award {
  /// Such as "awarded giấy khen by UBND xã: 6 collective, 3 individual (2019/2023)".
  var brief: String {
    let list = recipients.map { recipient in
      (recipient.count.map(String.init) ?? "?") + " \(recipient.kind.rawValue)"
    }
    var text = act.rawValue
    if let form { text += " \(form)" }
    if let issuer { text += " by \(issuer)" }
    text += ": " + list.joined(separator: ", ")
    return period.map { text + " (\($0.rawValue))" } ?? text
  }
}
