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

  init(_ name: String, _ reason: String) {
    self.name = name
    place = nil
    self.reason = reason
  }

  /// An archive without any article.
  init(nothingIn input: Inputs.Input) {
    name = input.name
    place = nil
    reason = "there is no article in it"
  }

  init(_ name: String, _ error: ContainerError) {
    self.name = name
    place = nil
    reason = error.description.printable
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
