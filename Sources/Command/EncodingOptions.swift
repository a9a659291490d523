public import ArgumentParser
public import BanTin

/// `--encoding`: what the sources are stored in, for those who know it better.
struct EncodingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read all sources in this encoding, instead of finding it out.",
      discussion: """
        UTF-8, UTF-16LE, TCVN3, VNI, VISCII, VPS, VIQR, windows-1258 and others, or what detect \
        tells, in any case.
        """,
      valueName: "name"
    )
  )
  var encoding: Encoding?
}

extension Encoding: ExpressibleByArgument {
  /// The encoding of that name.
  public init?(argument: String) {
    self.init(named: argument)
  }

  /// The names that are proposed.
  public static var allValueStrings: [String] { all.map(\.name) }
}
