/// How much a container may hold before it is taken for one that was made to do harm.
public struct ContainerLimits: Sendable, Hashable {
  /// The most bytes of one document.
  public var entryBytes: Int
  /// The most bytes that a container unpacks to, those in it included.
  public var totalBytes: Int
  /// How many times its packed size it may unpack to, behind its first 32 MiB.
  public var ratio: Int
  /// How deep containers may lie in each other.
  public var depth: Int

  /// Limits that no archive of articles comes near.
  public init(
    entryBytes: Int = 256 << 20, totalBytes: Int = 256 << 30, ratio: Int = 250, depth: Int = 3
  ) {
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.depth = depth
  }
}

/// Counts what a container unpacks to, across the containers in it.
final class ContainerMeter {
  let limits: ContainerLimits
  private var total = 0

  init(_ limits: ContainerLimits) {
    self.limits = limits
  }

  /// Adds bytes that one reader gave: `produced` by now, from `consumed` packed ones.
  func add(_ count: Int, produced: Int, consumed: Int) throws(ContainerError) {
    total += count
    if total > limits.totalBytes { throw .totalTooLarge(limit: limits.totalBytes) }
    if produced > 32 << 20, produced / limits.ratio > consumed { throw .bomb(ratio: limits.ratio) }
  }
}
