"""What is measured: articles in the forms that come, some megabytes of each."""

import html
import json
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1_000_000

# What stands around the article of a web page.
MENU = "".join(
    f'<li><a href="/chuyen-muc/{number}">{name}</a></li>'
    for number, name in enumerate(
        ["Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Thủ tục hành chính", "Liên hệ"] * 4
    )
)


def seeds() -> list[str]:
    """The articles of `corpus/`, in which nearly every sentence tells facts."""
    return [read(file) for file in sorted((ROOT / "corpus").glob("*.txt"))]


def others() -> list[str]:
    """Articles of other kinds that the tests have, with fewer facts."""
    return [read(file) for file in sorted((ROOT / "Tests/Articles").glob("*.txt"))]


def news(path: Path) -> list[str]:
    """News, in which facts are rare: the texts of a folder, or of JSON Lines."""
    if path.is_dir():
        files = sorted(path.rglob("*.jsonl"))
        texts = [text for file in files for text in news(file)]
        return texts + [read(file) for file in sorted(path.rglob("*.txt"))]
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def read(file: Path) -> str:
    """The text of a file."""
    return file.read_text(encoding="utf-8")


def decomposed(text: str) -> bytes:
    """The text with its marks as characters of their own."""
    return unicodedata.normalize("NFD", text).encode()


def tcvn3(text: str) -> bytes:
    """The text in TCVN3, which has no capitals with tones, and no signs but those of ASCII."""
    signs = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "…": "..."})
    table = letters()
    encoded = bytearray()
    for letter in unicodedata.normalize("NFC", text).translate(signs):
        code = table.get(letter) or table.get(letter.lower())
        encoded += letter.encode() if letter.isascii() else code or b" "
    return bytes(encoded)


def letters() -> dict[str, bytes]:
    """The bytes of each letter in TCVN3."""
    rows = read(ROOT / "Sources/CEncodings/data/tcvn3.tsv").splitlines()
    pairs = (row.split("\t") for row in rows if row and not row.startswith("#"))
    return {letter: bytes.fromhex(code) for letter, code, *_ in pairs}


def page(text: str) -> bytes:
    """The text as a web page, with the menu and the foot of a site."""
    title, *rest = [html.escape(line) for line in text.splitlines() if line.strip()]
    paragraphs = "\n".join(f"<p>{line}</p>" for line in rest)
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body><ul>{MENU}</ul>"
        f'<h1>{title}</h1><div class="content">{paragraphs}</div>'
        f'<div class="footer"><ul>{MENU}</ul></div></body></html>'
    ).encode()


def write(
    articles: Iterable[str], folder: Path, size: int, form: Callable[[str], bytes], ending: str
) -> int:
    """Writes articles over and over, a file each, until there is so much; gives how much."""
    files = [form(article) for article in articles]
    written = number = 0
    while written < size:
        part = folder / f"{number // 1000:04}"
        part.mkdir(parents=True, exist_ok=True)
        content = files[number % len(files)]
        (part / f"{number:06}.{ending}").write_bytes(content)
        written += len(content)
        number += 1
    return written


def make(folder: Path, news_path: Path | None, size: int) -> dict[str, Path]:
    """Makes the inputs by name."""
    sparse = ("news", news(news_path)) if news_path else ("other genres", others())
    inputs = {
        "seeds": (seeds(), str.encode, "txt"),
        sparse[0]: (sparse[1], str.encode, "txt"),
        "seeds, NFD": (seeds(), decomposed, "txt"),
        "seeds, TCVN3": (seeds(), tcvn3, "txt"),
        "seeds, HTML": (seeds(), page, "html"),
    }
    folders = {}
    for name, (articles, form, ending) in inputs.items():
        folders[name] = folder / name.replace(", ", "-").replace(" ", "-").lower()
        write(articles, folders[name], size, form, ending)
    return folders


def joined(folder: Path, target: Path) -> Path:
    """All files of a folder in one, for programs that read but one."""
    with target.open("wb") as whole:
        for file in files(folder):
            whole.write(file.read_bytes() + b"\n\n")
    return target


def files(folder: Path) -> list[Path]:
    """The files of a folder, to its depths."""
    return sorted(file for file in folder.rglob("*") if file.is_file())


def size_of(path: Path) -> int:
    """How many bytes a file, or all files of a folder, have."""
    return sum(file.stat().st_size for file in ([path] if path.is_file() else files(path)))
