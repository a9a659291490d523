#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What is known of the terminal behind a descriptor.
struct Terminal {
  static let output = Self(descriptor: STDOUT_FILENO)
  static let error = Self(descriptor: STDERR_FILENO)

  /// Whether there is a terminal at all.
  let isInteractive: Bool
  /// Whether it can draw over its own lines.
  let redraws: Bool
  /// Whether colours are wanted and can be shown.
  let hasColours: Bool
  /// How many columns it has; 120 where there is no terminal to ask.
  let width: Int

  private init(descriptor: CInt) {
    isInteractive = isatty(descriptor) == 1
    redraws = isInteractive && Self.variable("TERM") != "dumb"
    hasColours = redraws && (Self.variable("NO_COLOR") ?? "").isEmpty
    var size = winsize()
    let known = unsafe isInteractive && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    width = known && size.ws_col > 0 ? Int(size.ws_col) : 120
  }

  /// A text in a style, where the terminal has colours.
  func styled(_ text: String, _ style: Style) -> String {
    hasColours ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Colours and weights, by their numbers in ECMA-48.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

extension String {
  /// The text with its control characters made visible, so that no terminal obeys them.
  var printable: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(scalar.printable)
    }
    return String(text)
  }

  /// How many columns the text takes on a terminal: one a character, two where it is wide.
  var columns: Int {
    reduce(0) { $0 + $1.columns }
  }

  /// The text cut or filled up to a number of columns.
  func fitted(to width: Int) -> String {
    let taken = columns
    if taken <= width { return self + String(repeating: " ", count: width - taken) }
    var text = ""
    var left = width - 1
    for character in self {
      left -= character.columns
      if left < 0 { break }
      text.append(character)
    }
    text += "…"
    return text + String(repeating: " ", count: max(0, width - text.columns))
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }

  /// The code point, or the picture of a control character, as ␛ for escape.
  var printable: Unicode.Scalar {
    guard isControl else { return self }
    return value < 0x20 ? Unicode.Scalar(0x2400 + value) ?? "�" : value == 0x7F ? "␡" : "�"
  }
}

extension Character {
  /// How many columns the character takes: two for emoji and Han, mostly one.
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    case 0x200B...0x200F, 0xFEFF:
      return 0
    default:
      return 1
    }
  }
}
