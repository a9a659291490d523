/// Why records could not be written.
enum OutputError: Error, Hashable {
  /// Whoever read the records has seen enough, as `head` does.
  case closed
  /// The system could not write.
  case failed(name: String, SystemError)
  /// A folder to be replaced holds something that is no table.
  case foreign(folder: String, entry: String)

  init(name: String, _ error: SystemError) {
    self = error == .brokenPipe ? .closed : .failed(name: name, error)
  }
}

extension OutputError: CustomStringConvertible {
  /// What is wrong and what can be done.
  var description: String {
    switch self {
    case .closed:
      "the reader of the output has closed it"
    case .failed(let name, let error):
      "\(name): \(error)"
    case .foreign(let folder, let entry):
      "\(folder): the folder holds \(entry), which is no table, and would be replaced; name a new folder"
    }
  }
}
