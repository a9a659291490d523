extension DecodingError {
  /// What is wrong, in one line that begins with the place: `figures[3].unit: missing`.
  package var brief: String {
    switch self {
    case .keyNotFound(let key, let context):
      "\(Self.place(context.codingPath + [key])): missing"
    case .valueNotFound(_, let context):
      "\(Self.place(context.codingPath)): null, where a value must stand"
    case .typeMismatch(let type, let context):
      "\(Self.place(context.codingPath)): no \(Self.name(type))"
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      "no JSON"
    case .dataCorrupted(let context):
      "\(Self.place(context.codingPath)): \(context.debugDescription)"
    @unknown default:
      "\(self)"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    let place = path.reduce("") { place, key in
      if let index = key.intValue { return "\(place)[\(index)]" }
      return place.isEmpty ? key.stringValue : "\(place).\(key.stringValue)"
    }
    return place.isEmpty ? "the whole" : place
  }

  private static func name(_ type: Any.Type) -> String {
    switch type {
    case is String.Type: "string"
    case is Bool.Type: "true or false"
    case is any BinaryInteger.Type: "whole number"
    case is any BinaryFloatingPoint.Type: "number"
    case is [Any].Type: "array"
    default: "object"
    }
  }
}
