/** The names of a record's members. */
const members = {
  value: ["Giá trị", "Value"],
  max: ["Đến", "Up to"],
  outOf: ["Trên tổng số", "Out of"],
  bound: ["Giới hạn", "Bound"],
  unit: ["Đơn vị", "Unit"],
  per: ["Tính theo", "Per"],
  status: ["Tình trạng", "Status"],
  fields: ["Lĩnh vực", "Fields"],
  level: ["Cấp", "Level"],
  period: ["Thời gian", "Period"],
  scope: ["Phạm vi", "Scope"],
  kind: ["Loại", "Kind"],
  kinds: ["Loại sự kiện", "Kinds of event"],
  years: ["Số năm", "Years"],
  role: ["Vai trò", "Role"],
  inferred: ["Suy từ chỗ khác", "Inferred"],
  act: ["Hình thức", "Act"],
  form: ["Danh hiệu", "Form"],
  issuer: ["Cơ quan ban hành", "Issuer"],
  recipients: ["Đối tượng", "Recipients"],
  reason: ["Thành tích", "Reason"],
  type: ["Loại văn bản", "Type"],
  number: ["Số", "Number"],
  symbol: ["Ký hiệu", "Symbol"],
  style: ["Hệ thống", "Style"],
  date: ["Ngày", "Date"],
  time: ["Giờ", "Time"],
  subject: ["Về việc", "Subject"],
  name: ["Tên", "Name"],
  owner: ["Của", "Owner"],
  honorific: ["Danh xưng", "Honorific"],
  posts: ["Chức vụ", "Posts"],
  code: ["Mã đơn vị", "Code"],
  within: ["Thuộc", "Within"],
  host: ["Đơn vị tổ chức", "Host"],
  title: ["Tên bài", "Title"],
  published: ["Ngày đăng", "Published"],
  publisher: ["Nơi đăng", "Publisher"],
  byline: ["Tác giả", "Byline"],
  place: ["Địa phương", "Place"],
  event: ["Sự kiện", "Event"],
};

const bounds = {
  exact: ["đúng", "exact"],
  over: ["hơn", "over"],
  "at-least": ["ít nhất", "at least"],
  under: ["dưới", "under"],
  "at-most": ["tối đa", "at most"],
  nearly: ["gần", "nearly"],
  about: ["khoảng", "about"],
  vague: ["không rõ số", "vague"],
};

/** The names of the values that a member can have. */
const values = {
  severity: {
    error: ["Lỗi", "Error"],
    warning: ["Cảnh báo", "Warning"],
    note: ["Lưu ý", "Note"],
  },
  bound: bounds,
  status: {
    registered: ["đăng ký", "registered"],
    implemented: ["triển khai", "implemented"],
    maintained: ["duy trì", "maintained"],
    effective: ["phát huy hiệu quả", "effective"],
    replicated: ["nhân rộng", "replicated"],
    recognised: ["công nhận", "recognised"],
    commended: ["biểu dương", "commended"],
    awarded: ["khen thưởng", "awarded"],
    selected: ["chọn", "selected"],
    proposed: ["đề nghị", "proposed"],
    target: ["chỉ tiêu", "target"],
    stock: ["hiện có", "stock"],
    change: ["tăng giảm", "change"],
  },
  fields: {
    economy: ["kinh tế", "economy"],
    "culture-society": ["văn hóa - xã hội", "culture and society"],
    "defence-security": ["quốc phòng - an ninh", "defence and security"],
    "political-system": ["hệ thống chính trị", "political system"],
    "new-rural": ["nông thôn mới", "new countryside"],
    urban: ["đô thị", "urban"],
    "administrative-reform": ["cải cách hành chính", "administrative reform"],
    environment: ["môi trường", "environment"],
    "social-security": ["an sinh xã hội", "social security"],
    religion: ["tôn giáo", "religion"],
    other: ["khác", "other"],
  },
  level: {
    central: ["trung ương", "central"],
    province: ["tỉnh", "province"],
    district: ["huyện", "district"],
    commune: ["xã", "commune"],
    settlement: ["thôn, tổ dân phố", "settlement"],
  },
  kind: {
    stage: ["giai đoạn", "stage"],
    term: ["nhiệm kỳ", "term"],
    year: ["năm", "year"],
    "year-range": ["khoảng năm", "range of years"],
    "school-year": ["năm học", "school year"],
    "part-of-year": ["phần của năm", "part of a year"],
    month: ["tháng", "month"],
    date: ["ngày", "date"],
    duration: ["khoảng thời gian", "duration"],
    anniversary: ["kỷ niệm", "anniversary"],
    model: ["mô hình", "model"],
    exemplar: ["điển hình", "exemplar"],
  },
  role: {
    report: ["báo cáo", "report"],
    event: ["sự kiện", "event"],
    plan: ["kế hoạch", "plan"],
    award: ["khen thưởng", "award"],
    model: ["mô hình", "model"],
    figure: ["số liệu", "figure"],
    term: ["nhiệm kỳ", "term"],
    document: ["văn bản", "document"],
    target: ["chỉ tiêu", "target"],
    history: ["đã qua", "history"],
  },
  act: {
    awarded: ["khen thưởng", "awarded"],
    commended: ["biểu dương", "commended"],
    recognised: ["công nhận", "recognised"],
    proposed: ["đề nghị", "proposed"],
  },
  recipients: {
    collective: ["tập thể", "collectives"],
    individual: ["cá nhân", "individuals"],
    "collective-or-individual": ["tập thể, cá nhân", "collectives and individuals"],
    household: ["hộ gia đình", "households"],
    model: ["mô hình", "models"],
    exemplar: ["điển hình", "exemplars"],
    "model-or-exemplar": ["mô hình, điển hình", "models and exemplars"],
    settlement: ["thôn, khu dân cư", "settlements"],
    "party-member": ["đảng viên", "party members"],
    other: ["khác", "others"],
  },
  style: {
    party: ["Đảng", "party"],
    state: ["Nhà nước", "state"],
  },
  kinds: {
    "interim-review": ["sơ kết", "interim review"],
    "final-review": ["tổng kết", "final review"],
    commendation: ["biểu dương, khen thưởng", "commendation"],
    launch: ["phát động, ra quân", "launch"],
    festival: ["ngày hội", "festival"],
    congress: ["đại hội", "congress"],
    briefing: ["giao ban", "briefing"],
    inspection: ["kiểm tra, giám sát", "inspection"],
    contest: ["hội thi", "contest"],
    handover: ["bàn giao", "handover"],
    anniversary: ["kỷ niệm", "anniversary"],
    meeting: ["hội nghị", "meeting"],
  },
  guesses: {
    "year-inferred": ["năm lấy từ chỗ khác", "the year is taken from elsewhere"],
    "unit-unknown": ["đơn vị không có trong từ điển", "no lexicon has the unit"],
    "unit-implied": ["đơn vị hiểu ngầm", "the unit is implied"],
    "number-ambiguous": ["số có hai cách đọc", "the number can be read in two ways"],
    "status-inherited": [
      "tình trạng theo tổng số hoặc mục trước",
      "the status is that of the total or the item before",
    ],
    "status-distant": [
      "từ chỉ tình trạng đứng xa số",
      "the word for the status stands away from the number",
    ],
    "issuer-distant": [
      "cơ quan khen thưởng đứng xa động từ",
      "the issuer stands away from the verb",
    ],
    "form-inherited": ["danh hiệu nêu ở chỗ khác", "the form is told elsewhere"],
    "act-inherited": ["việc đề nghị nêu ở trên danh sách", "the act is told above the list"],
    "recipient-implied": [
      "đối tượng là chủ thể của câu",
      "the recipient is whom the sentence is about",
    ],
    "owner-inherited": ["chủ mô hình theo mục bên cạnh", "the owner is that of its neighbour"],
    "posts-joined": ["chức vụ ghép từ nhiều chỗ", "posts are joined from several mentions"],
    "sum-inexact": ["các phần không cộng thành tổng", "the parts do not add up to the total"],
    "type-inferred": ["loại văn bản suy ra", "the type is inferred"],
    "recognition-doubtful": ["nhận dạng chữ không chắc", "the recognition of the words is doubtful"],
    "place-of-site": ["địa phương của trang tin", "the place is that of the site"],
  },
};

/** The name of a value of a member in the language in use; the value itself where it has none. */
function value(member, key) {
  return values[member]?.[key] ? own(values[member][key]) : key;
}

/** What a member of a fact holds, as text. */
function shownValue(member, content) {
  if (content === true) return say("yes");
  if (content === false || content === undefined) return undefined;
  if (member === "recipients") {
    return content.map(({ kind, count, bound }) => [
      bound && bound !== "exact" && own(bounds[bound]),
      count !== undefined && number(count),
      value(member, kind),
    ].filter(Boolean).join(" ")).join(", ");
  }
  if (Array.isArray(content)) return content.map((item) => value(member, item)).join(", ");
  if (typeof content === "number") return number(content);
  return shownDate(value(member, content));
}
