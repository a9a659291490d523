import FoundationEssentials
import TestSupport
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// `bantin digitize` that ends at any moment, and sources of which nothing can be read.
@Suite(.timeLimit(.minutes(10))) struct DigitizeEndsTests {
  private let bantin: Bantin
  private let article = "Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.\n"

  init() throws {
    bantin = try Bantin()
  }

  /// A folder of so many sources, some of them bad, and its results without any interruption.
  private func fill(_ count: Int) throws -> [String: [UInt8]] {
    for number in 0..<count {
      let path = "in/\(2000 + number % 25)/\(number)"
      switch number % 50 {
      case 10: try bantin.write([], to: "\(path).txt")
      case 20: try bantin.write([0xFF, 0xFE, 0x00], to: "\(path).txt")
      case 30:
        let entries = (0..<5).map { ("\($0).txt", Array("Xã có \($0) mô hình.\n".utf8)) }
        try bantin.write(PackedFiles.zip(entries, damaged: ["3.txt"]), to: "\(path).zip")
      default:
        let text = "Năm 2022, toàn xã có \(number) mô hình “Dân vận khéo”.\n"
        try bantin.write(text, to: "\(path).txt")
      }
    }
    _ = try bantin.shell("find in -type f -exec touch -d 2020-01-01 {} +")
    #expect(try bantin("digitize", "-o", "fresh", "in").status == 1)
    return try bantin.tree("fresh")
  }

  /// The sources that the journal says are done.
  private func done() -> Set<Substring> {
    let journal = bantin.contents(of: "out/.bantin/journal") ?? ""
    let lines = journal.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return Set(lines.filter { $0.hasPrefix("S\t") }.map { $0.split(separator: "\t")[1] })
  }

  @Test(arguments: [1, 2]) func goesOnWhereItWasKilled(seed: UInt64) async throws {
    let fresh = try fill(300)
    var random = Seeded(seed)
    var most = 0
    for _ in 0..<6 {
      let process = try bantin.start("digitize", "-o", "out", "in")
      try await Task.sleep(for: .milliseconds(Int.random(in: 5...250, using: &random)))
      kill(process, SIGKILL)
      _ = try bantin.wait(for: process)
      let done = done()
      #expect(done.count >= most)
      most = done.count
      let before = try bantin.inodes("out")
      // What is in its place is whole, and what the journal tells of is there.
      for (path, bytes) in try bantin.tree("out") { #expect(fresh[path] == bytes, "\(path)") }
      for source in done where source.hasSuffix(".txt") && fresh["text/\(source)"] != nil {
        #expect(before["text/\(source)"] != nil, "\(source)")
      }
      let process2 = try bantin.start("digitize", "-o", "out", "in")
      try await Task.sleep(for: .milliseconds(Int.random(in: 5...60, using: &random)))
      kill(process2, SIGKILL)
      _ = try bantin.wait(for: process2)
      // What is done is not done again.
      let after = try bantin.inodes("out")
      for source in done where source.hasSuffix(".txt") {
        #expect(before["text/\(source)"] == after["text/\(source)"], "\(source)")
      }
    }
    #expect(try bantin("digitize", "-o", "out", "in").status == 1)
    #expect(try bantin.tree("out") == fresh)
    #expect(try bantin.folders("out") == bantin.folders("fresh"))
    #expect(try bantin.names(in: "out/.bantin/new") == [])
    let sources = try Ledger(bantin).rows.map(\.source)
    #expect(sources.count == 300 + 6 * 5)
    #expect(Set(sources).count == sources.count)
  }

  /// What was read of an archive when the command was killed is not read again.
  @Test func goesOnInTheMiddleOfAnArchive() async throws {
    let entries = (0..<1500).map { number in
      ("\(number % 7)/\(number % 900).txt", Array("Năm 2022, xã có \(number) mô hình.\n".utf8))
    }
    try bantin.write(PackedFiles.zip(entries, damaged: ["5/5.txt"]), to: "in/a.zip")
    try bantin.write(article, to: "in/b.txt")
    _ = try bantin.shell("touch -d 2020-01-01 in/*; bantin digitize -o fresh in")
    // Where a kill comes too late, once more.
    for _ in 0..<20 {
      _ = try bantin.shell("rm -rf out")
      let process = try bantin.start("digitize", "-o", "out", "in")
      while documentsOfArchive() == 0, bantin.contents(of: "out/ledger.tsv") == nil {
        try await Task.sleep(for: .milliseconds(5))
      }
      kill(process, SIGKILL)
      _ = try bantin.wait(for: process)
      if try bantin.names(in: "out/.bantin/new").contains("text") { break }
    }
    let documents = documentsOfArchive()
    #expect(documents > 0)
    let staged = try bantin.inodes("out/.bantin/new/text").values
    #expect(staged.count >= documents)
    _ = try bantin("digitize", "-o", "out", "in")
    let placed = Set(try bantin.inodes("out/text/in/a.zip").values)
    // The folders, and the one document that is damaged, are no texts.
    #expect(staged.count { placed.contains($0) } >= documents - 1)
    #expect(try bantin.tree("out") == bantin.tree("fresh"))
  }

  /// How many documents of the archive the journal tells of, before all of it is done.
  private func documentsOfArchive() -> Int {
    let journal = bantin.contents(of: "out/.bantin/journal") ?? ""
    let lines = journal.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let part = lines.last { $0.hasPrefix("P\t") }
    return part.flatMap { Int($0.split(separator: "\t").dropLast().last ?? "") } ?? 0
  }

  /// A journal that ends anywhere is good up to its last whole entry.
  @Test func dropsALineThatIsTorn() throws {
    let fresh = try fill(60)
    let journal = Array(try #require(bantin.contents(of: "fresh/.bantin/journal")).utf8)
    for cut in stride(from: 0, to: journal.count, by: journal.count / 15) {
      _ = try bantin.shell("rm -rf out; cp -a fresh out; rm out/ledger.tsv")
      try bantin.write(Array(journal[..<cut]), to: "out/.bantin/journal")
      _ = try bantin("digitize", "-o", "out", "in")
      #expect(try bantin.tree("out") == fresh, "cut at \(cut)")
    }
    // Zeros, which some file systems leave behind a loss of power, and bytes that have changed.
    var zeros = journal
    zeros.replaceSubrange(journal.count / 2..<journal.count, with: repeatElement(0, count: 999))
    var changed = journal
    changed[journal.count / 3] ^= 1
    for (name, bytes) in [("zeros", zeros), ("changed", changed), ("none", Array("none\n".utf8))] {
      try bantin.write(bytes, to: "out/.bantin/journal")
      _ = try bantin("digitize", "-o", "out", "in")
      #expect(try bantin.tree("out") == fresh, "\(name)")
    }
  }

  /// After a loss of power, only what was forced to the disk is trusted.
  @Test func readsAgainWhatALossOfPowerMayHaveTaken() throws {
    let fresh = try fill(60)
    _ = try bantin.shell("cp -a fresh out")
    let journal = try #require(bantin.contents(of: "out/.bantin/journal"))
    let lines = journal.split(separator: "\n")
    let half = lines.prefix(60).reduce(0) { $0 + $1.utf8.count + 1 }
    try bantin.write("another-run-of-the-machine \(half)", to: "out/.bantin/safe")
    // The last text has the size that it should have, and nothing in it.
    let last = try #require(lines.last { $0.hasPrefix("S\t") && $0.contains(".txt\t") })
    let name = "text/\(last.split(separator: "\t")[1])"
    let text = try #require(fresh[name])
    try bantin.write([UInt8](repeating: 0, count: text.count), to: "out/\(name)")
    let before = try bantin.inodes("out")
    _ = try bantin("digitize", "-o", "out", "in")
    #expect(try bantin.tree("out") == fresh)
    let after = try bantin.inodes("out")
    let first = try #require(lines.first { $0.hasPrefix("S\t") && $0.contains(".txt\t") })
    let kept = "text/\(first.split(separator: "\t")[1])"
    #expect(after[kept] == before[kept])
  }

  /// A source that is read when the command is killed, and gone when it goes on, leaves nothing.
  @Test func leavesNothingOfWhatIsGone() throws {
    try bantin.write(article, to: "in/a.txt")
    try bantin.write(article, to: "in/b.txt")
    #expect(try bantin("digitize", "-o", "out", "in").status == 0)
    // As a kill leaves it between the move of the results and the journal.
    let journal = try #require(bantin.contents(of: "out/.bantin/journal"))
    let lines = journal.split(separator: "\n")
    try bantin.write(lines[0] + "\n", to: "out/.bantin/journal")
    try bantin.write("file\tin/a.txt\nfile\tin/b.txt\n", to: "out/.bantin/moved")
    _ = try bantin.shell("rm in/b.txt")
    #expect(try bantin("digitize", "-o", "out", "in").status == 0)
    #expect(try bantin.tree("out").keys.filter { $0.contains("b.txt") } == [])
  }

  @Test(arguments: [SIGINT, SIGTERM]) func saysHowToGoOn(signal: CInt) throws {
    let fresh = try fill(300)
    let name = signal == SIGINT ? "INT" : "TERM"
    let outcome = try bantin.shell(
      "bantin digitize -o out in & until [ -e out/.bantin/moved ]; do :; done; sleep 0.05; kill -\(name) $!; wait $!"
    )
    if outcome.status == 128 + signal {
      #expect(outcome.error.contains("bantin: interrupted; the same command goes on from there"))
    } else {
      // It was done already.
      #expect(outcome.status == 1)
    }
    _ = try bantin("digitize", "-o", "out", "in")
    #expect(try bantin.tree("out") == fresh)
  }

  /// A limit on the size of files fails as a full disk does: in the middle of writing.
  @Test(arguments: [4, 16]) func goesOnWhenThereIsRoomAgain(blocks: Int) throws {
    let fresh = try fill(100)
    let outcome = try bantin.shell("ulimit -f \(blocks); bantin digitize -o out in")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("File too large"))
    #expect(outcome.error.contains("what is done stays; then the same command goes on from there"))
    _ = try bantin("digitize", "-o", "out", "in")
    #expect(try bantin.tree("out") == fresh)
  }

  @Test func tellsThatASourceChanges() throws {
    let entries = (0..<600).map { ("\($0).txt", Array("Xã có \($0) mô hình.\n".utf8)) }
    try bantin.write(PackedFiles.zip(entries), to: "in/a.zip")
    try bantin.write(article, to: "in/b.txt")
    let outcome = try bantin.shell(
      "while :; do touch in/a.zip; sleep 0.005; done & bantin digitize -o out in; s=$?; kill $!; exit $s"
    )
    #expect(outcome.status == 1)
    #expect(
      outcome.error.contains("in/a.zip: it changes while it is read; wait until it is complete"))
    #expect(try bantin.tree("out").keys.filter { $0.contains("a.zip") } == [])
    #expect(bantin.contents(of: "out/text/in/b.txt") == article)
    #expect(try bantin("digitize", "-o", "out", "in").status == 0)
    #expect(bantin.contents(of: "out/records.jsonl")?.split(separator: "\n").count == 601)
  }

  /// Sources of which nothing can be read, and what the ledger says of each.
  private static let bad: [(name: String, bytes: [UInt8], reason: String)] = {
    let text = Array("Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.\n".utf8)
    var encrypted = PackedFiles.zip([("a.txt", text)])
    encrypted[6] |= 1
    if let entry = encrypted.indices.first(where: {
      encrypted[$0...].starts(with: [0x50, 0x4B, 1, 2])
    }) {
      encrypted[entry + 8] |= 1
    }
    let gzip = PackedFiles.gzip(text + text)
    let zip = PackedFiles.zip([("a.txt", text), ("b.txt", text)])
    return [
      ("empty.txt", [], "the document is empty"),
      ("mark.txt", [0xEF, 0xBB, 0xBF], "the document is empty"),
      ("zeros.txt", Array(repeating: 0, count: 500), "this looks like"),
      ("cut.txt", text.dropLast(6) + [0xE1, 0xBA], "not UTF-8 at byte"),
      (
        "french.txt", [0x4C, 0xE9, 0x20, 0xE9, 0x74, 0xE9, 0x20, 0xE0],
        "this is not UTF-8, and reads"
      ),
      ("seven.txt", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0], "this looks like a 7-Zip archive"),
      ("cut.txt.gz", gzip.dropLast(40), "the archive is cut off or damaged"),
      ("cut.zip!/b.txt", zip[..<(zip.count * 27 / 50)] + [], "the archive is cut off or damaged"),
      (
        "damaged.zip!/a.txt", PackedFiles.zip([("a.txt", text)], damaged: ["a.txt"]), "the entry is"
      ),
      (
        "escape.zip!/../../a.txt", PackedFiles.zip([("../../a.txt", text)]),
        "the path of the entry leads"
      ),
      ("encrypted.zip!/a.txt", encrypted, "the entry is encrypted"),
      ("nothing.zip", PackedFiles.zip([]), "there is no article in it"),
      ("deep.zip!/b.zip!/c.zip!/d.zip", nested(4, text), "archives lie in it deeper than"),
      ("a.warc", Array("WARC/1.0\r\nContent-Length: 9\r\n\r\n".utf8), "the archive is cut off or"),
      ("a.jsonl!/1", Array("no json\n".utf8), "the line is no JSON object"),
      ("b.jsonl!/1", Array("{\"text\": 5}\n".utf8), "the line has no text in “text”"),
      ("utf16.txt", [0xFF, 0xFE, 0x00], "not UTF-16"),
    ]
  }()

  private static func nested(_ depth: Int, _ text: [UInt8]) -> [UInt8] {
    let names = ["a.txt", "d.zip", "c.zip", "b.zip"]
    return names.prefix(depth).reduce(text) { PackedFiles.zip([($1, $0)]) }
  }

  @Test func tellsOfEachBadSourceWhy() throws {
    for (name, bytes, _) in Self.bad {
      try bantin.write(bytes, to: "in/" + name.prefix { $0 != "!" })
    }
    try bantin.write(article, to: "in/good.txt")
    try bantin.write(article, to: "in/link.target.md")
    _ = try bantin.shell(
      "cd in; ln -s nowhere dangling.txt; ln -s good.txt link.txt; mkfifo pipe.txt; mkdir bomb; "
        + "truncate -s 2G huge.txt; yes | head -c 60000000 | gzip > bomb/bomb.txt.gz")
    let outcome = try bantin("digitize", "-o", "out", "in", "in/pipe.txt")
    #expect(outcome.status == 1)
    let ledger = try Ledger(bantin)
    let others = [
      ("dangling.txt", "failed", "it is a link that leads nowhere"),
      ("link.txt", "left out", "it is a link, and links in folders are not followed"),
      ("pipe.txt", "left out", "it is a pipe, a socket or a device"),
      ("huge.txt", "failed", "File too large; split it into its articles"),
      ("bomb/bomb.txt.gz", "failed", "it unpacks to more than 250 times its size"),
      ("link.target.md", "left out", "in folders, names that end in .md are not read"),
    ]
    for (name, status, reason) in Self.bad.map({ ($0.name, "failed", $0.reason) }) + others {
      let row = try #require(ledger["in/\(name)"], "\(name)")
      #expect(row["status"] == status, "\(name)")
      #expect(row["reason"]?.hasPrefix(reason) == true, "\(name): \(row["reason"] ?? "")")
    }
    #expect(
      ledger.rows.filter { $0["status"] == "read" }.map(\.source)
        == ["in/cut.zip!/a.txt", "in/good.txt"])
    let failures = try #require(bantin.contents(of: "out/failures.txt")).split(separator: "\n")
    #expect(failures.count == Self.bad.count + 3)
    for failure in failures { #expect(outcome.error.contains("bantin: \(failure)\n")) }
    // And again, without any of them being read.
    let again = try bantin("digitize", "-o", "out", "in", "in/pipe.txt")
    #expect(again.error == outcome.error)
  }
}

/// Numbers that are the same on every run.
private struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }
}
