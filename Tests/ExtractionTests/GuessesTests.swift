import Records
import Testing

/// What facts say of their own certainty.
@Suite struct GuessesTests {
  @Test(arguments: [
    // The unit.
    ("Xã có 7 hộ.", "7 hộ", []),
    ("Xã có 7 chum.", "7 chum", [Guess.unitUnknown]),
    ("Huyện vay 9,4 tỷ.", "9,4 tỷ", [.unitImplied]),
    ("Huyện vay 9,4 tỷ đồng.", "9,4 tỷ đồng", []),
    ("Có 156 mô hình, trong đó khối xã 64, khối trường 92.", "64", [.unitImplied]),
    ("Tốn hàng chục tỷ.", "hàng chục tỷ", [.unitImplied]),
    // The number.
    ("Xã có 2,071 hộ.", "2,071 hộ", [.numberAmbiguous]),
    ("Xã có 2.071 hộ.", "2.071 hộ", []),
    ("Xã trồng 2,071 ha.", "2,071 ha", []),
    // The status.
    ("Xã đăng ký 35 mô hình.", "35 mô hình", []),
    ("Xã đăng ký mới 35 mô hình.", "35 mô hình", []),
    ("Xã duy trì hoạt động thường xuyên và hiệu quả 35 mô hình.", "35 mô hình", [.statusDistant]),
    (
      "Xã đăng ký 23 mô hình. Trong đó có 17 mô hình kinh tế.", "17 mô hình",
      [.statusInherited]
    ),
    // The year of its period.
    ("Năm 2022.\n\nNgày 7/3, xã trao 35 suất quà.", "35 suất quà", [.yearInferred]),
    ("Ngày 7/3/2022, xã trao 35 suất quà.", "35 suất quà", []),
  ]) func tellsWhatOfAFigureIsGuessed(
    _ text: String, _ words: String, _ guesses: [Guess]
  ) throws {
    let figures = try record(of: text).figures
    let figure = try #require(figures.first { $0.text == words }, "\(figures.map(\.text))")
    #expect(figure.guesses == guesses)
  }

  @Test(arguments: [
    ("Năm 2022, xã họp ngày 7/3.", "2022-03-07", [Guess.yearInferred]),
    ("Xã họp ngày 7/3/2022.", "2022-03-07", []),
    // Stated somewhere is stated.
    ("Năm 2022, xã họp ngày 7/3. Cuộc họp ngày 7/3/2022 kéo dài.", "2022-03-07", []),
  ]) func tellsWhetherAYearIsGuessed(_ text: String, _ value: String, _ guesses: [Guess]) throws {
    let period = try #require(try record(of: text).periods.first { $0.value?.rawValue == value })
    #expect(period.guesses == guesses)
    #expect(period.inferred == text.contains("7/3."))
  }

  @Test func guessesNothingOfADayWithoutAYear() throws {
    let record = try record(of: "Xã họp ngày 7/3.")
    #expect(record.periods.allSatisfy { $0.guesses.isEmpty && $0.value == nil })
  }

  @Test(arguments: [
    ("UBND xã tặng giấy khen cho 6 tập thể.", []),
    ("UBND xã đã tặng giấy khen cho 6 tập thể.", []),
    (
      "UBND xã nhân dịp tổng kết phong trào thi đua yêu nước tặng giấy khen cho 6 tập thể.",
      [Guess.issuerDistant]
    ),
    ("Xã cũng được UBND tỉnh tặng bằng khen.", [.recipientImplied]),
  ]) func tellsWhatOfAnAwardIsGuessed(_ text: String, _ guesses: [Guess]) throws {
    let awards = try record(of: text).awards
    #expect(awards.map(\.guesses) == [guesses])
  }

  @Test func tellsWhatOfADocumentIsGuessed() throws {
    let text = "Xã làm theo Công văn số 12/UBND-NC. Xã gửi 84-KH/HU. Huyện gửi 145/UBND-KGVX."
    let documents = try record(of: text).documents
    #expect(documents.map(\.type) == ["CV", "KH", "CV"])
    #expect(documents.map(\.guesses) == [[], [], [.typeInferred]])
  }

  @Test func tellsWhoseOwnerAModelHasFromItsNeighbour() throws {
    let text = "Nổi bật có mô hình “Ngõ nhỏ có hoa” và “Vườn rau chị em” của Hội Phụ nữ xã."
    let models = try record(of: text).models
    #expect(models.map(\.owner) == ["Hội Phụ nữ xã", "Hội Phụ nữ xã"])
    #expect(models.map(\.guesses) == [[.ownerInherited], []])
  }

  @Test func tellsWhosePostsAreOfSeveral() throws {
    let text = "Dự có các Phó Bí thư Đảng ủy Lê Nam và Trần Thị Bắc; bà Vũ Thị Tư, Bí thư Đoàn xã."
    let people = try record(of: text).people
    #expect(people.map(\.name) == ["Lê Nam", "Trần Thị Bắc", "Vũ Thị Tư"])
    #expect(people.map(\.guesses) == [[], [.postsJoined], []])
  }

  @Test func tellsASumThatIsNotExact() throws {
    func guesses(_ parts: String) throws -> [[Guess]] {
      try record(of: "Xã đăng ký 35 mô hình, trong đó có \(parts).").breakdowns.filter(\.exhaustive)
        .map(\.guesses)
    }
    #expect(
      try guesses("20 mô hình lĩnh vực kinh tế, 15 mô hình lĩnh vực quốc phòng - an ninh") == [[]])
    #expect(
      try guesses("20 mô hình lĩnh vực kinh tế, 14 mô hình lĩnh vực quốc phòng - an ninh")
        == [[.sumInexact]])
  }
}
