internal import Records
internal import VietText

/// Awards of which an article tells twice: in its headline or lead and in its text, in a caption
/// and beside it.
struct RepeatedAwards {
  /// The awards in text order.
  private(set) var awards: [Award]
  /// How each is told.
  private var tellings: [Telling]
  private let reading: Reading

  init(awards: [Award], tellings: [Telling], reading: Reading) {
    (self.awards, self.tellings, self.reading) = (awards, tellings, reading)
  }

  /// How an award is told.
  struct Telling {
    /// Where its sentence begins.
    var sentence: Int
    /// The words of those who are named, not counted.
    var recipients: Range<Int>?
    /// Whether another hands over what the issuer gives.
    var isDeputed = false
  }

  /// Merges what is told twice; `told` awards are the headline's.
  mutating func merge(headlines told: Int) {
    mergeRepeated(told)
    mergeUncounted()
    mergeParts()
  }

  /// An award told twice, with the same counts: what the headline or the lead tells of is told in
  /// full behind it.
  ///
  /// What a headline commends may be what the text awards.
  private mutating func mergeRepeated(_ told: Int) {
    var merged: Set<Int> = []
    for index in awards.indices.dropLast() {
      let first = awards[index]
      guard first.recipients.allSatisfy({ $0.count != nil }) else { continue }
      let twin = awards.indices.dropFirst(index + 1).prefix(Self.reach).first { next in
        tellings[next].sentence > tellings[index].sentence
          && (first.honours > 1 || isSameRecipient(index, next)
            || index < told && first.form != nil)
          && awards[next].mayBe(
            first, isHeadline: index < told,
            // `Phó Chủ tịch tỉnh trao`: who hands over what another gives.
            isHandedOver: tellings[next].isDeputed)
      }
      guard let twin else { continue }
      awards[twin].form = awards[twin].form ?? first.form
      // The fuller name of the same body.
      if !tellings[twin].isDeputed, let giver = first.issuer,
        awards[twin].issuer.map({ giver.count > $0.count && giver.isSameBody(as: $0) }) ?? true
      {
        awards[twin].issuer = giver
      }
      awards[twin].period = awards[twin].period ?? first.period
      if first.act == .awarded { awards[twin].act = .awarded }
      merged.insert(index)
    }
    merged.formUnion(sums(told).filter { !merged.contains($0) })
    guard !merged.isEmpty else { return }
    awards = awards.indices.filter { !merged.contains($0) }.map { awards[$0] }
  }

  /// What a headline or a caption tells of some of those whom one award honours is that award: `trao
  /// giấy khen cho 13 tập thể` beside `khen thưởng 13 tập thể, 5 cá nhân`.
  private mutating func mergeParts() {
    let wholes = awards.indices.filter { awards[$0].recipients.count > 1 }
    guard !wholes.isEmpty else { return }
    let merged = awards.indices.filter { part in
      awards[part].issuer == nil && awards[part].honours > 2
        && wholes.contains { whole in
          abs(whole - part) <= Self.reach && awards[part].isPart(of: awards[whole])
        }
    }
    for index in merged.reversed() { awards.remove(at: index) }
  }

  /// The awards of the headline that only sum up those of the text: `Tuyên dương 84 tập thể, cá
  /// nhân`.
  private func sums(_ told: Int) -> [Int] {
    let parts = awards.dropFirst(told).prefix(Self.reach)
    guard parts.count > 1 else { return [] }
    return awards.indices.prefix(told).filter { index in
      let total = awards[index]
      guard total.issuer == nil, total.honours > 9 else { return false }
      // Those told first, those of an earlier year left out.
      var sum = 0
      for (place, part) in zip(1..., parts) {
        guard part.act == .awarded || part.act == .commended,
          total.form.map({ part.form?.hasPrefix($0) ?? false }) ?? true
        else { return false }
        sum += part.honours
        // `gần 1.800 thầy thuốc` is 134 and more than 1.650.
        let isAll =
          sum == total.honours
          || !total.isExact && abs(total.honours - sum) <= total.honours / 50
        if isAll || sum > total.honours { return isAll && place > 1 }
      }
      return false
    }
  }

  /// How many awards farther on one may be told again.
  private static let reach = 40

  /// Whether two awards name the same recipient.
  private func isSameRecipient(_ first: Int, _ second: Int) -> Bool {
    guard let one = tellings[first].recipients, let other = tellings[second].recipients else {
      return false
    }
    // `bà Lê Thị Ba` and `Lê Thị Ba`
    let (first, second) = (reading.folded(one).suffix(4), reading.folded(other).suffix(4))
    let shared = min(first.count, second.count)
    return shared > 1 && first.suffix(shared) == second.suffix(shared)
  }

  /// A caption that shows an award being given (`trao giấy khen cho tập thể, cá nhân`) tells of the
  /// counted award of the same recipients: it lends it the form.
  private mutating func mergeUncounted() {
    guard awards.contains(where: \.isUncounted) else { return }
    var forms: [Shown: String] = [:]
    var givers: [Shown: String] = [:]
    for award in awards where award.isUncounted && award.form != nil {
      let shown = Shown(award)
      forms[shown] = forms[shown] ?? award.form
      if award.form == forms[shown] { givers[shown] = givers[shown] ?? award.issuer }
    }
    var counted: Set<Shown> = []
    var full: [Shown: Set<String?>] = [:]
    let ownForms = Set(awards.filter { !$0.isUncounted }.compactMap(\.form))
    for index in awards.indices where !awards[index].isUncounted {
      let shown = Shown(awards[index])
      // `649 cá nhân được khen thưởng, trong đó 44 … kỷ niệm chương, 154 … bằng khen`: the forms of
      // a total are told, more than a caption shows.
      let form =
        ownForms.count > 1 ? nil : forms[shown] ?? forms.first { $0.key.isPart(of: shown) }?.value
      if awards[index].form == nil, let form {
        awards[index].form = form
        awards[index].guesses.append(.formInherited)
      }
      counted.insert(shown)
      full[shown, default: []].insert(awards[index].form)
    }
    var shown = counted
    awards.removeAll { award in
      guard award.isUncounted else { return false }
      let own = Shown(award)
      // `trao giấy khen cho các cá nhân` shows some of `12 tập thể, 30 cá nhân`.
      let isPart = full.contains { shown, forms in
        own.isPart(of: shown)
          && (award.form == nil || forms.contains(nil) || forms.contains(award.form))
      }
      return isPart || !shown.insert(own).inserted
    }
    for index in awards.indices where awards[index].isUncounted && awards[index].issuer == nil {
      awards[index].issuer = givers[Shown(awards[index])]
    }
  }

  /// What an award and a picture of it have in common: the act and the kinds of recipients.
  private struct Shown: Hashable {
    var act: Award.Act
    /// A bit a kind.
    var kinds: UInt64

    init(_ award: Award) {
      act = award.act
      kinds = award.recipients.reduce(0) { kinds, recipient in
        let place = Recipient.Kind.allCases.firstIndex(of: recipient.asIndividual.kind) ?? 0
        return kinds | 1 << UInt64(place)
      }
    }

    /// Whether another has the same act and all the kinds, if not more.
    func isPart(of other: Shown) -> Bool { act == other.act && kinds & ~other.kinds == 0 }
  }
}

extension Award {
  /// Whether neither a count nor a name tells how many are honoured, not even vaguely.
  var isUncounted: Bool { recipients.allSatisfy { $0.count == nil && $0.bound == .exact } }

  /// How many are honoured.
  fileprivate var honours: Int { recipients.reduce(0) { $0 + ($1.count ?? 0) } }

  /// Whether it honours some of those whom another honours, as many and in the same way.
  fileprivate func isPart(of whole: Award) -> Bool {
    recipients.count < whole.recipients.count && act == whole.act
      && (form == nil || form == whole.form)
      && (period == nil || whole.period == nil || period == whole.period)
      && recipients.allSatisfy(whole.recipients.contains)
  }

  fileprivate var isExact: Bool { recipients.allSatisfy { $0.bound == .exact } }

  /// Whether it tells of collectives and individuals under one number, which another tells apart:
  /// `46 tập thể và cá nhân`, `23 tập thể, 23 cá nhân`.
  fileprivate func isTotal(of parts: Award) -> Bool {
    guard recipients.count == 1, recipients[0].kind == .collectiveOrIndividual else { return false }
    return parts.recipients.count == 2 && parts.honours == honours
      && parts.recipients.allSatisfy { [.collective, .individual].contains($0.kind) }
  }

  /// Whether an award told before may be this one: nothing told of both differs.
  fileprivate func mayBe(_ earlier: Award, isHeadline: Bool, isHandedOver: Bool) -> Bool {
    let isPraise = [act, earlier.act].allSatisfy { $0 == .awarded || $0 == .commended }
    // `hơn 300 doanh nghiệp được vinh danh lần này`: those who were awarded before.
    let isMention = form == nil && issuer == nil && honours > 1
    let isAct = act == earlier.act || isPraise && (isHeadline || isMention)
    let isSum = isHeadline && earlier.isTotal(of: self)
    guard isAct,
      isSum || recipients.map(\.asIndividual) == earlier.recipients.map(\.asIndividual),
      form == nil || earlier.form == nil || form == earlier.form,
      period == nil || earlier.period == nil || period == earlier.period
    else { return false }
    // Of as many of each of several kinds a headline tells no other award.
    if isHeadline, recipients.count > 1, honours > 9 { return true }
    guard let issuer, let other = earlier.issuer, !isHandedOver || form == nil else { return true }
    return issuer.isSameBody(as: other)
  }
}

extension String {
  /// Whether one of two names is the other's end or beginning: `huyện Sơn Khê`, `UBND huyện Sơn Khê`.
  fileprivate func isSameBody(as other: String) -> Bool {
    let (one, two) = (lowercased(), other.lowercased())
    return one.hasPrefix(two) || two.hasPrefix(one) || one.hasSuffix(two) || two.hasSuffix(one)
  }
}

extension Recipient {
  /// The recipient, a member of the Party as an individual: `11 đồng chí`, `11 đồng chí đảng viên`.
  fileprivate var asIndividual: Recipient {
    kind == .partyMember ? Recipient(kind: .individual, count: count, bound: bound) : self
  }
}
