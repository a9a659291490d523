internal import ArgumentParser
internal import BanTin

/// `--lexicon`: the user's own words beside the built-in ones.
struct LexiconOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Know the words of a table, too; of a folder, those of all its .tsv. May be repeated.",
      discussion: """
        The command lexicon prints the built-in tables in the same format. An entry takes the \
        place of a built-in or an earlier one that has its class and form.
        """,
      valueName: "path"
    )
  )
  var lexicon: [String] = []

  /// The built-in lexicon with the tables added, in the order given.
  ///
  /// What is wrong with a table is told on the standard error and ends the command.
  func load() throws(ExitCode) -> Lexicon {
    var all = Lexicon.builtIn
    for path in Path.arguments(lexicon) {
      do {
        for table in try Self.tables(at: path) {
          let bytes = try Files.contents(of: table, limit: TextDecoder.defaultLimit)
          all.add(try LexiconTable(parsing: bytes, name: table.description))
        }
      } catch let malformed as LexiconTable.Malformed {
        Console.tell("bantin: \(malformed.description.printable)")
        throw ExitCode(1)
      } catch {
        Console.tell("bantin: \(path): \(error)")
        throw ExitCode(1)
      }
    }
    return all
  }

  /// The digest of the tables, in the order given; nil where there are none.
  func digest() throws(ExitCode) -> String? {
    guard !lexicon.isEmpty else { return nil }
    var digests = ""
    for path in Path.arguments(lexicon) {
      do {
        for table in try Self.tables(at: path) { digests += try Files.digest(of: table) }
      } catch {
        Console.tell("bantin: \(path): \(error)")
        throw ExitCode(1)
      }
    }
    return Files.digest(of: Array(digests.utf8))
  }

  /// A table by its path, or those of a folder in the order of their names.
  private static func tables(at path: Path) throws -> [Path] {
    guard try Files.kind(of: path) == .folder else { return [path] }
    let listing = try Listing(of: path)
    let tables = (0..<listing.count).map { listing[$0].name }
      .filter { $0.suffix(4).elementsEqual(".tsv".utf8) && $0.first != UInt8(ascii: ".") }
      .map { path.appending($0) }
    if tables.isEmpty { throw NoTables() }
    return tables
  }

  /// A folder was named that holds no table.
  private struct NoTables: Error, CustomStringConvertible {
    let description = "no tables in this folder; their names end in .tsv"
  }
}
