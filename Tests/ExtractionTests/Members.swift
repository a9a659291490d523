import Evaluation
import Records

/// The members of a record, however deep, found by reflection: what a record gets later is found too.
enum Members {
  /// A fact's words with the place that they stand in.
  struct Grounded {
    var path: String
    var text: String?
    var span: Span
  }

  /// All spans of a record with the text beside them.
  static func grounded(_ value: Any, path: String = "record") -> [Grounded] {
    var (found, span, text): ([Grounded], Span?, String?) = ([], nil, nil)
    for (name, member) in members(of: value, path: path) {
      switch member {
      case let place as Span where name.hasSuffix(".span"): span = place
      case let place as Span: found.append(Grounded(path: name, text: nil, span: place))
      case let words as String where name.hasSuffix(".text"): text = words
      default: found += grounded(member, path: name)
      }
    }
    if let span { found.append(Grounded(path: path, text: text, span: span)) }
    return found
  }

  /// What a record says, a line a member, without the places; names are folded.
  static func statements(_ value: Any, path: String = "record") -> [String] {
    switch value {
    case is Span, is Source: return []
    case let name as String: return ["\(path): \(folded(name))"]
    default:
      let members = members(of: value, path: path)
      if members.isEmpty { return ["\(path): \(value)"] }
      return members.flatMap { statements($0.value, path: $0.name) }
    }
  }

  /// The members of a struct and the elements of an array; those of an optional in its place.
  private static func members(of value: Any, path: String) -> [(name: String, value: Any)] {
    let mirror = Mirror(reflecting: value)
    return mirror.children.enumerated().compactMap { index, child in
      guard let value = unwrapped(child.value) else { return nil }
      return (child.label.map { "\(path).\($0)" } ?? "\(path)[\(index)]", value)
    }
  }

  private static func unwrapped(_ value: Any) -> Any? {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional ? mirror.children.first?.value : value
  }
}
