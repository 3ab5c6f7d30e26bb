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

# --- the Resolution ---------------------------------------------------------------------------------

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

# --- the Party --------------------------------------------------------------------------------------

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

# --- State law on units -----------------------------------------------------------------------------

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

# --- trade unions -----------------------------------------------------------------------------------

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

# --- the Youth Union --------------------------------------------------------------------------------

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
