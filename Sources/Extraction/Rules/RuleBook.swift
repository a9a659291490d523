/// All rules, the more certain first: of two that could read the same words the earlier one does.
enum RuleBook {
  static let rules: [Rule] = [
    Documents.rules,
    Periods.rules,
    Numbered.rules,
    Models.rules,
    People.rules,
    Currencies.rules,
    Quantities.rules,
    Cues.rules,
  ].flatMap(\.self)
}
