import Emission
import FoundationEssentials
import Testing

@Suite struct JSONWriterTests {
  private func written(_ value: some JSONWritable, _ style: JSONWriter.Style = .compact) -> String {
    var json = JSONWriter(style: style)
    value.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#),
    ("mô hình", #""mô hình""#),
    (#"nói "thẳng""#, #""nói \"thẳng\"""#),
    (#"C:\tin"#, #""C:\\tin""#),
    ("\"", #""\"""#),
    ("a\nb\rc\td\u{8}\u{C}", #""a\nb\rc\td\b\f""#),
    ("\u{0}\u{1}\u{1F}\u{7F}", "\"\\u0000\\u0001\\u001f\u{7F}\""),
    ("\u{2028}\u{2029}\u{FEFF}", "\"\u{2028}\u{2029}\u{FEFF}\""),
    ("👩‍👩‍👧 \u{1E}", "\"👩‍👩‍👧 \\u001e\""),
    ("a/b </script>", #""a/b </script>""#),
  ])
  func escapesOnlyWhatItMust(_ text: String, _ expected: String) throws {
    let json = written(text)
    #expect(Array(json.utf8) == Array(expected.utf8))
    let back = try JSONDecoder().decode(String.self, from: Data(json.utf8))
    #expect(Array(back.utf8) == Array(text.utf8))
  }

  @Test func leavesNormalFormsAlone() {
    #expect(Array(written("e\u{302}\u{301}").utf8) == Array("\"e\u{302}\u{301}\"".utf8))
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (7, "7"), (-12, "-12"), (36.4, "36.4"), (0.5, "0.5"),
      (0.1 + 0.2, "0.30000000000000004"),
      (27_435_000_000, "27435000000"), (9_007_199_254_740_991, "9007199254740991"),
      (1e16, "10000000000000000"), (1.25e18, "1250000000000000000"), (1e19, "1e+19"),
      (1234567.875, "1234567.875"), (0.0001, "0.0001"),
      (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ] as [(Double, String)])
  func writesTheShortestNumber(_ number: Double, _ expected: String) {
    #expect(written(number) == expected)
    if let back = Double(expected) {
      #expect(back == number)
    }
  }

  @Test(arguments: [
    (
      JSONWriter.Style.compact,
      #"{"a":[],"b":{},"c":[1,2],"d":{"e":[[true,null],[4,5]]},"g":[3,9]}"#
    ),
    (
      .indented,
      """
      {
        "a": [],
        "b": {},
        "c": [
          1,
          2
        ],
        "d": {
          "e": [
            [
              true,
              null
            ],
            [
              4,
              5
            ]
          ]
        },
        "g": [3, 9]
      }
      """
    ),
  ])
  func nests(_ style: JSONWriter.Style, _ expected: String) {
    #expect(written(Nested(), style) == expected)
  }
}

/// Objects and arrays within each other, empty and not.
private struct Nested: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("a", [Int]())
      json.member("b", Empty())
      json.member("c", [1, 2])
      json.member("d", Inner())
      json.member("f", ifPresent: Int?.none)
      json.member("g", Pair())
    }
  }

  struct Empty: JSONWritable {
    func write(to json: inout JSONWriter) {
      json.object { _ in }
    }
  }

  struct Inner: JSONWritable {
    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("e", Rows())
      }
    }
  }

  struct Rows: JSONWritable {
    func write(to json: inout JSONWriter) {
      json.array { json in
        json.array { json in
          json.boolean(true)
          json.null()
        }
        [4, 5].write(to: &json)
      }
    }
  }

  struct Pair: JSONWritable {
    func write(to json: inout JSONWriter) {
      json.pair(3, 9)
    }
  }
}
