internal import FoundationEssentials
public import Records

extension Record {
  /// Why bytes are no record.
  public struct Malformed: Error, Hashable, CustomStringConvertible {
    /// What is wrong, with the place in the object: `figures[3].unit: missing`.
    public let description: String
  }

  /// Reads a record from one JSON object, such as a line of JSON Lines.
  ///
  /// What the contract does not know is passed over.
  ///
  /// - Parameter json: the object, UTF-8.
  /// - Throws: `Malformed` with the first place that keeps it from being a record.
  public init(json: some Sequence<UInt8>) throws(Malformed) {
    do {
      self = try JSONDecoder().decode(Record.self, from: Data(json))
    } catch let error as DecodingError {
      throw Malformed(description: error.brief)
    } catch {
      throw Malformed(description: "\(error)")
    }
    guard schema == Self.currentSchema else {
      throw Malformed(description: "schema: “\(schema)” is not \(Self.currentSchema)")
    }
  }
}
