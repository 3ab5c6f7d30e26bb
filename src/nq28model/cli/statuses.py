"""With which status the command leaves: what a script reads off it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from nq28model.words import Words


class Status(IntEnum):
    """How it went; 1 is left to Python, for a failure of the program itself."""

    DONE = 0
    FAILED = 1
    NOT_USABLE = 2
    NO = 3
    UNKNOWN = 4
    FOUND = 5
    INTERRUPTED = 130
    NOT_READ = 141

    @property
    def words(self) -> Words:
        """What it means, as ``--help`` and the documentation say it."""
        return _WORDS[self]


_WORDS: Mapping[Status, Words] = {
    Status.DONE: Words(vi="đã làm xong; với --exit-status: CÓ", en="done; with --exit-status: YES"),
    Status.FAILED: Words(
        vi="chính chương trình hỏng (Python in dấu vết lỗi)", en="the program itself failed (Python prints a traceback)"
    ),
    Status.NOT_USABLE: Words(
        vi="không dùng được những gì đã nêu: lời gọi, tệp, dữ kiện, ngày",
        en="what was given cannot be used: the call, a file, a fact, a day",
    ),
    Status.NO: Words(vi="explain, ask với --exit-status: KHÔNG", en="explain, ask with --exit-status: NO"),
    Status.UNKNOWN: Words(vi="explain, ask với --exit-status: CHƯA RÕ", en="explain, ask with --exit-status: UNKNOWN"),
    Status.FOUND: Words(vi="review với --fail-on: có điều đã nêu", en="review with --fail-on: such a finding is there"),
    Status.INTERRUPTED: Words(vi="bị ngắt bằng Ctrl-C", en="interrupted with Ctrl-C"),
    Status.NOT_READ: Words(
        vi="nơi nhận đã thôi đọc (ống dẫn bị đóng)", en="the reader is gone (a closed pipe, as after head)"
    ),
}
