/// What bytes look like that are Vietnamese in no encoding.
enum Lookalike {
  /// What it is, as a phrase; nil where too little is wrong to tell.
  static func of(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1 << 16)
    if isBrokenUTF8(head) { return nil }
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
    return "text of another language, such as in windows-1252"
  }

  /// Whether bytes are UTF-8 but for a few: as many letters of Vietnamese are whole as are broken.
  static func isBrokenUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (whole, broken) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0xFFFD: broken += 1
      case 0xC0...0x1B0, 0x1EA0...0x1EF9: whole += 1
      default: continue
      }
    }
    return whole > 0 && broken > 0 && whole >= broken
  }
}
