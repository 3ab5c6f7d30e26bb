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
CARRIED_ON_FROM_12TH_TERM = Words(
    vi="Tiếp nối từ Điều lệ khóa XII.", en="Carried on from the charter of the 12th term."
)
CARRIED_ON_FROM_294 = Words(
    vi="Chưa thấy toàn văn Quy định 20-QĐ/TW; tiếp nối quy tắc của Quy định 294-QĐ/TW.",
    en="The full text of 20-QĐ/TW was not seen; the rule of 294-QĐ/TW is carried on.",
)
CARRIED_ON_FROM_294_PAST_208 = Words(
    vi=("Chưa thấy toàn văn Quy định 20-QĐ/TW và 208-QĐ/TW; tiếp nối quy tắc của Quy định 294-QĐ/TW."),
    en=("The full texts of 20-QĐ/TW and 208-QĐ/TW were not seen; the rule of 294-QĐ/TW is carried on."),
)
CARRIED_ON_FROM_LAST_SEEN = Words(
    vi="Chưa thấy trong quy định này; tiếp nối từ quy định gần nhất đã thấy.",
    en="Not seen in this regulation; carried on from the last one seen.",
)
FROM_EXAM_BANK = Words(vi="Nguồn: một ngân hàng câu hỏi của cộng đồng.", en="Source: a community exam bank.")
PILOT_IN_EXAM_BANK = Words(
    vi=("Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng đồng."),
    en="The full text of 208-QĐ/TW was not seen; described in a community exam bank.",
)
REGULATIONS_OF_2026_NOT_SEEN = Words(
    vi="Chưa thấy toàn văn các quy định của Đảng năm 2026.",
    en="The full texts of the Party's regulations of 2026 were not seen.",
)
STANDS_BEFORE_AND_AFTER = Words(
    vi="Chưa thấy trong quy định này; có ở quy định trước và quy định sau.",
    en="Not seen in this regulation; it stands in the ones before and after.",
)
COMMUNITY_SOURCE = Words(vi="Nguồn của cộng đồng.", en="Community source.")
BELIEVED_TO_GO_ON = Words(vi="Cho là vẫn tiếp nối.", en="Believed to go on.")
