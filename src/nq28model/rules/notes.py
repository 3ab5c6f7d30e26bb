"""Doubts that are noted of more than one wording, said once."""

from __future__ import annotations

from nq28model.words import Words

CHARTER_STANDS_2026 = Words(
    vi="Lời văn Điều lệ còn nguyên; chưa thấy toàn văn Quy định 20-QĐ/TW và 208-QĐ/TW thi hành Điều lệ.",
    en="The Charter's words stand; 20-QĐ/TW and 208-QĐ/TW, which implement it, were not seen in full.",
)
NOT_SEEN_2026 = Words(
    vi="Chưa thấy toàn văn Quy định 20-QĐ/TW và 208-QĐ/TW.",
    en="The full texts of 20-QĐ/TW and 208-QĐ/TW were not seen.",
)
REWORDED_COPY = Words(vi="Chỉ thấy ở bản viết lại.", en="Seen only in a reworded copy.")
PUT_TOGETHER = Words(
    vi="Ghép từ các quy tắc được nêu, mỗi quy tắc có căn cứ riêng.",
    en="Put together from the rules it names, each of which carries its own evidence.",
)
