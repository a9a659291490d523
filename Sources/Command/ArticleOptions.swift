internal import ArgumentParser

/// `--no-split`: whether a file is cut into its articles.
struct ArticleOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-split"),
    help: ArgumentHelp(
      "Take every file as one article.",
      discussion: """
        Else a file in which one article ends and another one begins, by signatures, headlines, \
        stamps, rules of stars and the like, gives a record each. The command explain shows where \
        it was cut, and by which signs.
        """
    )
  )
  var isWhole = false
}
