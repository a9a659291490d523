internal import FoundationEssentials
internal import Records

extension Gold {
  /// Why a gold file could not be read.
  public struct Malformed: Error, Hashable, CustomStringConvertible {
    /// What is wrong, with the place in the file: `figures[3].unit: missing`.
    public let description: String
  }

  /// Reads a gold file.
  ///
  /// - Parameter json: the file's bytes, UTF-8.
  /// - Throws: `Malformed` with the first place that is no gold.
  public init(json: [UInt8]) throws(Malformed) {
    do {
      self = try JSONDecoder().decode(Gold.self, from: Data(json))
    } catch let error as DecodingError {
      throw Malformed(description: error.brief)
    } catch {
      throw Malformed(description: "\(error)")
    }
  }
}
