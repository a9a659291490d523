"""The job on a cluster: of each kind of input, the records that the command itself writes."""

import gzip
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet
import pytest

import extract
from conftest import Job, Record, articles, json_lines, records, written

PAGE = """<html><body><h1>Xã Mường Sim tổng kết năm {}</h1>
<p>Năm {}, toàn xã có 35 mô hình “Dân vận khéo”.</p></body></html>"""


def test_reads_json_lines(job: Job, tmp_path: Path) -> None:
    lines = json_lines(articles(300))
    (tmp_path / "in").mkdir()
    (tmp_path / "in/news.jsonl").write_bytes(lines)
    found = job("--format", "jsonl", tmp_path / "in")
    assert records(found) == written("--stream", lines=lines)
    assert len(found) == 300
    assert {row["file"] for row in found} == {str(tmp_path / "in/news.jsonl")}
    assert all(row["uri"] == row["source"]["uri"] for row in found)
    # The ids are those that the articles have in a file as well.
    whole = written("--no-split", tmp_path / "in/news.jsonl")
    assert sorted(row["id"] for row in found) == sorted(record["id"] for record in whole)


def test_reads_packed_lines(job: Job, tmp_path: Path) -> None:
    lines = json_lines(articles(80))
    (tmp_path / "news.jsonl.gz").write_bytes(gzip.compress(lines))
    assert records(job("--format", "jsonl", tmp_path)) == written("--stream", lines=lines)


@pytest.mark.parametrize("text", [b"", b"a", b"\n", b"ab\ncd\n\nefg", b"\n\nabc\r\n", b"a\nb\nc\n"])
def test_gives_each_line_once_wherever_a_file_is_cut(text: bytes, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(text)
    expected = text.removesuffix(b"\n").split(b"\n") if text else []
    for step in range(1, len(text) + 2):
        found = []
        for start in range(0, len(text), step):
            found += extract.lines_between(str(tmp_path / "a"), start, min(start + step, len(text)))
        assert found == expected


def test_gives_failures_as_rows(job: Job, tmp_path: Path) -> None:
    good = {"url": "x/1", "body": "Xã có 7 hộ."}
    bad = ["no JSON", '{"url": "x/2"}', '{"url": "x/3", "body": ""}', "[1]" + " " * 3000]
    lines = [json.dumps(good), "", *bad, " \t\r", json.dumps(good | {"url": 4})]
    (tmp_path / "tin tức.jsonl").write_text("\n".join(lines), encoding="utf-8")
    found = job(
        "--format", "jsonl", "--text-field", "body", "--id-field", "url", tmp_path / "tin tức.jsonl"
    )
    failures = [row for row in found if row["error"] is not None]
    assert sorted(row["uri"] or "" for row in failures) == ["", "", "x/2", "x/3"]
    assert sorted(row["line"] for row in failures) == sorted(line[:1000] for line in bad)
    assert all(row["id"] is None and row["source"] is None for row in failures)
    assert sorted(row["uri"] for row in found if row["error"] is None) == ["4", "x/1"]
    assert all(row["line"] is None for row in found if row["error"] is None)
    assert {row["file"] for row in found} == {str(tmp_path / "tin tức.jsonl")}


def test_reads_a_file_as_an_article(job: Job, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "năm 2024").mkdir(parents=True)
    for number, article in enumerate(articles(40)):
        (folder / f"{number}.txt").write_text(article["text"], encoding="utf-8")
    (folder / "năm 2024/trang.html").write_text(PAGE.format(2024, 2024), encoding="utf-8")
    (folder / "1258.txt").write_bytes("Năm 2022, toàn xã có 35 hộ nghèo.".encode("utf-16"))
    (folder / "100% rác+.txt").write_bytes(bytes(100))
    found = job("--format", "text", folder)
    assert records(found) == written("--no-split", folder)
    assert len(records(found)) == 42
    (failure,) = (row for row in found if row["error"] is not None)
    assert failure["file"] == failure["uri"] == str(folder / "100% rác+.txt")


@pytest.mark.parametrize("packed", [False, True])
def test_reads_web_archives(job: Job, tmp_path: Path, packed: bool) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for year in range(2019, 2022):
        pages = [
            web_record(f"http://xa.example/{year}/{n}", PAGE.format(year, n)) for n in range(9)
        ]
        pages.append(web_record(f"http://xa.example/{year}/none", ""))
        parts = [gzip.compress(page) for page in pages] if packed else pages
        (folder / f"{year}.warc{'.gz' if packed else ''}").write_bytes(b"".join(parts))
    found = job("--format", "warc", folder)
    assert records(found) == written("--no-split", folder)
    assert len(found) == 30
    failures = sorted(row["uri"] for row in found if row["error"] is not None)
    assert failures[0] == f"{sorted(folder.iterdir())[0]}!/http://xa.example/2019/none"
    assert len(failures) == 3


def web_record(address: str, page: str) -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
    return (
        (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        ).encode()
        + answer
        + b"\r\n\r\n"
    )


def test_reads_rows_of_tables(job: Job, tmp_path: Path) -> None:
    made = articles(50)
    write_table(made, tmp_path / "in.parquet")
    found = job("--format", "parquet", tmp_path / "in.parquet")
    assert records(found) == written("--stream", lines=json_lines(made))


def test_reads_pages_of_tables(job: Job, tmp_path: Path) -> None:
    pages = [{"html": PAGE.format(year, year).encode()} for year in range(2015, 2025)]
    write_table([*pages, {"html": None}], tmp_path / "in.parquet")
    found = job("--format", "parquet", "--text-field", "html", tmp_path / "in.parquet")
    uris = sorted(row["uri"] for row in found)
    assert uris == sorted(f"{tmp_path}/in.parquet!/{row}" for row in range(11))
    assert {record["source"]["mediaType"] for record in records(found)} == {"text/html"}
    (failure,) = (row for row in found if row["error"] is not None)
    assert failure["uri"].endswith("!/10")


def write_table(rows: list[Record], path: Path) -> None:
    pyarrow.parquet.write_table(pa.Table.from_pylist(rows), path)


def test_gives_the_command_what_stands_behind_dashes(job: Job, tmp_path: Path) -> None:
    lines = json_lines(articles(20))
    (tmp_path / "a.jsonl").write_bytes(lines)
    found = job("--format", "jsonl", tmp_path / "a.jsonl", "--", "--certain", "--include-text")
    assert records(found) == written("--stream", "--certain", "--include-text", lines=lines)
    assert all(row["text"] for row in found)


def test_replaces_only_what_it_may(job: Job, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(json_lines(articles(3)))
    first = job("--format", "jsonl", tmp_path / "a.jsonl")
    with pytest.raises(Exception, match="already exists"):
        job("--format", "jsonl", tmp_path / "a.jsonl")
    again = job("--format", "jsonl", "--overwrite", tmp_path / "a.jsonl")
    assert records(again) == records(first)
