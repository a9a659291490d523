internal import CEncodings
internal import VietText

extension CodeTable {
  /// The encodings that are known by tables, the commonest in archives first.
  static let builtIn: [CodeTable] = {
    var tables = (0..<cencodings_count()).map { unsafe CodeTable(cencodings_at($0)) }
    tables.insert(CodeTable(name: pageName, page: page(pageName)), at: pagePlace)
    for index in tables.indices { tables[index].rarity = rarities[tables[index].name] ?? 0 }
    return tables
  }()

  private static let rarities = [
    "VNI": 3, "windows-1258": 6, "TCVN5712-1": 8, "TCVN5712-2": 10, "VISCII": 9, "VPS": 12,
    "BKHCM2": 15, "BKHCM1": 20,
  ]

  /// Their names, for which no table need be made.
  static var names: [String] {
    var names = (0..<cencodings_count()).map { unsafe String(cString: cencodings_at($0).name) }
    names.insert(pageName, at: pagePlace)
    return names
  }

  /// The one encoding that ICU has, too, and where it stands among the others.
  private static let (pageName, pagePlace) = ("windows-1258", 2)

  /// The characters of windows-1252, in which old encodings are displayed and pasted.
  static let western = page("windows-1252")

  private static func page(_ name: String) -> [UInt32] {
    do {
      return try CodePage.scalars(of: name)
    } catch {
      preconditionFailure("ICU has no \(name): \(error)")
    }
  }

  private init(_ table: cencodings_table) {
    let bytes = unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    var letters: [(letter: Unicode.Scalar, bytes: [UInt8])] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      let columns = String(decoding: line, as: UTF8.self).split(separator: "\t")
      let codes = columns.count == 2 ? columns[1].split(separator: " ") : []
      let values = codes.compactMap { UInt8($0, radix: 16) }
      guard let letter = columns.first?.unicodeScalars.first, (1...2).contains(values.count) else {
        preconditionFailure("the table of an encoding is malformed: \(columns)")
      }
      letters.append((letter, values))
    }
    self.init(name: unsafe String(cString: table.name), over: Self.western, letters: letters)
  }
}
