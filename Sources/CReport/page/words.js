"use strict";

/** The languages of the page, in the order in which all words are given. */
const languages = ["vi", "en"];

/** What the page says, in Vietnamese and English; {0} is what is put in. */
const words = {
  name: ["Kiểm tra bản tin", "Audit of bulletins"],
  skip: ["Đến nội dung", "Skip to the content"],
  summary: ["Tóm tắt", "Summary"],
  list: ["Danh sách", "List"],
  show: ["Hiện", "Show"],
  findings: ["Phát hiện", "Findings"],
  articles: ["Bài", "Articles"],
  withFindings: ["bài có phát hiện", "with findings"],
  byRule: ["Theo phép kiểm tra", "By check"],
  byPlace: ["Theo địa phương", "By place"],
  timeline: ["Thời gian", "Times"],
  timelineNote: [
    "Số bài theo năm, phần đậm là bài có phát hiện; bên dưới là các giai đoạn hay gặp nhất.",
    "Articles by year, the dark part with findings; below, the periods that they name most.",
  ],
  rule: ["Phép kiểm tra", "Check"],
  severity: ["Mức độ", "Severity"],
  place: ["Địa phương", "Place"],
  year: ["Năm", "Year"],
  kind: ["Loại sự kiện", "Kind of event"],
  words: ["Tìm trong tên bài", "Search in titles"],
  filters: ["Lọc danh sách", "Filter the list"],
  all: ["Tất cả", "All"],
  untold: ["không rõ", "not told"],
  clear: ["Bỏ lọc", "Clear"],
  moreRows: ["Xem thêm ({0})", "Show more ({0})"],
  nothing: ["Không có.", "None."],
  noPlace: ["không rõ địa phương", "place not told"],
  findingsIn: ["{0} trong {1}", "{0} in {1}"],
  doubt: ["Vì sao không biết bên nào đúng", "Why it cannot tell which side is right"],
  accept: [
    "Để chấp nhận, thêm dòng này kèm lý do vào tệp .bantin-accepted bên cạnh bài:",
    "To accept it, put this line with a reason into the file .bantin-accepted beside the article:",
  ],
  line: ["Dòng {0}: xem trong bài", "Line {0}: show in the article"],
  lineOfPage: ["Trang {0}, dòng {1}: xem trong bài", "Page {0}, line {1}: show in the article"],
  page: ["Trang {0}", "Page {0}"],
  pageNumber: ["Trang", "Page"],
  placeWithoutText: ["Xem bài", "Show the article"],
  unknownArticle: ["Bài này không có trong báo cáo.", "This article is not in the report."],
  back: ["Về danh sách", "Back to the list"],
  previousFinding: ["Phát hiện trước", "Previous finding"],
  nextFinding: ["Phát hiện sau", "Next finding"],
  previousArticle: ["Bài trước", "Previous article"],
  nextArticle: ["Bài sau", "Next article"],
  positionOf: ["{0} / {1}", "{0} of {1}"],
  text: ["Nội dung bài", "The article"],
  noText: [
    "Bản ghi này không kèm nội dung bài. Tạo bản ghi bằng bantin extract --include-text để xem.",
    "This record came without its text. Make records with bantin extract --include-text to see it.",
  ],
  legend: ["Dữ kiện được tô màu", "Facts in colour"],
  findingsHere: ["Phát hiện trong bài này", "Findings in this article"],
  noFindingsHere: ["Không có phát hiện nào trong bài này.", "Nothing was found in this article."],
  placeLabel: ["Phát hiện {0}, chỗ {1} trên {2}", "Finding {0}, place {1} of {2}"],
  toNextPlace: ["sang chỗ kia", "go to the other place"],
  factsHere: ["Dữ kiện trong bài này", "Facts of this article"],
  fact: ["Dữ kiện", "Fact"],
  close: ["Đóng", "Close"],
  guesses: ["Suy đoán", "Guessed"],
  partOf: ["Là phần của", "Part of"],
  parts: ["Gồm", "Consists of"],
  alsoHere: ["Cũng ở chỗ này", "Also at this place"],
  asJSON: ["Bản ghi JSON", "As JSON"],
  file: ["Tệp", "File"],
  yes: ["có", "yes"],
};

/** What is counted: Vietnamese, English of one, English of several. */
const nouns = {
  article: ["bài", "article", "articles"],
  finding: ["phát hiện", "finding", "findings"],
  error: ["lỗi", "error", "errors"],
  warning: ["cảnh báo", "warning", "warnings"],
  note: ["lưu ý", "note", "notes"],
  figures: ["số liệu", "figure", "figures"],
  periods: ["thời gian", "period", "periods"],
  awards: ["khen thưởng", "award", "awards"],
  documents: ["văn bản", "document", "documents"],
  models: ["mô hình", "model", "models"],
  people: ["người", "person", "people"],
  head: ["đầu bài", "head", "head"],
};

/** The language that the page opened in, unless its address says otherwise. */
const openingLanguage = document.documentElement.lang;

/** The language in use. */
function language() {
  return languages.includes(state.lang) ? state.lang : openingLanguage;
}

/** What the page says in the language in use. */
function say(key, ...parts) {
  return own(words[key]).replace(/\{(\d)\}/g, (_, index) => parts[index]);
}

/** The one of a pair of texts that is in the language in use. */
function own(pair) {
  return pair[languages.indexOf(language())];
}

/** The message of a finding in the language in use. */
function inLanguage(message) {
  return message[language()];
}

/** A number as the language in use writes it. */
function number(value) {
  return new Intl.NumberFormat(language()).format(value);
}

/** The noun for a count: "articles" for 3. */
function noun(count, name) {
  const [vi, one, several] = nouns[name];
  return own([vi, count === 1 ? one : several]);
}

/** A count with its noun: "3 articles". */
function counted(count, name) {
  return `${number(count)} ${noun(count, name)}`;
}

/** A date as 2018-04-10 in the manner of the language; other values as they are. */
function shownDate(date) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? "") ?? [];
  return day && language() === "vi" ? `${Number(day)}/${Number(month)}/${year}` : date;
}
