extension Record {
  /// Tells the facts that hold words of whose recognition nobody is sure.
  ///
  /// - Parameter doubtful: Where the words lie in the text, in order.
  public mutating func note(doubtful: [Span]) {
    guard !doubtful.isEmpty else { return }
    func guesses(_ guesses: [Guess], _ span: Span?) -> [Guess] {
      guard let span else { return guesses }
      // The first of them that ends behind the fact's beginning.
      var (low, high) = (0, doubtful.count)
      while low < high {
        let middle = (low + high) / 2
        if doubtful[middle].end > span.start { high = middle } else { low = middle + 1 }
      }
      let isDoubtful = low < doubtful.count && doubtful[low].start < span.end
      return isDoubtful ? guesses + [.recognitionDoubtful] : guesses
    }
    if let found = place { place?.guesses = guesses(found.guesses, found.span) }
    if let found = event { event?.guesses = guesses(found.guesses, found.span) }
    for index in periods.indices {
      periods[index].guesses = guesses(periods[index].guesses, periods[index].span)
    }
    for index in figures.indices {
      figures[index].guesses = guesses(figures[index].guesses, figures[index].span)
    }
    for index in awards.indices {
      awards[index].guesses = guesses(awards[index].guesses, awards[index].span)
    }
    for index in documents.indices {
      documents[index].guesses = guesses(documents[index].guesses, documents[index].span)
    }
    for index in models.indices {
      models[index].guesses = guesses(models[index].guesses, models[index].span)
    }
    for index in people.indices {
      people[index].guesses = guesses(people[index].guesses, people[index].span)
    }
  }
}
