"""A report under the State’s regime: which reports it binds, their cut-off and their due date."""

from __future__ import annotations

from datetime import date

from nq28model.facts import REPORT
from nq28model.facts.reporting import (
    CLIMBS_SEVERAL_LEVELS,
    CREATED_BY_NORMATIVE_ACT,
    CUT_OFF_UNIFORM_IN_SECTOR,
    DAYS_LATE,
    EACH_LEVEL_HAS_DUE_DATE,
    REGIME_OF_ADMINISTRATIVE_BODY,
    REPORT_IS_INTERNAL,
    REPORT_IS_STATE_SECRET,
    REPORT_KIND,
    UNDER_STATISTICS_LAW,
    WORKING_DAYS_TO_DUE,
)
from nq28model.facts.reporting_vocabularies import ReportKind
from nq28model.instruments import DECISION_01_2023_KHANH_HOA, DECREE_09_2019
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.spec import Rule
from nq28model.words import Words

# --- Reports: the State regime --------------------------------------------------------------------

REPORT_WITHIN_DECREE = Rule.of(
    "report.within_decree",
    REPORT,
    Words(
        vi=(
            "Nghị định 09/2019 chỉ áp dụng cho báo cáo thuộc chế độ báo cáo của cơ quan hành chính "
            "nhà nước, không phải báo cáo thống kê, báo cáo mật hay báo cáo nội bộ"
        ),
        en=(
            "Decree 09/2019 apply only to a report made under a regime of State administrative "
            "bodies that is not a statistical report, a State secret or an internal matter"
        ),
    ),
    Words(
        vi=("báo cáo theo quy định khác; báo cáo của cấp ủy thực hiện theo quy chế làm việc của cấp ủy"),
        en=(
            "the decree leaves the report to other rules: a Party committee's report follows that "
            "committee's working regulation"
        ),
    ),
    *versions(
        REGIME_OF_ADMINISTRATIVE_BODY.is_(True)
        & UNDER_STATISTICS_LAW.is_(False)
        & REPORT_IS_STATE_SECRET.is_(False)
        & REPORT_IS_INTERNAL.is_(False),
        Source(
            date(2019, 3, 12),
            DECREE_09_2019.at(article("1")),
            Evidence.QUOTED,
            url="https://thuvienphapluat.vn/van-ban/bo-may-hanh-chinh/Nghi-dinh-09-2019-ND-CP-quy-dinh-ve-che-do-bao-cao-cua-co-quan-hanh-chinh-nha-nuoc-386322.aspx",
            note=Words(
                vi=(
                    "Loại trừ thứ nhất được trích nguyên văn; chưa tìm được nguồn cho loại trừ về báo cáo "
                    "mật và nội bộ. Việc cơ quan đảng, đoàn thể đứng ngoài được suy ra: đó không phải cơ "
                    "quan hành chính."
                ),
                en=(
                    "The first exclusion is quoted; those of secret and internal reports are untraced. That "
                    "Party and mass bodies stand outside is inferred: they are not administrative bodies."
                ),
            ),
        ),
    ),
)

REPORT_CREATED_BY_ACT = Rule.of(
    "report.created_by_act",
    REPORT,
    Words(
        vi=("chế độ báo cáo định kỳ thuộc phạm vi Nghị định phải được ban hành trong văn bản quy phạm pháp luật"),
        en="a periodic report within the decree be created by a normative legal act",
    ),
    Words(
        vi="báo cáo không có căn cứ ban hành; chưa thấy quy định về hệ quả",
        en="the report has no footing; what follows was not seen",
    ),
    *versions(
        ~REPORT_WITHIN_DECREE | REPORT_KIND.is_not(ReportKind.PERIODIC) | CREATED_BY_NORMATIVE_ACT.is_(True),
        Source(date(2019, 3, 12), DECREE_09_2019.at(article("11")), Evidence.QUOTED),
    ),
)

_SINCE_DECREE_09_2019_8_5 = (
    Source(
        date(2019, 3, 12),
        DECREE_09_2019.at(article("8(5)")),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/45351-hd-thoi-gian-chot-so-lieu-bao-cao-cua-co-quan-hanh-chinh-nha-nuoc.html",
    ),
)

REPORT_CUT_OFF_UNIFORM = Rule.of(
    "report.cut_off_uniform",
    REPORT,
    Words(
        vi=("thời gian chốt số liệu của báo cáo thuộc phạm vi Nghị định phải thống nhất trong cùng ngành, lĩnh vực"),
        en="the cut-off of reports within the decree be the same throughout a sector",
    ),
    Words(
        vi="số liệu của ngành không tổng hợp được theo cùng một thời điểm",
        en="figures of the sector cannot be added up as of one day",
    ),
    *versions(~REPORT_WITHIN_DECREE | CUT_OFF_UNIFORM_IN_SECTOR.is_(True), *_SINCE_DECREE_09_2019_8_5),
)

# --- State clock ----------------------------------------------------------------------------------

REPORT_MIN_WORKING_DAYS = Dated(
    "report.min_working_days",
    Words(
        vi="số ngày làm việc tối thiểu từ khi chốt số liệu đến hạn gửi báo cáo",
        en="least number of working days from the end of data-taking to the due date",
    ),
    versions(1, *_SINCE_DECREE_09_2019_8_5),
    unit=Words(vi="ngày làm việc", en="working days"),
)

# --- Reports: the State regime --------------------------------------------------------------------

REPORT_DUE_AFTER_CUT_OFF = Rule.of(
    "report.due_after_cut_off",
    REPORT,
    Words(
        vi=("thời hạn gửi báo cáo thuộc phạm vi Nghị định phải sau khi kết thúc lấy số liệu ít nhất một ngày làm việc"),
        en=(
            "at least one working day lie between the end of data-taking and the due date of a report within the decree"
        ),
    ),
    Words(
        vi="thời hạn gửi đặt quá sớm, nơi ban hành phải điều chỉnh",
        en="the due date is set too early and the issuer must move it",
    ),
    *versions(~REPORT_WITHIN_DECREE | (WORKING_DAYS_TO_DUE >= REPORT_MIN_WORKING_DAYS), *_SINCE_DECREE_09_2019_8_5),
)

REPORT_DUE_DATE_PER_LEVEL = Rule.of(
    "report.due_date_per_level",
    REPORT,
    Words(
        vi="báo cáo thuộc phạm vi Nghị định qua nhiều cấp phải có thời hạn gửi cho từng cấp",
        en="a report within the decree that climbs several levels have a due date for each of them",
    ),
    Words(vi="cấp dưới không xác định được thời hạn của mình", en="a lower level cannot tell by when it must report"),
    *versions(
        ~REPORT_WITHIN_DECREE | CLIMBS_SEVERAL_LEVELS.is_(False) | EACH_LEVEL_HAS_DUE_DATE.is_(True),
        *_SINCE_DECREE_09_2019_8_5,
    ),
)

REPORT_ON_TIME = Rule.of(
    "report.on_time",
    REPORT,
    Words(vi="báo cáo phải gửi chậm nhất vào ngày hết hạn", en="a report be sent no later than its due date"),
    Words(vi="báo cáo chậm số ngày đã tính", en="the report is late by the number of days shown"),
    *versions(
        DAYS_LATE <= 0,
        Source(
            date(2019, 3, 12),
            DECREE_09_2019.at(article("13")),
            Evidence.QUOTED,
            url="https://thuviennhadat.vn/phap-luat-doi-song/thoi-han-gui-bao-cao-trong-che-do-bao-cao-dinh-ky-cua-co-quan-hanh-chinh-nha-nuoc-quy-dinh-nhu-the-n-458096.html",
            note=Words(
                vi=(
                    "Với báo cáo của cơ quan đảng, hạn gửi là hạn trong quy chế làm việc của cấp ủy; cách so "
                    "sánh như nhau (suy luận)."
                ),
                en=(
                    "For a Party report the due date is that of the committee's working regulation; the "
                    "comparison is the same (inferred)."
                ),
            ),
        ),
    ),
)

# --- State clock ----------------------------------------------------------------------------------

REPORT_NINE_MONTH_WORKING_DAYS = Dated(
    "report.nine_month_working_days",
    Words(
        vi="số ngày làm việc từ khi chốt số liệu báo cáo 9 tháng đến hạn gửi, nơi tỉnh có quy định",
        en=("working days from the cut-off of a nine-month report to its due date, where a province adds one"),
    ),
    versions(
        2,
        Source(
            date(2023, 1, 1),
            DECISION_01_2023_KHANH_HOA.at(article("4")),
            Evidence.REPORTED,
            note=Words(
                vi=(
                    "Nguồn của cộng đồng; chỉ riêng Khánh Hòa. Ngày đầu thay cho ngày chưa thấy: ngày 1 "
                    "tháng 1 của năm trong số hiệu."
                ),
                en=(
                    "Community source; Khánh Hòa only. The first day stands in for an unseen one: 1 January "
                    "of the year in the number."
                ),
            ),
        ),
    ),
    unit=Words(vi="ngày làm việc", en="working days"),
)

RULES = (
    REPORT_WITHIN_DECREE,
    REPORT_CREATED_BY_ACT,
    REPORT_CUT_OFF_UNIFORM,
    REPORT_DUE_AFTER_CUT_OFF,
    REPORT_DUE_DATE_PER_LEVEL,
    REPORT_ON_TIME,
)
PARAMETERS = (REPORT_MIN_WORKING_DAYS, REPORT_NINE_MONTH_WORKING_DAYS)
