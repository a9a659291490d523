internal import Records

extension Check {
  /// Someone issues what is not theirs to issue.
  static let issuerVersusType = Check(
    "issuer-vs-type",
    severity: .warning,
    explanation: .init(
      vi: """
        Văn bản hay hình thức khen không thuộc thẩm quyền của nơi ban hành: nghị định là của Chính \
        phủ, không của Thủ tướng; bằng khen không do cấp huyện hay cấp xã tặng.
        """,
      en: """
        A document or an award that is not its issuer's to give: a decree (nghị định) is the \
        Government's, not the Prime Minister's; a district or commune gives no bằng khen.
        """),
    doubt: .init(
      vi: "Nơi ban hành, loại văn bản hay hình thức khen đều có thể ghi nhầm.",
      en: "The issuer, the type or the form of the award can be the wrong one."),
    example: "Huyện thực hiện Nghị định số 04/2015/NĐ-CP của Thủ tướng Chính phủ.",
    counterexample: "Huyện thực hiện Nghị định số 04/2015/NĐ-CP của Chính phủ."
  ) { subject in
    let decrees = subject.record.documents.selecting { $0.type?.isExactly("NĐ") == true }
    let documents = decrees.compactMap { document -> Contradiction? in
      guard let issuer = document.issuer, issuer.hasPrefix("Thủ tướng") else { return nil }
      return Contradiction(
        vi: "\"\(document.text)\" được ghi là của \(issuer); nghị định do Chính phủ ban hành.",
        en: "\"\(document.text)\" is said to be of \(issuer); decrees are the Government's.",
        evidence: [document.evidence])
    }
    let certificates = subject.record.awards.selecting {
      $0.act == .awarded && $0.form?.begins(with: "bằng khen") == true
    }
    let awards = certificates.compactMap { award -> Contradiction? in
      guard let issuer = award.issuer, issuer.isLocalAuthority
      else { return nil }
      return Contradiction(
        vi:
          "\(issuer) tặng \"\(award.text)\"; cấp huyện và cấp xã tặng giấy khen, không bằng khen.",
        en: """
          "\(award.text)" is given by \(issuer); districts and communes give giấy khen, not bằng \
          khen.
          """,
        evidence: [award.evidence])
    }
    return documents + awards
  }
}

extension String {
  /// Says whether this is the People's Committee of a district or commune, or its chair.
  fileprivate var isLocalAuthority: Bool {
    let name = lowercased()
    return ["ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân "].contains { committee in
      ["huyện", "quận", "thị xã", "xã", "phường", "thị trấn"].contains { level in
        ["", "chủ tịch ", "phó chủ tịch "].contains { name.hasPrefix($0 + committee + level) }
      }
    }
  }
}
