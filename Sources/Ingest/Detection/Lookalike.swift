/// What bytes look like that are Vietnamese in no encoding.
enum Lookalike {
  /// What it is, as a phrase; nil where too little is wrong to tell.
  static func of(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1 << 16)
    var high = 0
    var controls = 0
    var words = 0
    var wasHigh = false
    for byte in head {
      if byte < 0x20, !(9...13).contains(byte) { controls += 1 }
      if byte >= 0x80 { high += 1 }
      if byte >= 0x80, !wasHigh { words += 1 }
      // A letter of ASCII goes on the word.
      wasHigh = byte >= 0x80 || wasHigh && byte > 0x20
    }
    if controls * 50 > head.count { return "binary data" }
    if words < 2 { return nil }
    if high * 2 > head.count { return "text of another script, such as windows-1251 or GB 18030" }
    return high * 6 > head.count
      ? "no text that is known" : "text of another language, such as in windows-1252"
  }
}
