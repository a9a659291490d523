/// Walks through what a container holds, one document after the other.
///
/// No more than one document is in memory at a time, or as many as containers lie in each other. One
/// that cannot be read does not keep the others from being read.
///
/// ```swift
/// let walk = ContainerWalk()
/// try walk.read(bytes, as: .archive, uri: "2019.zip") { item in
///   if case .document(let document) = item { print(document.uri) }
/// }
/// ```
public struct ContainerWalk: Sendable {
  /// A document in a container.
  public struct Document: Sendable {
    /// Where it came from, as in `2019.zip!/thang-5/tong-ket.html`.
    public let uri: String
    /// Its bytes, unpacked.
    public let bytes: [UInt8]
    /// The content type that a server sent it with, as in `text/html; charset=utf-8`.
    public let contentType: String?
  }

  /// What a walk comes by.
  public enum Item: Sendable {
    /// A document to be read.
    case document(Document)
    /// Something that cannot be read, by its address, and why.
    case failed(uri: String, ContainerError)
    /// A file that is no article by its name.
    case passedOver(uri: String)
  }

  /// How much a container may hold.
  public var limits: ContainerLimits
  /// Which member of the objects of JSON Lines holds the text.
  public var textField: String
  /// Which entries of archives are read, by their names.
  public var includes: @Sendable (_ name: ArraySlice<UInt8>) -> Bool

  /// A walk that reads what a walk through folders would read.
  public init(
    limits: ContainerLimits = ContainerLimits(), textField: String = "text",
    includes: @escaping @Sendable (_ name: ArraySlice<UInt8>) -> Bool = { _ in true }
  ) {
    self.limits = limits
    self.textField = textField
    self.includes = includes
  }

  /// Walks through the container that a descriptor stands at the beginning of.
  ///
  /// - Parameters:
  ///   - descriptor: a file or a pipe open for reading; it stays open.
  ///   - head: what a pipe has given of the container already; nothing of a file.
  ///   - format: what the file is.
  ///   - uri: where it came from.
  ///   - take: is given what the walk comes by, in order.
  /// - Throws: what `take` throws, which ends the walk.
  public func read<Failure: Error>(
    descriptor: Int32, behind head: [UInt8] = [], as format: ContainerFormat, uri: String,
    _ take: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    try begin(format, uri, take) { () throws(ContainerError) in
      try ArchiveReader(descriptor: descriptor, behind: head)
    }
  }

  /// Walks through a container in memory.
  ///
  /// - Parameters:
  ///   - bytes: the container.
  ///   - format: what it is.
  ///   - uri: where it came from.
  ///   - take: is given what the walk comes by, in order.
  /// - Throws: what `take` throws, which ends the walk.
  public func read<Failure: Error>(
    _ bytes: [UInt8], as format: ContainerFormat, uri: String,
    _ take: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    try begin(format, uri, take) { () throws(ContainerError) in try ArchiveReader(bytes) }
  }

  private func begin<Failure: Error>(
    _ format: ContainerFormat, _ uri: String, _ take: (Item) throws(Failure) -> Void,
    _ open: () throws(ContainerError) -> ArchiveReader
  ) throws(Failure) {
    let step = ContainerStep(walk: self, meter: ContainerMeter(limits), depth: 1)
    let reader: ArchiveReader
    var entry: ArchiveReader.Entry?
    do throws(ContainerError) {
      reader = try open()
      // A file that is no archive is read as a packed file is: as one entry.
      if format != .archive { entry = try reader.next() }
    } catch {
      return try take(.failed(uri: uri, error))
    }
    if let entry {
      try step.stream(step.chunks(of: reader, entry), as: format, uri, take)
    } else if format == .archive {
      try step.archive(reader, uri, take)
    }
  }
}
