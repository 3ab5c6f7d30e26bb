"""What falls under Resolution 28-NQ/TU, and under the decree of 2014."""

from __future__ import annotations

from datetime import date

from nq28model.entities import UnitKind
from nq28model.facts import UNIT
from nq28model.facts.unit import LOCATED_IN_HAI_PHONG, STATE_CAPITAL_PERCENT, UNIT_KIND
from nq28model.instruments import DECREE_98_2014, RESOLUTION_28_2009
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THANHPHOHAIPHONG_TONG_KET_NAM = "https://thanhphohaiphong.gov.vn/tong-ket-10-nam-thuc-hien-nghi-quyet-28-cua-ban-thuong-vu-thanh-uy-21-tap-the-23-ca-nhan-duoc-bieu-duong-khen-thuong.html"
_TITLE = Words(vi="tên gọi", en="title")

# --- scope and forms of unit ----------------------------------------------------------------------

STATE_CAPITAL_PERCENT_MAX = Dated(
    "scope.state_capital_percent_max",
    Words(
        vi=("tỷ lệ vốn nhà nước cao nhất mà doanh nghiệp vẫn thuộc khu vực ngoài nhà nước theo Nghị quyết 28-NQ/TU"),
        en=("the largest State share of charter capital at which an enterprise is non-state under Resolution 28-NQ/TU"),
    ),
    versions(
        50,
        Source(
            date(2009, 11, 10),
            RESOLUTION_28_2009.at(),
            Evidence.INFERRED,
            url="https://www.gso.gov.vn/du-lieu-dac-ta/2019/11/htcttk-cap-huye%CC%A3n-so-doanh-nghiep-lao-dong-cua-doanh-nghiep/",
            note=Words(
                vi=(
                    "Toàn văn không công bố. Suy ra từ nghĩa thống kê của «ngoài nhà nước» (vốn nhà nước từ "
                    "50% trở xuống), từ Quy định 47-QĐ/TW của Đảng về doanh nghiệp có vốn nhà nước từ 50% "
                    "trở xuống, và từ Luật Doanh nghiệp 2005, 2020, theo đó trên một nửa là doanh nghiệp nhà "
                    "nước."
                ),
                en=(
                    "The text is not public. Inferred from the statistical meaning of «non-state» (State "
                    "share of 50 % or less), from Party regulation 47-QĐ/TW on enterprises with 50 % or "
                    "less, and from the enterprise laws of 2005 and 2020, where more than half makes a State "
                    "enterprise."
                ),
            ),
        ),
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

# --- kinds of unit and scope ----------------------------------------------------------------------

# «doanh nghiệp ngoài nhà nước»
NON_STATE_ENTERPRISE = Rule.of(
    "scope.non_state_enterprise",
    UNIT,
    Words(
        vi=(
            "doanh nghiệp thuộc khu vực ngoài nhà nước: vốn nhà nước từ 50% trở xuống, kể cả doanh "
            "nghiệp có vốn đầu tư nước ngoài"
        ),
        en=("an enterprise be non-state: the State's share be 50 % or less, foreign-invested enterprises included"),
    ),
    Words(
        vi="đơn vị không phải là doanh nghiệp ngoài nhà nước theo Nghị quyết",
        en="the unit is not a non-state enterprise in the sense of the Resolution",
    ),
    *versions(
        UNIT_KIND.is_(UnitKind.ENTERPRISE) & (STATE_CAPITAL_PERCENT <= STATE_CAPITAL_PERCENT_MAX),
        Source(
            date(2009, 11, 10),
            RESOLUTION_28_2009.at(),
            Evidence.INFERRED,
            url=_PAGE_THANHPHOHAIPHONG_TONG_KET_NAM,
            note=Words(
                vi=(
                    "Theo tên gọi và cách làm của thành phố, có tính doanh nghiệp có vốn đầu tư nước ngoài. "
                    "Nhóm thống kê cùng tên không gồm các doanh nghiệp này và không được dùng. Từ 01/7/2015 "
                    "đến 31/12/2020, doanh nghiệp có 51–99% vốn nhà nước về luật không phải doanh nghiệp nhà "
                    "nước, nhưng vẫn ở ngoài phạm vi này."
                ),
                en=(
                    "From the title and from the city's practice, which counts foreign-invested enterprises. "
                    "The statistical class of the same name leaves them out and must not be used. Between "
                    "1/7/2015 and 31/12/2020 an enterprise with 51-99 % of State capital was not a State "
                    "enterprise in law; it is still outside here."
                ),
            ),
        ),
    ),
)

# «hợp tác xã»
COOPERATIVE = Rule.of(
    "scope.cooperative",
    UNIT,
    Words(
        vi="đơn vị là hợp tác xã hoặc liên hiệp hợp tác xã", en="the unit be a cooperative or a union of cooperatives"
    ),
    Words(
        vi="đơn vị không phải là hợp tác xã thuộc phạm vi Nghị quyết",
        en="the unit is not one of the cooperatives the Resolution names",
    ),
    *versions(
        UNIT_KIND.is_in(UnitKind.COOPERATIVE, UnitKind.COOPERATIVE_UNION),
        Source(
            date(2009, 11, 10),
            RESOLUTION_28_2009.at(_TITLE),
            Evidence.INFERRED,
            url=_PAGE_THANHPHOHAIPHONG_TONG_KET_NAM,
            note=Words(
                vi=(
                    "Tên gọi nêu hợp tác xã; việc liên hiệp hợp tác xã cũng thuộc phạm vi là suy ra. Tổ hợp "
                    "tác không phải là hợp tác xã."
                ),
                en=(
                    "Cooperatives are named in the title; that a union of cooperatives goes with them is "
                    "inferred. A cooperative group (tổ hợp tác) is not one."
                ),
            ),
        ),
    ),
)

# «đơn vị sự nghiệp ngoài công lập»
NON_PUBLIC_SERVICE_UNIT = Rule.of(
    "scope.non_public_service_unit",
    UNIT,
    Words(
        vi="đơn vị là đơn vị sự nghiệp ngoài công lập, kể cả lớp mầm non độc lập",
        en="the unit be a non-public service unit, an independent kindergarten class included",
    ),
    Words(vi="đơn vị không phải là đơn vị sự nghiệp ngoài công lập", en="the unit is not a non-public service unit"),
    *versions(
        UNIT_KIND.is_in(UnitKind.NON_PUBLIC_SERVICE_UNIT, UnitKind.INDEPENDENT_KINDERGARTEN_CLASS),
        Source(
            date(2009, 11, 10),
            RESOLUTION_28_2009.at(_TITLE),
            Evidence.INFERRED,
            url=_PAGE_THANHPHOHAIPHONG_TONG_KET_NAM,
            note=Words(
                vi=("Lớp mầm non độc lập: năm 2025 có hai chi đoàn được lập tại hai lớp ở Kiến An theo Nghị quyết."),
                en=(
                    "Independent kindergarten classes: in 2025 Youth Union cells were founded in two of them "
                    "in Kiến An under the Resolution."
                ),
            ),
        ),
    ),
)

NQ28 = Rule.of(
    "scope.nq28",
    UNIT,
    Words(
        vi=(
            "đơn vị thuộc phạm vi Nghị quyết 28-NQ/TU phải ở Hải Phòng và là doanh nghiệp ngoài nhà "
            "nước, hợp tác xã, liên hiệp hợp tác xã hoặc đơn vị sự nghiệp ngoài công lập"
        ),
        en=(
            "a unit under Resolution 28-NQ/TU be in Hải Phòng and be a non-state enterprise, a "
            "cooperative or union of cooperatives, or a non-public service unit"
        ),
    ),
    Words(
        vi="Nghị quyết không điều chỉnh đơn vị và tổ chức tại đó không được tính vào kết quả",
        en="the Resolution does not cover the unit and nothing in it is counted",
    ),
    *versions(
        LOCATED_IN_HAI_PHONG.is_(True) & (NON_STATE_ENTERPRISE | COOPERATIVE | NON_PUBLIC_SERVICE_UNIT),
        Source(
            date(2009, 11, 10),
            RESOLUTION_28_2009.at(_TITLE),
            Evidence.INFERRED,
            url="https://sieucacuocnews.com/phat-huy-hieu-qua-nghi-quyet-so-28-nq-tu-cua-btv-thanh-uy-hai-phong-439212.html",
            note=Words(
                vi="Toàn văn Nghị quyết không công bố. Hộ kinh doanh không thuộc phạm vi.",
                en="The text of the Resolution is not public. A business household is outside.",
            ),
        ),
    ),
)

DECREE98 = Rule.of(
    "scope.decree98",
    UNIT,
    Words(
        vi=(
            "đơn vị thuộc phạm vi Nghị định 98/2014/NĐ-CP phải là doanh nghiệp thuộc mọi thành phần "
            "kinh tế, kể cả doanh nghiệp có vốn đầu tư nước ngoài, hoặc hợp tác xã"
        ),
        en=(
            "a unit under decree 98/2014 be an enterprise of any sector, foreign-invested ones "
            "included, or a cooperative"
        ),
    ),
    Words(
        vi=("Nghị định không áp dụng: trường học, cơ sở y tế chỉ theo điều lệ các tổ chức và Nghị quyết"),
        en=("the decree does not apply: a school or clinic falls under the charters and the Resolution only"),
    ),
    *versions(
        UNIT_KIND.is_in(UnitKind.ENTERPRISE, UnitKind.COOPERATIVE),
        Source(
            date(2014, 12, 10),
            DECREE_98_2014.at(article("2")),
            Evidence.QUOTED,
            url="http://cird.gov.vn/content.php?id=945&cate=61",
            note=Words(
                vi=(
                    "Công ty TNHH, công ty cổ phần, công ty hợp danh, doanh nghiệp tư nhân, doanh nghiệp "
                    "chuyển đổi từ doanh nghiệp 100% vốn nhà nước, doanh nghiệp của tổ chức đảng và tổ chức "
                    "chính trị - xã hội, doanh nghiệp có vốn đầu tư nước ngoài dù đã hay chưa đăng ký lại "
                    "theo Nghị định 101/2006/NĐ-CP; hợp tác xã. Không nêu liên hiệp hợp tác xã."
                ),
                en=(
                    "LLC, JSC, partnership, private enterprise, those converted from wholly State-owned "
                    "ones, those of Party and socio-political organisations, foreign-invested ones whether "
                    "or not re-registered under decree 101/2006/NĐ-CP; cooperatives. A union of cooperatives "
                    "is not named."
                ),
            ),
        ),
    ),
)

RULES = (NON_STATE_ENTERPRISE, COOPERATIVE, NON_PUBLIC_SERVICE_UNIT, NQ28, DECREE98)
PARAMETERS = (STATE_CAPITAL_PERCENT_MAX,)
