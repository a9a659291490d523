import Audit
import BanTin
import Records
import Testing

/// What every check promises.
@Suite struct CheckTests {
  @Test(arguments: Check.all.map(\.name))
  func findsItsExample(_ name: String) throws {
    let check = try #require(Check.named(name))
    let found = try findings(in: check.example)
    #expect(found.map(\.rule) == [name])
    #expect(found.allSatisfy { $0.severity == check.severity })
    for finding in found {
      #expect(!finding.evidence.isEmpty)
      #expect(!finding.message.vi.isEmpty && !finding.message.en.isEmpty)
    }
  }

  @Test(arguments: Check.all.map(\.name))
  func passesOverItsCounterexample(_ name: String) throws {
    let check = try #require(Check.named(name))
    #expect(try findings(in: check.counterexample) == [])
  }

  @Test func namesAreOfOneForm() {
    let names = Check.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0 == "-" || $0.isASCII && $0.isLowercase })
    }
    #expect(Check.named("no-such-check") == nil)
  }

  /// The words of a finding stand where it says, in the text as it was given.
  @Test(arguments: Check.all.map(\.example))
  func evidenceIsInTheText(_ bulletin: String) throws {
    let scalars = Array(bulletin.unicodeScalars)
    for evidence in try findings(in: bulletin).flatMap(\.evidence) {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[evidence.span.start..<evidence.span.end])
      #expect(String(words) == evidence.text)
    }
  }
}
