#!/usr/bin/env python3
"""What an hour of regular expressions gives: the comparator of `make bench`, not part of BanTin.

Reads texts, prints one JSON line of matches a text. It finds the easy forms of counts, periods,
dates, document numbers and people, keeps no positions of parts, and decides nothing.
"""

import json
import re
import sys
import unicodedata

NUMBER = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
YEAR = r"(?:19|20)\d\d"
UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
NAME = rf"[{UPPER}]\w+(?:\s+[{UPPER}]\w+){{1,3}}"

PATTERNS = {
    "counts": re.compile(
        rf"\b(?P<value>{NUMBER})\s*(?P<unit>mô hình|điển hình|tập thể|cá nhân|hộ|hội viên"
        r"|đảng viên|đại biểu|công trình|căn nhà|suất quà|ngày công|chỉ tiêu|lĩnh vực"
        r"|tỷ đồng|triệu đồng|đồng|km|m2|ha|tấn|%)(?!\w)",
        re.IGNORECASE,
    ),
    "periods": re.compile(
        rf"\b(?P<kind>giai đoạn|nhiệm kỳ|năm học|năm)\s+(?P<from>{YEAR})"
        rf"(?:\s*[-–—]\s*(?P<to>{YEAR}))?",
        re.IGNORECASE,
    ),
    "dates": re.compile(
        rf"\b(?:ngày\s+)?(?P<day>\d{{1,2}})\s*(?:[/.-]|\s+tháng\s+)\s*(?P<month>\d{{1,2}})"
        rf"(?:\s*(?:[/.-]|\s+năm\s+)\s*(?P<year>{YEAR}))?\b",
        re.IGNORECASE,
    ),
    "documents": re.compile(
        r"\b(?P<type>Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Hướng dẫn|Nghị định"
        r"|Thông tư|Công văn)\s+(?:số\s+)?(?P<number>\d+(?:/\d{4})?)"
        r"(?P<symbol>[-/][A-ZĐ]+(?:[-/][A-ZĐ]+)*)?"
    ),
    "people": re.compile(
        rf"\b(?:[Đđ]ồng chí|[ÔôBb]ng|[Bb]à|đ/c)\s+(?P<name>{NAME})"
        rf"(?:\s*[-–,]\s*(?P<posts>(?:Phó |Bí thư|Chủ tịch|Trưởng)[^.;]*))?"
    ),
}


def matches(text):
    """All matches of all patterns, by kind, in the order of the text."""
    text = unicodedata.normalize("NFC", text)
    return {
        kind: [match.groupdict() | {"span": match.span()} for match in pattern.finditer(text)]
        for kind, pattern in PATTERNS.items()
    }


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        json.dump(matches(file.read()), sys.stdout, ensure_ascii=False)
        print()
