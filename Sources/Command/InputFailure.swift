internal import BanTin

/// One input that could not be read: which, where in it, why, and what can be done.
struct InputFailure: Error {
  /// The input as the person named it.
  let name: String
  /// Where the trouble lies in it, if it has a place.
  let place: TextPlace?
  /// What is wrong and what can be done.
  let reason: String
  /// Whether the reason lies outside the input, so that it may be read another time.
  let mayPass: Bool

  init(_ name: String, _ error: ReadingError) {
    self.name = name
    place = error.place
    reason = error.description
    mayPass =
      switch error {
      case .unreadable(.noMemory): true
      case .unreadable(.program(let error)):
        // What a program complains about lies in the document.
        switch error {
        case .missing, .notStarted, .noWorkshop, .tookTooLong: true
        case .failed, .wroteTooMuch: false
        }
      default: false
      }
  }

  init(_ name: String, _ error: Record.Malformed) {
    self.name = name
    place = nil
    reason = "no record: \(error.description.printable)"
    mayPass = false
  }

  init(_ name: String, _ reason: String, mayPass: Bool = false) {
    self.name = name
    place = nil
    self.reason = reason
    self.mayPass = mayPass
  }

  /// An archive without any article.
  init(nothingIn input: Inputs.Input) {
    self.init(input.name, Self.nothingInside)
  }

  /// Why an archive without any article gives nothing.
  static let nothingInside = "there is no article in it"

  init(_ name: String, _ error: ContainerError) {
    self.name = name
    place = nil
    reason = error.description.printable
    mayPass = error == .noMemory
  }

  init(_ name: String, _ error: SystemError) {
    self.name = name
    place = nil
    reason = error == .tooLarge ? "\(error); split it into its articles" : error.description
    mayPass = error != .tooLarge
  }
}

extension InputFailure: CustomStringConvertible {
  /// `PATH:LINE:COLUMN: reason; remedy`, in the manner of compilers, so that editors can jump there.
  var description: String {
    let place = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(name)\(place): \(reason)"
  }
}
