"""The texts that the rules cite, one constant each, in the order of the field and then of time.

A constant's name carries the year: one number names several texts.
"""

from __future__ import annotations

from datetime import date

from nq28model.law import Evidence, Instrument
from nq28model.words import Words

_CENTRAL_COMMITTEE = Words(vi="Ban Chấp hành Trung ương", en="Central Committee of the Communist Party of Vietnam")
_CENTRAL_ORGANISATION_COMMISSION = Words(vi="Ban Tổ chức Trung ương", en="Central Organisation Commission")
_GENERAL_CONFEDERATION = Words(vi="Tổng Liên đoàn Lao động Việt Nam", en="Vietnam General Confederation of Labour")
_CONFEDERATION_PRESIDIUM = Words(
    vi="Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam", en="Presidium of the Vietnam General Confederation of Labour"
)
_NATIONAL_ASSEMBLY = Words(vi="Quốc hội", en="National Assembly")
_PARTY_CHARTER = Words(vi="Điều lệ Đảng Cộng sản Việt Nam", en="Charter of the Communist Party of Vietnam")
_IMPLEMENTING_THE_CHARTER = Words(
    vi="Quy định thi hành Điều lệ Đảng", en="Regulation on implementing the Party Charter"
)
_MEMBER_WORK = Words(vi="Hướng dẫn nghiệp vụ công tác đảng viên", en="Guidance on Party-member work")
_GOVERNMENT = Words(vi="Chính phủ", en="Government")
_POLITBURO = Words(vi="Bộ Chính trị", en="Politburo")
_PRIME_MINISTER = Words(vi="Thủ tướng Chính phủ", en="Prime Minister")
_SECRETARIAT = Words(vi="Ban Bí thư Trung ương Đảng", en="Secretariat of the Party Central Committee")
_NGHE_AN_STANDING_COMMITTEE = Words(
    vi="Ban Thường vụ Tỉnh ủy Nghệ An", en="Standing Committee of the Nghệ An Provincial Party Committee"
)
_CENTRAL_OFFICE = Words(vi="Văn phòng Trung ương Đảng", en="Office of the Party Central Committee")
_CIVIL_CODE = Words(vi="Bộ luật Dân sự", en="Civil Code")
_YEARLY_ASSESSMENT = Words(
    vi=("Kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị"),
    en=("On yearly review, assessment and grading of collectives and individuals in the political system"),
)
_YEARLY_PARTY_ASSESSMENT = Words(
    vi=(
        "Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và "
        "tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp"
    ),
    en="On yearly review, assessment and grading of Party organisations, members and leaders",
)
_ASSESSMENT = Words(
    vi=("Kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị"),
    en="On review, assessment and grading of collectives and individuals in the political system",
)
_QUALITY_OF_CELL_MEETINGS = Words(
    vi="Đánh giá chất lượng sinh hoạt chi bộ", en="On assessing the quality of cell meetings"
)

# --- the Resolution -------------------------------------------------------------------------------

RESOLUTION_28_2009 = Instrument(
    id="res-28-nq-tu-2009",
    short=Words(vi="Nghị quyết 28-NQ/TU (2009)", en="Resolution 28-NQ/TU (2009)"),
    title=Words(
        vi=(
            "Xây dựng, củng cố và phát triển tổ chức đảng, đoàn thể trong các loại hình doanh nghiệp ngoài nhà nước, "
            "hợp tác xã, đơn vị sự nghiệp ngoài công lập"
        ),
        en=(
            "Building, strengthening and developing Party and mass organisations in non-state enterprises, "
            "cooperatives and non-public service units"
        ),
    ),
    issuer=Words(
        vi="Ban Thường vụ Thành ủy Hải Phòng", en="Standing Committee of the Hải Phòng Municipal Party Committee"
    ),
    number="28-NQ/TU",
    issued=date(2009, 11, 10),
    in_force_from=date(2009, 11, 10),
    evidence=Evidence.QUOTED,
    url="https://sieucacuocnews.com/phat-huy-hieu-qua-nghi-quyet-so-28-nq-tu-cua-btv-thanh-uy-hai-phong-439212.html",
    note=Words(
        vi=(
            "Số, ngày, cơ quan ban hành và tên gọi được trích nguyên văn; toàn văn không được công bố. "
            "Coi là có hiệu lực từ ngày ký."
        ),
        en=(
            "Number, date, issuer and title are quoted; the text itself is not public. "
            "It is taken to be in force from its date."
        ),
    ),
)

# --- the Party ------------------------------------------------------------------------------------

GUIDANCE_724_2001 = Instrument(
    id="guidance-724-hd-tcqt-2001",
    short=Words(vi="Hướng dẫn 724-HD/TCQT (2001)", en="Guidance 724-HD/TCQT (2001)"),
    title=Words(vi="Hướng dẫn thực hiện chế độ đảng phí", en="Guidance on the regime of Party dues"),
    issuer=Words(vi="Ban Tài chính - Quản trị Trung ương", en="Central Finance and Administration Commission"),
    number="724-HD/TCQT",
    issued=date(2001, 10, 12),
    in_force_from=date(2001, 10, 12),
    in_force_until=date(2011, 3, 31),
    evidence=Evidence.QUOTED,
    url="http://www.sggp.org.vn/xaydungdang/2009/12/213405/",
    note=Words(
        vi="Ban hành theo 09-QĐ/TW trước đó. Tên cơ quan ban hành và ngày hết hiệu lực được suy ra.",
        en=("Issued under the earlier 09-QĐ/TW. The issuer's name and the last day in force are inferred."),
    ),
)
CHARTER_2006 = Instrument(
    id="charter-2006",
    short=Words(vi="Điều lệ Đảng (Đại hội X, 2006)", en="Party Charter (10th Congress, 2006)"),
    title=_PARTY_CHARTER,
    issuer=Words(vi="Đại hội đại biểu toàn quốc lần thứ X", en="Tenth National Congress of the Party"),
    number="Điều lệ Đảng (Đại hội X)",
    issued=date(2006, 4, 25),
    in_force_from=date(2006, 4, 25),
    in_force_until=date(2011, 1, 18),
    evidence=Evidence.REPORTED,
    url="https://dangcongsan.vn/ban-doc/hoi-dap/ve-viec-bau-cap-uy-76136.html",
    note=Words(
        vi=(
            "Chưa tìm được ngày thông qua (chỉ biết tháng 4/2006). Khoản 4 Điều 24 được thấy trích nguyên văn; "
            "Điều 21 chỉ thấy ở bản viết lại."
        ),
        en=(
            "The day of adoption is untraced (April 2006 is known). Art. 24(4) was seen as quoted; "
            "Art. 21 only in a reworded copy."
        ),
    ),
)
REGULATION_23_2006 = Instrument(
    id="regulation-23-qd-tw-2006",
    short=Words(vi="Quy định 23-QĐ/TW (2006)", en="Regulation 23-QĐ/TW (2006)"),
    title=_IMPLEMENTING_THE_CHARTER,
    issuer=Words(vi="Bộ Chính trị", en="Politburo"),
    number="23-QĐ/TW",
    issued=date(2006, 10, 31),
    in_force_from=date(2006, 10, 31),
    in_force_until=date(2011, 10, 31),
    evidence=Evidence.QUOTED,
    url="https://thuviennhadat.vn/phap-luat-doi-song/ve-chuyen-sinh-hoat-dang-cua-dang-vien-thuoc-chi-bo-doi-cong-tac-duoc-quy-dinh-nhu-the-nao-267216.html",
)
CHARTER_2011 = Instrument(
    id="charter-2011",
    short=Words(vi="Điều lệ Đảng (Đại hội XI, 2011)", en="Party Charter (11th Congress, 2011)"),
    title=_PARTY_CHARTER,
    issuer=Words(vi="Đại hội đại biểu toàn quốc lần thứ XI", en="Eleventh National Congress of the Party"),
    number="Điều lệ Đảng (Đại hội XI)",
    issued=date(2011, 1, 19),
    in_force_from=date(2011, 1, 19),
    evidence=Evidence.QUOTED,
    url="https://baonghean.vn/en/dieu-le-dang-do-dai-hoi-dai-bieu-toan-quoc-lan-thu-xi-cua-dang-thong-qua-10298234.html",
    note=Words(
        vi="Các đại hội năm 2016, 2021 và tháng 01/2026 giữ nguyên; dự kiến sửa đổi tại đại hội năm 2030.",
        en="The congresses of 2016, 2021 and January 2026 left it as it is; an amendment is planned for 2030.",
    ),
)
REGULATION_342_2010 = Instrument(
    id="regulation-342-qd-tw-2010",
    short=Words(vi="Quy định 342-QĐ/TW (2010)", en="Regulation 342-QĐ/TW (2010)"),
    title=Words(vi="Quy định về chế độ đảng phí", en="Regulation on Party dues"),
    issuer=Words(vi="Bộ Chính trị", en="Politburo"),
    number="342-QĐ/TW",
    issued=date(2010, 12, 28),
    in_force_from=date(2011, 4, 1),
    in_force_until=date(2026, 1, 31),
    evidence=Evidence.QUOTED,
    url="https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/59663/muc-trich-nop-dang-phi-thu-duoc-moi-nhat",
    note=Words(
        vi=("Ngày ban hành theo một ngân hàng câu hỏi của cộng đồng; chưa tìm được nguồn cho cơ quan ban hành."),
        en="The day of issue is from a community exam bank; the issuer is untraced.",
    ),
)
REGULATION_45_2011 = Instrument(
    id="regulation-45-qd-tw-2011",
    short=Words(vi="Quy định 45-QĐ/TW (2011)", en="Regulation 45-QĐ/TW (2011)"),
    title=_IMPLEMENTING_THE_CHARTER,
    issuer=_CENTRAL_COMMITTEE,
    number="45-QĐ/TW",
    issued=date(2011, 11, 1),
    in_force_from=date(2011, 11, 1),
    in_force_until=date(2016, 7, 24),
    evidence=Evidence.REPORTED,
    url="https://hocday.com/ban-t-chc-s-12-hdbtctw-ng-cng-sn-vit-nam.html?page=13",
    note=Words(
        vi="Chỉ thấy ngày và số điểm 13.3.4. Ngày hết hiệu lực lấy theo ngày của văn bản kế tiếp.",
        en=(
            "Only its date and the clause number 13.3.4 were seen. The last day in force is taken "
            "from the date of its successor."
        ),
    ),
)
GUIDANCE_12_2012 = Instrument(
    id="guidance-12-hd-btctw-2012",
    short=Words(vi="Hướng dẫn 12-HD/BTCTW (2012)", en="Guidance 12-HD/BTCTW (2012)"),
    title=_MEMBER_WORK,
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="12-HD/BTCTW",
    issued=date(2012, 5, 17),
    in_force_from=date(2012, 5, 17),
    in_force_until=date(2017, 6, 4),
    evidence=Evidence.REPORTED,
    url="https://hocday.com/ban-t-chc-s-12-hdbtctw-ng-cng-sn-vit-nam.html?page=13",
    note=Words(
        vi=(
            "Chưa tìm được nguồn cho ngày ban hành; thấy được mẫu quyết định chuyển giao và các mẫu 14, 15. Phần thứ "
            "hai, về biểu thống kê, áp dụng đến ngày 25/7/2017."
        ),
        en=(
            "The day of issue is untraced; the specimen transfer decision and forms 14 and 15 were seen. Its second "
            "part, on the statistical tables, stood until 25/7/2017."
        ),
    ),
)
COMMITTEE_PRACTICE_2013 = Instrument(
    id="committee-practice-2013",
    short=Words(vi="thực tiễn của các cấp ủy (từ 2013)", en="committees' practice (since 2013)"),
    title=Words(vi="Thực tiễn chuyển giao, tiếp nhận của các cấp ủy", en="What committees are reported to have done"),
    issuer=Words(vi="Cấp ủy các cấp", en="Party committees at all levels"),
    in_force_from=date(2013, 1, 1),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=(
            "Không phải văn bản: nêu việc các cấp ủy được thuật lại là đã làm giống nhau từ 2013 đến 2026 mà không "
            "thấy điều khoản nào. Quy tắc dẫn mục này mô tả thực tiễn, không phải quy định."
        ),
        en=(
            "Not a legal text: it stands where committees are reported to have acted alike from 2013 to 2026 and no "
            "clause was seen. A rule that cites it describes practice, not law."
        ),
    ),
)
GUIDANCE_21_2013 = Instrument(
    id="guidance-21-hd-btctw-2013",
    short=Words(vi="Hướng dẫn 21-HD/BTCTW (2013)", en="Guidance 21-HD/BTCTW (2013)"),
    title=Words(
        vi=(
            "Hướng dẫn xây dựng mô hình tổ chức đảng trong khu công nghiệp, khu chế xuất, khu kinh tế, cụm công nghiệp"
        ),
        en=(
            "Guidance on the model of Party organisation in industrial parks, export-processing "
            "zones, economic zones and industrial clusters"
        ),
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="21-HD/BTCTW",
    issued=date(2013, 10, 17),
    in_force_from=date(2013, 10, 17),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/van-ban/Doanh-nghiep/Huong-dan-21-HD-BTCTW-nam-2013-xay-dung-mo-hinh-to-chuc-dang-khu-cong-nghiep-khu-che-xuat-khu-kinh-te-210909.aspx?tab=3",
    note=Words(
        vi="Chưa rõ đã bị bãi bỏ hay chưa; trong thực tiễn đã bị việc sắp xếp năm 2025 thay thế.",
        en="Not known to have been repealed; overtaken in practice by the reorganisation of 2025.",
    ),
)
ELECTION_RULES_2014 = Instrument(
    id="election-rules-2014",
    short=Words(vi="Quy chế bầu cử trong Đảng (244-QĐ/TW, 2014)", en="Party election rules (244-QĐ/TW, 2014)"),
    title=Words(vi="Quy chế bầu cử trong Đảng", en="Election Rules in the Party"),
    issuer=_CENTRAL_COMMITTEE,
    number="244-QĐ/TW",
    issued=date(2014, 6, 9),
    in_force_from=date(2014, 6, 9),
    in_force_until=date(2024, 10, 9),
    evidence=Evidence.QUOTED,
    url="http://dangcongsan.vn/tien-toi-dai-hoi-dang-bo-cac-cap-va-dai-hoi-xiii-cua-dang/chuyen-muc-hoi-dap/cach-tinh-ket-qua-bau-cu-o-dai-hoi-cac-cap-dai-hoi-dang-vien-556421.html",
    note=Words(
        vi="Khoản 2 Điều 32 được thấy ở một trang năm 2020; chưa tìm được nguồn cho số và ngày.",
        en="Art. 32(2) was seen on a page of 2020; number and date are untraced.",
    ),
)
REGULATION_29_2016 = Instrument(
    id="regulation-29-qd-tw-2016",
    short=Words(vi="Quy định 29-QĐ/TW (2016)", en="Regulation 29-QĐ/TW (2016)"),
    title=_IMPLEMENTING_THE_CHARTER,
    issuer=_CENTRAL_COMMITTEE,
    number="29-QĐ/TW",
    issued=date(2016, 7, 25),
    in_force_from=date(2016, 7, 25),
    in_force_until=date(2021, 7, 29),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quy-dinh-29-QD-TW-thi-hanh-Dieu-le-Dang-2016-319797.aspx",
)
GUIDANCE_09_2017 = Instrument(
    id="guidance-09-hd-btctw-2017",
    short=Words(vi="Hướng dẫn 09-HD/BTCTW (2017)", en="Guidance 09-HD/BTCTW (2017)"),
    title=_MEMBER_WORK,
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="09-HD/BTCTW",
    issued=date(2017, 6, 5),
    in_force_from=date(2017, 6, 5),
    in_force_until=date(2022, 1, 17),
    evidence=Evidence.QUOTED,
    url="http://btctu.camau.dcs.vn/trao-doi-nghiep-vu-chuyen-giao-to-chuc-va-chuyen-sinh-hoat-dang.177",
    note=Words(
        vi=(
            "Đính chính theo Công văn 3342-CV/BTCTW ngày 02/8/2017. Phần về chuyển giao tổ chức đảng "
            "chỉ thấy được một phần."
        ),
        en=(
            "Corrected by Official Dispatch 3342-CV/BTCTW of 02/8/2017. The section on transferring organisations "
            "was seen in part."
        ),
    ),
)
DIRECTIVE_33_2019 = Instrument(
    id="directive-33-ct-tw-2019",
    short=Words(vi="Chỉ thị 33-CT/TW (2019)", en="Directive 33-CT/TW (2019)"),
    title=Words(
        vi="Chỉ thị về tăng cường xây dựng tổ chức đảng trong các đơn vị kinh tế tư nhân",
        en="Directive on strengthening Party building in private economic units",
    ),
    issuer=Words(vi="Ban Bí thư", en="Secretariat of the Party Central Committee"),
    number="33-CT/TW",
    issued=date(2019, 3, 18),
    in_force_from=date(2019, 3, 18),
    evidence=Evidence.QUOTED,
    url=(
        "https://luatvietnam.vn/tin-van-ban-moi/"
        "doanh-nghiep-co-tu-3-dang-vien-chinh-thuc-co-the-thanh-lap-chi-bo-186-19616-article.html"
    ),
)
REGULATION_24_2021 = Instrument(
    id="regulation-24-qd-tw-2021",
    short=Words(vi="Quy định 24-QĐ/TW (2021)", en="Regulation 24-QĐ/TW (2021)"),
    title=_IMPLEMENTING_THE_CHARTER,
    issuer=_CENTRAL_COMMITTEE,
    number="24-QĐ/TW",
    issued=date(2021, 7, 30),
    in_force_from=date(2021, 7, 30),
    in_force_until=date(2025, 1, 19),
    evidence=Evidence.QUOTED,
    url="http://danvan.vn/Home/Van-ban/Dang-Nha-nuoc/14431/Quy-dinh-so-24-QDTW-ngay-3072021-cua-Ban-Chap-hanh-Trung-uong-ve-thi-hanh-Dieu-le-Dang",
    note=Words(
        vi="Chưa tìm được nguồn cho việc được thay thế vào ngày ký văn bản kế tiếp.",
        en="That it was replaced on the day its successor was signed is untraced.",
    ),
)
GUIDANCE_08_2021 = Instrument(
    id="guidance-08-hd-btctw-2021",
    short=Words(vi="Hướng dẫn 08-HD/BTCTW (2021)", en="Guidance 08-HD/BTCTW (2021)"),
    title=Words(
        vi="Hướng dẫn kết nạp chủ doanh nghiệp tư nhân vào Đảng",
        en="Guidance on admitting owners of private enterprises to the Party",
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="08-HD/BTCTW",
    issued=date(2021, 9, 27),
    in_force_from=date(2021, 9, 27),
    evidence=Evidence.QUOTED,
    url="https://xaydungdang.org.vn/van-kien-tu-lieu/huong-dan-ket-nap-chu-doanh-nghiep-tu-nhan-vao-dang-15783",
    note=Words(
        vi="Không nhầm với Hướng dẫn 08-HD/BTCTW năm 2017 về lực lượng vũ trang.",
        en="Not to be confused with 08-HD/BTCTW of 2017, which concerns the armed forces.",
    ),
)
GUIDANCE_01_2021 = Instrument(
    id="guidance-01-hd-tw-2021",
    short=Words(vi="Hướng dẫn 01-HD/TW (2021)", en="Guidance 01-HD/TW (2021)"),
    title=Words(
        vi="Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng",
        en="Guidance on specific questions of implementing the Party Charter",
    ),
    issuer=Words(vi="Ban Bí thư", en="Secretariat of the Party Central Committee"),
    number="01-HD/TW",
    issued=date(2021, 9, 28),
    in_force_from=date(2021, 9, 28),
    in_force_until=date(2025, 6, 8),
    evidence=Evidence.QUOTED,
    url="https://stdt.danguykhoibinhthuan.vn/sotay/to-chuc/chuyen-sinh-hoat-dang/chuyen-sinh-hoat-dang-tam-thoi",
    note=Words(
        vi=(
            "Đã thấy điểm 10 (chuyển sinh hoạt đảng). Có nơi cho là đã có một hướng dẫn đầu năm 2025 "
            "cho Quy định 232-QĐ/TW: chưa tìm được nguồn."
        ),
        en=(
            "Point 10 (transfer of members) was seen. A guidance of early 2025 for 232-QĐ/TW is "
            "believed to have existed: untraced."
        ),
    ),
)
GUIDANCE_12_2022 = Instrument(
    id="guidance-12-hd-btctw-2022",
    short=Words(vi="Hướng dẫn 12-HD/BTCTW (2022)", en="Guidance 12-HD/BTCTW (2022)"),
    title=_MEMBER_WORK,
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="12-HD/BTCTW",
    issued=date(2022, 1, 18),
    in_force_from=date(2022, 1, 18),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=(
            "Một ngân hàng câu hỏi của cộng đồng ghi ngày 18/01/2022; cũng có nơi cho là 17/01/2022. "
            "Chưa rõ ngày hết hiệu lực: Hướng dẫn 38-HD/BTCTW năm 2025 thay thế."
        ),
        en=(
            "A community exam bank cites it with the date 18/01/2022; 17/01/2022 has also been believed. "
            "Its last day in force is not known: 38-HD/BTCTW of 2025 succeeded it."
        ),
    ),
)
GUIDANCE_03_2022 = Instrument(
    id="guidance-03-hd-tw-2022",
    short=Words(vi="Hướng dẫn 03-HD/TW (2022)", en="Guidance 03-HD/TW (2022)"),
    title=Words(
        vi="Hướng dẫn thí điểm sinh hoạt đảng theo tổ đảng", en="Guidance on the pilot of meeting by Party group"
    ),
    issuer=Words(vi="Ban Bí thư", en="Secretariat of the Party Central Committee"),
    number="03-HD/TW",
    issued=date(2022, 12, 27),
    in_force_from=date(2022, 12, 27),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=(
            "Tên gọi do chúng tôi diễn đạt. Nguồn: một ngân hàng câu hỏi của cộng đồng. Chưa rõ thí "
            "điểm còn tiếp tục hay không."
        ),
        en=("Title in our words. Source: a community exam bank. Whether the pilot still runs is not known."),
    ),
)
REGULATION_113_2023 = Instrument(
    id="regulation-113-qd-tw-2023",
    short=Words(vi="Quy định 113-QĐ/TW (2023)", en="Regulation 113-QĐ/TW (2023)"),
    title=Words(
        vi="Quy định về thí điểm giao quyền cấp trên cơ sở cho đảng ủy cơ sở",
        en=("Regulation on piloting the delegation of upper-grassroots powers to grassroots committees"),
    ),
    issuer=Words(vi="Ban Bí thư", en="Secretariat of the Party Central Committee"),
    number="113-QĐ/TW",
    issued=date(2023, 7, 10),
    in_force_from=date(2023, 7, 10),
    in_force_until=date(2026, 6, 18),
    evidence=Evidence.QUOTED,
    url="https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/conditions-for-grassroots-vietnam-communist-party-committees-to-be-considered-for-pilot-assignment-of-superior-powers-142093.html",
    note=Words(
        vi=(
            "Chưa tìm được nguồn cho cơ quan ban hành năm 2023 (quy định năm 2026 là của Ban Bí "
            "thư). Tên gọi do chúng tôi diễn đạt."
        ),
        en=("The issuer is untraced for 2023 (the regulation of 2026 is the Secretariat's). Title in our words."),
    ),
)
ELECTION_RULES_2024 = Instrument(
    id="election-rules-2024",
    short=Words(vi="Quy chế bầu cử trong Đảng (190-QĐ/TW, 2024)", en="Party election rules (190-QĐ/TW, 2024)"),
    title=Words(vi="Quy chế bầu cử trong Đảng", en="Election Rules in the Party"),
    issuer=_CENTRAL_COMMITTEE,
    number="190-QĐ/TW",
    issued=date(2024, 10, 10),
    in_force_from=date(2024, 10, 10),
    evidence=Evidence.REPORTED,
    note=Words(
        vi="Số và ngày theo một ngân hàng câu hỏi của cộng đồng; chưa thấy điều khoản về cách tính.",
        en="Number and date from a community exam bank; the clause on counting was not seen.",
    ),
)
REGULATION_232_2025 = Instrument(
    id="regulation-232-qd-tw-2025",
    short=Words(vi="Quy định 232-QĐ/TW (2025)", en="Regulation 232-QĐ/TW (2025)"),
    title=_IMPLEMENTING_THE_CHARTER,
    issuer=_CENTRAL_COMMITTEE,
    number="232-QĐ/TW",
    issued=date(2025, 1, 20),
    in_force_from=date(2025, 1, 20),
    in_force_until=date(2025, 6, 30),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/documents/law.aspx?id=E%3DpReE9EazTm&mode=Q%3DdsbGRWODWk",
)
GUIDANCE_31_2025 = Instrument(
    id="guidance-31-hd-btctw-2025",
    short=Words(vi="Hướng dẫn 31-HD/BTCTW (2025)", en="Guidance 31-HD/BTCTW (2025)"),
    title=Words(
        vi="Hướng dẫn thành lập đảng bộ xã, phường, đặc khu sau sắp xếp đơn vị hành chính cấp xã",
        en=(
            "Guidance on founding commune, ward and special-zone organisations after the "
            "rearrangement of commune-level units"
        ),
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="31-HD/BTCTW",
    issued=date(2025, 4, 23),
    in_force_from=date(2025, 4, 23),
    evidence=Evidence.QUOTED,
    url="https://news.laodong.vn/thoi-su/thoi-diem-ket-thuc-hoat-dong-dang-bo-cap-huyen-dang-bo-cap-xa-cu-1497334.ldo",
    note=Words(vi="Tên gọi do chúng tôi diễn đạt.", en="Title in our words."),
)
CONCLUSION_151_2025 = Instrument(
    id="conclusion-151-kl-tw-2025",
    short=Words(vi="Kết luận 151-KL/TW (2025)", en="Conclusion 151-KL/TW (2025)"),
    title=Words(
        vi="Kết luận về sắp xếp tổ chức đảng của cơ quan theo ngành dọc ở địa phương",
        en="Conclusion on the Party organisations of vertically managed agencies in the localities",
    ),
    issuer=Words(vi="Bộ Chính trị, Ban Bí thư", en="Politburo and Secretariat"),
    number="151-KL/TW",
    issued=date(2025, 4, 25),
    in_force_from=date(2025, 4, 25),
    evidence=Evidence.REPORTED,
    url="https://luatvietnam.vn/linh-vuc-khac/sap-xep-to-chuc-dang-o-co-quan-thue-bhxh-the-nao-khi-sap-nhap-DVHC-%20883-101959-article.html",
    note=Words(
        vi="Tên gọi do chúng tôi diễn đạt; chưa tìm được nguồn xác định đúng cơ quan ban hành.",
        en="Title in our words; the exact issuer is untraced.",
    ),
)
REGULATION_296_2025 = Instrument(
    id="regulation-296-qd-tw-2025",
    short=Words(vi="Quy định 296-QĐ/TW (2025)", en="Regulation 296-QĐ/TW (2025)"),
    title=Words(
        vi="Quy định về công tác kiểm tra, giám sát, kỷ luật của Đảng",
        en="Regulation on inspection, supervision and discipline",
    ),
    issuer=_CENTRAL_COMMITTEE,
    number="296-QĐ/TW",
    issued=date(2025, 5, 30),
    in_force_from=date(2025, 5, 30),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=("Điều 7 được biết từ một ngân hàng câu hỏi của cộng đồng. Chưa rõ có bị thay thế năm 2026 hay không."),
        en=("Art. 7 is known from a community exam bank. Whether it was replaced in 2026 is not known."),
    ),
)
GUIDANCE_06_2025 = Instrument(
    id="guidance-06-hd-tw-2025",
    short=Words(vi="Hướng dẫn 06-HD/TW (2025)", en="Guidance 06-HD/TW (2025)"),
    title=Words(
        vi="Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng",
        en="Guidance on specific questions of implementing the Party Charter",
    ),
    issuer=Words(vi="Ban Bí thư", en="Secretariat of the Party Central Committee"),
    number="06-HD/TW",
    issued=date(2025, 6, 9),
    in_force_from=date(2025, 6, 9),
    in_force_until=date(2026, 5, 18),
    evidence=Evidence.QUOTED,
    url="https://baothanhhoa.vn/ban-bi-thu-huong-dan-cach-tinh-nhiem-ky-so-thu-tu-dai-hoi-dang-bo-chi-bo-261182.htm",
    note=Words(
        vi="Ngày hết hiệu lực được suy ra từ ngày của văn bản kế tiếp.",
        en="The last day in force is inferred from the date of its successor.",
    ),
)
REGULATION_294_2025 = Instrument(
    id="regulation-294-qd-tw-2025",
    short=Words(vi="Quy định 294-QĐ/TW (2025)", en="Regulation 294-QĐ/TW (2025)"),
    title=_IMPLEMENTING_THE_CHARTER,
    issuer=_CENTRAL_COMMITTEE,
    number="294-QĐ/TW",
    issued=date(2025, 5, 26),
    in_force_from=date(2025, 7, 1),
    in_force_until=date(2026, 4, 7),
    evidence=Evidence.QUOTED,
    url="https://thads.moj.gov.vn/noidung/tintuc/Lists/CongTacDang/View_Detail.aspx?ItemID=288",
    note=Words(
        vi=(
            "Ngày hết hiệu lực được suy ra từ ngày của Quy định 20-QĐ/TW. Bỏ cấp huyện và thí điểm đảng bộ xã, "
            "phường là cấp trên trực tiếp của tổ chức cơ sở đảng."
        ),
        en=(
            "The last day in force is inferred from the date of 20-QĐ/TW. It removes the district level and pilots "
            "commune and ward organisations as the level directly above the grassroots."
        ),
    ),
)
REGULATION_298_2025 = Instrument(
    id="regulation-298-qd-tw-2025",
    short=Words(vi="Quy định 298-QĐ/TW (2025)", en="Regulation 298-QĐ/TW (2025)"),
    title=Words(
        vi="Quy định chức năng, nhiệm vụ, tổ chức bộ máy của đảng ủy xã, phường, đặc khu",
        en=("Regulation on the functions, tasks and apparatus of commune, ward and special-zone committees"),
    ),
    issuer=Words(vi="Ban Bí thư", en="Secretariat of the Party Central Committee"),
    number="298-QĐ/TW",
    issued=date(2025, 6, 9),
    in_force_from=date(2025, 7, 1),
    evidence=Evidence.QUOTED,
    url="https://news.laodong.vn/thoi-su/quy-dinh-moi-cua-ban-bi-thu-ve-bo-may-bien-che-cua-dang-uy-cap-tren-co-so-o-cap-xa-1521612.ldo",
    note=Words(
        vi=(
            "Chưa thấy điều khoản nêu việc lập và giải thể. 299-QĐ/TW và 302-QĐ/TW cùng ngày nêu quy "
            "chế làm việc mẫu. Tên gọi do chúng tôi diễn đạt."
        ),
        en=(
            "The clause that names founding and dissolving was not seen. 299-QĐ/TW and 302-QĐ/TW of "
            "the same day hold model working rules. Title in our words."
        ),
    ),
)
CONCLUSION_208_2025 = Instrument(
    id="conclusion-208-kl-tw-2025",
    short=Words(vi="Kết luận 208-KL/TW (2025)", en="Conclusion 208-KL/TW (2025)"),
    title=Words(
        vi=(
            "Kết luận về sắp xếp tổ chức đảng trong tập đoàn kinh tế, tổng công ty, ngân hàng thương "
            "mại và doanh nghiệp địa phương"
        ),
        en=(
            "Conclusion on rearranging Party organisations in economic groups, corporations, "
            "commercial banks and local enterprises"
        ),
    ),
    issuer=Words(vi="Bộ Chính trị, Ban Bí thư", en="Politburo and Secretariat"),
    number="208-KL/TW",
    issued=date(2025, 11, 11),
    in_force_from=date(2025, 11, 11),
    evidence=Evidence.QUOTED,
    url="https://news.laodong.vn/thoi-su/thoi-han-hoan-thanh-sap-xep-to-chuc-dang-trong-tap-doan-kinh-te-ngan-hang-1613712.ldo",
    note=Words(
        vi=(
            "Không nhầm với Quy định 208-QĐ/TW năm 2026. Chưa thấy lời văn về doanh nghiệp tư nhân. "
            "Tên gọi do chúng tôi diễn đạt; chưa tìm được nguồn xác định đúng cơ quan ban hành."
        ),
        en=(
            "Not to be confused with Regulation 208-QĐ/TW of 2026. Its wording for private firms was "
            "not seen. Title in our words; the exact issuer is untraced."
        ),
    ),
)
REGULATION_20_2026 = Instrument(
    id="regulation-20-qd-tw-2026",
    short=Words(vi="Quy định 20-QĐ/TW (2026)", en="Regulation 20-QĐ/TW (2026)"),
    title=_IMPLEMENTING_THE_CHARTER,
    issuer=_CENTRAL_COMMITTEE,
    number="20-QĐ/TW",
    issued=date(2026, 4, 8),
    in_force_from=date(2026, 4, 8),
    in_force_until=date(2026, 7, 25),
    evidence=Evidence.REPORTED,
    url=(
        "https://ubmttqvn.quangtri.gov.vn/index.php/savefile/dai-hoi2024/"
        "quy-dinh-so-20-qd-tw-ve-thi-hanh-dieu-le-dang-7809.html"
    ),
    note=Words(
        vi=(
            "Chưa thấy toàn văn: một trang cấp tỉnh nêu tên gọi, nguồn cộng đồng nêu ngày. "
            "Giả định có hiệu lực từ ngày ký."
        ),
        en=(
            "The full text was not seen: a provincial page shows the title, community sources the date. "
            "That it took effect on signing is assumed."
        ),
    ),
)
GUIDANCE_01_2026 = Instrument(
    id="guidance-01-hd-tw-2026",
    short=Words(vi="Hướng dẫn 01-HD/TW (2026)", en="Guidance 01-HD/TW (2026)"),
    title=Words(
        vi="Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng",
        en="Guidance on specific questions of implementing the Party Charter",
    ),
    issuer=Words(vi="Ban Bí thư", en="Secretariat of the Party Central Committee"),
    number="01-HD/TW",
    issued=date(2026, 5, 19),
    in_force_from=date(2026, 5, 19),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=(
            "Chưa thấy toàn văn. Một nguồn cộng đồng in số 01-HD/TW, một nguồn khác in 06-HD/TW: số "
            "01 có khả năng đúng hơn."
        ),
        en=(
            "The full text was not seen. One community source prints the number 01-HD/TW, another "
            "06-HD/TW: 01 is the likelier."
        ),
    ),
)
REGULATION_202_2026 = Instrument(
    id="regulation-202-qd-tw-2026",
    short=Words(vi="Quy định 202-QĐ/TW (2026)", en="Regulation 202-QĐ/TW (2026)"),
    title=Words(
        vi="Quy định về thí điểm giao quyền cấp trên cơ sở cho đảng ủy cơ sở",
        en=("Regulation on piloting the delegation of upper-grassroots powers to grassroots committees"),
    ),
    issuer=Words(vi="Ban Bí thư", en="Secretariat of the Party Central Committee"),
    number="202-QĐ/TW",
    issued=date(2026, 6, 19),
    in_force_from=date(2026, 6, 19),
    evidence=Evidence.REPORTED,
    url="https://news.laodong.vn/thoi-su/quy-dinh-moi-cua-ban-bi-thu-ve-thi-diem-giao-quyen-cap-tren-co-so-cho-dang-uy-co-so-1727191.ldo",
    note=Words(
        vi="Biết qua tin báo chí; chưa thấy toàn văn.", en="Known from a press account; the full text was not seen."
    ),
)
REGULATION_208_2026 = Instrument(
    id="regulation-208-qd-tw-2026",
    short=Words(vi="Quy định 208-QĐ/TW (2026)", en="Regulation 208-QĐ/TW (2026)"),
    title=_IMPLEMENTING_THE_CHARTER,
    issuer=_CENTRAL_COMMITTEE,
    number="208-QĐ/TW",
    issued=date(2026, 7, 26),
    in_force_from=date(2026, 7, 26),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=(
            "Chưa thấy toàn văn; một số nguồn cộng đồng thống nhất về số và ngày. Giả định có hiệu lực từ ngày ký. "
            "Thí điểm mô hình tổ chức cơ sở mới. Không nhầm với Kết luận 208-KL/TW năm 2025."
        ),
        en=(
            "The full text was not seen; several community sources agree on number and date. That it took effect "
            "on signing is assumed. It pilots a new shape of the base. Not to be confused with Conclusion 208-KL/TW "
            "of 2025."
        ),
    ),
)

# --- enterprises, cooperatives, service units and labour ------------------------------------------

STATISTICS_OWNERSHIP_CLASSES = Instrument(
    id="statistics-ownership-classes",
    short=Words(vi="giải thích chỉ tiêu thống kê doanh nghiệp", en="statistical definitions of enterprises"),
    title=Words(
        vi="Số doanh nghiệp, lao động của doanh nghiệp: giải thích chỉ tiêu",
        en="Number of enterprises and their workers: definition of the indicator",
    ),
    issuer=Words(vi="Tổng cục Thống kê", en="General Statistics Office"),
    evidence=Evidence.QUOTED,
    url="https://www.gso.gov.vn/du-lieu-dac-ta/2019/11/htcttk-cap-huye%CC%A3n-so-doanh-nghiep-lao-dong-cua-doanh-nghiep/",
    note=Words(
        vi="Không phải luật. «Ngoài nhà nước» ở đây không gồm doanh nghiệp có vốn đầu tư nước ngoài.",
        en="Not a law. Its «non-state» leaves foreign-invested enterprises out.",
    ),
)
DECREE_133_1991 = Instrument(
    id="decree-133-hdbt-1991",
    short=Words(vi="Nghị định 133-HĐBT (1991)", en="Decree 133-HĐBT (1991)"),
    title=Words(vi="Hướng dẫn thi hành Luật Công đoàn", en="Guiding the Law on Trade Unions"),
    issuer=Words(vi="Hội đồng Bộ trưởng", en="Council of Ministers"),
    number="133-HĐBT",
    issued=date(1991, 4, 20),
    in_force_from=date(1991, 4, 20),
    evidence=Evidence.QUOTED,
    note=Words(
        vi="Khoản 2 Điều 1: công đoàn chỉ có tư cách pháp nhân khi được công nhận.",
        en="Art. 1(2): a trade union has legal personality only once it is recognised.",
    ),
)
COOPERATIVE_LAW_2003 = Instrument(
    id="cooperative-law-2003",
    short=Words(vi="Luật Hợp tác xã 2003", en="Law on Cooperatives 2003"),
    title=Words(vi="Luật Hợp tác xã", en="Law on Cooperatives"),
    issuer=_NATIONAL_ASSEMBLY,
    number="18/2003/QH11",
    issued=date(2003, 11, 26),
    in_force_from=date(2004, 7, 1),
    in_force_until=date(2013, 6, 30),
    evidence=Evidence.REPORTED,
    url="https://luatminhkhue.vn/van-ban/luat-hop-tac-xa-nam-2012.aspx",
    note=Words(
        vi=(
            "Ngày hết hiệu lực 30/6/2013 được trích nguyên văn từ Luật năm 2012; chưa tìm được nguồn "
            "cho ngày ban hành và ngày bắt đầu có hiệu lực."
        ),
        en=(
            "Its end on 30/6/2013 is quoted from the law of 2012; its date of issue and first day of "
            "force are untraced."
        ),
    ),
)
NON_PUBLIC_UNIT_DECREE_2006 = Instrument(
    id="non-public-unit-decree-2006",
    short=Words(vi="Nghị định 53/2006/NĐ-CP", en="Decree 53/2006/NĐ-CP"),
    title=Words(
        vi="Về chính sách khuyến khích phát triển các cơ sở cung ứng dịch vụ ngoài công lập",
        en="On policy to encourage non-public service establishments",
    ),
    issuer=Words(vi="Chính phủ", en="Government"),
    number="53/2006/NĐ-CP",
    issued=date(2006, 5, 25),
    evidence=Evidence.QUOTED,
    note=Words(
        vi=(
            "Có nơi cho là Nghị định 69/2008/NĐ-CP ngày 30/5/2008 đã thay thế; coi là định nghĩa cơ "
            "sở ngoài công lập vẫn được giữ."
        ),
        en=(
            "Decree 69/2008/NĐ-CP of 30/5/2008 is believed to have taken its place; the definition "
            "of a non-public establishment is taken to have gone on."
        ),
    ),
)
ENTERPRISE_LAW_2005 = Instrument(
    id="enterprise-law-2005",
    short=Words(vi="Luật Doanh nghiệp 2005", en="Law on Enterprises 2005"),
    title=Words(vi="Luật Doanh nghiệp", en="Law on Enterprises"),
    issuer=_NATIONAL_ASSEMBLY,
    number="60/2005/QH11",
    issued=date(2005, 11, 29),
    in_force_from=date(2006, 7, 1),
    in_force_until=date(2015, 6, 30),
    evidence=Evidence.QUOTED,
    url="https://mplaw.vn/en/law-no-602005qh11-of-november-29-2005-on-enterprises/",
    note=Words(
        vi="Văn bản được trích nguyên văn; chưa tìm được nguồn cho ngày có hiệu lực.",
        en="The text is quoted; the day it came into force is untraced.",
    ),
)
DECREE_96_2006 = Instrument(
    id="decree-96-2006",
    short=Words(vi="Nghị định 96/2006/NĐ-CP", en="Decree 96/2006/NĐ-CP"),
    title=Words(
        vi=("Hướng dẫn thi hành Điều 153 Bộ luật Lao động về Ban Chấp hành Công đoàn lâm thời tại doanh nghiệp"),
        en="Guiding art. 153 of the Labour Code on provisional trade union committees in enterprises",
    ),
    issuer=Words(vi="Chính phủ", en="Government"),
    number="96/2006/NĐ-CP",
    issued=date(2006, 9, 14),
    in_force_from=date(2006, 9, 14),
    in_force_until=date(2013, 4, 30),
    evidence=Evidence.QUOTED,
    url="https://english.luatvietnam.vn/decree-no-96-2006-nd-cp-dated-september-14-2006-of-the-government-guiding-the-implementation-of-article-153-of-the-labor-code-regarding-provisional-19158-doc1.html",
    note=Words(
        vi=(
            "Chưa rõ ngày bắt đầu có hiệu lực, lấy ngày ban hành thay; ngày hết hiệu lực suy theo Bộ "
            "luật Lao động mới, chưa tìm được nguồn."
        ),
        en=(
            "The first day of force is not known and the day of issue stands for it; the last day "
            "follows from the new Labour Code and is untraced."
        ),
    ),
)
BUSINESS_REGISTRATION_DECREE_2010 = Instrument(
    id="business-registration-decree-2010",
    short=Words(vi="Nghị định 43/2010/NĐ-CP", en="Decree 43/2010/NĐ-CP"),
    title=Words(vi="Về đăng ký doanh nghiệp", en="On enterprise registration"),
    issuer=Words(vi="Chính phủ", en="Government"),
    number="43/2010/NĐ-CP",
    issued=date(2010, 4, 15),
    in_force_from=date(2010, 6, 1),
    in_force_until=date(2015, 10, 31),
    evidence=Evidence.REPORTED,
    note=Words(
        vi="Chưa tìm được nguồn cho ngày ban hành và ngày có hiệu lực.", en="Dates of issue and of force are untraced."
    ),
)
LABOUR_CODE_2012 = Instrument(
    id="labour-code-2012",
    short=Words(vi="Bộ luật Lao động 2012", en="Labour Code 2012"),
    title=Words(vi="Bộ luật Lao động", en="Labour Code"),
    issuer=_NATIONAL_ASSEMBLY,
    number="10/2012/QH13",
    issued=date(2012, 6, 18),
    in_force_from=date(2013, 5, 1),
    in_force_until=date(2020, 12, 31),
    evidence=Evidence.REPORTED,
)
COOPERATIVE_LAW_2012 = Instrument(
    id="cooperative-law-2012",
    short=Words(vi="Luật Hợp tác xã 2012", en="Law on Cooperatives 2012"),
    title=Words(vi="Luật Hợp tác xã", en="Law on Cooperatives"),
    issuer=_NATIONAL_ASSEMBLY,
    number="23/2012/QH13",
    issued=date(2012, 11, 20),
    in_force_from=date(2013, 7, 1),
    in_force_until=date(2024, 6, 30),
    evidence=Evidence.QUOTED,
    url="https://luatminhkhue.vn/van-ban/luat-hop-tac-xa-nam-2012.aspx",
)
DECREE_98_2014 = Instrument(
    id="decree-98-2014",
    short=Words(vi="Nghị định 98/2014/NĐ-CP", en="Decree 98/2014/NĐ-CP"),
    title=Words(
        vi=(
            "Quy định việc thành lập tổ chức chính trị, các tổ chức chính trị - xã hội tại doanh "
            "nghiệp thuộc mọi thành phần kinh tế"
        ),
        en=("On the founding of political and socio-political organisations in enterprises of all economic sectors"),
    ),
    issuer=Words(vi="Chính phủ", en="Government"),
    number="98/2014/NĐ-CP",
    issued=date(2014, 10, 24),
    in_force_from=date(2014, 12, 10),
    evidence=Evidence.QUOTED,
    url="https://luatduonggia.vn/nghi-dinh-so-98-2014-nd-cp-ngay-24-thang-10-nam-2014",
    note=Words(
        vi=(
            "Điều chỉnh tổ chức đảng, Công đoàn, Đoàn Thanh niên và Hội Cựu chiến binh. Không thấy "
            "văn bản nào chấm dứt hiệu lực."
        ),
        en=(
            "Covers the Party, the Trade Union, the Youth Union and the Veterans' Association. No "
            "act ending it is known."
        ),
    ),
)
ENTERPRISE_LAW_2014 = Instrument(
    id="enterprise-law-2014",
    short=Words(vi="Luật Doanh nghiệp 2014", en="Law on Enterprises 2014"),
    title=Words(vi="Luật Doanh nghiệp", en="Law on Enterprises"),
    issuer=_NATIONAL_ASSEMBLY,
    number="68/2014/QH13",
    issued=date(2014, 11, 26),
    in_force_from=date(2015, 7, 1),
    in_force_until=date(2020, 12, 31),
    evidence=Evidence.QUOTED,
    url="http://truongchinhtribinhduong.edu.vn/Tin-tuc/khai-niem-doanh-nghiep-nha-nuoc-co-su-thay-doi-theo-luat-doanh-nghiep-2020-7071",
)
COOPERATIVE_CLASSES_CIRCULAR_2020 = Instrument(
    id="cooperative-classes-circular-2020",
    short=Words(vi="Thông tư 01/2020/TT-BKHĐT", en="Circular 01/2020/TT-BKHĐT"),
    title=Words(
        vi="Hướng dẫn phân loại và đánh giá hợp tác xã", en="Guidance on the classing and assessment of cooperatives"
    ),
    issuer=Words(vi="Bộ Kế hoạch và Đầu tư", en="Ministry of Planning and Investment"),
    number="01/2020/TT-BKHĐT",
    in_force_from=date(2020, 4, 1),
    evidence=Evidence.REPORTED,
)
ENTERPRISE_LAW_2020 = Instrument(
    id="enterprise-law-2020",
    short=Words(vi="Luật Doanh nghiệp 2020", en="Law on Enterprises 2020"),
    title=Words(vi="Luật Doanh nghiệp", en="Law on Enterprises"),
    issuer=_NATIONAL_ASSEMBLY,
    number="59/2020/QH14",
    issued=date(2020, 6, 17),
    in_force_from=date(2021, 1, 1),
    evidence=Evidence.QUOTED,
    url="https://thuequanghuy.com/doanh-nghiep-nha-nuoc",
)
COOPERATIVE_LAW_2023 = Instrument(
    id="cooperative-law-2023",
    short=Words(vi="Luật Hợp tác xã 2023", en="Law on Cooperatives 2023"),
    title=Words(vi="Luật Hợp tác xã", en="Law on Cooperatives"),
    issuer=_NATIONAL_ASSEMBLY,
    number="17/2023/QH15",
    issued=date(2023, 6, 20),
    in_force_from=date(2024, 7, 1),
    evidence=Evidence.QUOTED,
    url="https://vanbanluat.com/hoi-dap-phap-luat/hop-tac-xa-la-gi-co-tu-cach-phap-nhan-khong-559-48670-article.html",
)

# --- trade unions ---------------------------------------------------------------------------------

UNION_CHARTER_X_2008 = Instrument(
    id="union-charter-x-2008",
    short=Words(vi="Điều lệ Công đoàn (khóa X, 2008)", en="Trade Union Charter (10th term, 2008)"),
    title=Words(vi="Điều lệ Công đoàn Việt Nam (khóa X)", en="Charter of the Vietnam Trade Union (10th term)"),
    issuer=Words(vi="Đại hội Công đoàn Việt Nam lần thứ X", en="10th Congress of the Vietnam Trade Union"),
    number="Khóa X",
    issued=date(2008, 11, 5),
    in_force_from=date(2008, 11, 5),
    in_force_until=date(2013, 7, 29),
    evidence=Evidence.QUOTED,
    url="https://vanbanphapluat.co/charter-of-vietnam-trade-union-dated-november-05-2008",
    note=Words(
        vi="Ngày được trích nguyên văn; chưa tìm được nguồn cho các điều về thành lập công đoàn.",
        en="The date is quoted; its articles on founding a union are untraced.",
    ),
)
TRADE_UNION_LAW_2012 = Instrument(
    id="trade-union-law-2012",
    short=Words(vi="Luật Công đoàn 2012", en="Law on Trade Unions 2012"),
    title=Words(vi="Luật Công đoàn", en="Law on Trade Unions"),
    issuer=_NATIONAL_ASSEMBLY,
    number="12/2012/QH13",
    issued=date(2012, 6, 20),
    in_force_from=date(2013, 1, 1),
    in_force_until=date(2025, 6, 30),
    evidence=Evidence.QUOTED,
    url="https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/lao-dong--tien-luomg/are-employees-in-vietnam-required-to-pay-trade-union-fees-407377",
)
UNION_CHARTER_XI_2013 = Instrument(
    id="union-charter-xi-2013",
    short=Words(vi="Điều lệ Công đoàn (khóa XI, 2013)", en="Trade Union Charter (11th term, 2013)"),
    title=Words(vi="Điều lệ Công đoàn Việt Nam (khóa XI)", en="Charter of the Vietnam Trade Union (11th term)"),
    issuer=Words(vi="Đại hội Công đoàn Việt Nam lần thứ XI", en="11th Congress of the Vietnam Trade Union"),
    number="Khóa XI",
    issued=date(2013, 7, 30),
    in_force_from=date(2013, 7, 30),
    in_force_until=date(2020, 2, 2),
    evidence=Evidence.QUOTED,
    url="https://ls1.hethongphapluat.com/charter-of-vietnamese-trade-union-dated-july-30-2013.html",
)
UNION_FINANCE_DECREE_2013 = Instrument(
    id="union-finance-decree-2013",
    short=Words(vi="Nghị định 191/2013/NĐ-CP", en="Decree 191/2013/NĐ-CP"),
    title=Words(vi="Quy định chi tiết về tài chính công đoàn", en="Detailing trade union finance"),
    issuer=Words(vi="Chính phủ", en="Government"),
    number="191/2013/NĐ-CP",
    issued=date(2013, 11, 21),
    in_force_from=date(2014, 1, 10),
    in_force_until=date(2026, 5, 15),
    evidence=Evidence.QUOTED,
    url="https://vietjack.me/phap-luat/nghi-dinh-191-2013-nd-cp-1944.html",
    note=Words(
        vi="Quy định về mức đóng được áp dụng từ 01/01/2013.", en="Its rule on the rate is applied from 1/1/2013."
    ),
)
UNION_GUIDANCE_238_2014 = Instrument(
    id="union-guidance-238-2014",
    short=Words(vi="Hướng dẫn 238/HD-TLĐ (2014)", en="Guidance 238/HD-TLĐ (2014)"),
    title=Words(
        vi="Hướng dẫn thi hành Điều lệ Công đoàn Việt Nam (khóa XI)",
        en="Guidance on the Charter of the Vietnam Trade Union (11th term)",
    ),
    issuer=_CONFEDERATION_PRESIDIUM,
    number="238/HD-TLĐ",
    issued=date(2014, 3, 4),
    in_force_from=date(2014, 3, 4),
    in_force_until=date(2020, 2, 19),
    evidence=Evidence.QUOTED,
    url=(
        "https://hethongphapluat.vn/"
        "guidance-no-238-hd-tld-dated-march-04-2014-on-implementation-of-the-charter-of-vietnam-trade-union.html"
    ),
)
UNION_DUES_GUIDANCE_2014 = Instrument(
    id="union-dues-guidance-2014",
    short=Words(vi="Hướng dẫn 258/HD-TLĐ (2014)", en="Guidance 258/HD-TLĐ (2014)"),
    title=Words(vi="Hướng dẫn đóng đoàn phí công đoàn", en="Guidance on trade union dues"),
    issuer=_GENERAL_CONFEDERATION,
    number="258/HD-TLĐ",
    issued=date(2014, 3, 7),
    in_force_from=date(2014, 3, 7),
    evidence=Evidence.QUOTED,
    url="https://ls1.hethongphapluat.com/guidance-no-258-hd-tld-dated-march-07th-2014-on-trade-union-dues.html",
)
UNION_FINANCE_RULES_2016 = Instrument(
    id="union-finance-rules-2016",
    short=Words(vi="Quyết định 1908/QĐ-TLĐ (2016)", en="Decision 1908/QĐ-TLĐ (2016)"),
    title=Words(
        vi=(
            "Ban hành Quy định về quản lý tài chính, tài sản công đoàn, thu, phân phối nguồn thu và "
            "thưởng, phạt thu, nộp tài chính công đoàn"
        ),
        en="Rules on trade union finance and property and on the collection and sharing of revenue",
    ),
    issuer=_GENERAL_CONFEDERATION,
    number="1908/QĐ-TLĐ",
    issued=date(2016, 12, 19),
    in_force_from=date(2016, 12, 19),
    evidence=Evidence.QUOTED,
    url="https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/lao-dong--tien-luomg/are-employees-in-vietnam-required-to-pay-trade-union-fees-407377",
    note=Words(
        vi=(
            "Điều 23 được trích nguyên văn; năm được trích nguyên văn, chưa tìm được nguồn cho ngày. "
            "Tiếp sau là Quyết định 1408/QĐ-TLĐ năm 2024."
        ),
        en=("Art. 23 is quoted; the year is quoted and the day is untraced. Decision 1408/QĐ-TLĐ of 2024 followed it."),
    ),
)
UNION_CHARTER_XII_2020 = Instrument(
    id="union-charter-xii-2020",
    short=Words(vi="Điều lệ Công đoàn (khóa XII, 2020)", en="Trade Union Charter (12th term, 2020)"),
    title=Words(vi="Điều lệ Công đoàn Việt Nam (khóa XII)", en="Charter of the Vietnam Trade Union (12th term)"),
    issuer=_GENERAL_CONFEDERATION,
    number="174/QĐ-TLĐ",
    issued=date(2020, 2, 3),
    in_force_from=date(2020, 2, 3),
    in_force_until=date(2024, 12, 24),
    evidence=Evidence.QUOTED,
    url=(
        "https://thuvienphapluat.vn/lao-dong-tien-luong/"
        "hinh-thuc-to-chuc-cong-doan-co-so-nghiep-doan-co-so-la-gi-35604.html"
    ),
    note=Words(
        vi="Ngày hết hiệu lực được suy ra từ ngày của Điều lệ khóa XIII.",
        en="The last day is inferred from the date of the charter of the 13th term.",
    ),
)
UNION_GUIDANCE_03_2020 = Instrument(
    id="union-guidance-03-2020",
    short=Words(vi="Hướng dẫn 03/HD-TLĐ (2020)", en="Guidance 03/HD-TLĐ (2020)"),
    title=Words(
        vi="Hướng dẫn thi hành Điều lệ Công đoàn Việt Nam (khóa XII)",
        en="Guidance on the Charter of the Vietnam Trade Union (12th term)",
    ),
    issuer=_CONFEDERATION_PRESIDIUM,
    number="03/HD-TLĐ",
    issued=date(2020, 2, 20),
    in_force_from=date(2020, 2, 20),
    evidence=Evidence.QUOTED,
    url=(
        "https://lawnet.vn/en/laws/khong-ket-nap-vao-cong-doan-viet-nam-nhung-doi-tuong-nao-"
        "doan-vien-tham-gia-cong-doan-duoc-huong-qu-898689-105746.html"
    ),
    note=Words(
        vi=(
            "Hướng dẫn Điều lệ khóa XIII còn đang soạn thảo tháng 02/2025; chưa rõ số và ngày, nên chưa rõ ngày "
            "hướng dẫn này hết hiệu lực."
        ),
        en=(
            "The guidance on the charter of the 13th term was still being drafted in February 2025; neither its "
            "number nor its date is known, so the day this guidance ended is not known."
        ),
    ),
)
UNION_CHARTER_XIII_2024 = Instrument(
    id="union-charter-xiii-2024",
    short=Words(vi="Điều lệ Công đoàn (khóa XIII, 2024)", en="Trade Union Charter (13th term, 2024)"),
    title=Words(vi="Điều lệ Công đoàn Việt Nam (khóa XIII)", en="Charter of the Vietnam Trade Union (13th term)"),
    issuer=_GENERAL_CONFEDERATION,
    number="2399/QĐ-TLĐ",
    issued=date(2024, 12, 25),
    in_force_from=date(2024, 12, 25),
    evidence=Evidence.REPORTED,
    note=Words(
        vi="Số và ngày theo trang thuật lại; coi là có hiệu lực từ ngày ký; chưa thấy các điều về thành lập công đoàn.",
        en=(
            "Number and date are reported; the day of force is taken to be the day of issue, and the articles on "
            "founding a union were not seen."
        ),
    ),
)
TRADE_UNION_LAW_2024 = Instrument(
    id="trade-union-law-2024",
    short=Words(vi="Luật Công đoàn 2024", en="Law on Trade Unions 2024"),
    title=Words(vi="Luật Công đoàn", en="Law on Trade Unions"),
    issuer=_NATIONAL_ASSEMBLY,
    number="50/2024/QH15",
    issued=date(2024, 11, 27),
    in_force_from=date(2025, 7, 1),
    evidence=Evidence.QUOTED,
    url=(
        "https://nhansu.vn/phap-luat-lao-dong/lao-dong-va-tien-luong/"
        "nguoi-lao-dong-nuoc-ngoai-duoc-gia-nhap-vao-cong-doan-co-so-khi-nao-118.html"
    ),
    note=Words(
        vi="Được Luật 97/2025/QH15 sửa đổi ngay từ ngày có hiệu lực.",
        en="Amended on its first day by law 97/2025/QH15.",
    ),
)
FRONT_AND_UNIONS_AMENDING_LAW_2025 = Instrument(
    id="front-and-unions-amending-law-2025",
    short=Words(vi="Luật 97/2025/QH15", en="Law 97/2025/QH15"),
    title=Words(
        vi=(
            "Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, "
            "Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở"
        ),
        en=("Law amending the Laws on the Fatherland Front, on Trade Unions, on Youth and on Grassroots Democracy"),
    ),
    issuer=_NATIONAL_ASSEMBLY,
    number="97/2025/QH15",
    issued=date(2025, 6, 27),
    in_force_from=date(2025, 7, 1),
    evidence=Evidence.QUOTED,
    url="https://english.luatvietnam.vn/law-no-97-2025-qh15-dated-june-27-2025-of-the-national-assembly-amending-and-supplementing-a-number-of-articles-of-the-law-on-the-vietnam-fatherland-404675-doc1.html",
    note=Words(
        vi=(
            "Điều 2 sửa đổi Luật Công đoàn: Công đoàn trực thuộc Mặt trận Tổ quốc; ba cấp (trung "
            "ương; công đoàn cấp trên: liên đoàn lao động tỉnh, thành phố, công đoàn ngành trung "
            "ương, công đoàn tập đoàn, tổng công ty và công đoàn đặc thù được cấp có thẩm quyền cho "
            "phép; cơ sở); bãi bỏ định nghĩa công đoàn cấp trên trực tiếp."
        ),
        en=(
            "Art. 2 amends the Law on Trade Unions: the Trade Union stands directly under the "
            "Fatherland Front; three levels (central; upper-level unions: provincial federations, "
            "central sector unions, unions of groups and corporations, and special ones allowed by "
            "the competent authority; base); the definition of the immediate superior union is "
            "repealed."
        ),
    ),
)
UNION_DUES_DECISION_2025 = Instrument(
    id="union-dues-decision-2025",
    short=Words(vi="Quyết định 61/QĐ-TLĐ (2025)", en="Decision 61/QĐ-TLĐ (2025)"),
    title=Words(vi="Điều chỉnh giảm mức đóng đoàn phí công đoàn", en="Lowering trade union dues"),
    issuer=_GENERAL_CONFEDERATION,
    number="61/QĐ-TLĐ",
    issued=date(2025, 7, 29),
    in_force_from=date(2025, 7, 1),
    evidence=Evidence.QUOTED,
    url="https://news.laodong.vn/cong-doan/nhieu-doan-vien-cong-doan-se-duoc-mien-dong-doan-phi-tu-172025-1551355.ldo",
    note=Words(vi="Ban hành ngày 29/7/2025, áp dụng từ 01/7/2025.", en="Issued on 29/7/2025, applied from 1/7/2025."),
)

# --- youth, women, veterans -----------------------------------------------------------------------

YOUTH_UNION_RESOLUTION_03_2003 = Instrument(
    id="youth-union-resolution-03-2003",
    short=Words(vi="Nghị quyết 03/NQ/BTVTƯĐ (2003)", en="Resolution 03/NQ/BTVTƯĐ (2003)"),
    title=Words(
        vi=("Nghị quyết ngày 10/02/2003 (có nội dung về thanh niên ở doanh nghiệp chưa có tổ chức Đoàn)"),
        en=("Resolution of 10 February 2003 (it deals with young people at firms that have no Youth Union)"),
    ),
    issuer=Words(
        vi="Ban Thường vụ Trung ương Đoàn TNCS Hồ Chí Minh",
        en="Standing Committee of the Youth Union's Central Committee",
    ),
    number="03/NQ/BTVTƯĐ",
    issued=date(2003, 2, 10),
    in_force_from=date(2003, 2, 10),
    evidence=Evidence.QUOTED,
    note=Words(vi="Tên gọi do chúng tôi mô tả.", en="The title is our description."),
)
YOUTH_FEDERATION_CHARTER_V_2005 = Instrument(
    id="youth-federation-charter-v-2005",
    short=Words(vi="Điều lệ Hội LHTN (khóa V, 2005)", en="Youth Federation Charter (5th term, 2005)"),
    title=Words(
        vi="Điều lệ Hội Liên hiệp Thanh niên Việt Nam (khóa V)", en="Charter of the Vietnam Youth Federation (5th term)"
    ),
    issuer=Words(
        vi="Đại hội đại biểu toàn quốc Hội Liên hiệp Thanh niên Việt Nam lần thứ V",
        en="5th National Congress of the Vietnam Youth Federation",
    ),
    number="Khóa V",
    issued=date(2005, 2, 25),
    in_force_from=date(2005, 2, 25),
    in_force_until=date(2010, 10, 13),
    evidence=Evidence.QUOTED,
    note=Words(
        vi="Ngày thông qua được trích nguyên văn; ngày hết hiệu lực là suy ra.",
        en="Date of adoption quoted; the last day is inferred.",
    ),
)
VETERANS_ORDINANCE_2005 = Instrument(
    id="veterans-ordinance-2005",
    short=Words(vi="Pháp lệnh Cựu chiến binh 2005", en="Ordinance on War Veterans 2005"),
    title=Words(vi="Pháp lệnh Cựu chiến binh", en="Ordinance on Veterans"),
    issuer=Words(vi="Ủy ban Thường vụ Quốc hội", en="Standing Committee of the National Assembly"),
    number="27/2005/PL-UBTVQH11",
    issued=date(2005, 10, 18),
    in_force_from=date(2005, 10, 18),
    evidence=Evidence.QUOTED,
    url="https://luatduonggia.vn/nghi-dinh-so-98-2014-nd-cp-ngay-24-thang-10-nam-2014",
    note=Words(
        vi=(
            "Ngày được trích nguyên văn trong Nghị định 98/2014/NĐ-CP; chưa tìm được nguồn cho số và "
            "ngày có hiệu lực, lấy ngày ban hành thay."
        ),
        en=(
            "The date is quoted in decree 98/2014; the number and the day of force are untraced and "
            "the day of issue stands for it."
        ),
    ),
)
YOUTH_UNION_CHARTER_IX_2007 = Instrument(
    id="youth-union-charter-ix-2007",
    short=Words(vi="Điều lệ Đoàn (khóa IX, 2007)", en="Youth Union Charter (9th term, 2007)"),
    title=Words(
        vi="Điều lệ Đoàn TNCS Hồ Chí Minh (khóa IX)", en="Charter of the Ho Chi Minh Communist Youth Union (9th term)"
    ),
    issuer=Words(
        vi="Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ IX",
        en="9th National Congress of the Ho Chi Minh Communist Youth Union",
    ),
    number="Khóa IX",
    issued=date(2007, 12, 19),
    in_force_from=date(2007, 12, 19),
    in_force_until=date(2012, 12, 11),
    evidence=Evidence.QUOTED,
    url="https://thuviengiaovien.com/cong-tac-to-chuc-kiem-tra-doan-tncs-hcm-299012.html",
)
YOUTH_FEDERATION_CHARTER_VI_2010 = Instrument(
    id="youth-federation-charter-vi-2010",
    short=Words(vi="Điều lệ Hội LHTN (khóa VI, 2010)", en="Youth Federation Charter (6th term, 2010)"),
    title=Words(
        vi="Điều lệ (sửa đổi, bổ sung) Hội Liên hiệp Thanh niên Việt Nam",
        en="Charter (amended) of the Vietnam Youth Federation",
    ),
    issuer=Words(vi="Bộ trưởng Bộ Nội vụ (phê duyệt)", en="Minister of Home Affairs (approval)"),
    number="1176/QĐ-BNV",
    issued=date(2010, 10, 14),
    in_force_from=date(2010, 10, 14),
    evidence=Evidence.QUOTED,
    url="https://123docz.net/document/3002044-tai-lieu-tham-gia-hoi-trai-chung-dong-song-be.htm",
    note=Words(
        vi=(
            "Tiếp sau có điều lệ các nhiệm kỳ về sau (Đại hội VII 12/2014, VIII 12/2019, IX "
            "2024-2025); chưa rõ số và ngày có hiệu lực."
        ),
        en=(
            "Charters of later terms followed (7th Congress 12/2014, 8th 12/2019, 9th 2024-2025); "
            "their numbers and days of force are not known."
        ),
    ),
)
YOUTH_UNION_CONFERENCE_2010 = Instrument(
    id="youth-union-conference-2010",
    short=Words(
        vi="Hội nghị Ban Thường vụ Trung ương Đoàn (2010)",
        en="conference of the Youth Union’s Central Standing Committee (2010)",
    ),
    title=Words(
        vi="Thống nhất cách tính tuổi kết nạp đoàn viên từ ngày 01/01/2011",
        en="One way of counting the age of admission from 1 January 2011",
    ),
    issuer=Words(
        vi="Ban Thường vụ Trung ương Đoàn TNCS Hồ Chí Minh (hội nghị lần thứ 12, khóa IX)",
        en="Standing Committee of the Youth Union's Central Committee (12th conference, 9th term)",
    ),
    issued=date(2010, 9, 28),
    in_force_from=date(2011, 1, 1),
    evidence=Evidence.REPORTED,
    note=Words(
        vi="Tên gọi do chúng tôi mô tả; ngày 28/9 theo trang thuật lại, năm là suy ra.",
        en="The title is our description; the day 28/9 is reported and the year is inferred.",
    ),
)
YOUTH_UNION_CHARTER_X_2012 = Instrument(
    id="youth-union-charter-x-2012",
    short=Words(vi="Điều lệ Đoàn (khóa X, 2012)", en="Youth Union Charter (10th term, 2012)"),
    title=Words(
        vi="Điều lệ Đoàn TNCS Hồ Chí Minh (khóa X)", en="Charter of the Ho Chi Minh Communist Youth Union (10th term)"
    ),
    issuer=Words(
        vi="Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ X",
        en="10th National Congress of the Ho Chi Minh Communist Youth Union",
    ),
    number="Khóa X",
    issued=date(2012, 12, 12),
    in_force_from=date(2012, 12, 12),
    in_force_until=date(2017, 12, 12),
    evidence=Evidence.QUOTED,
    url="https://youth.buh.edu.vn/tc-ct-tt/tochuc/huong-dan-thuc-hien-dieu-le-doan-tncs-ho-chi-minh",
    note=Words(
        vi="Điều về tổ chức cơ sở là Điều 17 ở đây và ở các điều lệ sau; ở Điều lệ khóa IX là Điều 15.",
        en=(
            "The article on base organisations is art. 17 here and in later charters; "
            "it was art. 15 in the charter of the 9th term."
        ),
    ),
)
YOUTH_UNION_GUIDANCE_22_2013 = Instrument(
    id="youth-union-guidance-22-2013",
    short=Words(vi="Hướng dẫn 22-HD/TWĐTN (2013)", en="Guidance 22-HD/TWĐTN (2013)"),
    title=Words(
        vi="Hướng dẫn thực hiện Điều lệ Đoàn (khóa X)", en="Guidance on the Charter of the Youth Union (10th term)"
    ),
    issuer=Words(
        vi="Ban Thường vụ Trung ương Đoàn TNCS Hồ Chí Minh",
        en="Standing Committee of the Youth Union's Central Committee",
    ),
    number="22-HD/TWĐTN",
    issued=date(2013, 6, 28),
    in_force_from=date(2013, 6, 28),
    evidence=Evidence.QUOTED,
    url="https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/bo-may-hanh-chinh/to-chuc-co-so-doan-thanh-nien-trong-doanh-nghiep-ngoai-nha-nuoc-duoc-quy-313780",
    note=Words(
        vi=("Chưa thấy hướng dẫn thực hiện Điều lệ khóa XI và XII; coi là nội dung của hướng dẫn này vẫn tiếp tục."),
        en=(
            "The guidance on the charters of the 11th and 12th terms was not seen; what this one "
            "says is taken to have gone on."
        ),
    ),
)
YOUTH_UNION_CHARTER_XI_2017 = Instrument(
    id="youth-union-charter-xi-2017",
    short=Words(vi="Điều lệ Đoàn (khóa XI, 2017)", en="Youth Union Charter (11th term, 2017)"),
    title=Words(
        vi="Điều lệ Đoàn TNCS Hồ Chí Minh (khóa XI)", en="Charter of the Ho Chi Minh Communist Youth Union (11th term)"
    ),
    issuer=Words(
        vi="Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ XI",
        en="11th National Congress of the Ho Chi Minh Communist Youth Union",
    ),
    number="Khóa XI",
    issued=date(2017, 12, 13),
    in_force_from=date(2017, 12, 13),
    in_force_until=date(2022, 12, 14),
    evidence=Evidence.QUOTED,
    url="http://tinhdoankiengiang.org.vn/news.php?nt=406",
)

# --- time, reports and days off -------------------------------------------------------------------

DECREE_09_2019 = Instrument(
    id="decree-09-2019-nd-cp",
    short=Words(vi="Nghị định 09/2019/NĐ-CP", en="Decree 09/2019/NĐ-CP"),
    title=Words(
        vi="Quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
        en="On the reporting regime of State administrative bodies",
    ),
    issuer=_GOVERNMENT,
    number="09/2019/NĐ-CP",
    issued=date(2019, 1, 24),
    in_force_from=date(2019, 3, 12),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/van-ban/bo-may-hanh-chinh/Nghi-dinh-09-2019-ND-CP-quy-dinh-ve-che-do-bao-cao-cua-co-quan-hanh-chinh-nha-nuoc-386322.aspx",
    note=Words(
        vi=(
            "Quy định kỳ báo cáo, thời gian chốt số liệu và hạn gửi báo cáo cho Chính phủ. Không "
            "ràng buộc cơ quan đảng, đoàn thể (suy ra từ phạm vi điều chỉnh); là mẫu thành văn gần "
            "nhất để tham khảo."
        ),
        en=(
            "Lays down periods, cut-offs and the Government-level due date. It does not bind Party "
            "or mass bodies (inferred from its scope); it is the nearest written model for them."
        ),
    ),
)
CIRCULAR_58_2020 = Instrument(
    id="circular-58-2020-tt-bqp",
    short=Words(vi="Thông tư 58/2020/TT-BQP", en="Circular 58/2020/TT-BQP"),
    title=Words(
        vi="Quy định chế độ báo cáo định kỳ của Bộ Quốc phòng",
        en="On the periodic reporting regime of the Ministry of National Defence",
    ),
    issuer=Words(vi="Bộ Quốc phòng", en="Ministry of National Defence"),
    number="58/2020/TT-BQP",
    evidence=Evidence.QUOTED,
    url="https://hoatieu.vn/thong-tu-58-2020-tt-bqp-che-do-bao-cao-dinh-ky-cua-bo-quoc-phong-200161",
    note=Words(
        vi="Nêu lại toàn bộ các kỳ báo cáo của Nghị định 09/2019. Chưa thấy ngày ban hành.",
        en="Repeats the whole set of periods of Decree 09/2019. The day of issue was not seen.",
    ),
)
CIRCULAR_02_2023 = Instrument(
    id="circular-02-2023-tt-btttt",
    short=Words(vi="Thông tư 02/2023/TT-BTTTT", en="Circular 02/2023/TT-BTTTT"),
    title=Words(
        vi=("Quy định chế độ báo cáo định kỳ thuộc phạm vi quản lý nhà nước của Bộ Thông tin và Truyền thông"),
        en=("On periodic reports in the fields managed by the Ministry of Information and Communications"),
    ),
    issuer=Words(vi="Bộ Thông tin và Truyền thông", en="Ministry of Information and Communications"),
    number="02/2023/TT-BTTTT",
    evidence=Evidence.QUOTED,
    note=Words(
        vi=("Một ngành có hạn gửi khác hạn chung. Tên gọi do chúng tôi đặt một phần; chưa thấy ngày ban hành."),
        en=(
            "A sector whose due dates depart from the common ones. The title is ours in part; the "
            "day of issue was not seen."
        ),
    ),
)
DECISION_01_2023_KHANH_HOA = Instrument(
    id="decision-01-2023-qd-ubnd-khanh-hoa",
    short=Words(vi="Quyết định 01/2023/QĐ-UBND (Khánh Hòa)", en="Decision 01/2023/QĐ-UBND (Khánh Hòa)"),
    title=Words(
        vi="Quy định chế độ báo cáo định kỳ trên địa bàn tỉnh Khánh Hòa", en="On periodic reports in Khánh Hòa Province"
    ),
    issuer=Words(vi="Ủy ban nhân dân tỉnh Khánh Hòa", en="People's Committee of Khánh Hòa Province"),
    number="01/2023/QĐ-UBND",
    evidence=Evidence.REPORTED,
    note=Words(
        vi=(
            "Nguồn của cộng đồng. Ví dụ về một tỉnh có thêm báo cáo 9 tháng. Chưa thấy ngày ban "
            "hành; tỉnh nào cũng có một Quyết định 01/2023/QĐ-UBND."
        ),
        en=(
            "Community source. An example of a province that adds a nine-month report. The day of "
            "issue was not seen; every province has a 01/2023/QĐ-UBND of its own."
        ),
    ),
)
CIVIL_CODE_2005 = Instrument(
    id="civil-code-2005",
    short=Words(vi="Bộ luật Dân sự 2005", en="Civil Code 2005"),
    title=_CIVIL_CODE,
    issuer=_NATIONAL_ASSEMBLY,
    number="33/2005/QH11",
    issued=date(2005, 6, 14),
    in_force_from=date(2006, 1, 1),
    in_force_until=date(2016, 12, 31),
    evidence=Evidence.QUOTED,
    url="https://vi.wikisource.org/wiki/B%E1%BB%99_lu%E1%BA%ADt_D%C3%A2n_s%E1%BB%B1_n%C6%B0%E1%BB%9Bc_C%E1%BB%99ng_h%C3%B2a_x%C3%A3_h%E1%BB%99i_ch%E1%BB%A7_ngh%C4%A9a_Vi%E1%BB%87t_Nam_2005/Ph%E1%BA%A7n_1/Ch%C6%B0%C6%A1ng_VIII",
    note=Words(
        vi="Đã thấy các điều về thời hạn (149–153); chưa tìm được nguồn cho số hiệu và hai ngày đầu.",
        en=("The articles on time limits (149–153) were seen; the number and the two first days are untraced."),
    ),
)
CIVIL_CODE_2015 = Instrument(
    id="civil-code-2015",
    short=Words(vi="Bộ luật Dân sự 2015", en="Civil Code 2015"),
    title=_CIVIL_CODE,
    issuer=_NATIONAL_ASSEMBLY,
    number="91/2015/QH13",
    issued=date(2015, 11, 24),
    in_force_from=date(2017, 1, 1),
    evidence=Evidence.QUOTED,
    url="https://hethongphapluat.com/bo-luat-dan-su-2015/dieu-146",
    note=Words(
        vi=(
            "Các điều 144–148 về thời hạn. Pháp luật dân sự không ràng buộc thời hạn của cơ quan "
            "đảng: chỉ là cách tính mặc định (suy luận)."
        ),
        en=(
            "Articles 144–148 on time limits. Civil law does not bind the deadlines of Party bodies: "
            "it is only a default way of counting (inferred)."
        ),
    ),
)
LABOUR_CODE_2019 = Instrument(
    id="labour-code-2019",
    short=Words(vi="Bộ luật Lao động 2019", en="Labour Code 2019"),
    title=Words(vi="Bộ luật Lao động", en="Labour Code"),
    issuer=_NATIONAL_ASSEMBLY,
    number="45/2019/QH14",
    issued=date(2019, 11, 20),
    in_force_from=date(2021, 1, 1),
    evidence=Evidence.QUOTED,
    url="https://vinanet.vn/chinh-sach-viet-nam/tu-nam-2021-lich-nghi-le-tet-se-co-mot-so-thay-doi-723430.html",
    note=Words(
        vi=("Điều 112 nêu các ngày nghỉ lễ, tết hưởng nguyên lương. Chưa tìm được nguồn cho ngày ban hành."),
        en="Article 112 lists the paid public holidays. The day of issue is untraced.",
    ),
)
RESOLUTION_80_2026 = Instrument(
    id="resolution-80-nq-tw-2026",
    short=Words(vi="Nghị quyết 80-NQ/TW (2026)", en="Resolution 80-NQ/TW (2026)"),
    title=Words(vi="Phát triển văn hóa Việt Nam", en="On developing Vietnamese culture"),
    issuer=_POLITBURO,
    number="80-NQ/TW",
    issued=date(2026, 1, 7),
    in_force_from=date(2026, 1, 7),
    evidence=Evidence.QUOTED,
    url="https://baomoi.net.vn/chon-ngay-24-11-hang-nam-la-ngay-van-hoa-viet-nam-c54246060.epi",
    note=Words(
        vi=(
            "Chọn ngày 24 tháng 11 là Ngày Văn hóa Việt Nam và chủ trương cho nghỉ hưởng nguyên "
            "lương; ngày nghỉ cần văn bản của Quốc hội."
        ),
        en=(
            "Chooses 24 November as Vietnamese Culture Day and favours a paid day off; the day off "
            "needed an act of the National Assembly."
        ),
    ),
)
RESOLUTION_28_2026_QH16 = Instrument(
    id="resolution-28-2026-qh16",
    short=Words(vi="Nghị quyết 28/2026/QH16", en="Resolution 28/2026/QH16"),
    title=Words(vi="Phát triển văn hóa Việt Nam", en="On developing Vietnamese culture"),
    issuer=_NATIONAL_ASSEMBLY,
    number="28/2026/QH16",
    in_force_from=date(2026, 7, 1),
    evidence=Evidence.REPORTED,
    url="https://baochinhphu.vn/ngay-van-hoa-viet-nam-24-11-nguoi-lao-dong-duoc-nghi-lam-huong-nguyen-luong-102260424093821937.htm",
    note=Words(
        vi=(
            "Các nguồn của cộng đồng thống nhất về số hiệu, về hiệu lực từ 01/07/2026 và về ngày "
            "nghỉ 24 tháng 11, và dẫn địa chỉ này. Chưa thấy ngày ban hành (24/04/2026 hoặc trước "
            "đó). Không liên quan đến Nghị quyết 28-NQ/TU."
        ),
        en=(
            "Community sources agree on the number, on the effect from 01/07/2026 and on the day off "
            "of 24 November, and cite this address. The day of issue (before 24/04/2026 or on it) "
            "was not seen. Unrelated to Resolution 28-NQ/TU."
        ),
    ),
)
DECISION_188_1999 = Instrument(
    id="decision-188-1999-qd-ttg",
    short=Words(vi="Quyết định 188/1999/QĐ-TTg", en="Decision 188/1999/QĐ-TTg"),
    title=Words(vi="Thực hiện chế độ tuần làm việc 40 giờ", en="On the forty-hour working week"),
    issuer=_PRIME_MINISTER,
    number="188/1999/QĐ-TTg",
    issued=date(1999, 9, 17),
    in_force_from=date(1999, 10, 2),
    evidence=Evidence.UNTRACED,
    note=Words(
        vi=(
            "Chưa tìm được trang nào cho số hiệu và các ngày; việc cơ quan nhà nước nghỉ thứ bảy, "
            "chủ nhật là theo trang thuật lại."
        ),
        en=(
            "No page was found for the number and the days; that State bodies rest on Saturday and Sunday is reported."
        ),
    ),
)
DAYS_OFF_DECISIONS_2010 = Instrument(
    id="days-off-decisions-2010",
    short=Words(
        vi="quyết định nghỉ lễ, hoán đổi ngày làm việc hằng năm (từ 2010)",
        en="yearly decisions on days off (since 2010)",
    ),
    title=Words(
        vi="Quyết định hằng năm về nghỉ lễ, tết và hoán đổi ngày làm việc",
        en="Yearly decisions on holidays and on swapping working days",
    ),
    issuer=Words(vi="cơ quan nhà nước có thẩm quyền", en="the competent State bodies"),
    in_force_from=date(2010, 1, 1),
    evidence=Evidence.REPORTED,
    note=Words(
        vi="Không phải một văn bản: mỗi năm một quyết định, chưa thấy từng quyết định.",
        en="Not one text: a decision each year, none of which was seen itself.",
    ),
)
VIETNAMESE_LUNAR_CALENDAR = Instrument(
    id="vietnamese-lunar-calendar",
    short=Words(vi="âm lịch Việt Nam", en="Vietnamese lunar calendar"),
    title=Words(vi="Âm lịch Việt Nam, tính theo giờ UTC+7", en="The Vietnamese lunar calendar, reckoned at UTC+7"),
    issuer=Words(vi="tự tính", en="reckoned, not issued"),
    evidence=Evidence.INFERRED,
    note=Words(
        vi="Không phải văn bản: các ngày được tính từ điểm sóc và trung khí.",
        en="Not a legal text: the days are reckoned from new moons and solar terms.",
    ),
)

# --- Party statistics and working regulations -----------------------------------------------------

GUIDANCE_01_2016 = Instrument(
    id="guidance-01-hd-tw-2016",
    short=Words(vi="Hướng dẫn 01-HD/TW (2016)", en="Guidance 01-HD/TW (2016)"),
    title=Words(
        vi="Một số vấn đề cụ thể thi hành Điều lệ Đảng", en="On some specific matters in implementing the Party Charter"
    ),
    issuer=_SECRETARIAT,
    number="01-HD/TW",
    issued=date(2016, 9, 20),
    in_force_from=date(2016, 9, 20),
    in_force_until=date(2021, 9, 27),
    evidence=Evidence.QUOTED,
    note=Words(
        vi="Ngày cuối được suy ra từ ngày của hướng dẫn thay thế.",
        en="Its last day is inferred from the day of its successor.",
    ),
)
DISPATCH_3296_2017 = Instrument(
    id="dispatch-3296-cv-btctw-2017",
    short=Words(vi="Công văn 3296-CV/BTCTW (2017)", en="Official Dispatch 3296-CV/BTCTW (2017)"),
    title=Words(
        vi="Hướng dẫn lập các biểu mẫu thống kê cơ bản về công tác tổ chức xây dựng Đảng",
        en="How to draw up the basic statistical tables on Party-building organisation work",
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="3296-CV/BTCTW",
    issued=date(2017, 7, 26),
    in_force_from=date(2017, 7, 26),
    in_force_until=date(2021, 12, 12),
    evidence=Evidence.QUOTED,
    url="https://bnc.edu.vn/cong-van-3296-cv-btctw/",
    note=Words(
        vi="Thay phần thứ hai của Hướng dẫn 12 năm 2012. Ngày cuối được suy ra từ văn bản thay thế.",
        en=("Replaces the second part of Guidance 12 of 2012. Its last day is inferred from its successor."),
    ),
)
GUIDANCE_11_2021 = Instrument(
    id="guidance-11-hd-btctw-2021",
    short=Words(vi="Hướng dẫn 11-HD/BTCTW (2021)", en="Guidance 11-HD/BTCTW (2021)"),
    title=Words(
        vi="Thực hiện biểu mẫu thống kê cơ bản về công tác tổ chức xây dựng Đảng",
        en="On the basic statistical tables on Party-building organisation work",
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="11-HD/BTCTW",
    issued=date(2021, 12, 13),
    in_force_from=date(2021, 12, 13),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Huong-dan-11-HD-BTCTW-2021-thuc-hien-bieu-mau-thong-ke-co-ban-ve-to-chuc-xay-dung-Dang-530118.aspx",
    note=Words(
        vi=(
            "Thấy được mục đích và yêu cầu chung: chỉ tiêu thống nhất, tổng hợp từ cơ sở, chính xác "
            "và kịp thời. Chưa thấy thời điểm chốt số liệu, hạn gửi và số thứ tự chính xác của các "
            "biểu. Coi là có hiệu lực từ ngày ký."
        ),
        en=(
            "Purposes and general requirements were seen: uniform indicators, added up from the "
            "grassroots, accurate and timely. Cut-offs, due dates and the exact numbering of the "
            "tables were not. Entry into force on signing is assumed."
        ),
    ),
)
DISPATCH_7619_2024 = Instrument(
    id="dispatch-7619-cv-btctw-2024",
    short=Words(vi="Công văn 7619-CV/BTCTW (2024)", en="Official Dispatch 7619-CV/BTCTW (2024)"),
    title=Words(vi="Quy chế làm việc mẫu của cấp ủy cơ sở", en="Model working regulation of grassroots committees"),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="7619-CV/BTCTW",
    issued=date(2024, 12, 30),
    in_force_from=date(2024, 12, 30),
    evidence=Evidence.QUOTED,
    note=Words(
        vi="Chỉ thấy tiêu đề. Quy chế làm việc của từng cấp ủy quy định báo cáo của cấp ủy đó.",
        en="Only its heading was seen. Each committee's own working regulation fixes its reports.",
    ),
)
WORKING_REGULATION_08_2025 = Instrument(
    id="working-regulation-08-qc-tw-2025",
    short=Words(vi="Quy chế 08-QC/TW (2025)", en="Working Regulation 08-QC/TW (2025)"),
    title=Words(
        vi="Quy chế theo dõi thực hiện nhiệm vụ trên hệ thống trung ương",
        en="Working regulation on following tasks on a central system",
    ),
    issuer=Words(vi="Ban Chấp hành Trung ương Đảng", en="Central Committee of the Communist Party of Vietnam"),
    number="08-QC/TW",
    issued=date(2025, 11, 5),
    in_force_from=date(2025, 11, 5),
    evidence=Evidence.QUOTED,
    note=Words(
        vi="Nhiệm vụ được theo dõi theo thời gian thực trên một hệ thống. Tên gọi do chúng tôi đặt.",
        en="Tasks are followed in real time on one system. The title is ours.",
    ),
)
DECISION_1454_2014 = Instrument(
    id="decision-1454-qd-tld-2014",
    short=Words(vi="Quyết định 1454/QĐ-TLĐ (2014)", en="Decision 1454/QĐ-TLĐ (2014)"),
    title=Words(
        vi="Quy định về công tác thống kê trong hệ thống công đoàn", en="On statistical work in the trade unions"
    ),
    issuer=_GENERAL_CONFEDERATION,
    number="1454/QĐ-TLĐ",
    issued=date(2014, 11, 28),
    evidence=Evidence.QUOTED,
    note=Words(vi="Chỉ thấy tiêu đề; chưa thấy hạn gửi.", en="Only its heading was seen; no due date was."),
)
REVIEW_PRACTICE_2009 = Instrument(
    id="review-practice-2009",
    short=Words(
        vi="thực tiễn sơ kết, tổng kết Nghị quyết 28-NQ/TU (từ 2009)",
        en="practice of reviews of Resolution 28-NQ/TU (since 2009)",
    ),
    title=Words(
        vi="Cách các báo cáo thực hiện Nghị quyết 28-NQ/TU được viết",
        en="How reports on Resolution 28-NQ/TU are seen to be written",
    ),
    issuer=Words(vi="Cấp ủy các cấp", en="Party committees at all levels"),
    in_force_from=date(2009, 11, 10),
    evidence=Evidence.INFERRED,
    note=Words(
        vi=(
            "Không phải văn bản: suy ra từ các báo cáo đã thấy, nơi không thấy điều khoản nào. Quy "
            "tắc dẫn mục này mô tả thực tiễn, không phải quy định."
        ),
        en=(
            "Not a legal text: it is inferred from the reports that were seen, where no clause was. "
            "A rule that cites it describes practice, not law."
        ),
    ),
)
DOCUMENT_NUMBERING_PRACTICE = Instrument(
    id="document-numbering-practice",
    short=Words(vi="cách đánh số văn bản", en="how documents are numbered"),
    title=Words(
        vi="Cách đánh số văn bản của Đảng và Nhà nước", en="How documents of the Party and the State are numbered"
    ),
    issuer=Words(vi="các cơ quan ban hành", en="the issuing bodies"),
    evidence=Evidence.INFERRED,
    note=Words(
        vi="Không phải văn bản: suy ra từ các số hiệu đã thấy.",
        en="Not a legal text: it is inferred from the numbers that were seen.",
    ),
)

# --- assessment -----------------------------------------------------------------------------------

DECREE_335_2025 = Instrument(
    id="decree-335-2025-nd-cp",
    short=Words(vi="Nghị định 335/2025/NĐ-CP", en="Decree 335/2025/NĐ-CP"),
    title=Words(
        vi="Đánh giá, xếp loại chất lượng đối với cơ quan hành chính nhà nước và công chức",
        en="On assessing and grading State administrative bodies and civil servants",
    ),
    issuer=_GOVERNMENT,
    number="335/2025/NĐ-CP",
    issued=date(2025, 12, 21),
    in_force_from=date(2026, 1, 1),
    evidence=Evidence.QUOTED,
    url="https://cafef.vn/cong-chuc-khong-hoan-thanh-nhiem-vu-trong-truong-hop-nao-188251228100335529.chn",
    note=Words(vi="Ngày ban hành theo một nguồn của cộng đồng.", en="The day of issue comes from a community source."),
)
REGULATION_132_2018 = Instrument(
    id="regulation-132-qd-tw-2018",
    short=Words(vi="Quy định 132-QĐ/TW (2018)", en="Regulation 132-QĐ/TW (2018)"),
    title=_YEARLY_ASSESSMENT,
    issuer=_POLITBURO,
    number="132-QĐ/TW",
    issued=date(2018, 3, 8),
    in_force_from=date(2018, 3, 8),
    in_force_until=date(2023, 10, 3),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Huong-dan-16-HD-BTCTW-2018-kiem-diem-danh-gia-chat-luong-to-chuc-dang-dang-vien-can-bo-396122.aspx?newsid=21536",
    note=Words(vi="Ngày cuối được suy ra từ văn bản thay thế.", en="Its last day is inferred from its successor."),
)
GUIDANCE_16_2018 = Instrument(
    id="guidance-16-hd-btctw-2018",
    short=Words(vi="Hướng dẫn 16-HD/BTCTW (2018)", en="Guidance 16-HD/BTCTW (2018)"),
    title=_YEARLY_PARTY_ASSESSMENT,
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="16-HD/BTCTW",
    issued=date(2018, 9, 24),
    in_force_from=date(2018, 9, 24),
    in_force_until=date(2019, 10, 17),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Huong-dan-16-HD-BTCTW-2018-kiem-diem-danh-gia-chat-luong-to-chuc-dang-dang-vien-can-bo-396122.aspx?newsid=21536",
    note=Words(vi="Ngày cuối được suy ra từ văn bản thay thế.", en="Its last day is inferred from its successor."),
)
GUIDANCE_21_2019 = Instrument(
    id="guidance-21-hd-btctw-2019",
    short=Words(vi="Hướng dẫn 21-HD/BTCTW (2019)", en="Guidance 21-HD/BTCTW (2019)"),
    title=_YEARLY_PARTY_ASSESSMENT,
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="21-HD/BTCTW",
    issued=date(2019, 10, 18),
    in_force_from=date(2019, 10, 18),
    in_force_until=date(2023, 11, 9),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/hoi-dap-phap-luat/4C187-hd-co-giay-khen-hoan-thanh-xuat-sac-nhiem-vu-co-duoc-coi-la-dang-vien-du-tu-cach-hoan-thanh-xuat-sac-nhiem-vu.html",
    note=Words(
        vi=(
            "Ban hành mười ba ngày trước hội nghị tổng kết của quận ngày 31/10/2019. Ngày cuối được "
            "suy ra từ văn bản thay thế."
        ),
        en=("Thirteen days old at the district review of 31/10/2019. Its last day is inferred from its successor."),
    ),
)
REGULATION_124_2023 = Instrument(
    id="regulation-124-qd-tw-2023",
    short=Words(vi="Quy định 124-QĐ/TW (2023)", en="Regulation 124-QĐ/TW (2023)"),
    title=_YEARLY_ASSESSMENT,
    issuer=_POLITBURO,
    number="124-QĐ/TW",
    issued=date(2023, 10, 4),
    in_force_from=date(2023, 10, 4),
    in_force_until=date(2025, 8, 29),
    evidence=Evidence.QUOTED,
    url="https://thanhnien.vn/bo-chinh-tri-ban-hanh-tieu-chi-danh-gia-can-bo-dang-vien-theo-thang-diem-100-185250920111919699.htm",
)
GUIDANCE_25_2023 = Instrument(
    id="guidance-25-hd-btctw-2023",
    short=Words(vi="Hướng dẫn 25-HD/BTCTW (2023)", en="Guidance 25-HD/BTCTW (2023)"),
    title=Words(vi="Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm", en="On yearly review, assessment and grading"),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="25-HD/BTCTW",
    issued=date(2023, 11, 10),
    in_force_from=date(2023, 11, 10),
    in_force_until=date(2025, 10, 30),
    evidence=Evidence.QUOTED,
    url="https://www.encovietnam.com/ban-tin-phap-luat/140-hanh-chinh/5216-da-co-huong-dan-43-hd-btctw-ve-kiem-diem-danh-gia-xep-loai-chat-luong-trong-he-thong-chinh-tri.html",
    note=Words(
        vi="Chỉ thấy với tư cách văn bản mà Hướng dẫn 43 thay thế.",
        en="Seen only as the text that Guidance 43 replaced.",
    ),
)
REGULATION_366_2025 = Instrument(
    id="regulation-366-qd-tw-2025",
    short=Words(vi="Quy định 366-QĐ/TW (2025)", en="Regulation 366-QĐ/TW (2025)"),
    title=_ASSESSMENT,
    issuer=_POLITBURO,
    number="366-QĐ/TW",
    issued=date(2025, 8, 30),
    in_force_from=date(2025, 8, 30),
    evidence=Evidence.QUOTED,
    url="http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/100238/ty-le-dang-vien-hoan-thanh-xuat-sac-nhiem-vu-nam-2025",
    note=Words(
        vi=("Đánh giá theo nhiệm kỳ, năm, quý hoặc khi cần, theo thang điểm một trăm. Coi là có hiệu lực từ ngày ký."),
        en=(
            "Assessment by term, year, quarter or when needed, on a scale of one hundred points. "
            "Entry into force on signing is assumed."
        ),
    ),
)
CONCLUSION_198_2025 = Instrument(
    id="conclusion-198-kl-tw-2025",
    short=Words(vi="Kết luận 198-KL/TW (2025)", en="Conclusion 198-KL/TW (2025)"),
    title=Words(
        vi="Chủ trương đánh giá đối với cán bộ lãnh đạo, quản lý trong hệ thống chính trị",
        en="On assessing leaders and managers in the political system",
    ),
    issuer=_POLITBURO,
    number="198-KL/TW",
    issued=date(2025, 10, 8),
    in_force_from=date(2025, 10, 8),
    evidence=Evidence.QUOTED,
    url="http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/97909/tong-hop-van-ban-huong-dan-danh-gia-dang-vien-cuoi-nam-2025",
)
GUIDANCE_43_2025 = Instrument(
    id="guidance-43-hd-btctw-2025",
    short=Words(vi="Hướng dẫn 43-HD/BTCTW (2025)", en="Guidance 43-HD/BTCTW (2025)"),
    title=_ASSESSMENT,
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="43-HD/BTCTW",
    issued=date(2025, 10, 31),
    in_force_from=date(2025, 10, 31),
    evidence=Evidence.QUOTED,
    url="https://www.encovietnam.com/ban-tin-phap-luat/140-hanh-chinh/5216-da-co-huong-dan-43-hd-btctw-ve-kiem-diem-danh-gia-xep-loai-chat-luong-trong-he-thong-chinh-tri.html",
)
DISPATCH_10072_2025 = Instrument(
    id="dispatch-10072-cv-btctw-2025",
    short=Words(vi="Công văn 10072-CV/BTCTW (2025)", en="Official Dispatch 10072-CV/BTCTW (2025)"),
    title=Words(vi="Kiểm điểm, đánh giá, xếp loại năm 2025", en="On review, assessment and grading for 2025"),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="10072-CV/BTCTW",
    issued=date(2025, 11, 6),
    in_force_from=date(2025, 11, 6),
    evidence=Evidence.QUOTED,
    url="http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/97909/tong-hop-van-ban-huong-dan-danh-gia-dang-vien-cuoi-nam-2025",
)
GUIDANCE_02_2026 = Instrument(
    id="guidance-02-hd-btctw-2026",
    short=Words(vi="Hướng dẫn 02-HD/BTCTW (2026)", en="Guidance 02-HD/BTCTW (2026)"),
    title=Words(
        vi="Đánh giá định kỳ hằng quý đối với cán bộ lãnh đạo, quản lý",
        en="On the quarterly assessment of leaders and managers",
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="02-HD/BTCTW",
    issued=date(2026, 5, 22),
    in_force_from=date(2026, 5, 22),
    evidence=Evidence.REPORTED,
    note=Words(vi="Nguồn của cộng đồng.", en="Community source."),
)
ASSESSMENT_PRACTICE_2019 = Instrument(
    id="assessment-practice-2019",
    short=Words(vi="thực tiễn đánh giá, xếp loại (từ 2019)", en="practice of assessment (since 2019)"),
    title=Words(vi="Cách đánh giá, xếp loại được thuật lại", en="How assessment is reported, or taken, to be done"),
    issuer=Words(vi="Cấp ủy các cấp", en="Party committees at all levels"),
    in_force_from=date(2019, 10, 18),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=("Không phải văn bản: thay cho văn bản chưa thấy. Ngày đầu là ngày của Hướng dẫn 21-HD/BTCTW."),
        en=("Not a legal text: it stands for texts that were not seen. Its first day is that of Guidance 21-HD/BTCTW."),
    ),
)

# --- cell meetings --------------------------------------------------------------------------------

GUIDANCE_09_2012 = Instrument(
    id="guidance-09-hd-btctw-2012",
    short=Words(vi="Hướng dẫn 09-HD/BTCTW (2012)", en="Guidance 09-HD/BTCTW (2012)"),
    title=Words(
        vi="Nội dung sinh hoạt chi bộ trong các loại hình cơ sở",
        en="On the content of cell meetings in the kinds of grassroots unit",
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="09-HD/BTCTW",
    issued=date(2012, 3, 2),
    in_force_from=date(2012, 3, 2),
    in_force_until=date(2018, 7, 5),
    evidence=Evidence.QUOTED,
    url="https://thukyluat.vn/news/thong-bao-van-ban-moi/tieu-chi-danh-gia-buoi-sinh-hoat-chi-bo-dat-chat-luong-34408.html",
    note=Words(
        vi="Không phải Hướng dẫn 09 năm 2017. Chưa tìm được nguồn cho tên gọi.",
        en="Not the Guidance 09 of 2017. The title is untraced.",
    ),
)
CONCLUSION_18_2017 = Instrument(
    id="conclusion-18-kl-tw-2017",
    short=Words(vi="Kết luận 18-KL/TW (2017)", en="Conclusion 18-KL/TW (2017)"),
    title=Words(
        vi="Tiếp tục đẩy mạnh thực hiện Chỉ thị số 10-CT/TW về nâng cao chất lượng sinh hoạt chi bộ",
        en="On pressing on with Directive 10-CT/TW on the quality of cell meetings",
    ),
    issuer=_SECRETARIAT,
    number="18-KL/TW",
    issued=date(2017, 9, 22),
    in_force_from=date(2017, 9, 22),
    evidence=Evidence.QUOTED,
    url="https://dhktna.edu.vn/dv-15/nghi-quyetquyet-dinh-216/quy-dinh-danh-gia-chat-luong-sinh-hoat-chi-bo-6817.aspx",
)
GUIDANCE_12_2018 = Instrument(
    id="guidance-12-hd-btctw-2018",
    short=Words(vi="Hướng dẫn 12-HD/BTCTW (2018)", en="Guidance 12-HD/BTCTW (2018)"),
    title=Words(
        vi="Một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ",
        en="On some matters of raising the quality of cell meetings",
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="12-HD/BTCTW",
    issued=date(2018, 7, 6),
    in_force_from=date(2018, 7, 6),
    evidence=Evidence.QUOTED,
    url="https://thukyluat.vn/news/thong-bao-van-ban-moi/tieu-chi-danh-gia-buoi-sinh-hoat-chi-bo-dat-chat-luong-34408.html",
    note=Words(
        vi=(
            "Thực hiện Kết luận 18-KL/TW và Chỉ thị 10-CT/TW. Chưa rõ Hướng dẫn 42 năm 2025 có thay "
            "thế toàn bộ hay không."
        ),
        en=(
            "Carries out Conclusion 18-KL/TW and Directive 10-CT/TW. Whether Guidance 42 of 2025 "
            "replaces it as a whole was not seen."
        ),
    ),
)
DIRECTIVE_50_2025 = Instrument(
    id="directive-50-ct-tw-2025",
    short=Words(vi="Chỉ thị 50-CT/TW (2025)", en="Directive 50-CT/TW (2025)"),
    title=Words(
        vi="Tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới",
        en="On renewing and raising the quality of cell meetings in the new period",
    ),
    issuer=_SECRETARIAT,
    number="50-CT/TW",
    issued=date(2025, 7, 23),
    in_force_from=date(2025, 7, 23),
    evidence=Evidence.QUOTED,
    url="https://nld.com.vn/tiep-tuc-nang-cao-chat-luong-sinh-hoat-chi-bo-196251130215644743.htm",
)
GUIDANCE_42_2025 = Instrument(
    id="guidance-42-hd-btctw-2025",
    short=Words(vi="Hướng dẫn 42-HD/BTCTW (2025)", en="Guidance 42-HD/BTCTW (2025)"),
    title=Words(
        vi="Một số vấn đề về tiếp tục đổi mới và nâng cao chất lượng sinh hoạt chi bộ",
        en="On some matters of renewing and raising the quality of cell meetings",
    ),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="42-HD/BTCTW",
    issued=date(2025, 10, 28),
    in_force_from=date(2025, 10, 28),
    evidence=Evidence.QUOTED,
    url="https://luatvietnam.vn/tin-van-ban-moi/thoi-luong-sinh-hoat-chi-bo-toi-thieu-90-phut-186-105065-article.html",
    note=Words(
        vi="Thực hiện Chỉ thị 50-CT/TW. Coi là có hiệu lực từ ngày ký.",
        en="Carries out Directive 50-CT/TW. Entry into force on signing is assumed.",
    ),
)
DISPATCH_747_HAU_GIANG_2023 = Instrument(
    id="dispatch-747-cv-tu-hau-giang-2023",
    short=Words(vi="Công văn 747-CV/TU (Hậu Giang, 2023)", en="Official Dispatch 747-CV/TU (Hậu Giang, 2023)"),
    title=Words(vi="Ngày sinh hoạt chi bộ hằng tháng", en="On the day of the monthly cell meeting"),
    issuer=Words(vi="Tỉnh ủy Hậu Giang", en="Hậu Giang Provincial Party Committee"),
    number="747-CV/TU",
    evidence=Evidence.QUOTED,
    note=Words(
        vi="Năm 2023; chưa thấy ngày. Tên gọi do chúng tôi đặt.", en="Of 2023; the day was not seen. The title is ours."
    ),
)
REGULATION_14_LAI_CHAU_2018 = Instrument(
    id="regulation-14-qdi-tu-lai-chau-2018",
    short=Words(vi="Quy định 14-QĐi/TU (Lai Châu, 2018)", en="Regulation 14-QĐi/TU (Lai Châu, 2018)"),
    title=_QUALITY_OF_CELL_MEETINGS,
    issuer=Words(vi="Tỉnh ủy Lai Châu", en="Lai Châu Provincial Party Committee"),
    number="14-QĐi/TU",
    issued=date(2018, 10, 8),
    evidence=Evidence.QUOTED,
    note=Words(
        vi="Bảng chấm điểm của một tỉnh; chưa thấy thang điểm.", en="A provincial rubric; its weights were not seen."
    ),
)
REGULATION_08_NGHE_AN_2021 = Instrument(
    id="regulation-08-qd-tu-nghe-an-2021",
    short=Words(vi="Quy định 08-QĐ/TU (Nghệ An, 2021)", en="Regulation 08-QĐ/TU (Nghệ An, 2021)"),
    title=_QUALITY_OF_CELL_MEETINGS,
    issuer=_NGHE_AN_STANDING_COMMITTEE,
    number="08-QĐ/TU",
    issued=date(2021, 9, 15),
    in_force_until=date(2023, 10, 29),
    evidence=Evidence.QUOTED,
    note=Words(
        vi=("Bảng chấm điểm của một tỉnh; chưa thấy thang điểm. Ngày cuối được suy ra từ văn bản thay thế."),
        en=("A provincial rubric; its weights were not seen. Its last day is inferred from its successor."),
    ),
)
REGULATION_27_NGHE_AN_2023 = Instrument(
    id="regulation-27-qd-tu-nghe-an-2023",
    short=Words(vi="Quy định 27-QĐ/TU (Nghệ An, 2023)", en="Regulation 27-QĐ/TU (Nghệ An, 2023)"),
    title=_QUALITY_OF_CELL_MEETINGS,
    issuer=_NGHE_AN_STANDING_COMMITTEE,
    number="27-QĐ/TU",
    issued=date(2023, 10, 30),
    in_force_from=date(2023, 10, 30),
    evidence=Evidence.QUOTED,
    url="https://dhktna.edu.vn/dv-15/nghi-quyetquyet-dinh-216/quy-dinh-danh-gia-chat-luong-sinh-hoat-chi-bo-6817.aspx",
    note=Words(
        vi=("Hai bảng chấm điểm: một cho sinh hoạt thường kỳ, một cho sinh hoạt chuyên đề. Chưa thấy thang điểm."),
        en=("Two score sheets: one for ordinary meetings and one for thematic ones. The weights were not seen."),
    ),
)
REGULATION_17_HA_TINH_2023 = Instrument(
    id="regulation-17-qd-tu-ha-tinh-2023",
    short=Words(vi="Quy định 17-QĐ/TU (Hà Tĩnh, 2023)", en="Regulation 17-QĐ/TU (Hà Tĩnh, 2023)"),
    title=_QUALITY_OF_CELL_MEETINGS,
    issuer=Words(vi="Ban Thường vụ Tỉnh ủy Hà Tĩnh", en="Standing Committee of the Hà Tĩnh Provincial Party Committee"),
    number="17-QĐ/TU",
    issued=date(2023, 6, 2),
    evidence=Evidence.QUOTED,
)
MEETING_RUBRICS_2018 = Instrument(
    id="meeting-rubrics-2018",
    short=Words(
        vi="bảng chấm điểm sinh hoạt chi bộ của các tỉnh (từ 2018)",
        en="provincial rubrics of cell meetings (since 2018)",
    ),
    title=Words(
        vi="Bảng chấm điểm sinh hoạt chi bộ của các tỉnh, địa phương",
        en="Score sheets of provinces and places for cell meetings",
    ),
    issuer=Words(vi="Cấp ủy các tỉnh, địa phương", en="Party committees of provinces and places"),
    in_force_from=date(2018, 7, 6),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=(
            "Không phải một văn bản: các bảng đã thấy thống nhất với nhau; chưa thấy văn bản nào của "
            "Trung ương. Ngày đầu là ngày của Hướng dẫn 12-HD/BTCTW."
        ),
        en=(
            "Not one text: the sheets seen agree with one another; no central text was seen. Its "
            "first day is that of Guidance 12-HD/BTCTW."
        ),
    ),
)

# --- commendation ---------------------------------------------------------------------------------

REGULATION_14_2001 = Instrument(
    id="regulation-14-qd-tw-2001",
    short=Words(vi="Quy định 14-QĐ/TW (2001)", en="Regulation 14-QĐ/TW (2001)"),
    title=Words(vi="Thi hành Điều lệ Đảng", en="On implementing the Party Charter"),
    issuer=_POLITBURO,
    number="14-QĐ/TW",
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/hoi-dap-phap-luat/526DB-hd-tham-quyen-trao-tang-huy-hieu-dang.html",
    note=Words(
        vi=(
            "Điểm 36.2 về thẩm quyền khen thưởng. Năm theo trang dẫn; chưa tìm được nguồn cho ngày, "
            "cơ quan ban hành và ngày hết hiệu lực. Theo quy định này, đảng ủy cơ sở biểu dương "
            "nhưng không tặng giấy khen."
        ),
        en=(
            "Point 36.2 on who may commend. Year as printed by the page; the day, the issuer and the "
            "day it ended are untraced. Under it a grassroots committee praised but did not give a "
            "giấy khen."
        ),
    ),
)
GUIDANCE_56_2015 = Instrument(
    id="guidance-56-hd-vptw-2015",
    short=Words(vi="Hướng dẫn 56-HD/VPTW (2015)", en="Guidance 56-HD/VPTW (2015)"),
    title=Words(
        vi="Mức chi tiền thưởng kèm theo các hình thức khen thưởng đối với tổ chức đảng và đảng viên",
        en="On the money that goes with commendations of Party organisations and members",
    ),
    issuer=_CENTRAL_OFFICE,
    number="56-HD/VPTW",
    issued=date(2015, 10, 27),
    in_force_from=date(2015, 10, 27),
    evidence=Evidence.QUOTED,
    url="https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/34B9F-hd-muc-tien-thuong-kem-theo-ky-niem-chuong-va-huy-hieu-cho-dang-vien.html",
    note=Words(
        vi="Được Công văn 19780 ngày 29/12/2025 điều chỉnh.", en="Adjusted by Official Dispatch 19780 of 29/12/2025."
    ),
)
DISPATCH_19780_2025 = Instrument(
    id="dispatch-19780-cv-vptw-2025",
    short=Words(vi="Công văn 19780-CV/VPTW (2025)", en="Official Dispatch 19780-CV/VPTW (2025)"),
    title=Words(vi="Điều chỉnh nội dung tại Hướng dẫn 56-HD/VPTW", en="Adjusting Guidance 56-HD/VPTW"),
    issuer=_CENTRAL_OFFICE,
    number="19780-CV/VPTW",
    issued=date(2025, 12, 29),
    in_force_from=date(2025, 12, 29),
    evidence=Evidence.QUOTED,
    url="https://nhansu.vn/van-ban-phap-luat/Cong-van-19780-CV-VPTW-2025-dieu-chinh-Huong-dan-56-HD-VPTW-687053.html",
    note=Words(
        vi=(
            "Thấy được phần đầu: mức khen của chi bộ không phải chi bộ cơ sở. Nêu các cấp ủy tặng "
            "thưởng khi không còn cấp huyện."
        ),
        en=(
            "The opening was seen: the awards of a cell that is not a grassroots cell. It names the "
            "giving committees as they stand without district level."
        ),
    ),
)
DECREE_73_2024 = Instrument(
    id="decree-73-2024-nd-cp",
    short=Words(vi="Nghị định 73/2024/NĐ-CP", en="Decree 73/2024/NĐ-CP"),
    title=Words(
        vi=("Mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang"),
        en="On the base salary and bonuses of officials, public employees and the armed forces",
    ),
    issuer=_GOVERNMENT,
    number="73/2024/NĐ-CP",
    in_force_from=date(2024, 7, 1),
    in_force_until=date(2026, 6, 30),
    evidence=Evidence.REPORTED,
    note=Words(vi="Nguồn của cộng đồng.", en="Community source."),
)
DECREE_161_2026 = Instrument(
    id="decree-161-2026-nd-cp",
    short=Words(vi="Nghị định 161/2026/NĐ-CP", en="Decree 161/2026/NĐ-CP"),
    title=Words(vi="Mức lương cơ sở", en="On the base salary"),
    issuer=_GOVERNMENT,
    number="161/2026/NĐ-CP",
    issued=date(2026, 5, 15),
    in_force_from=date(2026, 7, 1),
    evidence=Evidence.REPORTED,
    note=Words(vi="Nguồn của cộng đồng. Tên gọi được rút gọn.", en="Community source. The title is shortened."),
)
BASE_SALARY_AS_REPORTED = Instrument(
    id="base-salary-as-reported",
    short=Words(vi="mức lương cơ sở theo trang thuật lại", en="the base salary as reported"),
    title=Words(vi="Mức lương cơ sở trước Nghị định 73/2024/NĐ-CP", en="The base salary before Decree 73/2024/NĐ-CP"),
    issuer=_GOVERNMENT,
    evidence=Evidence.REPORTED,
    note=Words(
        vi="Không phải văn bản: chưa thấy các nghị định của những năm đó.",
        en="Not a legal text: the decrees of those years were not seen.",
    ),
)

# --- personal data and State secrets --------------------------------------------------------------

DECREE_13_2023 = Instrument(
    id="decree-13-2023-nd-cp",
    short=Words(vi="Nghị định 13/2023/NĐ-CP", en="Decree 13/2023/NĐ-CP"),
    title=Words(vi="Bảo vệ dữ liệu cá nhân", en="On protecting personal data"),
    issuer=_GOVERNMENT,
    number="13/2023/NĐ-CP",
    issued=date(2023, 4, 17),
    in_force_from=date(2023, 7, 1),
    in_force_until=date(2025, 12, 31),
    evidence=Evidence.QUOTED,
    url="https://plo.vn/xu-ly-du-lieu-ca-nhan-nhieu-thay-doi-lon-tu-ngay-1-1-2026-nguoi-dan-can-biet-post889644.html",
    note=Words(vi="Chưa tìm được nguồn cho ngày ban hành.", en="The day of issue is untraced."),
)
PERSONAL_DATA_LAW_2025 = Instrument(
    id="law-91-2025-qh15",
    short=Words(vi="Luật Bảo vệ dữ liệu cá nhân (2025)", en="Law on the Protection of Personal Data (2025)"),
    title=Words(vi="Luật Bảo vệ dữ liệu cá nhân", en="Law on the Protection of Personal Data"),
    issuer=_NATIONAL_ASSEMBLY,
    number="91/2025/QH15",
    issued=date(2025, 6, 26),
    in_force_from=date(2026, 1, 1),
    evidence=Evidence.QUOTED,
    url="https://thuviennhadat.vn/vbpl/luat-bao-ve-du-lieu-ca-nhan-2025-so-91-2025-qh15-625628.html",
)
DECREE_356_2025 = Instrument(
    id="decree-356-2025-nd-cp",
    short=Words(vi="Nghị định 356/2025/NĐ-CP", en="Decree 356/2025/NĐ-CP"),
    title=Words(
        vi="Quy định chi tiết một số điều và biện pháp thi hành Luật Bảo vệ dữ liệu cá nhân",
        en="On the details and implementation of the Law on the Protection of Personal Data",
    ),
    issuer=_GOVERNMENT,
    number="356/2025/NĐ-CP",
    issued=date(2025, 12, 31),
    in_force_from=date(2026, 1, 1),
    evidence=Evidence.QUOTED,
    url="https://thanhnien.vn/du-lieu-ca-nhan-nao-duoc-phap-luat-bao-ve-185260105102550429.htm",
)
STATE_SECRETS_LAW_2025 = Instrument(
    id="law-117-2025-qh15",
    short=Words(vi="Luật Bảo vệ bí mật nhà nước (2025)", en="Law on the Protection of State Secrets (2025)"),
    title=Words(vi="Luật Bảo vệ bí mật nhà nước", en="Law on the Protection of State Secrets"),
    issuer=_NATIONAL_ASSEMBLY,
    number="117/2025/QH15",
    in_force_from=date(2026, 3, 1),
    evidence=Evidence.QUOTED,
    note=Words(vi="Chưa thấy ngày ban hành.", en="The day of issue was not seen."),
)
DECISION_1630_2025 = Instrument(
    id="decision-1630-qd-ttg-2025",
    short=Words(vi="Quyết định 1630/QĐ-TTg (2025)", en="Decision 1630/QĐ-TTg (2025)"),
    title=Words(vi="Danh mục bí mật nhà nước của Đảng", en="List of State secrets in the Party's field"),
    issuer=_PRIME_MINISTER,
    number="1630/QĐ-TTg",
    issued=date(2025, 7, 30),
    evidence=Evidence.QUOTED,
    note=Words(vi="Chỉ thấy phần tối mật.", en="Only the top-secret part was seen."),
)
DECISION_2500_2025 = Instrument(
    id="decision-2500-qd-ttg-2025",
    short=Words(vi="Quyết định 2500/QĐ-TTg (2025)", en="Decision 2500/QĐ-TTg (2025)"),
    title=Words(
        vi="Danh mục bí mật nhà nước lĩnh vực tổ chức, cán bộ, lao động",
        en="List of State secrets on organisation, cadres and labour",
    ),
    issuer=_PRIME_MINISTER,
    number="2500/QĐ-TTg",
    issued=date(2025, 11, 17),
    evidence=Evidence.QUOTED,
    note=Words(
        vi=(
            "Chỉ thấy phần tối mật, trong đó có báo cáo về vấn đề phức tạp của tổ chức người lao "
            "động tại doanh nghiệp. Tên gọi do chúng tôi đặt một phần."
        ),
        en=(
            "Only the top-secret part was seen; it names reports on complex matters of workers' "
            "organisations in enterprises. The title is ours in part."
        ),
    ),
)
DISPATCH_1361_2026 = Instrument(
    id="dispatch-1361-cv-btctw-2026",
    short=Words(vi="Công văn 1361-CV/BTCTW (2026)", en="Official Dispatch 1361-CV/BTCTW (2026)"),
    title=Words(vi="Quản lý, bảo mật hồ sơ, dữ liệu đảng viên", en="On keeping members' files and data secure"),
    issuer=_CENTRAL_ORGANISATION_COMMISSION,
    number="1361-CV/BTCTW",
    issued=date(2026, 6, 30),
    in_force_from=date(2026, 6, 30),
    evidence=Evidence.REPORTED,
    note=Words(vi="Nguồn của cộng đồng. Tên gọi do chúng tôi đặt.", en="Community source. The title is ours."),
)
