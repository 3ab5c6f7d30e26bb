"""Write the page of the terms beside this file, from the catalogue: ``python docs/glossary/generate.py GLOSSARY``.

GLOSSARY is the catalogue's glossary.toml. With ``--check`` nothing is written; the exit code is 1 where the page is not
current. The catalogue has its notes in English; ``notes.vi.toml`` says each in Vietnamese, and a note that is not
there is refused.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PAGE = HERE / "index.md"
OURS = "Our rendering: no official one was seen."
# The headings of the catalogue.
HEADINGS = {
    "Organisations and ranks": "Tổ chức và loại hình",
    "Committees and posts": "Cấp ủy và chức danh",
    "Members and membership life": "Đảng viên và sinh hoạt đảng",
    "Transfer and change of organisations": "Chuyển giao và thay đổi tổ chức",
    "Documents and kinds of act": "Văn bản và hình thức quyết định",
    "Mass organisations and units": "Đoàn thể và đơn vị",
}
HEAD = """\
<!-- Written by docs/glossary/generate.py from the catalogue of the law; change the catalogue, not this page. -->

# Thuật ngữ · Glossary

Thuật ngữ tiếng Việt, cách dịch mà thư viện dùng và tên dùng trong mã. Dấu † là cách dịch của thư viện: chưa thấy cách
dịch chính thức. «Cũng gặp» là các cách dịch thấy ở nơi khác: hiểu được, nhưng không viết như vậy.<br>*The Vietnamese
terms, the English that the library writes, and the identifier. A dagger marks a rendering of the library's own: no
official one was seen. «Also met» are renderings met elsewhere: to be read, not to be written.*

Các cặp luôn phân biệt · *Pairs kept apart throughout*: đảng bộ / đảng ủy · *body / committee*; hợp nhất / sáp nhập ·
*consolidate / merge*; giải thể / giải tán · *dissolve / disband*; giấy khen / bằng khen · *certificate of
commendation / of merit*; kết nạp / tiếp nhận · *admit / receive*; xóa tên / khai trừ · *remove from the roll / expel*.
"""


def page(glossary: str, notes: Mapping[str, str]) -> str:
    """Return the page of a glossary, given as the text of its file, with the Vietnamese of its *notes*.

    Raises ``KeyError`` for a heading or a note without its Vietnamese.
    """
    terms = {term["id"]: term for term in tomllib.loads(glossary)["term"]}
    return HEAD + "".join(_section(heading, ids, terms, notes) for heading, ids in _sections(glossary))


def _sections(glossary: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each heading of the file, a comment that stands alone, with the ids of the terms below it."""
    for block in re.split(r"\n# ", glossary):
        heading, _, rest = block.partition("\n")
        ids = re.findall(r'^id = "(.+)"$', rest, flags=re.MULTILINE)
        if ids:
            yield heading, ids


def _section(heading: str, ids: Sequence[str], terms: Mapping[str, Any], notes: Mapping[str, str]) -> str:
    rows = "".join(f"| {' | '.join(_row(terms[id], notes))} |\n" for id in ids)
    return (
        f"\n## {HEADINGS[heading]} · {heading}\n\n"
        f"| Tiếng Việt | English | Cũng gặp · *Also met* | Lưu ý · *Note* |\n|---|---|---|---|\n{rows}"
    )


def _row(term: Mapping[str, Any], notes: Mapping[str, str]) -> Iterator[str]:
    said = term.get("note", "")
    note = said.removeprefix(OURS).strip()
    yield f"**{term['vi']}**"
    yield f"**{term['en']}**{' †' if said.startswith(OURS) else ''}<br>`{term['id']}`"
    yield "; ".join(term.get("alternates", ())) or "–"
    yield f"{notes[note]}<br>*{note}*" if note else "–"


def main(arguments: Sequence[str]) -> int:
    """Write the page, or with ``--check`` tell whether it is current; return the exit code."""
    *checked, catalogue = arguments or [""]
    if not catalogue or checked not in ([], ["--check"]):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    notes = tomllib.loads((HERE / "notes.vi.toml").read_text(encoding="utf-8"))
    wanted = page(Path(catalogue).read_text(encoding="utf-8"), notes)
    if not checked:
        PAGE.write_text(wanted, encoding="utf-8")
        return 0
    if PAGE.read_text(encoding="utf-8") == wanted:
        return 0
    sys.stdout.write(
        f"not current: {PAGE.name}; bring it up to date with: python docs/glossary/generate.py {catalogue}\n"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
