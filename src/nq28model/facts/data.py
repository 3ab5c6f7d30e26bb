"""Questions about data on persons, and about documents."""

from __future__ import annotations

from nq28model.domains import YesNo
from nq28model.spec import Fact
from nq28model.words import Words

HAS_DOCUMENT_NUMBER: Fact[bool] = Fact(
    "has_document_number",
    YesNo(),
    words=Words(vi="có số, ký hiệu", en="the number is given"),
    question=Words(vi="Có số, ký hiệu văn bản không?", en="Is the number given?"),
)
HAS_DOCUMENT_ISSUER: Fact[bool] = Fact(
    "has_document_issuer",
    YesNo(),
    words=Words(vi="có cơ quan ban hành", en="the issuer is given"),
    question=Words(vi="Có cơ quan ban hành không?", en="Is the issuer given?"),
)
HAS_DOCUMENT_DAY: Fact[bool] = Fact(
    "has_document_day",
    YesNo(),
    words=Words(vi="có ngày hoặc năm ban hành", en="the day or the year of issue is given"),
    question=Words(vi="Có ngày hoặc năm ban hành không?", en="Is the day, or at least the year, of issue given?"),
)
REVEALS_POLITICAL_VIEW: Fact[bool] = Fact(
    "reveals_political_view",
    YesNo(),
    words=Words(vi="tiết lộ quan điểm chính trị", en="it reveals a political view"),
    question=Words(
        vi="Dữ liệu có tiết lộ quan điểm chính trị của cá nhân không?", en="Does it reveal a person's political view?"
    ),
    is_given=True,
)
REVEALS_RELIGIOUS_VIEW: Fact[bool] = Fact(
    "reveals_religious_view",
    YesNo(),
    words=Words(vi="tiết lộ quan điểm tôn giáo", en="it reveals a religious view"),
    question=Words(
        vi="Dữ liệu có tiết lộ quan điểm tôn giáo, tín ngưỡng không?", en="Does it reveal a person's religious view?"
    ),
    is_given=True,
)
REVEALS_ETHNIC_ORIGIN: Fact[bool] = Fact(
    "reveals_ethnic_origin",
    YesNo(),
    words=Words(vi="tiết lộ nguồn gốc chủng tộc, dân tộc", en="it reveals racial or ethnic origin"),
    question=Words(
        vi="Dữ liệu có tiết lộ nguồn gốc chủng tộc, dân tộc không?",
        en="Does it reveal a person's racial or ethnic origin?",
    ),
    is_given=True,
)
SHOWS_IDENTITY_PAPER: Fact[bool] = Fact(
    "shows_identity_paper",
    YesNo(),
    words=Words(vi="là hình ảnh giấy tờ định danh", en="it is an image of an identity paper"),
    question=Words(vi="Có phải hình ảnh thẻ căn cước không?", en="Is it an image of an identity card?"),
    is_given=True,
)
REVEALS_PARTY_MEMBERSHIP: Fact[bool] = Fact(
    "reveals_party_membership",
    YesNo(),
    words=Words(vi="cho biết một người là đảng viên", en="it reveals that a person is a Party member"),
    question=Words(
        vi="Dữ liệu có cho biết một người cụ thể là đảng viên không?",
        en="Does it reveal that a named or identifiable person is a Party member?",
    ),
    note=Words(
        vi="Số lượng đảng viên thì không, trừ khi nhỏ đến mức chỉ ra một người.",
        en="A count of members does not, unless the count is so small that it points to a person.",
    ),
    is_given=True,
)
TREATED_AS_SENSITIVE: Fact[bool] = Fact(
    "treated_as_sensitive",
    YesNo(),
    words=Words(vi="được bảo vệ như dữ liệu cá nhân nhạy cảm", en="it is handled as sensitive personal data"),
    question=Words(
        vi="Có được xử lý như dữ liệu cá nhân nhạy cảm không?", en="Is it handled as sensitive personal data?"
    ),
)
NEEDS_CONSENT: Fact[bool] = Fact(
    "needs_consent",
    YesNo(),
    words=Words(vi="việc xử lý dựa trên sự đồng ý", en="the handling rests on consent"),
    question=Words(
        vi="Việc xử lý có dựa trên sự đồng ý của chủ thể dữ liệu không?",
        en="Does handling it rest on the person's consent?",
    ),
    note=Words(
        vi="Không, nếu pháp luật có căn cứ khác; chưa thấy hết các căn cứ.",
        en="No where the law provides another ground; the grounds were not all seen.",
    ),
)
CONSENT_BY_DEFAULT: Fact[bool] = Fact(
    "consent_by_default",
    YesNo(),
    words=Words(vi="mặc định đồng ý", en="consent is preset"),
    question=Words(
        vi="Sự đồng ý có được đặt mặc định hoặc suy ra từ im lặng không?",
        en="Is consent preset, or taken from silence?",
    ),
)
MARKED_SECRET: Fact[bool] = Fact(
    "marked_secret",
    YesNo(),
    words=Words(vi="đóng dấu độ mật", en="it is marked a State secret"),
    question=Words(vi="Văn bản có đóng dấu độ mật không?", en="Is the document marked as a State secret?"),
)
ON_SECRET_LIST: Fact[bool] = Fact(
    "on_secret_list",
    YesNo(),
    words=Words(vi="nội dung thuộc danh mục bí mật nhà nước", en="its content is on a list of State secrets"),
    question=Words(
        vi="Nội dung có thuộc danh mục bí mật nhà nước không?", en="Is its content on a list of State secrets?"
    ),
    is_given=True,
)
KEPT_ON_CLOSED_NETWORK: Fact[bool] = Fact(
    "kept_on_closed_network",
    YesNo(),
    words=Words(vi="chỉ lưu trên mạng nội bộ độc lập", en="it is kept on an isolated network only"),
    question=Words(
        vi="Văn bản mật điện tử có chỉ lưu trên mạng nội bộ độc lập không?",
        en="Is the electronic secret kept on an isolated network only?",
    ),
)
IS_MEMBER_FILE: Fact[bool] = Fact(
    "is_member_file",
    YesNo(),
    words=Words(vi="là hồ sơ đảng viên", en="it is a member's file"),
    question=Words(vi="Có phải hồ sơ đảng viên không?", en="Is it a Party member's file?"),
    is_given=True,
)
IN_PUBLIC_CLOUD: Fact[bool] = Fact(
    "in_public_cloud",
    YesNo(),
    words=Words(vi="đưa lên dịch vụ lưu trữ công cộng", en="it is in a public cloud"),
    question=Words(vi="Có bị đưa lên dịch vụ lưu trữ đám mây công cộng không?", en="Was it put in a public cloud?"),
)

DATA_FACTS = (
    HAS_DOCUMENT_NUMBER,
    HAS_DOCUMENT_ISSUER,
    HAS_DOCUMENT_DAY,
    REVEALS_POLITICAL_VIEW,
    REVEALS_RELIGIOUS_VIEW,
    REVEALS_ETHNIC_ORIGIN,
    SHOWS_IDENTITY_PAPER,
    REVEALS_PARTY_MEMBERSHIP,
    TREATED_AS_SENSITIVE,
    NEEDS_CONSENT,
    CONSENT_BY_DEFAULT,
    MARKED_SECRET,
    ON_SECRET_LIST,
    KEPT_ON_CLOSED_NETWORK,
    IS_MEMBER_FILE,
    IN_PUBLIC_CLOUD,
)
