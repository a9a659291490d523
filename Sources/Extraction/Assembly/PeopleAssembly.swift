internal import Records
internal import VietText

/// One entry for each person.
enum PeopleAssembly {
  static func people(_ reading: Reading, _ facts: Facts) -> [Person] { [] }
}
