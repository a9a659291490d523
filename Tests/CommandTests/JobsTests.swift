import BanTin
import FoundationEssentials
import Testing

/// `bantin extract --jobs` as a process: however many articles are read at a time, the output and the
/// messages are the same.
@Suite(.timeLimit(.minutes(10))) struct JobsTests {
  private let bantin: Bantin

  init() throws {
    bantin = try Bantin()
    for number in 0..<60 {
      // Long and short ones in turns, so that the later ones are done first.
      let filling = String(
        repeating: "Toàn xã có \(number) hộ nghèo. ", count: number % 4 * 100 + 1)
      try bantin.write("Năm 2022, xã có \(number) mô hình.\n" + filling, to: "in/\(number).txt")
    }
    for number in [7, 8, 31] {
      try bantin.write([UInt8](repeating: 0, count: 100), to: "in/\(number).txt")
    }
  }

  @Test(arguments: ["jsonl", "json"])
  func writesTheSame(format: String) throws {
    let alone = try bantin("extract", "--jobs", "1", "--format", format, "in")
    #expect(alone.status == 1)
    #expect(alone.error.contains("in/31.txt: "))
    #expect(alone.error.contains("3 of 60 articles"))
    for jobs in ["2", "3", "16"] {
      let together = try bantin("extract", "-j", jobs, "--format", format, "in")
      #expect(together.output == alone.output, "\(jobs) at a time")
      #expect(together.error == alone.error)
      #expect(together.status == alone.status)
    }
  }

  @Test func writesTheSameTables() throws {
    for jobs in ["1", "4"] {
      let outcome = try bantin(
        "extract", "--jobs", jobs, "--format", "csv", "--output", "tables\(jobs)", "in")
      #expect(outcome.status == 1)
    }
    for name in try bantin.names(in: "tables1") {
      #expect(
        bantin.contents(of: "tables1/\(name)") == bantin.contents(of: "tables4/\(name)"), "\(name)")
    }
  }

  /// Parsers of web pages that begin at the same moment do not wait for one another.
  @Test func beginsWithSeveralWebPages() throws {
    let page = "<html><body><p>Toàn xã có 35 mô hình.</p></body></html>"
    for name in ["a", "b", "c", "d"] { try bantin.write(page, to: "\(name).html") }
    let outcome = try bantin.shell(
      "for run in {1..30}; do bantin extract --jobs 4 {a,b,c,d}.html || exit; done")
    #expect(outcome.lines.count == 120)
    #expect(outcome.status == 0)
  }

  @Test func stopsQuietlyWhereNobodyReads() throws {
    let outcome = try bantin.shell("bantin extract --jobs 4 in | head -c 10; exit ${PIPESTATUS[0]}")
    #expect(outcome.text == #"{"schema":"#)
    #expect(!outcome.error.contains("pipe"))
    #expect(outcome.status <= 1)
  }

  @Test(arguments: ["0", "-1", "two", "1000"])
  func refusesWhatIsNoNumberOfJobs(jobs: String) throws {
    let outcome = try bantin("extract", "--jobs=\(jobs)", "in")
    #expect(outcome.output == [])
    #expect(outcome.error.contains("Usage: bantin extract"))
    #expect(outcome.status == 2)
  }
}
