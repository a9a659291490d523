/// Encoders for the encodings that Vietnamese had before Unicode, by tables of their own.
///
/// The tables were compared with glibc's iconv (VISCII, TCVN 5712-1, windows-1258) and with recode.
public enum OldEncoding: String, CaseIterable, Sendable, CustomStringConvertible {
  case tcvn3 = "TCVN3"
  case vni = "VNI"
  case windows1258 = "windows-1258"
  case viscii = "VISCII"
  case vps = "VPS"
  case tcvn5712 = "TCVN5712-1"
  case bkhcm2 = "BKHCM2"
  case viqr = "VIQR"

  /// The name that BanTin gives it.
  public var description: String { rawValue }

  /// The letters beyond ASCII, in the order of the tables.
  public static let letters = Array(
    """
    àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọô\
    ồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ\
    ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔ\
    ỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ
    """.unicodeScalars)

  /// Whether the encoding has the letter, and not only its small form.
  public func has(_ letter: Unicode.Scalar) -> Bool {
    guard self == .tcvn3, let index = Self.letters.firstIndex(of: letter) else { return true }
    return index < 67 || "ĂÂÊÔƠƯĐ".unicodeScalars.contains(letter)
  }

  /// The bytes of a text.
  ///
  /// Quotes and dashes are those of windows-1252 where the encoding has no letters in their place,
  /// else those of ASCII; what nothing can express is a question mark.
  public func encode(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    let codes = codes
    for scalar in text.unicodeScalars {
      if let index = Self.letters.firstIndex(of: scalar) {
        bytes += codes[index]
      } else if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes += sign(scalar)
      }
    }
    return bytes
  }

  /// What is left of a text when it has been written in the encoding, but for capitals.
  public func carried(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII || Self.letters.contains(scalar) || sign(scalar).first ?? 0 >= 0x80 {
        result.append(scalar)
      } else {
        for byte in sign(scalar) { result.append(Unicode.Scalar(byte)) }
      }
    }
    return String(result)
  }

  private func sign(_ scalar: Unicode.Scalar) -> [UInt8] {
    let western: [Unicode.Scalar: UInt8] = [
      "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "\u{A0}": 0xA0,
    ]
    let isFree = [.tcvn3, .vni, .windows1258].contains(self)
    if isFree, let byte = western[scalar] { return [byte] }
    switch scalar {
    case "“", "”": return Array("\"".utf8)
    case "‘", "’": return self == .viqr ? Array("\\'".utf8) : Array("'".utf8)
    case "–", "—": return Array("-".utf8)
    case "…": return Array("...".utf8)
    case "\u{A0}": return [0x20]
    case "•": return Array("*".utf8)
    default: return Array("?".utf8)
    }
  }

  /// The bytes of each letter.
  private var codes: [[UInt8]] {
    if self == .viqr { return Self.viqrCodes }
    return table.split(separator: " ").map { code in
      let digits = Array(code)
      return stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(digits[$0...$0 + 1]), radix: 16)
      }
    }
  }

  private static let viqrCodes: [[UInt8]] = [
    "a`", "a?", "a~", "a'", "a.", "a(", "a(`", "a(?", "a(~", "a('", "a(.", "a^", "a^`", "a^?",
    "a^~", "a^'", "a^.", "dd", "e`", "e?", "e~", "e'", "e.", "e^", "e^`", "e^?", "e^~", "e^'",
    "e^.", "i`", "i?", "i~", "i'", "i.", "o`", "o?", "o~", "o'", "o.", "o^", "o^`", "o^?", "o^~",
    "o^'", "o^.", "o+", "o+`", "o+?", "o+~", "o+'", "o+.", "u`", "u?", "u~", "u'", "u.", "u+",
    "u+`", "u+?", "u+~", "u+'", "u+.", "y`", "y?", "y~", "y'", "y.", "A`", "A?", "A~", "A'", "A.",
    "A(", "A(`", "A(?", "A(~", "A('", "A(.", "A^", "A^`", "A^?", "A^~", "A^'", "A^.", "DD", "E`",
    "E?", "E~", "E'", "E.", "E^", "E^`", "E^?", "E^~", "E^'", "E^.", "I`", "I?", "I~", "I'", "I.",
    "O`", "O?", "O~", "O'", "O.", "O^", "O^`", "O^?", "O^~", "O^'", "O^.", "O+", "O+`", "O+?",
    "O+~", "O+'", "O+.", "U`", "U?", "U~", "U'", "U.", "U+", "U+`", "U+?", "U+~", "U+'", "U+.",
    "Y`", "Y?", "Y~", "Y'", "Y.",
  ].map { Array($0.utf8) }

  private var table: String {
    switch self {
    case .viqr: ""
    case .tcvn3:
      """
      B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB AE CC CE CF D0 D1 AA D2 D3 D4 D5 D6 D7 \
      D8 DC DD DE DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 \
      F8 F9 FA FB FC FD FE B5 B6 B7 B8 B9 A1 BB BC BD BE C6 A2 C7 C8 C9 CA CB A7 CC CE CF D0 D1 \
      A3 D2 D3 D4 D5 D6 D7 D8 DC DD DE DF E1 E2 E3 E4 A4 E5 E6 E7 E8 E9 A5 EA EB EC ED EE EF F1 \
      F2 F3 F4 A6 F5 F6 F7 F8 F9 FA FB FC FD FE
      """
    case .vni:
      """
      61F8 61FB 61F5 61F9 61EF 61EA 61E8 61FA 61FC 61E9 61EB 61E2 61E0 61E5 61E3 61E1 61E4 F1 \
      65F8 65FB 65F5 65F9 65EF 65E2 65E0 65E5 65E3 65E1 65E4 EC E6 F3 ED F2 6FF8 6FFB 6FF5 6FF9 \
      6FEF 6FE2 6FE0 6FE5 6FE3 6FE1 6FE4 F4 F4F8 F4FB F4F5 F4F9 F4EF 75F8 75FB 75F5 75F9 75EF \
      F6 F6F8 F6FB F6F5 F6F9 F6EF 79F8 79FB 79F5 79F9 EE 41D8 41DB 41D5 41D9 41CF 41CA 41C8 \
      41DA 41DC 41C9 41CB 41C2 41C0 41C5 41C3 41C1 41C4 D1 45D8 45DB 45D5 45D9 45CF 45C2 45C0 \
      45C5 45C3 45C1 45C4 CC C6 D3 CD D2 4FD8 4FDB 4FD5 4FD9 4FCF 4FC2 4FC0 4FC5 4FC3 4FC1 4FC4 \
      D4 D4D8 D4DB D4D5 D4D9 D4CF 55D8 55DB 55D5 55D9 55CF D6 D6D8 D6DB D6D5 D6D9 D6CF 59D8 \
      59DB 59D5 59D9 CE
      """
    case .windows1258:
      """
      61CC 61D2 61DE 61EC 61F2 E3 E3CC E3D2 E3DE E3EC E3F2 E2 E2CC E2D2 E2DE E2EC E2F2 F0 65CC \
      65D2 65DE 65EC 65F2 EA EACC EAD2 EADE EAEC EAF2 69CC 69D2 69DE 69EC 69F2 6FCC 6FD2 6FDE \
      6FEC 6FF2 F4 F4CC F4D2 F4DE F4EC F4F2 F5 F5CC F5D2 F5DE F5EC F5F2 75CC 75D2 75DE 75EC \
      75F2 FD FDCC FDD2 FDDE FDEC FDF2 79CC 79D2 79DE 79EC 79F2 41CC 41D2 41DE 41EC 41F2 C3 \
      C3CC C3D2 C3DE C3EC C3F2 C2 C2CC C2D2 C2DE C2EC C2F2 D0 45CC 45D2 45DE 45EC 45F2 CA CACC \
      CAD2 CADE CAEC CAF2 49CC 49D2 49DE 49EC 49F2 4FCC 4FD2 4FDE 4FEC 4FF2 D4 D4CC D4D2 D4DE \
      D4EC D4F2 D5 D5CC D5D2 D5DE D5EC D5F2 55CC 55D2 55DE 55EC 55F2 DD DDCC DDD2 DDDE DDEC \
      DDF2 59CC 59D2 59DE 59EC 59F2
      """
    case .viscii:
      """
      E0 E4 E3 E1 D5 E5 A2 C6 C7 A1 A3 E2 A5 A6 E7 A4 A7 F0 E8 EB A8 E9 A9 EA AB AC AD AA AE EC \
      EF EE ED B8 F2 F6 F5 F3 F7 F4 B0 B1 B2 AF B5 BD B6 B7 DE BE FE F9 FC FB FA F8 DF D7 D8 E6 \
      D1 F1 CF D6 DB FD DC C0 C4 C3 C1 80 C5 82 02 05 81 83 C2 85 86 06 84 87 D0 C8 CB 88 C9 89 \
      CA 8B 8C 8D 8A 8E CC 9B CE CD 98 D2 99 A0 D3 9A D4 90 91 92 8F 93 B4 96 97 B3 95 94 D9 9C \
      9D DA 9E BF BB BC FF BA B9 9F 14 19 DD 1E
      """
    case .vps:
      """
      E0 E4 E3 E1 E5 E6 A2 A3 A4 A1 A5 E2 C0 C4 C5 C3 C6 C7 E8 C8 EB E9 CB EA 8A 8B CD 89 8C EC \
      CC EF ED CE F2 D5 F5 F3 86 F4 D2 B0 87 D3 B6 D6 A9 AA AB A7 AE F9 FB DB FA F8 DC D8 BA BB \
      D9 BF FF 9B CF 9A 9C 80 81 82 C1 02 88 8E 8F F0 8D 04 C2 84 85 1C 83 03 F1 D7 DE FE C9 05 \
      CA 93 94 95 90 06 B5 B7 B8 B4 10 BC BD BE B9 11 D4 97 98 99 96 12 F7 9E 9F A6 9D 13 A8 D1 \
      AC DA 14 D0 AF B1 1D AD 15 B2 FD B3 DD 19
      """
    case .tcvn5712:
      """
      B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB AE CC CE CF D0 D1 AA D2 D3 D4 D5 D6 D7 \
      D8 DC DD DE DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 \
      F8 F9 FA FB FC FD FE 80 81 82 83 84 A1 AF BA BF C0 85 A2 C1 C2 C3 C4 86 A7 87 88 89 8A 8B \
      A3 C5 CD D9 DA 8C 8D 8E 8F 90 91 92 93 94 95 96 A4 DB E0 F0 FF 97 A5 98 99 9A 9B 9C 9D 9E \
      9F 01 02 A6 04 05 06 11 12 13 14 15 16 17
      """
    case .bkhcm2:
      """
      61E2 61E3 61E4 61E1 61E5 F9 F9E7 F9E8 F9E9 F9E6 F9E5 EA EAEC EAED EAEE EAEB EAE5 E0 65E2 \
      65E3 65E4 65E1 65E5 EF EFEC EFED EFEE EFEB EFE5 F2 F3 F4 F1 F5 6FE2 6FE3 6FE4 6FE1 6FE5 \
      F6 F6EC F6ED F6EE F6EB F6E5 FA FAE2 FAE3 FAE4 FAE1 FAE5 75E2 75E3 75E4 75E1 75E5 FB FBE2 \
      FBE3 FBE4 FBE1 FBE5 79E2 79E3 79E4 79E1 79E5 41C2 41C3 41C4 41C1 41C5 D9 D9C7 D9C8 D9C9 \
      D9C6 D9C5 CA CACC CACD CACE CACB CAC5 C0 45C2 45C3 45C4 45C1 45C5 CF CFCC CFCD CFCE CFCB \
      CFC5 D2 D3 D4 D1 D5 4FC2 4FC3 4FC4 4FC1 4FC5 D6 D6CC D6CD D6CE D6CB D6C5 DA DAC2 DAC3 \
      DAC4 DAC1 DAC5 55C2 55C3 55C4 55C1 55C5 DB DBC2 DBC3 DBC4 DBC1 DBC5 59C2 59C3 59C4 59C1 \
      59C5
      """
    }
  }
}
