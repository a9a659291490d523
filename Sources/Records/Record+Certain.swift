extension Record {
  /// The record without the facts that rest on a guess.
  ///
  /// What refers to them goes as well: a breakdown of figures that are left out, a finding about
  /// them. The others keep their ids.
  public var certain: Record {
    var record = self
    record.place = place.flatMap { $0.guesses.isEmpty ? $0 : nil }
    record.event = event.flatMap { $0.guesses.isEmpty ? $0 : nil }
    record.periods.removeAll { !$0.guesses.isEmpty }
    record.figures.removeAll { !$0.guesses.isEmpty }
    record.awards.removeAll { !$0.guesses.isEmpty }
    record.documents.removeAll { !$0.guesses.isEmpty }
    record.models.removeAll { !$0.guesses.isEmpty }
    record.people.removeAll { !$0.guesses.isEmpty }
    let figures = Set(record.figures.map(\.id))
    record.breakdowns.removeAll { breakdown in
      !breakdown.guesses.isEmpty || !breakdown.parts.allSatisfy(figures.contains)
        || breakdown.total.map { !figures.contains($0) } ?? false
    }
    let left = removedIDs(in: record)
    record.findings.removeAll { finding in
      finding.evidence.contains { evidence in
        evidence.record == nil && evidence.id.map(left.contains) ?? false
      }
    }
    return record
  }

  /// The ids of this record's facts that another one does not have.
  private func removedIDs(in other: Record) -> Set<String> {
    func ids(_ record: Record) -> Set<String> {
      Set(
        record.periods.map(\.id) + record.figures.map(\.id) + record.awards.map(\.id)
          + record.documents.map(\.id))
    }
    return ids(self).subtracting(ids(other))
  }
}
