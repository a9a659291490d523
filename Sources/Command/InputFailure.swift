internal import BanTin

/// One input that could not be read: which, where in it, why, and what can be done.
struct InputFailure: Error {
  /// The input as the person named it.
  let name: String
  /// Where the trouble lies in it, if it has a place.
  let place: TextPlace?
  /// What is wrong and what can be done.
  let reason: String

  init(_ name: String, _ error: ReadingError) {
    self.name = name
    place = error.place
    reason = error.description
  }

  init(_ name: String, _ error: Record.Malformed) {
    self.name = name
    place = nil
    reason = "no record: \(error.description.printable)"
  }

  init(_ input: Inputs.Input, _ reason: String) {
    name = input.name
    place = nil
    self.reason = reason
  }

  init(_ name: String, _ error: SystemError) {
    self.name = name
    place = nil
    reason = error == .tooLarge ? "\(error); split it into its articles" : error.description
  }
}

extension InputFailure: CustomStringConvertible {
  /// `PATH:LINE:COLUMN: reason; remedy`, in the manner of compilers, so that editors can jump there.
  var description: String {
    let place = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(name)\(place): \(reason)"
  }
}

extension Inputs.Input {
  /// Hands the bytes of the input to `read`, with the name that the input has in records.
  func reading<Value>(
    _ read: (_ bytes: [UInt8], _ uri: String) throws(ReadingError) -> Value
  ) throws(InputFailure) -> Value {
    let bytes: [UInt8]
    do throws(SystemError) {
      switch self {
      case .standardInput: bytes = try Files.contents(of: nil, limit: TextDecoder.defaultLimit)
      case .file(let path): bytes = try Files.contents(of: path, limit: TextDecoder.defaultLimit)
      case .failed(_, let error): throw error
      }
    } catch {
      throw InputFailure(name, error)
    }
    do throws(ReadingError) {
      return try read(bytes, uri)
    } catch {
      throw InputFailure(name, error)
    }
  }

  fileprivate var name: String {
    switch self {
    case .standardInput: "standard input"
    case .file(let path), .failed(let path, _): path.description
    }
  }

  private var uri: String {
    switch self {
    case .standardInput: "-"
    case .file(let path), .failed(let path, _): path.uri
    }
  }
}
