/// Reads a mailbox (mbox) message by message, or a file with one message (eml).
struct Mailbox {
  private let chunks: Chunks
  private let limits: ContainerLimits
  private var number = 0
  private var isAtEnd = false
  /// Whether messages begin with a line of their own, as in a mailbox.
  private var hasEnvelopes = false

  init(_ chunks: Chunks, limits: ContainerLimits) {
    self.chunks = chunks
    self.limits = limits
  }

  /// A message by its number, from 1.
  struct Message {
    let number: Int
    let content: Result<[UInt8], ContainerError>
  }

  /// The next message without its envelope; nil behind the last.
  mutating func next() throws(ContainerError) -> Message? {
    if number == 0 { hasEnvelopes = Self.isEnvelope(try chunks.peek(300)) }
    if isAtEnd { return nil }
    number += 1
    var bytes: [UInt8] = []
    var isTooLarge = false
    // The envelope of the first message; those of the others end the one before.
    if number == 1, hasEnvelopes { _ = try line() }
    var isBehindEmptyLine = false
    while true {
      let next: [UInt8]?
      do throws(ContainerError) {
        next = try line()
      } catch .entryTooLarge {
        (isTooLarge, bytes) = (true, [])
        continue
      }
      guard let line = next else {
        isAtEnd = true
        break
      }
      if hasEnvelopes, isBehindEmptyLine, Self.isEnvelope(line[...]) { break }
      isBehindEmptyLine = line.allSatisfy { $0 <= 0x20 }
      if bytes.count + line.count > limits.entryBytes {
        isTooLarge = true
        bytes = []
      }
      if !isTooLarge { bytes += hasEnvelopes ? Self.unquoted(line) : line[...] }
    }
    if isTooLarge {
      let error = ContainerError.entryTooLarge(limit: limits.entryBytes)
      return Message(number: number, content: .failure(error))
    }
    // The empty line before the next envelope is none of the message.
    if hasEnvelopes, isBehindEmptyLine, bytes.last == 0x0A {
      bytes.removeLast(bytes.dropLast().last == 0x0D ? 2 : 1)
    }
    let isEmpty = isAtEnd && bytes.allSatisfy { $0 <= 0x20 }
    return isEmpty ? nil : Message(number: number, content: .success(bytes))
  }

  private func line() throws(ContainerError) -> [UInt8]? {
    try chunks.line(limit: limits.entryBytes)
  }

  /// Whether a message begins here: `From an@xa.example Mon Jan  5 12:34:56 2015`.
  static func isEnvelope(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.starts(with: "From ".utf8) else { return false }
    let line = head.prefix { $0 != 0x0A }
    let words = line.split(separator: 0x20)
    return words.count >= 6
      && words.contains { word in
        let parts = word.split(separator: UInt8(ascii: ":"))
        return parts.count >= 2
          && parts.allSatisfy { $0.count == 2 && $0.allSatisfy { (0x30...0x39).contains($0) } }
      }
  }

  /// The line without the mark that keeps it from being taken for an envelope: `>From here on …`.
  private static func unquoted(_ line: [UInt8]) -> ArraySlice<UInt8> {
    let isQuoted =
      line.first == UInt8(ascii: ">")
      && line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
    return isQuoted ? line.dropFirst() : line[...]
  }
}
