import Audit
import BanTin
import Records
import Testing

/// What every check promises.
@Suite struct CheckTests {
  @Test(arguments: Check.all.filter { !$0.comparesArticles }.map(\.name))
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

  @Test(arguments: Check.all.filter { !$0.comparesArticles }.map(\.name))
  func passesOverItsCounterexample(_ name: String) throws {
    let check = try #require(Check.named(name))
    #expect(try findings(in: check.counterexample) == [])
  }

  @Test(arguments: Check.all.filter(\.comparesArticles).map(\.name))
  func findsItsExampleAmongArticles(_ name: String) throws {
    let check = try #require(Check.named(name))
    let articles = bulletins(of: check.example)
    #expect(articles.count > 1)
    let found = try disagreements(among: articles)
    #expect(found.map(\.finding.rule) == [name])
    for one in found {
      #expect(one.finding.severity == check.severity)
      #expect(one.articles.map(\.source.uri) == ["news/2.txt", "news/1.txt"].inOrder(of: one))
      #expect(one.finding.evidence.map(\.record) == [nil, one.articles[1].id])
      for uri in ["news/1.txt", "news/2.txt"] {
        #expect(one.finding.message.vi.contains(uri) && one.finding.message.en.contains(uri))
      }
    }
  }

  @Test(arguments: Check.all.filter(\.comparesArticles).map(\.name))
  func passesOverItsCounterexampleAmongArticles(_ name: String) throws {
    let check = try #require(Check.named(name))
    let articles = bulletins(of: check.counterexample)
    #expect(articles.count > 1)
    #expect(try disagreements(among: articles).map(\.finding) == [])
    for article in articles + bulletins(of: check.example) {
      #expect(try findings(in: article) == [])
    }
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
  @Test(arguments: Check.all.flatMap { bulletins(of: $0.example) })
  func evidenceIsInTheText(_ bulletin: String) throws {
    for evidence in try findings(in: bulletin).flatMap(\.evidence) {
      #expect(words(at: evidence.span, of: bulletin) == evidence.text)
    }
  }

  /// So do those of a finding about several articles, each in its own.
  @Test(arguments: Check.all.filter(\.comparesArticles).map(\.example))
  func evidenceIsInTheTextOfItsArticle(_ example: String) throws {
    let articles = bulletins(of: example)
    for found in try disagreements(among: articles) {
      for (article, evidence) in zip(found.articles, found.finding.evidence) {
        #expect(words(at: evidence.span, of: articles[article.position]) == evidence.text)
      }
    }
  }
}

extension [String] {
  /// The first bulletin of some examples is the one that a finding is told of.
  fileprivate func inOrder(of found: ArchiveAuditor.Found) -> [String] {
    found.articles.first?.position == 0 ? reversed() : self
  }
}

/// The words between two code points of a text.
private func words(at span: Span, of text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  return String(String.UnicodeScalarView(scalars[span.start..<span.end]))
}
