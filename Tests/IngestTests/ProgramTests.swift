import Programs
import Testing

/// Programs of the system run within limits, and say why they gave nothing.
@Suite struct ProgramTests {
  private func program(_ name: String) -> Program {
    Program(name: name, purpose: "tests", debianPackage: name, homebrewPackage: name)
  }

  @Test func readsTheDocumentFromAFolderOfItsOwn() throws {
    let text = Array("Xã Hòa Bình".utf8)
    #expect(try program("cat").run(["in.txt"], on: text, named: "in.txt") == text)
    let other = try program("ls").run([], on: text, named: "in.txt")
    #expect(String(decoding: other, as: UTF8.self) == "in.txt\n")
  }

  @Test func passesWordsOnWithoutAShell() throws {
    let output = try program("echo").run(["$HOME;", "`ls`", "a b"], on: [], named: "x")
    #expect(String(decoding: output, as: UTF8.self) == "$HOME; `ls` a b\n")
  }

  @Test func isMissing() {
    let missing = program("no-such-program-anywhere")
    #expect(missing.path == nil)
    #expect(throws: ProgramError.missing(missing)) {
      try missing.run([], on: [], named: "x")
    }
    #expect(ProgramError.missing(missing).remedy.contains("no-such-program-anywhere"))
  }

  @Test func fails() {
    let error = #expect(throws: ProgramError.self) {
      try program("ls").run(["--no-such-option"], on: [], named: "x")
    }
    guard case .failed(_, let status, let complaint) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(status != 0)
    #expect(complaint.contains("no-such-option"))
  }

  @Test func isEndedWhenItsTimeIsUp() {
    let start = ContinuousClock.now
    #expect(throws: ProgramError.tookTooLong(program("sleep"), seconds: 1)) {
      try program("sleep").run(["100"], on: [], named: "x", limits: .init(seconds: 1))
    }
    #expect(.now - start < .seconds(50))
  }

  @Test func isEndedWhenItWritesTooMuch() {
    var limits = Program.Limits()
    limits.output = 100_000
    #expect(throws: ProgramError.wroteTooMuch(program("yes"), bytes: 100_000)) {
      try program("yes").run([], on: [], named: "x", limits: limits)
    }
  }

  @Test func takesLongOutput() throws {
    let numbers = try program("seq").run(["1", "200000"], on: [], named: "x")
    #expect(numbers.count { $0 == UInt8(ascii: "\n") } == 200_000)
  }
}
