internal import FoundationEssentials

/// An empty folder for a program to run in; it goes when the last reference to it does.
public final class Workshop: Sendable {
  /// The folder's path.
  public let path: String

  /// Makes a folder where the system keeps temporary files.
  ///
  /// - Throws: ``ProgramError/noWorkshop(_:)``, if no folder can be made there.
  public init() throws(ProgramError) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bantin-\(UUID().uuidString)")
    path = folder.path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .noWorkshop(path)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Lays a file into the folder.
  ///
  /// - Throws: ``ProgramError/noWorkshop(_:)``, if it cannot be written.
  public func write(_ bytes: [UInt8], to name: String) throws(ProgramError) {
    let file = "\(path)/\(name)"
    guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
      throw .noWorkshop(file)
    }
  }

  /// The bytes of a file in the folder; nil if there is none.
  public func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) }
  }

  /// The names of the files in the folder, sorted.
  public var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
