/// Why records could not be written.
enum OutputError: Error, Hashable {
  /// Whoever read the records has seen enough, as `head` does.
  case closed
  /// The system could not write.
  case failed(name: String, SystemError)
  /// A folder to be replaced holds something that is no table.
  case foreign(folder: String, entry: String)
  /// A folder for results holds something that is none.
  case notResults(folder: String, entry: String)
  /// Another process writes the results.
  case busy(folder: String, process: String)

  init(name: String, _ error: SystemError) {
    self = error == .brokenPipe ? .closed : .failed(name: name, error)
  }

  /// Does something with a file, which is named where that fails.
  @discardableResult static func naming<Value>(
    _ path: Path, _ body: () throws(SystemError) -> Value
  ) throws(OutputError) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      throw Self(name: path.description, error)
    }
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
    case .notResults(let folder, let entry):
      "\(folder): the folder holds \(entry), which is no result of digitize; name a new folder"
    case .busy(let folder, let process):
      "\(folder): process \(process) is writing there; wait for it, or name another folder"
    }
  }
}
