internal import CICU

/// The version of the linked ICU, such as "72.1".
public var icuVersion: String { unsafe String(cString: cicu_version()) }

/// A failed ICU call.
public struct ICUError: Error, Equatable, CustomStringConvertible {
  /// The `UErrorCode`.
  public let code: Int32
  /// The name of the code, such as "U_MEMORY_ALLOCATION_ERROR".
  public var description: String { unsafe String(cString: cicu_error_name(code)) }
}

/// The one place that calls ICU: normalization form C and the properties of characters.
enum ICU {
  /// The longest text that ICU takes in one call, in bytes.
  static let longest = Int(Int32.max)

  static func isNFC(_ bytes: [UInt8]) throws(ICUError) -> Bool {
    guard bytes.count < longest else { throw ICUError(code: tooLong) }
    var code: Int32 = 0
    let answer = unsafe bytes.withUnsafeBytes {
      unsafe cicu_is_nfc($0.baseAddress, Int32($0.count), &code)
    }
    guard code <= 0 else { throw ICUError(code: code) }
    return answer != 0
  }

  /// The text in NFC and what changed, in text order.
  static func nfc(_ bytes: [UInt8]) throws(ICUError) -> ([UInt8], [SourceText.Change]) {
    guard bytes.count < longest else { throw ICUError(code: tooLong) }
    var code: Int32 = 0
    let result = unsafe bytes.withUnsafeBytes {
      unsafe cicu_nfc_create($0.baseAddress, Int32($0.count), &code)
    }
    guard let result = unsafe result else { throw ICUError(code: code) }
    defer { unsafe cicu_nfc_free(result) }
    return unsafe (Array(textOf: result.pointee), Array(changesOf: result.pointee))
  }

  /// The characters of the bytes of a single-byte code page; U+FFFD for a byte that is none.
  static func codePage(_ name: String) throws(ICUError) -> [UInt32] {
    var scalars = [UInt32](repeating: 0xFFFD, count: 256)
    var code: Int32 = 0
    unsafe scalars.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe cicu_code_page(name, start, &code)
    }
    guard code <= 0 else { throw ICUError(code: code) }
    return scalars
  }

  static func properties(_ scalar: UInt32) -> Properties {
    Properties(rawValue: cicu_properties(Int32(bitPattern: scalar)))
  }

  /// What a character is; the values are those of `cicu_properties`.
  struct Properties: OptionSet {
    let rawValue: Int32
    static let letter = Properties(rawValue: 1)
    static let upper = Properties(rawValue: 2)
    static let digit = Properties(rawValue: 4)
    static let space = Properties(rawValue: 8)
    static let mark = Properties(rawValue: 16)
    static let ignorable = Properties(rawValue: 32)
  }

  /// U_INDEX_OUTOFBOUNDS_ERROR.
  private static let tooLong: Int32 = 8
}

extension [UInt8] {
  fileprivate init(textOf result: cicu_nfc) {
    unsafe self.init(UnsafeRawBufferPointer(start: result.text, count: Int(result.text_length)))
  }
}

extension [SourceText.Change] {
  fileprivate init(changesOf result: cicu_nfc) {
    let changes = unsafe UnsafeBufferPointer(start: result.changes, count: Int(result.change_count))
    self = unsafe changes.map {
      Element(
        source: Int($0.source_start)..<Int($0.source_end),
        target: Int($0.target_start)..<Int($0.target_end)
      )
    }
  }
}
