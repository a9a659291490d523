internal import BanTin

extension Inputs.Input {
  /// What an input holds: one document, or several where it is an archive.
  enum Found {
    case document(Document)
    case failed(InputFailure)
    /// A file in an archive that is no article by its name, or a file of records in a folder: its name,
    /// and why it is not read.
    case passedOver(String, reason: String)
  }

  /// The bytes of one article, and where they came from.
  struct Document {
    let bytes: [UInt8]
    /// The name that it has in records.
    let uri: String
    /// The name that it has in messages.
    let name: String
    /// The content type that a server sent it with.
    let contentType: String?

    /// Hands the document to `read`.
    func reading<Value>(
      _ read: (Document) throws(ReadingError) -> Value
    ) throws(InputFailure) -> Value {
      do throws(ReadingError) {
        return try read(self)
      } catch {
        throw InputFailure(name, error)
      }
    }

    /// The articles that the document holds.
    func articles(by reader: Reader) throws(InputFailure) -> Articles {
      try reading { (document) throws(ReadingError) in
        try reader.articles(
          in: document.bytes, uri: document.uri, contentType: document.contentType)
      }
    }
  }

  /// Hands over what the input holds, piece by piece.
  ///
  /// Of an archive no more than one document is in memory at a time.
  func documents<Failure: Error>(
    _ walk: ContainerWalk, _ take: (Found) throws(Failure) -> Void
  ) throws(Failure) {
    let content: Files.Content
    do throws(InputFailure) {
      content = try open()
    } catch {
      return try take(.failed(error))
    }
    try documents(in: content, walk, take)
  }

  /// Opens the input.
  func open() throws(InputFailure) -> Files.Content {
    do throws(SystemError) {
      switch self {
      case .standardInput: return try Files.content(of: nil)
      case .file(let path), .walked(let path), .leftOut(let path, _):
        return try Files.content(of: path)
      case .failed(_, let error): throw error
      }
    } catch {
      throw InputFailure(name, error)
    }
  }

  /// Hands over what the input holds that was opened, piece by piece.
  func documents<Failure: Error>(
    in content: Files.Content, _ walk: ContainerWalk, _ take: (Found) throws(Failure) -> Void
  ) throws(Failure) {
    switch content {
    case .document(let bytes):
      try take(.document(Document(bytes: bytes, uri: uri, name: name, contentType: nil)))
    case .container(let open, let head, let format):
      try walk.read(
        descriptor: open.descriptor, behind: head, as: format, uri: uri
      ) { (item) throws(Failure) in
        try take(found(item))
      }
    }
  }

  private func found(_ item: ContainerWalk.Item) -> Found {
    switch item {
    case .document(let document):
      .document(
        Document(
          bytes: document.bytes, uri: document.uri, name: document.uri.printable,
          contentType: document.contentType))
    case .failed(let uri, .holdsRecords) where isWalked:
      .passedOver(uri, reason: "it holds records of bantin")
    case .failed(let uri, let error): .failed(InputFailure(uri.printable, error))
    case .passedOver(let uri):
      .passedOver(uri, reason: "it is no article by its name or kind")
    }
  }

  private var isWalked: Bool { if case .walked = self { true } else { false } }

  /// The file that is read; nil for the standard input.
  var path: Path? {
    switch self {
    case .standardInput: nil
    case .file(let path), .walked(let path), .failed(let path, _), .leftOut(let path, _): path
    }
  }

  /// The input as the person named it.
  var name: String {
    path?.description ?? "standard input"
  }

  /// The name that it has in records.
  var uri: String {
    path?.uri ?? "-"
  }
}
