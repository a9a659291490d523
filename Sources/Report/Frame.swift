internal import CReport
internal import Crypto
internal import FoundationEssentials

/// The page around the articles, in one language.
struct Frame {
  /// What stands before the articles.
  let beginning: [UInt8]
  /// What stands after them.
  let ending: [UInt8]

  init(language: ReportWriter.Language) {
    let (style, script) = unsafe (bytes(of: creport_style()), bytes(of: creport_script()))
    let policy = """
      default-src 'none'; style-src \(Self.hash(of: style)); script-src \(Self.hash(of: script)); \
      base-uri 'none'; form-action 'none'
      """
    let words = Self.words(language)
    var halves: [[UInt8]] = [[]]
    for piece in Self.pieces(of: unsafe bytes(of: creport_frame())) {
      switch piece {
      case .markup(let bytes): halves[halves.count - 1] += bytes
      case .slot("islands"): halves.append([])
      case .slot("style"): halves[halves.count - 1] += style
      case .slot("script"): halves[halves.count - 1] += script
      case .slot("policy"): halves[halves.count - 1] += policy.utf8
      case .slot("language"): halves[halves.count - 1] += language.rawValue.utf8
      case .slot(let name):
        guard let text = words[name] else { preconditionFailure("no text for {{\(name)}}") }
        halves[halves.count - 1] += text.utf8
      }
    }
    precondition(halves.count == 2, "The frame has one place for the articles.")
    (beginning, ending) = (halves[0], halves[1])
  }

  private enum Piece {
    case markup(ArraySlice<UInt8>)
    case slot(String)
  }

  /// The frame's markup, and the `{{name}}` between it.
  private static func pieces(of frame: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    while index + 1 < frame.count {
      guard frame[index] == UInt8(ascii: "{"), frame[index + 1] == UInt8(ascii: "{"),
        let end = frame[index...].firstIndex(of: UInt8(ascii: "}"))
      else {
        index += 1
        continue
      }
      pieces.append(.markup(frame[start..<index]))
      pieces.append(.slot(String(decoding: frame[(index + 2)..<end], as: UTF8.self)))
      index = end + 2
      start = index
    }
    return pieces + [.markup(frame[start...])]
  }

  /// What a policy names an inline style or script by.
  private static func hash(of text: [UInt8]) -> String {
    "'sha256-\(Data(SHA256.hash(data: text)).base64EncodedString())'"
  }

  /// What the page says before its script runs.
  private static func words(_ language: ReportWriter.Language) -> [String: String] {
    switch language {
    case .vi:
      [
        "title": "Kiểm tra bản tin",
        "skip": "Đến nội dung",
        "opening": "Đang mở các bài…",
        "noscript": "Trang này cần JavaScript để hiện các bài; nó không tải gì từ mạng.",
      ]
    case .en:
      [
        "title": "Audit of bulletins",
        "skip": "Skip to the content",
        "opening": "Opening the articles…",
        "noscript": "This page needs JavaScript to show the articles; it loads nothing.",
      ]
    }
  }
}

/// The bytes of a text of the page.
private func bytes(of text: creport_text) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: text.bytes, count: text.count))
}
