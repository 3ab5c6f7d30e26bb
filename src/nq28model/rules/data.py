"""What the law asks of those who hold data on persons, secrets and members’ files."""

from __future__ import annotations

from datetime import date
from typing import Any

from nq28model.facts import DATA_ITEM, DOCUMENT
from nq28model.facts.data import (
    CONSENT_BY_DEFAULT,
    IN_PUBLIC_CLOUD,
    IS_MEMBER_FILE,
    KEPT_ON_CLOSED_NETWORK,
    MARKED_SECRET,
    NEEDS_CONSENT,
    ON_SECRET_LIST,
    REVEALS_ETHNIC_ORIGIN,
    REVEALS_PARTY_MEMBERSHIP,
    REVEALS_POLITICAL_VIEW,
    REVEALS_RELIGIOUS_VIEW,
    SHOWS_IDENTITY_PAPER,
    TREATED_AS_SENSITIVE,
)
from nq28model.instruments import (
    DECREE_13_2023,
    DECREE_356_2025,
    DISPATCH_1361_2026,
    PERSONAL_DATA_LAW_2025,
    STATE_SECRETS_LAW_2025,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.notes import COMMUNITY_SOURCE
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THANHNIEN_DU_LIEU_CA = "https://thanhnien.vn/du-lieu-ca-nhan-nao-duoc-phap-luat-bao-ve-185260105102550429.htm"

# --- Data about persons; secrets ------------------------------------------------------------------

DATA_LISTED_KINDS_SENSITIVE = Rule.of(
    "data.listed_kinds_sensitive",
    DATA_ITEM,
    Words(
        vi=(
            "dữ liệu tiết lộ quan điểm chính trị, tôn giáo, nguồn gốc dân tộc và hình ảnh giấy tờ "
            "định danh được bảo vệ như dữ liệu nhạy cảm"
        ),
        en=(
            "data that reveal political or religious views or ethnic origin, and images of identity "
            "papers, be handled as sensitive"
        ),
    ),
    Words(
        vi="việc xử lý vi phạm pháp luật về bảo vệ dữ liệu cá nhân", en="the handling breaks the law on personal data"
    ),
    *versions(
        ~(REVEALS_POLITICAL_VIEW.is_(True) | REVEALS_RELIGIOUS_VIEW.is_(True)) | TREATED_AS_SENSITIVE.is_(True),
        Source(
            date(2023, 7, 1),
            DECREE_13_2023.at(),
            Evidence.QUOTED,
            url="https://plo.vn/xu-ly-du-lieu-ca-nhan-nhieu-thay-doi-lon-tu-ngay-1-1-2026-nguoi-dan-can-biet-post889644.html",
            note=Words(
                vi=("Thấy qua các bài về văn bản thay thế; trong danh mục cũ chỉ hai loại này liên quan đến mô hình."),
                en=(
                    "Seen through articles on its successor; only these two kinds of the older list bear on the model."
                ),
            ),
        ),
    ),
    *versions(
        ~(
            REVEALS_POLITICAL_VIEW.is_(True)
            | REVEALS_RELIGIOUS_VIEW.is_(True)
            | REVEALS_ETHNIC_ORIGIN.is_(True)
            | SHOWS_IDENTITY_PAPER.is_(True)
        )
        | TREATED_AS_SENSITIVE.is_(True),
        Source(date(2026, 1, 1), DECREE_356_2025.at(article("4")), Evidence.QUOTED, url=_PAGE_THANHNIEN_DU_LIEU_CA),
    ),
)

DATA_MEMBERSHIP_SENSITIVE = Rule.of(
    "data.membership_sensitive",
    DATA_ITEM,
    Words(
        vi="dữ liệu cho biết một người là đảng viên được bảo vệ như dữ liệu nhạy cảm",
        en="data from which a person's Party membership can be read be handled as sensitive",
    ),
    Words(vi="việc xử lý có rủi ro", en="the handling is at risk"),
    *versions(
        REVEALS_PARTY_MEMBERSHIP.is_(False) | TREATED_AS_SENSITIVE.is_(True),
        Source(
            date(2023, 7, 1),
            DECREE_13_2023.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Trong phần danh mục đã thấy không nêu tư cách đảng viên; cho rằng điều đó bộc lộ quan "
                    "điểm chính trị là cách hiểu của chúng tôi."
                ),
                en=("Membership as such is not on the list as seen; that it reveals a political view is our reading."),
            ),
        ),
        Source(
            date(2026, 1, 1),
            DECREE_356_2025.at(article("4")),
            Evidence.INFERRED,
            url=_PAGE_THANHNIEN_DU_LIEU_CA,
            note=Words(
                vi=(
                    "Như trước. Vì vậy ưu tiên số lượng hơn là từng người, mã số người không mang ý nghĩa, "
                    "và không giữ họ tên, ngày sinh, số giấy tờ."
                ),
                en=(
                    "As before. So counts are preferred to rows about persons, persons have opaque ids, and "
                    "no name, birth date or paper number is held."
                ),
            ),
        ),
    ),
)

DATA_CONSENT_NOT_PRESUMED = Rule.of(
    "data.consent_not_presumed",
    DATA_ITEM,
    Words(vi="không đặt mặc định đồng ý hoặc coi im lặng là đồng ý", en="consent not be preset or taken from silence"),
    Words(vi="sự đồng ý không có hiệu lực", en="there is no valid consent"),
    *versions(
        NEEDS_CONSENT.is_(False) | CONSENT_BY_DEFAULT.is_(False),
        Source(
            date(2026, 1, 1),
            PERSONAL_DATA_LAW_2025.at(article("9")),
            Evidence.QUOTED,
            url="https://vnexpress.net/10-dieu-phai-biet-de-bao-ve-du-lieu-ca-nhan-5002500.html",
            note=Words(
                vi="Cùng Điều 6 Nghị định 356/2025. Chưa thấy hết các căn cứ ngoài sự đồng ý.",
                en="With Decree 356/2025, art. 6. Grounds other than consent were not all seen.",
            ),
        ),
    ),
)

DATA_SECRET_ONLY_IF_LISTED = Rule.of(
    "data.secret_only_if_listed",
    DOCUMENT,
    Words(
        vi="chỉ xác định, đóng dấu mật đối với nội dung thuộc danh mục bí mật nhà nước",
        en="a document be marked secret only where its content is on a list of State secrets",
    ),
    Words(vi="đóng dấu mật không đúng quy định", en="the marking is unlawful"),
    *versions(
        MARKED_SECRET.is_(False) | ON_SECRET_LIST.is_(True),
        Source(
            date(2026, 3, 1),
            STATE_SECRETS_LAW_2025.at(),
            Evidence.QUOTED,
            note=Words(
                vi="Dấu mật do người dùng nêu: không bao giờ gán hay đoán.",
                en="The mark is the caller's: none is ever assigned or guessed.",
            ),
        ),
    ),
)

DATA_SECRET_ON_CLOSED_NETWORK = Rule.of(
    "data.secret_on_closed_network",
    DOCUMENT,
    Words(
        vi="văn bản điện tử chứa bí mật nhà nước chỉ lưu trên mạng nội bộ độc lập",
        en="an electronic State secret be kept on an isolated network",
    ),
    Words(vi="có nguy cơ lộ, mất bí mật nhà nước", en="the secret is exposed"),
    *versions(
        MARKED_SECRET.is_(False) | KEPT_ON_CLOSED_NETWORK.is_(True),
        Source(date(2026, 3, 1), STATE_SECRETS_LAW_2025.at(), Evidence.QUOTED),
    ),
)

DATA_MEMBER_FILE_NOT_PUBLIC = Rule.of(
    "data.member_file_not_public",
    DOCUMENT,
    Words(
        vi="không đưa hồ sơ đảng viên lên dịch vụ lưu trữ đám mây công cộng",
        en="a member's file not be put in a public cloud",
    ),
    Words(vi="vi phạm chế độ bảo mật hồ sơ đảng viên", en="the file's secrecy is broken"),
    *versions(
        IS_MEMBER_FILE.is_(False) | IN_PUBLIC_CLOUD.is_(False),
        Source(date(2026, 6, 30), DISPATCH_1361_2026.at(), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    ),
)

RULES = (
    DATA_LISTED_KINDS_SENSITIVE,
    DATA_MEMBERSHIP_SENSITIVE,
    DATA_CONSENT_NOT_PRESUMED,
    DATA_SECRET_ONLY_IF_LISTED,
    DATA_SECRET_ON_CLOSED_NETWORK,
    DATA_MEMBER_FILE_NOT_PUBLIC,
)
PARAMETERS: tuple[Dated[Any], ...] = ()
