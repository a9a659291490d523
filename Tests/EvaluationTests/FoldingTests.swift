import Evaluation
import TestSupport
import Testing

/// What makes no difference between names.
@Suite struct FoldingTests {
  @Test(arguments: [
    ("Ủy ban", "ủy ban"),
    ("UỶ BAN", "ủy ban"),
    ("Hoà Bình", "hòa bình"),
    ("hoàn toàn", "hoàn toàn"),
    ("khoẻ, thuỷ", "khỏe, thủy"),
    ("toà-nhà", "tòa-nhà"),
    ("“Dân vận  khéo”", "dân vận khéo"),
    ("''Dân\u{A0}vận khéo''.", "dân vận khéo"),
    ("quốc phòng – an ninh", "quốc phòng-an ninh"),
    ("quốc phòng — an ninh", "quốc phòng-an ninh"),
    ("a - - b", "a--b"),
    ("a –— b", "a-b"),
    ("a “-” b", "a-b"),
    (" .,;:-/a/-:;,. ", "a"),
    ("TP. Hà Nội;", "tp. hà nội"),
    ("xã\n\tTân Lộc", "xã tân lộc"),
    ("2016/2020", "2016/2020"),
    ("", ""),
    ("“”", ""),
    ("-", ""),
  ]) func folds(_ name: String, _ expected: String) {
    for variant in TextVariant.allCases where variant != .otherTonePlacement {
      #expect(folded(variant(name)).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
  }

  @Test(arguments: ["Uỷ ban Hoà Bình", "thuý, khoẻ", "quý"]) func foldsTones(_ name: String) {
    #expect(folded(TextVariant.otherTonePlacement(name)) == folded(name))
  }
}
