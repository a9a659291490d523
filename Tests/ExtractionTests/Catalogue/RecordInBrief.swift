import Extraction
import Records
import TestSupport
import VietText

extension CataloguePhrase {
  /// The record of the phrase.
  func record() throws -> Record { try Record(of: text) }
}

extension Record {
  /// The record of a text, through the library's front door.
  init(of text: String) throws {
    let source = Source(uri: "", sha256: "", bytes: text.utf8.count)
    self = try Extractor().record(of: SourceText(text), source: source, id: "1")
  }

  /// Each as "stage 2016/2020", "duration – 5".
  var briefPeriods: [String] {
    periods.map { period in
      let years = period.years.map { " \($0)" } ?? ""
      return "\(period.kind.rawValue) \(period.value?.rawValue ?? "–")\(years)"
    }
  }

  /// Each as "KH 84 KH/TU 2018-04-10".
  var briefDocuments: [String] {
    documents.map { document in
      [document.type ?? "?", document.number, document.symbol, document.date?.rawValue]
        .compactMap(\.self).joined(separator: " ")
    }
  }

  /// Each as "name; post; post".
  var briefPeople: [String] { people.map { ([$0.name] + $0.posts).joined(separator: "; ") } }

  /// Each as "name — owner".
  var briefModels: [String] {
    models.map { $0.name + ($0.owner.map { owner in " — \(owner)" } ?? "") }
  }

  /// Each as "35 mô hình".
  var briefFigures: [String] {
    figures.map { figure in
      let whole = figure.value.flatMap(Int.init(exactly:))
      let value = whole.map { "\($0)" } ?? figure.value.map { "\($0)" }
      return "\(value ?? "?") \(figure.unit)"
    }
  }

  /// All facts of all kinds.
  var brief: [String] {
    briefPeriods + briefFigures + briefDocuments + briefModels + briefPeople
  }
}
