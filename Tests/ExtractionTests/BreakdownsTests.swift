import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// Totals and their parts.
@Suite struct BreakdownsTests {
  @Test(arguments: [
    Phrase(
      row: "B1",
      "Xã có 32 mô hình, trong đó có 15 mô hình lĩnh vực kinh tế, 11 mô hình lĩnh vực văn hóa - xã hội và 6 mô hình lĩnh vực QP-AN.",
      yields: "32 mô hình = 15 mô hình + 11 mô hình + 6 mô hình by field"),
    Phrase(
      row: "B1",
      "Đăng ký 20 mô hình, trong đó 12 mô hình thuộc lĩnh vực kinh tế, 8 mô hình về lĩnh vực văn hóa.",
      yields: "20 mô hình = 12 mô hình + 8 mô hình by field"),
    Phrase(
      row: "B2",
      "Có 32 mô hình, trong đó: 13 mô hình thuộc lĩnh vực kinh tế, NTM nâng cao; 12 mô hình thuộc lĩnh vực văn hóa, xã hội; 4 mô hình quốc phòng - an ninh và 3 mô hình xây dựng hệ thống chính trị.",
      yields: "32 mô hình = 13 mô hình + 12 mô hình + 4 mô hình + 3 mô hình by field"),
    Phrase(
      row: "B3", "Huyện có 150 mô hình, điển hình. Trong đó có 110 mô hình và 40 điển hình.",
      yields: "150 mô hình, điển hình = 110 mô hình + 40 điển hình by kind"),
    Phrase(
      row: "B4", "Huyện công nhận 40 mô hình (22 tập thể, 18 cá nhân).",
      yields: "40 mô hình = 22 tập thể + 18 cá nhân by kind"),
    Phrase(
      row: "B5", "Có 90 mô hình, điển hình (trong đó 65 mô hình và 25 điển hình).",
      yields: "90 mô hình, điển hình = 65 mô hình + 25 điển hình by kind"),
    Phrase(
      row: "B6", "Đảng bộ huyện có 47 tổ chức cơ sở đảng, gồm 28 đảng bộ và 19 chi bộ cơ sở.",
      yields: "47 tổ chức cơ sở đảng = 28 đảng bộ + 19 chi bộ cơ sở by kind"),
    Phrase(
      row: "B6", "Trao 30 suất quà, bao gồm: 20 suất quà cho học sinh, 10 suất quà cho người già.",
      yields: "30 suất quà = 20 suất quà + 10 suất quà by other"),
    Phrase(
      row: "B7", "Xây dựng 15 công trình, cụ thể: 02 tủ sách; 05 cầu dân sinh; 08 sân chơi.",
      yields: "15 công trình = 2 tủ sách + 5 cầu dân sinh + 8 sân chơi by kind"),
    Phrase(
      row: "B8", "Hai xã Tân Lộc, Minh Hòa có 21 mô hình, lần lượt là 12 và 9 mô hình.",
      yields: "21 mô hình = 12 mô hình + 9 mô hình by other"),
    Phrase(
      row: "B13", "Có 5.850 tập thể, cá nhân đăng ký, gồm 640 tập thể và 5.210 cá nhân.",
      yields: "5850 tập thể, cá nhân = 640 tập thể + 5210 cá nhân by kind"),
    Phrase(
      row: "B17",
      "Có 20 mô hình, trong đó 4 mô hình thuộc lĩnh vực phát triển kinh tế và văn hóa xã hội, 16 mô hình lĩnh vực an ninh quốc phòng.",
      yields: "20 mô hình = 4 mô hình + 16 mô hình by field"),
    Phrase(row: "B22", "Có 35 mô hình, trong đó nổi bật có 6 mô hình kinh tế."),
    Phrase(
      row: "B22", "Có 35 mô hình, trong đó có 6 mô hình kinh tế.",
      yields: "35 mô hình ⊃ 6 mô hình by field"),
    Phrase(
      row: "B26", "Có 80 tổ, trong đó 10/80 tổ xếp loại khá, 70/80 tổ xếp loại tốt.",
      yields: "80 tổ = 10/80 tổ + 70/80 tổ by other"),
    Phrase(
      row: "B27",
      "Ban tổ chức trao 12 giải, gồm 1 giải nhất, 2 giải nhì, 3 giải ba, 6 giải khuyến khích.",
      yields: "12 giải = 1 giải nhất + 2 giải nhì + 3 giải ba + 6 giải khuyến khích by kind"),
    Phrase(
      row: "B28",
      "Kết quả xây dựng mô hình của các xã:\n\nXã Tân Lộc: 12 mô hình\n\nXã Minh Hòa: 9 mô hình\n\nTổng cộng: 21 mô hình",
      yields: "21 mô hình = 12 mô hình + 9 mô hình by place"),
    Phrase(row: "B29", "Có 6 giải pháp, cụ thể:\n1. Vận động 2 hộ hiến đất.\n2. Sửa 4 căn nhà."),
  ]) func splits(_ phrase: CataloguePhrase) throws {
    let record = try Record.of(phrase.text)
    let found = record.breakdowns.map { $0.brief(in: record) }
    #expect(found == phrase.yields)
  }

  /// What is listed without figures, and examples.
  @Test(arguments: [
    Phrase(row: "B16", "Trao Huy hiệu 45 năm, 40 năm, 30 năm tuổi Đảng cho 17 đảng viên."),
    Phrase(
      row: "B21",
      "Có 35 mô hình, tiêu biểu như: 3 mô hình của Hội Phụ nữ, 2 mô hình của Đoàn Thanh niên…"),
    Phrase(row: "B21", "Có 5 mô hình điển hình như mô hình 3 không, 2 mô hình trồng cam, v.v."),
    Phrase(row: "B8", "Các xã đã lần lượt tổ chức 12 lớp và 9 buổi."),
    Phrase(row: "C5", "Huyện có 96 mô hình. Ngoài ra có 60 tổ, 36 đội."),
    Phrase(
      row: "C22",
      "Đăng ký 60 mô hình, thực hiện 54 mô hình; công nhận 40 mô hình, khen thưởng 12 mô hình."),
  ]) func addsNothingUp(_ phrase: CataloguePhrase) throws {
    let record = try Record.of(phrase.text)
    let found = record.breakdowns.filter(\.exhaustive).map { $0.brief(in: record) }
    #expect(found == [])
  }

  /// Fields without numbers of their own are the total's.
  @Test(arguments: [
    Phrase(
      row: "B17", "Có 4 mô hình thuộc lĩnh vực phát triển kinh tế và văn hóa xã hội.",
      yields: "economy", "culture-society"),
    Phrase(
      row: "B19",
      "Có 28 mô hình trên các lĩnh vực kinh tế, văn hóa - xã hội, quốc phòng - an ninh.",
      yields: "economy", "culture-society", "defence-security"),
    Phrase(row: "B19", "Có 28 mô hình về phát triển kinh tế.", yields: "economy"),
    Phrase(row: "B19", "Có 28 mô hình góp phần vào sự phát triển chung."),
  ]) func tellsFields(_ phrase: CataloguePhrase) throws {
    let fields = try Record.of(phrase.text).figures.first?.fields.map(\.rawValue)
    #expect(fields == phrase.yields)
  }
}
