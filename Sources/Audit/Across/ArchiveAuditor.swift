public import Records

/// Looks for what articles contradict of one another, however many they are.
///
/// Memory does not grow with what the articles say, only by twelve bytes an article: claims are
/// sorted and merged on disk. Equal articles in equal order give equal findings.
///
/// ```swift
/// let auditor = ArchiveAuditor()
/// for record in records { try auditor.add(record) }
/// try auditor.forEachFinding { found in
///   print(found.articles.map(\.source.uri), found.finding.message.en)
/// }
/// ```
public final class ArchiveAuditor {
  /// An article that a finding concerns.
  public struct Article: Sendable, Hashable {
    /// The id of its record.
    public let id: String
    /// The file or page it was read from.
    public let source: Source
    /// When it was added: 0 for the first one.
    public let position: Int
  }

  /// A finding about several articles.
  public struct Found: Sendable, Hashable {
    /// The finding, whose evidence without a `record` stands in the first of the articles.
    public let finding: Finding
    /// The articles that it concerns, first the one that it is told of.
    public let articles: [Article]
  }

  /// How many articles were added.
  public private(set) var count = 0

  private let checks: [(check: Check, comparison: Comparison)]
  private let memory: Int
  private let dossiers = ScratchFile(bufferSize: 1 << 18)
  private var places: [Int] = []
  private var copies = Copies()
  private let alike: Sorter
  private let claims: Sorter

  /// An auditor with some checks, with all there are unless said otherwise.
  ///
  /// - Parameters:
  ///   - checks: The checks to run; those that look at one article are passed over.
  ///   - memory: About how many bytes may be held before they are put away on disk, 32 million
  ///     unless said otherwise.
  public init(checks: [Check] = Check.all, memory: Int = 32 << 20) {
    self.checks = checks.compactMap { check in check.comparison.map { (check, $0) } }
    self.memory = memory
    alike = Sorter(memory: memory / 4)
    claims = Sorter(memory: memory / 2)
  }

  /// Takes down what an article says that others may say too.
  ///
  /// - Throws: ``ScratchError``, if the disk takes no more.
  public func add(_ record: Record) throws(ScratchError) {
    guard !checks.isEmpty else { return }
    let dossier = Dossier(record)
    places.append(try dossiers.append(dossier.bytes.withLength))
    copies.add()
    for band in dossier.signature.bands { try alike.add(band, count.bytes) }
    try alike.add(StableHash(dossier.source.sha256).value, count.bytes)

    let subject = Subject(record)
    for (key, claim) in subject.figureClaims(article: count) {
      try claims.add(key, [Comparison.Kind.figures.rawValue] + claim.bytes)
    }
    for (key, claim) in subject.documentClaims(article: count) {
      try claims.add(key, [Comparison.Kind.documents.rawValue] + claim.bytes)
    }
    count += 1
  }

  /// Compares all articles that were added, and hands over the findings in the order of the
  /// articles that they are told of.
  ///
  /// - Throws: ``ScratchError``, if the disk takes no more.
  public func forEachFinding(_ take: (Found) -> Void) throws(ScratchError) {
    try findCopies()
    let found = Sorter(memory: memory / 4)
    try compareCopies(found)
    try compareClaims(found)
    try found.forEachKey(most: .max) { (_, payloads) throws(ScratchError) in
      for payload in payloads { take(try told(payload)) }
    }
  }

  /// How alike two articles must be to be copies of one.
  fileprivate static let likeness = 0.6
  /// How many claims of one thing are compared with each other.
  private static let most = 1024

  /// Joins the articles that are alike.
  private func findCopies() throws(ScratchError) {
    try alike.forEachKey(most: Self.most) { (_, payloads) throws(ScratchError) in
      guard payloads.count > 1 else { return }
      let articles = payloads.map(\.integer)
      // Those that share a band are compared with the first few of them that are no copies.
      var first: [(article: Int, dossier: Dossier)] = []
      for article in articles {
        if first.contains(where: { copies.areCopies($0.article, article) }) { continue }
        let dossier = try dossier(of: article)
        if let other = first.first(where: { $0.dossier.isCopied(by: dossier) }) {
          copies.join(other.article, article)
        } else if first.count < 8 {
          first.append((article, dossier))
        }
      }
    }
  }

  private func compareCopies(_ found: Sorter) throws(ScratchError) {
    guard let index = checks.firstIndex(where: { $0.comparison.kind == .copies }) else { return }
    for article in 0..<count {
      let original = copies.original(of: article)
      guard original != article else { continue }
      let (copy, other) = (try dossier(of: article), try dossier(of: original))
      let likeness =
        copy.isSameText(as: other) ? 1 : copy.signature.likeness(to: other.signature)
      try add(
        Claim(article: article, words: copy.words, value: likeness),
        Claim(article: original, words: other.words, value: likeness), index, found)
    }
  }

  private func compareClaims(_ found: Sorter) throws(ScratchError) {
    try claims.forEachKey(most: Self.most) { (_, payloads) throws(ScratchError) in
      guard payloads.count > 1, let kind = payloads[0].first.flatMap(Comparison.Kind.init) else {
        return
      }
      let group = payloads.map { payload in
        var reader = ByteReader(payload[1...])
        return Claim(&reader)
      }
      for (index, (_, comparison)) in checks.enumerated() where comparison.kind == kind {
        for (claim, other) in comparison.disagreements(group, copies) {
          try add(claim, other, index, found)
        }
      }
    }
  }

  private func add(
    _ claim: Claim, _ other: Claim, _ index: Int, _ found: Sorter
  ) throws(ScratchError) {
    try found.add(
      UInt64(claim.article) << 8 | UInt64(index), [UInt8(index)] + claim.bytes + other.bytes)
  }

  /// A finding from what was put away of it.
  private func told(_ payload: [UInt8]) throws(ScratchError) -> Found {
    let (check, comparison) = checks[Int(payload[0])]
    var reader = ByteReader(payload[1...])
    let claim = Claim(&reader)
    let other = Claim(&reader)
    let (here, there) = (try dossier(of: claim.article), try dossier(of: other.article))
    let found = comparison.contradiction(
      Party(claim: claim, name: here.name), Party(claim: other, name: there.name))
    var evidence = other.words
    evidence.record = there.id
    var finding = Finding(
      rule: check.name, severity: found.severity ?? check.severity,
      message: Finding.Message(vi: found.vi, en: found.en), evidence: [claim.words, evidence])
    finding.id = finding.stableID(in: [here.source.uri, there.source.uri])
    return Found(
      finding: finding,
      articles: [
        Article(id: here.id, source: here.source, position: claim.article),
        Article(id: there.id, source: there.source, position: other.article),
      ])
  }

  private func dossier(of article: Int) throws(ScratchError) -> Dossier {
    let length = try dossiers.read(at: places[article], count: 4)
    return Dossier(try dossiers.read(at: places[article] + 4, count: length.integer))
  }
}

extension Dossier {
  fileprivate func isCopied(by other: Dossier) -> Bool {
    isSameText(as: other)
      || signature.likeness(to: other.signature) >= ArchiveAuditor.likeness
  }
}

extension Int {
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(integer: UInt32(self))
    return bytes
  }
}

extension [UInt8] {
  fileprivate var integer: Int {
    var reader = ByteReader(self[...])
    return Int(reader.integer(UInt32.self))
  }

  fileprivate var withLength: [UInt8] { count.bytes + self }
}
