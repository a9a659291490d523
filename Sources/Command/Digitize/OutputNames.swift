/// Where the results of a source lie in the folder of results: under the names of the source itself.
///
/// Different sources have different places, whatever else lies beside them, so that no result depends
/// on the order in which sources are read.
struct OutputNames {
  /// The file of its records.
  let records: Path
  /// The file of its text, if it is a document.
  let text: Path
  /// The folder of the texts in it, if it is an archive.
  let texts: Path

  /// The places for the results of the source at a path.
  init(_ source: Path) {
    var folders = source.bytes.split(separator: slash).filter { !$0.elementsEqual(".".utf8) }
      .map { $0.elementsEqual("..".utf8) ? Array("__".utf8) : Array($0) }
    let name = folders.popLast() ?? []
    let above = { (ending: String) in folders.map { Self.folder($0, apartFrom: ending) } }
    records = Self.path("records", above(".jsonl"), Self.shortened(name, ".jsonl"))
    text = Self.path("text", above(".txt"), Self.text(name))
    texts = Self.path("text", above(".txt"), Self.folder(name, apartFrom: ".txt"))
  }

  /// The names of the folders to the text of a document in an archive, and its own.
  ///
  /// - Parameters:
  ///   - uri: What stands behind the archive's name: `5/a.txt`, `http://xa.example/tin`.
  ///   - ordinal: Its number in the archive, where the name is taken already.
  /// - Returns: The names, each as any system takes it.
  static func inside(_ uri: some StringProtocol, ordinal: Int?) -> [[UInt8]] {
    var rest = uri[...]
    for scheme in ["http://", "https://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    var names = rest.utf8.split(separator: slash).map { portable(Array($0)) }
    let name = names.popLast() ?? Array("_".utf8)
    let number = ordinal.map { Array("~\($0)".utf8) } ?? []
    return names.map { folder($0, apartFrom: ".txt") } + [text(name, number)]
  }

  /// The name of the file with the text of a document.
  ///
  /// `a.txt` stays; `a.pdf` becomes `a.pdf.txt`, and so that this is nobody else's, `a.pdf.txt`
  /// becomes `a.pdf.txt.txt`. Names of no known ending get a tilde: `a` becomes `a~.txt`.
  private static func text(_ name: [UInt8], _ number: [UInt8] = []) -> [UInt8] {
    let ending = name.suffix(4)
    if ending.map({ $0 | 0x20 }).elementsEqual(".txt".utf8) {
      let stem = name.dropLast(4)
      let isLower = ending.elementsEqual(".txt".utf8)
      let isTaken = isLower && (hasEnding(stem) || stem.last == tilde)
      return isTaken
        ? shortened(name + number, ".txt")
        : shortened(Array(stem) + number, String(decoding: ending, as: UTF8.self))
    }
    let apart = hasEnding(name[...]) ? [] : [tilde]
    return shortened(name + apart + number, ".txt")
  }

  /// A folder's name, which is never that of a file with an ending.
  private static func folder(_ name: [UInt8], apartFrom ending: String) -> [UInt8] {
    var end = name.endIndex
    while end > 0, name[end - 1] == tilde { end -= 1 }
    let isTaken = name[..<end].suffix(ending.utf8.count).map { $0 | 0x20 }
      .elementsEqual(ending.utf8)
    return shortened(isTaken ? name + [tilde] : name, "")
  }

  private static func hasEnding(_ name: ArraySlice<UInt8>) -> Bool {
    name.contains(UInt8(ascii: ".")) && Inputs.includes(name)
  }

  /// A name with an ending, cut where a file system would not take it.
  private static func shortened(_ name: [UInt8], _ ending: String) -> [UInt8] {
    guard name.count + ending.utf8.count > 240 else { return name + ending.utf8 }
    var end = 180
    while end > 0, UTF8.isContinuation(name[end]) { end -= 1 }
    return Array(name[..<end]) + "~\(Files.digest(of: name).prefix(16))".utf8 + ending.utf8
  }

  /// A name of an archive or a web address as any system takes it, and none takes for hidden.
  private static func portable(_ name: [UInt8]) -> [UInt8] {
    // What is an archive itself has an exclamation mark behind its name.
    let name = name.last == UInt8(ascii: "!") ? Array(name.dropLast()) : name
    var portable = name.map { byte in
      byte < 0x20 || byte == 0x7F || #":*?"<>|\"#.utf8.contains(byte) ? UInt8(ascii: "_") : byte
    }
    if portable.first == UInt8(ascii: ".") { portable[0] = UInt8(ascii: "_") }
    return portable.isEmpty ? Array("_".utf8) : portable
  }

  private static func path(_ root: String, _ folders: [[UInt8]], _ name: [UInt8]) -> Path {
    (folders + [name]).reduce(Path(root)) { $0.appending($1) }
  }
}

private let slash = UInt8(ascii: "/")
private let tilde = UInt8(ascii: "~")
