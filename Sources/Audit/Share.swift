internal import Records

/// A percentage as printed.
struct Share {
  enum Fault {
    /// The digits that were not printed were cut off: 57% for 57,7%.
    case cutOff
    /// It is another number.
    case other
  }

  private let stated: Double
  private let bound: Figure.Bound
  /// What the last printed digit is worth.
  private let step: Double

  init(_ stated: Double, of figure: Figure) {
    self.stated = stated
    bound = figure.bound
    var step = 1.0
    for _ in 0..<PrintedNumber(figure.text).decimals { step /= 10 }
    self.step = step
  }

  /// What is wrong with the percentage if it should be another one, nil if nothing is.
  func fault(with actual: Double) -> Fault? {
    let distance = actual - stated
    switch bound {
    case .vague: return nil
    case .over, .atLeast: return distance >= -step ? nil : .other
    case .under, .atMost: return distance <= step ? nil : .other
    case .nearly: return (-2...step).contains(distance) ? nil : .other
    case .about: return abs(distance) <= max(step / 2, 0.6) ? nil : .other
    case .exact:
      // A little more than half: some round twice.
      if abs(distance) <= step * 0.56 { return nil }
      return distance > 0 && distance < step ? .cutOff : .other
    }
  }

  /// Says whether some of so many things can be this share of them, rounded or cut off.
  func isReachable(of whole: Int) -> Bool {
    let near = Int((stated / 100 * Double(whole)).rounded())
    return (near - 1...near + 1).contains { count in
      fault(with: Double(count) / Double(whole) * 100) != .other
    }
  }
}
