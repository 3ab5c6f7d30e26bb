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
_NATIONAL_ASSEMBLY_STANDING_COMMITTEE = Words(
    vi="Ủy ban Thường vụ Quốc hội", en="Standing Committee of the National Assembly"
)
_PARTY_CHARTER = Words(vi="Điều lệ Đảng Cộng sản Việt Nam", en="Charter of the Communist Party of Vietnam")
_IMPLEMENTING_THE_CHARTER = Words(
    vi="Quy định thi hành Điều lệ Đảng", en="Regulation on implementing the Party Charter"
)
_MEMBER_WORK = Words(vi="Hướng dẫn nghiệp vụ công tác đảng viên", en="Guidance on Party-member work")

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
        vi="Chưa tìm được nguồn cho ngày ban hành; thấy được mẫu quyết định chuyển giao và các mẫu 14, 15.",
        en="The day of issue is untraced; the specimen transfer decision and forms 14 and 15 were seen.",
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

# --- the places of Hải Phòng ----------------------------------------------------------------------

DECREE_145_2007 = Instrument(
    id="decree-145-2007-nd-cp",
    short=Words(vi="Nghị định 145/2007/NĐ-CP", en="Decree 145/2007/NĐ-CP"),
    title=Words(
        vi=(
            "Nghị định điều chỉnh địa giới hành chính huyện Kiến Thụy, thị xã Đồ Sơn, thành lập quận Dương Kinh, quận "
            "Đồ Sơn và các phường trực thuộc"
        ),
        en=(
            "Decree founding the urban districts of Dương Kinh and Đồ Sơn and their wards out of Kiến Thụy district "
            "and Đồ Sơn town"
        ),
    ),
    issuer=Words(vi="Chính phủ", en="Government"),
    number="145/2007/NĐ-CP",
    issued=date(2007, 9, 12),
    in_force_from=date(2007, 10, 7),
    evidence=Evidence.QUOTED,
    url="http://luatgiapham.com/nghi-dinh-so-145-2007-nd-cp-do-chinh-phu-ban-hanh-ngay-12-09-2007/",
    note=Words(
        vi="Các phường có từ ngày 07/10/2007. Tên gọi do chúng tôi diễn đạt.",
        en="The wards began on 07/10/2007. Title in our words.",
    ),
)
RESOLUTION_872_2020 = Instrument(
    id="resolution-872-nq-ubtvqh14-2020",
    short=Words(vi="Nghị quyết 872/NQ-UBTVQH14", en="Resolution 872/NQ-UBTVQH14"),
    title=Words(
        vi="Nghị quyết về việc sắp xếp các đơn vị hành chính cấp huyện, cấp xã thuộc thành phố Hải Phòng",
        en="Resolution rearranging district- and commune-level units of Hải Phòng",
    ),
    issuer=_NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
    number="872/NQ-UBTVQH14",
    issued=date(2020, 1, 10),
    in_force_from=date(2020, 2, 1),
    evidence=Evidence.UNTRACED,
    note=Words(
        vi=(
            "Chưa tìm được nguồn cho số và cả hai ngày; nội dung được biết từ Nghị quyết 24/NQ-HĐND. Tên gọi do chúng "
            "tôi diễn đạt."
        ),
        en=("Number and both days are untraced; its content is known from 24/NQ-HĐND. Title in our words."),
    ),
)
RESOLUTION_1232_2024 = Instrument(
    id="resolution-1232-nq-ubtvqh15-2024",
    short=Words(vi="Nghị quyết 1232/NQ-UBTVQH15", en="Resolution 1232/NQ-UBTVQH15"),
    title=Words(
        vi=(
            "Nghị quyết về việc sắp xếp đơn vị hành chính cấp huyện, cấp xã của thành phố Hải Phòng giai đoạn "
            "2023 - 2025"
        ),
        en="Resolution rearranging district- and commune-level units of Hải Phòng, 2023 to 2025",
    ),
    issuer=_NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
    number="1232/NQ-UBTVQH15",
    issued=date(2024, 10, 24),
    in_force_from=date(2025, 1, 1),
    evidence=Evidence.QUOTED,
    url="https://vtcnews.vn/hai-phong-thanh-lap-thanh-pho-thuy-nguyen-ar905645.html",
    note=Words(vi="Tên gọi do chúng tôi diễn đạt.", en="Title in our words."),
)
RESOLUTION_202_2025 = Instrument(
    id="resolution-202-2025-qh15",
    short=Words(vi="Nghị quyết 202/2025/QH15", en="Resolution 202/2025/QH15"),
    title=Words(
        vi="Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh", en="Resolution rearranging provincial units"
    ),
    issuer=_NATIONAL_ASSEMBLY,
    number="202/2025/QH15",
    issued=date(2025, 6, 12),
    evidence=Evidence.QUOTED,
    url="https://nghean24h.vn/tp-hai-phong-co-114-dvhc-cap-xa-gom-67-xa-45-phuong-va-2-dac-khu-sau-khi-sap-xep-a754164.html",
    note=Words(
        vi="Hải Phòng và Hải Dương hợp nhất; đơn vị mới hoạt động từ ngày 01/7/2025.",
        en="Hải Phòng and Hải Dương merge; the new units operate from 01/7/2025.",
    ),
)
RESOLUTION_1669_2025 = Instrument(
    id="resolution-1669-nq-ubtvqh15-2025",
    short=Words(vi="Nghị quyết 1669/NQ-UBTVQH15", en="Resolution 1669/NQ-UBTVQH15"),
    title=Words(
        vi="Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của thành phố Hải Phòng năm 2025",
        en="Resolution rearranging the commune-level units of Hải Phòng in 2025",
    ),
    issuer=_NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
    number="1669/NQ-UBTVQH15",
    issued=date(2025, 6, 16),
    evidence=Evidence.QUOTED,
    url="https://thongtin.vietnam.vn/en/toan-van-nghi-quyet-so-1669-nq-ubtvqh15-cua-uy-ban-thuong-vu-quoc-hoi-ve-viec-sap-xep-cac-don-vi-hanh-chinh-cap-xa-cua-thanh-pho-hai-phong-nam-2025",
    note=Words(vi="Đơn vị mới hoạt động từ ngày 01/7/2025.", en="The new units operate from 01/7/2025."),
)
GSO_LIST_2025 = Instrument(
    id="gso-list-2025-07",
    short=Words(vi="Danh mục đơn vị hành chính (7/2025)", en="List of administrative units (July 2025)"),
    title=Words(vi="Danh mục đơn vị hành chính Việt Nam", en="List of administrative units"),
    issuer=Words(vi="Cục Thống kê", en="Statistics Office"),
    issued=date(2025, 7, 18),
    evidence=Evidence.REPORTED,
    url="https://github.com/tranngocminhhieu/vietnamadminunits",
    note=Words(
        vi=(
            "Danh mục ngày 18/7/2025, trong một bộ dữ liệu công khai: vẫn nêu các đơn vị của ngày 30/6/2025. Không "
            "phải văn bản pháp luật: chỉ dùng cho mã số."
        ),
        en=(
            "The list as it stood on 18/7/2025, in a public data set: it still shows the units of 30/6/2025. Not a "
            "legal text: it stands for the codes."
        ),
    ),
)
