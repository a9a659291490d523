/// Values by keys of which an article mostly has few.
///
/// Few keys are compared one by one, which is faster than to hash them; more are hashed.
struct FewKeys<Key: Hashable, Value> {
  private static var few: Int { 12 }

  private var keys: [Key] = []
  private var values: [Value] = []
  /// The places of all keys, once there are more than a few.
  private var places: [Key: Int] = [:]

  /// The place of a key, nil where it is not known.
  func place(of key: Key) -> Int? {
    guard keys.count <= Self.few else { return places[key] }
    return keys.firstIndex(of: key)
  }

  /// The value at a place.
  subscript(place: Int) -> Value {
    get { values[place] }
    set { values[place] = newValue }
  }

  /// Adds a key that is not known yet.
  mutating func add(_ key: Key, _ value: Value) {
    keys.append(key)
    values.append(value)
    if keys.count == Self.few + 1 {
      for (place, key) in keys.enumerated() { places[key] = place }
    } else if keys.count > Self.few {
      places[key] = keys.count - 1
    }
  }
}
