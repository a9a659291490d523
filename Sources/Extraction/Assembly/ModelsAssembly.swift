internal import Records
internal import VietText

extension Assembly {
  /// The named models and exemplars of the article, each once.
  func models() -> [Model] { [] }
}
