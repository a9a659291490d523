internal import Synchronization

/// Remembers what was made of keys, for so many of them at a time, whichever task asks.
final class RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])
  private let limit: Int

  /// - Parameter limit: of how many keys; with one more, all are forgotten.
  init(limit: Int) { self.limit = limit }

  /// What is remembered of a key, else what `make` makes of it.
  func value(of key: Key, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let value = make()
    values.withLock { values in
      if values.count >= limit { values.removeAll(keepingCapacity: true) }
      values[key] = value
    }
    return value
  }
}
