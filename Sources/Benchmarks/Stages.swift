internal import BanTin
internal import CICU
internal import Crypto
internal import VietText

/// The steps from the bytes of documents to the bytes of their records, and how long each takes.
struct Stages {
  /// A file that was read.
  struct Document {
    let name: String
    let bytes: [UInt8]
  }

  let documents: [Document]
  private let reader = DocumentReader()
  private let extractor = Extractor()
  private let auditor = Auditor()
  /// The seconds of each round, by step.
  private var rounds: [String: [Double]] = [:]

  init(documents: [Document]) {
    self.documents = documents
  }

  /// How many bytes all documents have.
  var bytes: Int { documents.reduce(0) { $0 + $1.bytes.count } }

  /// The median over the rounds of each step.
  var medians: [String: Double] {
    rounds.mapValues { $0.sorted()[$0.count / 2] }
  }

  /// Takes all documents through all steps once.
  mutating func run() throws {
    var watch = Watch()
    var writer = RecordWriter(format: .jsonl)
    for document in documents {
      watch.start()
      let decoded = try reader.read(document.bytes, name: document.name)
      watch.stop("decode")
      let digest = Array(SHA256.hash(data: document.bytes))
      watch.stop("digest")
      let text = try SourceText(decoded.bytes)
      watch.stop("normalize")
      let source = Source(
        uri: document.name, sha256: hexadecimal(digest),
        bytes: document.bytes.count, mediaType: decoded.mediaType, encoding: decoded.encoding.name)
      watch.start()
      var record = extractor.record(of: text, source: source, id: "") { watch.stop($0.rawValue) }
      record.text = String(decoding: text.source, as: UTF8.self)
      record.findings = auditor.findings(of: record)
      record.text = nil
      watch.stop("audit")
      writer.write(record)
      writer.drain { _, _ in }
      watch.stop("emission")
      // No step of ours: what ICU takes to say whether the text is in NFC.
      watch.start()
      var code: Int32 = 0
      _ = unsafe decoded.bytes.withUnsafeBytes {
        unsafe cicu_is_nfc($0.baseAddress, Int32($0.count), &code)
      }
      watch.stop("isNormalizedUTF8")
    }
    for (step, seconds) in watch.seconds { rounds[step, default: []].append(seconds) }
  }
}

/// Adds up how long each step takes.
private struct Watch {
  private(set) var seconds: [String: Double] = [:]
  private var last = ContinuousClock.now

  mutating func start() { last = .now }

  /// Ends a step, and begins the next one.
  mutating func stop(_ step: String) {
    let now = ContinuousClock.now
    seconds[step, default: 0] += (now - last) / .seconds(1)
    last = .now
  }
}
