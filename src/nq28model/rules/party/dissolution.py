"""Dissolving a Party organisation, and what has to be cleaned up after it."""

from __future__ import annotations

from datetime import date

from nq28model.facts import ORGANISATION
from nq28model.facts.organisation import (
    CLEANUP_WORKING_DAYS,
    DISSOLUTION_DECIDED_BY_DIRECT_SUPERIOR,
    DISSOLVED_MEMBERS_MOVED,
    FILES_RECOVERED,
    HAS_SEAL,
    SEAL_RECOVERED,
)
from nq28model.instruments import (
    CHARTER_2011,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_232_2025,
    REGULATION_294_2025,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.notes import (
    CARRIED_ON_FROM_294_PAST_208,
    CARRIED_ON_FROM_LAST_SEEN,
    CHARTER_STANDS_2026,
    PUT_TOGETHER,
    REGULATIONS_OF_2026_NOT_SEEN,
)
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENNHADAT_CHUYEN_SINH_HOAT = "https://thuviennhadat.vn/phap-luat-doi-song/chuyen-sinh-hoat-dang-khi-to-chuc-dang-bi-ky-luat-giai-tan-bi-giai-the-hien-nay-duoc-quy-dinh-ra-sao-512147.html"
_POINT_6_3_5 = Words(vi="điểm 6.3.5", en="point 6.3.5")

# --- dissolution ----------------------------------------------------------------------------------

DISSOLUTION_DECIDED_BY_SUPERIOR = Rule.of(
    "party.dissolution.decided_by_superior",
    ORGANISATION,
    Words(
        vi="cấp ủy cấp trên trực tiếp quyết định giải thể tổ chức đảng",
        en="the direct superior committee decides to dissolve the organisation",
    ),
    Words(vi="tổ chức đảng chưa được giải thể", en="the organisation is not dissolved"),
    *versions(
        DISSOLUTION_DECIDED_BY_DIRECT_SUPERIOR.is_(True),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("10(3)")),
                Evidence.QUOTED,
                url="http://dangcongsan.vn/tien-toi-dai-hoi-dang-bo-cac-cap-va-dai-hoi-xiii-cua-dang/chuyen-muc-hoi-dap/cap-uy-cap-nao-duoc-ky-quyet-dinh-thanh-lap-dang-uy-bo-phan-555347.html",
                note=Words(
                    vi="Giải tán do kỷ luật là việc khác. Không thấy danh mục căn cứ nào.",
                    en="Disciplinary disbandment (giải tán) is another act. No list of grounds was found.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

_SINCE_REGULATION_29_2016_POINT_6 = (
    Source(date(2016, 7, 25), REGULATION_29_2016.at(_POINT_6_3_5), Evidence.UNTRACED),
    Source(
        date(2021, 7, 30),
        REGULATION_24_2021.at(_POINT_6_3_5),
        Evidence.QUOTED,
        url=_PAGE_THUVIENNHADAT_CHUYEN_SINH_HOAT,
    ),
    *carried_past_april_2026(
        Source(
            date(2025, 1, 20),
            REGULATION_232_2025.at(_POINT_6_3_5, kept_by=(REGULATION_294_2025,)),
            Evidence.INFERRED,
            note=CARRIED_ON_FROM_LAST_SEEN,
        ),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
)

DISSOLUTION_CLEANUP_WORKING_DAYS = Dated(
    "party.dissolution.cleanup_working_days",
    Words(
        vi="số ngày làm việc thu hồi hồ sơ, con dấu và chuyển sinh hoạt cho đảng viên",
        en="working days to recover files and seal and to move the members",
    ),
    versions(30, *_SINCE_REGULATION_29_2016_POINT_6),
    unit=Words(vi="ngày làm việc", en="working days"),
)

DISSOLUTION_CLEANED_UP_IN_TIME = Rule.of(
    "party.dissolution.cleaned_up_in_time",
    ORGANISATION,
    Words(
        vi="cấp ủy cấp trên trực tiếp hoàn thành trong 30 ngày làm việc",
        en="the direct superior finishes the clean-up within thirty working days",
    ),
    Words(vi="cấp ủy cấp trên chậm thời hạn", en="the superior is late"),
    *versions(CLEANUP_WORKING_DAYS <= DISSOLUTION_CLEANUP_WORKING_DAYS, *_SINCE_REGULATION_29_2016_POINT_6),
)

DISSOLUTION_FILES_AND_SEAL_RECOVERED = Rule.of(
    "party.dissolution.files_and_seal_recovered",
    ORGANISATION,
    Words(
        vi="cấp ủy cấp trên trực tiếp thu hồi hồ sơ, con dấu (nếu có)",
        en="the direct superior recovers the files, and the seal if there is one",
    ),
    Words(vi="còn phải thu hồi", en="they are still to be recovered"),
    *versions(
        FILES_RECOVERED.is_(True) & (HAS_SEAL.is_(False) | SEAL_RECOVERED.is_(True)), *_SINCE_REGULATION_29_2016_POINT_6
    ),
)

DISSOLUTION_MEMBERS_MOVED = Rule.of(
    "party.dissolution.members_moved",
    ORGANISATION,
    Words(
        vi="cấp ủy cấp trên trực tiếp làm thủ tục chuyển sinh hoạt đảng cho đảng viên",
        en="the direct superior moves the members to other organisations",
    ),
    Words(vi="còn phải chuyển sinh hoạt đảng cho đảng viên", en="the members are still to be moved"),
    *versions(DISSOLVED_MEMBERS_MOVED.is_(True), *_SINCE_REGULATION_29_2016_POINT_6),
)

DISSOLUTION_COMPLETE = Rule.of(
    "party.dissolution.complete",
    ORGANISATION,
    Words(
        vi="việc giải thể do cấp ủy cấp trên trực tiếp quyết định và hoàn tất đúng hạn",
        en="a dissolution is decided by the direct superior and cleaned up in time",
    ),
    Words(vi="bổ sung phần còn thiếu", en="what is missing is put right"),
    *versions(
        DISSOLUTION_DECIDED_BY_SUPERIOR
        & DISSOLUTION_CLEANED_UP_IN_TIME
        & DISSOLUTION_FILES_AND_SEAL_RECOVERED
        & DISSOLUTION_MEMBERS_MOVED,
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                CHARTER_2011.at(Words(vi="khoản 3 Điều 10, theo quy định thi hành", en="Art. 10(3), as implemented")),
                Evidence.INFERRED,
                url=_PAGE_THUVIENNHADAT_CHUYEN_SINH_HOAT,
                note=PUT_TOGETHER,
            ),
            note=REGULATIONS_OF_2026_NOT_SEEN,
        ),
    ),
)

RULES = (
    DISSOLUTION_DECIDED_BY_SUPERIOR,
    DISSOLUTION_CLEANED_UP_IN_TIME,
    DISSOLUTION_FILES_AND_SEAL_RECOVERED,
    DISSOLUTION_MEMBERS_MOVED,
    DISSOLUTION_COMPLETE,
)
PARAMETERS = (DISSOLUTION_CLEANUP_WORKING_DAYS,)
