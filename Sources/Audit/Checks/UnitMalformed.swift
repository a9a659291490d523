internal import Records

extension Check {
  /// A number or its unit is written as none can be.
  static let unitMalformed = Check(
    "unit-malformed",
    severity: .warning,
    explanation: .init(
      vi: """
        Con số hay đơn vị viết hỏng: "28,6% triệu đồng", "50.700.00 ngàn đồng", hoặc số tiền đã đủ \
        hàng triệu lại thêm "ngàn đồng": "163.200.000 ngàn đồng" là 163 tỷ.
        """,
      en: """
        A number or its unit is broken: "28,6% triệu đồng", "50.700.00 ngàn đồng", or an amount \
        that is in the millions by itself and has "ngàn" (thousand) added: "163.200.000 ngàn đồng" \
        is 163 billion.
        """),
    doubt: .init(
      vi: "Không biết chữ số hay đơn vị nào bị thừa hoặc thiếu.",
      en: "No one can say which digit or unit is one too many or missing."),
    example: "Hội tặng 120 suất quà trị giá 163.200.000 ngàn đồng.",
    counterexample: "Hội tặng 120 suất quà trị giá 163.200 ngàn đồng."
  ) { subject in
    subject.record.figures.selecting {
      $0.unit.begins(with: "% ") || PrintedNumber($0.text).groups > 2
    }.compactMap { figure in
      let number = PrintedNumber(figure.text)
      // `1.234,5` has three groups too.
      let isGrouped = number.groups > 2 && !figure.text.has(UInt8(ascii: ","))
      let isBroken = figure.unit.begins(with: "% ") || isGrouped && !number.areThousands
      let isScaledTwice =
        figure.isMoney && isGrouped
        && ["ngàn", "nghìn"].contains {
          figure.text.lowercased().hasSuffix($0 + " đồng")
        }
      guard isBroken || isScaledTwice else { return nil }
      if !isBroken, let value = figure.value {
        let words = figure.wording(of: value)
        return Contradiction(
          vi: "\"\(figure.text)\" là \(words.vi): có lẽ thừa hàng đơn vị.",
          en: "\"\(figure.text)\" is \(words.en): one of its units may be too many.",
          evidence: [figure.evidence])
      }
      return Contradiction(
        vi: "\"\(figure.text)\" không phải là cách viết số hay đơn vị có nghĩa.",
        en: "\"\(figure.text)\" is no number or unit that makes sense.",
        evidence: [figure.evidence])
    }
  }
}
