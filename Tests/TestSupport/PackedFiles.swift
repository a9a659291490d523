/// Small archives, made byte by byte, so that tests need no program to make them.
public enum PackedFiles {
  /// A file in an archive: its path and its bytes.
  public typealias Entry = (path: String, bytes: [UInt8])

  /// A zip archive of files that are stored as they are; of the damaged ones the sums are wrong.
  public static func zip(_ entries: [Entry], damaged: Set<String> = []) -> [UInt8] {
    var (files, directory): ([UInt8], [UInt8]) = ([], [])
    for (path, bytes) in entries {
      let name = Array(path.utf8)
      let sum = crc32(bytes) ^ (damaged.contains(path) ? 1 : 0)
      // Version 2.0, names in UTF-8, stored, 1 January 2020.
      let common: [UInt8] =
        [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0x50] + little(sum) + little(UInt32(bytes.count))
        + little(UInt32(bytes.count)) + [UInt8(name.count & 0xFF), UInt8(name.count >> 8), 0, 0]
      directory +=
        [0x50, 0x4B, 1, 2, 20, 0] + common + Array(repeating: 0, count: 10)
        + little(UInt32(files.count)) + name
      files += [0x50, 0x4B, 3, 4] + common + name + bytes
    }
    let count = [UInt8(entries.count & 0xFF), UInt8(entries.count >> 8)]
    return files + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + little(UInt32(directory.count)) + little(UInt32(files.count)) + [0, 0]
  }

  /// A tar archive, behind whose files symbolic links to `/etc/passwd` stand.
  public static func tar(_ entries: [Entry], links: [String] = []) -> [UInt8] {
    var tar: [UInt8] = []
    for (path, bytes) in entries { tar += header(path, bytes.count, "0", "") + padded(bytes, 512) }
    for path in links { tar += header(path, 0, "2", "/etc/passwd") }
    return tar + Array(repeating: 0, count: 1024)
  }

  /// A file packed as gzip does, though not made smaller.
  public static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(0xFFFF)
      rest = rest.dropFirst(piece.count)
      let length = UInt16(piece.count)
      packed.append(rest.isEmpty ? 1 : 0)
      packed += [UInt8(length & 0xFF), UInt8(length >> 8)]
      packed += [UInt8(~length & 0xFF), UInt8(~length >> 8)]
      packed += piece
    } while !rest.isEmpty
    return packed + little(crc32(bytes)) + little(UInt32(bytes.count))
  }

  /// A record of a web archive.
  public static func webRecord(_ type: String, _ address: String, _ block: [UInt8]) -> [UInt8] {
    let header = """
      WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(address)\r\n\
      Content-Type: application/http\r\nContent-Length: \(block.count)\r\n\r\n
      """
    return Array(header.utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// What a server answers.
  public static func answer(
    _ body: [UInt8], _ type: String = "text/html", status: Int = 200, header: String = ""
  ) -> [UInt8] {
    Array("HTTP/1.1 \(status) X\r\nContent-Type: \(type)\r\n\(header)\r\n".utf8) + body
  }

  private static func header(
    _ path: String, _ size: Int, _ type: Character, _ link: String
  ) -> [UInt8] {
    func octal(_ number: Int, _ width: Int) -> [UInt8] {
      let digits = String(number, radix: 8)
      return Array((String(repeating: "0", count: width - 1 - digits.count) + digits).utf8) + [0]
    }
    var header =
      field(path, 100) + octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12)
      + octal(0, 12) + Array(repeating: 0x20, count: 8) + Array(String(type).utf8)
      + field(link, 100) + Array("ustar\u{0}00".utf8)
    header = padded(header, 512)
    let sum = header.reduce(0) { $0 + Int($1) }
    header.replaceSubrange(148..<156, with: octal(sum, 7) + [0x20])
    return header
  }

  private static func field(_ text: String, _ width: Int) -> [UInt8] {
    let bytes = Array(text.utf8)
    return bytes + Array(repeating: 0, count: width - bytes.count)
  }

  private static func padded(_ bytes: [UInt8], _ block: Int) -> [UInt8] {
    bytes + Array(repeating: 0, count: (block - bytes.count % block) % block)
  }

  private static func little(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
