import Testing
import VietText

/// Where sentences begin.
@Suite struct SentencesTests {
  @Test(arguments: [
    "Ông A đến. | Bà B về.",
    "Sơ kết tại TP. Hà Nội. | Dự có ông P.Dung.",
    "Văn phòng T.Ư Đảng đã họp.",
    "UB.MTTQ xã ra mắt. | Sau đó họp.",
    "Tổng kết năm 2021. | Về dự có 5 đại biểu.",
    "Giá trị 1. 245 tỷ đồng.",
    "Đã xong./. | Tin và ảnh",
    "Ai dự? | Tất cả! | Vâng.",
    "Có hoa, quả... và nhiều thứ… | Kết thúc.",
    "Ông nói: “Tốt.” | Rồi đi.",
    "Đạt 12.5 điểm.",
    "Theo đ/c Bình và v.v. nữa. | Hết.",
    "(Ai dự?) | Ông hỏi: “Đồng ý không?” rồi về.",
    "Nói: \"Tốt.\" | Rồi đi (xong.) | Hết.",
    "Năm 2021. | 245 hộ thoát nghèo.",
  ]) func cutsSentences(_ marked: String) throws {
    let text = marked.split(separator: " | ").joined(separator: " ")
    #expect(try sentences(of: text).joined(separator: " | ") == marked)
  }

  @Test func cutsSentencesWithoutASpace() throws {
    #expect(
      try sentences(of: "Tổng kết năm 2021.Về dự có ông A.") == [
        "Tổng kết năm 2021.", "Về dự có ông A.",
      ])
  }

  private func sentences(of text: String) throws -> [String] {
    let source = try SourceText(text)
    var ranges: [Range<Int>] = []
    for token in Tokenizer(Vocabulary()).tokenize(source.bytes).tokens {
      if token.traits.contains(.startsSentence) {
        ranges.append(token.range)
      } else {
        let first = try #require(ranges.last, "the first token begins everything").lowerBound
        ranges[ranges.count - 1] = first..<token.range.upperBound
      }
    }
    return ranges.map(source.words)
  }
}
