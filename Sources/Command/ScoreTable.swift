internal import BanTin
internal import Emission
internal import Evaluation

/// Shows how well records agree with gold: a table for people, or JSON for programs.
struct ScoreTable {
  private let evaluation: Evaluation
  private let listing: Bool
  /// The kinds that gold or records have.
  private let kinds: [ScoredKind]

  init(_ evaluation: Evaluation, listing: Bool) {
    self.evaluation = evaluation
    self.listing = listing
    kinds = ScoredKind.allCases.filter { !evaluation[$0].isEmpty }
  }

  // MARK: - For people

  /// The differences, if they are to be listed, and a row a kind.
  var text: String {
    var lines = listing ? evaluation.differences.map(\.description.printable) : []
    let heading = "kind         precision  recall      F1  gold  found  attributes"
    lines.append(Terminal.output.styled(heading, .bold))
    lines += kinds.map(row)
    if let mean = evaluation.mean {
      lines.append("mean F1 of the kinds of fact (findings apart): \(shown(mean))")
    } else {
      lines.append("nothing to score")
    }
    if !evaluation.unanswered.isEmpty {
      lines.append("no record for: " + evaluation.unanswered.joined(separator: ", ").printable)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ kind: ScoredKind) -> String {
    let score = evaluation[kind]
    let parts = [score.precision, score.recall, score.f1].map { shown($0.rounded(to: 4)) }
    let cells = parts + ["\(score.gold)", "\(score.found)"]
    let row = zip(cells, [10, 8, 8, 6, 7]).reduce(kind.rawValue.fitted(to: 12)) { row, cell in
      row + String(repeating: " ", count: max(0, cell.1 - cell.0.count)) + cell.0
    }
    let attributes = accuracies(kind).map { "\($0.name) \(shown($0.value.rounded(to: 4)))" }
    return attributes.isEmpty ? row : row + "  " + attributes.joined(separator: ", ")
  }

  /// A part of one with three digits.
  private func shown(_ part: Double) -> String {
    let thousandths = part.rounded(toPlaces: 3) ?? 0
    return "\(thousandths / 1000)." + String(1000 + thousandths % 1000).dropFirst()
  }

  private func accuracies(_ kind: ScoredKind) -> [(name: String, value: Double)] {
    kind.attributes.compactMap { name in
      evaluation[kind].attributes[name].flatMap { $0.asked > 0 ? (name, $0.value) : nil }
    }
  }

  // MARK: - For programs

  /// One object: the scores by kind, the files of gold without a record, the differences.
  var json: String {
    var json = JSONWriter(style: .indented)
    json.object { json in
      json.member("scores", Scores(kinds: kinds, table: self))
      json.member("missing", evaluation.unanswered)
      if listing { json.member("differences", evaluation.differences.map(\.description)) }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private struct Scores: JSONWritable {
    let kinds: [ScoredKind]
    let table: ScoreTable

    func write(to json: inout JSONWriter) {
      json.object { json in
        for kind in kinds { json.member(named: kind.rawValue, Row(kind: kind, table: table)) }
      }
    }
  }

  private struct Row: JSONWritable {
    let kind: ScoredKind
    let table: ScoreTable

    func write(to json: inout JSONWriter) {
      let score = table.evaluation[kind]
      json.object { json in
        json.member("precision", score.precision.rounded(to: 4))
        json.member("recall", score.recall.rounded(to: 4))
        json.member("f1", score.f1.rounded(to: 4))
        json.member("gold", score.gold)
        json.member("found", score.found)
        json.member("attributes", Accuracies(values: table.accuracies(kind)))
      }
    }
  }

  private struct Accuracies: JSONWritable {
    let values: [(name: String, value: Double)]

    func write(to json: inout JSONWriter) {
      json.object { json in
        for (name, value) in values { json.member(named: name, value.rounded(to: 4)) }
      }
    }
  }
}
