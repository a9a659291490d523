internal import Records
internal import VietText

/// One entry for each model.
enum ModelsAssembly {
  static func models(_ reading: Reading, _ facts: Facts, _ periods: PeriodAssembly) -> [Model] {
    []
  }
}
