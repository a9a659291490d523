import FoundationEssentials

/// The contract in `schema/record.schema.json`, as far as it uses JSON Schema.
struct Schema {
  let root: JSON

  /// Reads the contract of this package.
  init() throws {
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = package.appending(path: "schema/record.schema.json")
    root = try JSON(String(decoding: Data(contentsOf: file), as: UTF8.self))
  }

  /// What a value breaks of the contract, each as a path and a reason; the order of members counts.
  func violations(of value: JSON) -> [String] {
    violations(of: value, against: root, at: "$")
  }

  private func violations(of value: JSON, against schema: JSON, at path: String) -> [String] {
    if let name = schema["$ref"]?.text?.split(separator: "/").last,
      let target = root["$defs"]?[String(name)]
    {
      return violations(of: value, against: target, at: path)
    }
    if let choices = schema["anyOf"]?.elements {
      let all = choices.map { violations(of: value, against: $0, at: path) }
      return all.contains([]) ? [] : all.first ?? []
    }
    var found: [String] = []
    if let constant = schema["const"], constant != value {
      found.append("\(path): not the constant")
    }
    if let choices = schema["enum"]?.elements, !choices.contains(value) {
      found.append("\(path): not in the list")
    }
    if let type = schema["type"] {
      let types = type.elements.isEmpty ? [type] : type.elements
      if !types.compactMap(\.text).contains(where: { value.isOf(type: $0) }) {
        found.append("\(path): not of the type")
      }
    }
    if case .object = value {
      found += membersViolations(of: value, against: schema, at: path)
    }
    if case .array(let elements) = value {
      let items = schema["prefixItems"]?.elements
      if let items, items.count != elements.count {
        found.append("\(path): not \(items.count) elements")
      }
      if schema["minItems"] != nil, elements.isEmpty {
        found.append("\(path): empty")
      }
      for (index, element) in elements.enumerated() {
        let schema = items.map { $0.indices.contains(index) ? $0[index] : .null } ?? schema["items"]
        found += violations(of: element, against: schema ?? .null, at: "\(path)[\(index)]")
      }
    }
    return found
  }

  private func membersViolations(
    of value: JSON, against schema: JSON, at path: String
  ) -> [String] {
    let required = schema["required"]?.elements.compactMap(\.text) ?? []
    var found = required.filter { !value.keys.contains($0) }.map { "\(path).\($0): missing" }
    guard let properties = schema["properties"] else {
      return found
    }
    if value.keys != properties.keys.filter(value.keys.contains) {
      found.append("\(path): unknown, doubled or out of order among \(value.keys)")
    }
    for key in value.keys {
      if let member = value[key], let schema = properties[key] {
        found += violations(of: member, against: schema, at: "\(path).\(key)")
      }
    }
    return found
  }
}

extension JSON {
  fileprivate func isOf(type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .boolean), ("string", .string), ("array", .array),
      ("object", .object), ("number", .number):
      true
    case ("integer", .number(let digits)): Int(digits) != nil
    default: false
    }
  }
}
