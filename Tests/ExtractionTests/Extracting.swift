import Extraction
import Records
import VietText

private let extractor = Extractor()

/// The record of a text, by the built-in lexicon.
func record(of text: String, uri: String = "") throws -> Record {
  try record(of: text, uri: uri, by: extractor)
}

/// The record of a text.
func record(of text: String, uri: String = "", by extractor: Extractor) throws -> Record {
  extractor.record(
    of: try SourceText(text), source: Source(uri: uri, sha256: "", bytes: text.utf8.count),
    id: "test")
}
