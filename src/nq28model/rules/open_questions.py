"""What no source settled. Nothing is invented for it: a verdict says that it is not known, or the caller says it."""

from __future__ import annotations

from attrs import frozen

from nq28model.words import Words


@frozen
class OpenQuestion:
    """A question that stays open, and the ids of what waits for the answer."""

    id: str
    question: Words
    bears_on: tuple[str, ...] = ()


OPEN_QUESTIONS = (
    OpenQuestion(
        "party.regulations-2026",
        Words(
            vi="Quy định 20-QĐ/TW (08/4/2026) và 208-QĐ/TW (26/7/2026) quy định cụ thể thế nào?",
            en="What exactly do the regulations of 08/4/2026 and 26/7/2026 say?",
        ),
        bears_on=("party.organisation.base_classes",),
    ),
    OpenQuestion(
        "party.pilot-thresholds",
        Words(
            vi=(
                "Từ ngày 26/7/2026, đảng bộ trực thuộc cơ sở cần bao nhiêu đảng viên và thời hạn chuyển "
                "đổi loại hình cũ là khi nào?"
            ),
            en=(
                "How many members does a body under a grassroots body need in the pilot of 26/7/2026, "
                "and how long may the old classes go on?"
            ),
        ),
        bears_on=(
            "party.organisation.base_classes",
            "party.grassroots.body_threshold",
        ),
    ),
    OpenQuestion(
        "party.pilot-seals",
        Words(
            vi="Sau ngày 26/7/2026, chi bộ cơ sở trước đây trong doanh nghiệp có giữ con dấu không?",
            en="Does a former grassroots cell of an enterprise keep its seal after 26/7/2026?",
        ),
        bears_on=("party.seal.forms",),
    ),
    OpenQuestion(
        "party.guidance-2026-number",
        Words(
            vi="Hướng dẫn ngày 19/5/2026 của Ban Bí thư mang số 01-HD/TW hay 06-HD/TW?",
            en="Is the Secretariat's guidance of 19/5/2026 numbered 01-HD/TW or 06-HD/TW?",
        ),
        bears_on=("guidance-01-hd-tw-2026",),
    ),
    OpenQuestion(
        "party.education-2026",
        Words(
            vi="Từ 08/4/2026 đến 25/7/2026, quy định về trình độ học vấn là gì?",
            en="Which schooling did 20-QĐ/TW ask for between 08/4/2026 and 25/7/2026?",
        ),
        bears_on=(
            "party.admission.accepted_education",
            "party.admission.grassroots_decider",
        ),
    ),
    OpenQuestion(
        "party.special-zone-rank",
        Words(
            vi="Từ ngày 08/4/2026, cấp nào quyết định loại hình tổ chức đảng của đặc khu?",
            en="Who decides the rank of a special zone's organisation from 08/4/2026?",
        ),
        bears_on=("party.special_zone.rank_decider",),
    ),
    OpenQuestion(
        "party.formation-dossier",
        Words(
            vi="Có danh mục hồ sơ bắt buộc khi đề nghị lập tổ chức đảng không?",
            en="Is there a closed list of papers for forming an organisation?",
        ),
        bears_on=("party.organisation.properly_formed",),
    ),
    OpenQuestion(
        "party.formation-deadline",
        Words(
            vi="Cấp ủy cấp trên phải quyết định lập tổ chức đảng trong bao lâu?",
            en="How long may the superior take to decide on forming an organisation?",
        ),
        bears_on=("party.organisation.decided_by_superior",),
    ),
    OpenQuestion(
        "party.cell-grace",
        Words(
            vi="Chi bộ còn dưới ba đảng viên chính thức có thời gian chờ không?",
            en="Is there a period of grace for a cell that has fallen below three official members?",
        ),
        bears_on=("party.cell.viable",),
    ),
    OpenQuestion(
        "party.dissolution-grounds",
        Words(vi="Tổ chức đảng được giải thể khi nào?", en="On what grounds is an organisation dissolved?"),
        bears_on=("party.dissolution.decided_by_superior",),
    ),
    OpenQuestion(
        "party.joint-cells",
        Words(
            vi="Chi bộ ghép từ nhiều doanh nghiệp được quy định ở đâu?",
            en="What governs a cell made up of members from several enterprises?",
        ),
        bears_on=("party.organisation.formable",),
    ),
    OpenQuestion(
        "party.foreign-invested",
        Words(
            vi="Doanh nghiệp có vốn đầu tư nước ngoài có quy định riêng về số đảng viên không?",
            en="Is there a threshold of its own for foreign-invested enterprises?",
        ),
        bears_on=("party.organisation.minimum_official_members",),
    ),
    OpenQuestion(
        "party.grassroots-cell-under-delegated",
        Words(
            vi=(
                "Quy định 24, 232 và 294-QĐ/TW có giữ nguyên điều kiện chi bộ cơ sở trực thuộc đảng ủy "
                "được giao quyền không?"
            ),
            en=(
                "Did 24, 232 and 294-QĐ/TW keep the conditions of a grassroots cell under a committee "
                "with delegated powers word for word?"
            ),
        ),
        bears_on=("party.grassroots.cell_under_delegated",),
    ),
    OpenQuestion(
        "party.sectional-body-size",
        Words(vi="Đảng bộ bộ phận cần bao nhiêu đảng viên?", en="How many members does a sectional body need?"),
        bears_on=("party.superior_agreement.sectional_body",),
    ),
    OpenQuestion(
        "party.committee-size",
        Words(vi="Đảng ủy cơ sở có bao nhiêu ủy viên?", en="How many members does a grassroots committee have?"),
        bears_on=("party.committee.standing_threshold",),
    ),
    OpenQuestion(
        "party.delegates-threshold",
        Words(
            vi="Từ bao nhiêu đảng viên thì đảng bộ cơ sở tổ chức đại hội đại biểu?",
            en="From how many members does a grassroots body hold a congress of delegates?",
        ),
        bears_on=("party.congress.due_on",),
    ),
    OpenQuestion(
        "party.grassroots-congress",
        Words(
            vi=(
                "Điều lệ Đảng quy định nhiệm kỳ 5 năm và sớm, muộn không quá một năm đối với đại hội tổ "
                "chức cơ sở đảng như thế nào?"
            ),
            en=("Do the Charter's words set five years and one year for congresses of grassroots organisations?"),
        ),
        bears_on=(
            "party.grassroots.congress_interval_months",
            "party.grassroots.congress_shift_maximum_months",
        ),
    ),
    OpenQuestion(
        "transfer.clause-text",
        Words(
            vi="Điểm 6.3.4 quy định ai thực hiện việc chuyển sinh hoạt đảng tập thể?",
            en="What does point 6.3.4 say about who carries out a collective transfer?",
        ),
        bears_on=("collective_transfer.clause",),
    ),
    OpenQuestion(
        "transfer.paragraphs-cut",
        Words(
            vi=(
                "Hướng dẫn 09-HD/BTCTW và 12-HD/BTCTW (2022) quy định thế nào về chuyển giao tổ chức cơ "
                "sở đảng trong và ngoài đảng bộ cấp huyện?"
            ),
            en=(
                "What do 09-HD/BTCTW and 12-HD/BTCTW of 2022 say of a grassroots organisation under one "
                "superior, and of one that goes to another?"
            ),
        ),
        bears_on=(
            "transfer.authority.grassroots_under_same_superior",
            "transfer.authority.grassroots_to_other_superior",
            "transfer.cases_without_reception",
        ),
    ),
    OpenQuestion(
        "transfer.before-2017",
        Words(
            vi="Trước ngày 05/6/2017, cấp nào quyết định chuyển giao chi bộ, tổ chức cơ sở đảng?",
            en="Who decided transfers of cells and grassroots organisations before 05/6/2017?",
        ),
        bears_on=("transfer.authority.competent",),
    ),
    OpenQuestion(
        "transfer.deadline",
        Words(
            vi="Việc chuyển giao tập thể phải hoàn thành trong bao lâu?",
            en="Within what time must a collective transfer be finished?",
        ),
        bears_on=("transfer.complete",),
    ),
    OpenQuestion(
        "transfer.papers-between-sides",
        Words(
            vi="Có phải bàn giao nghị quyết chi bộ, sổ biên bản, tài liệu lưu trữ và tài chính không?",
            en="Must the cell's own resolution, minute books, archives and finances be handed over?",
        ),
        bears_on=("transfer.documents.complete",),
    ),
    OpenQuestion(
        "transfer.headquarters-private",
        Words(
            vi=("Đơn vị ngoài nhà nước chuyển trụ sở chính thì có bắt buộc chuyển giao tổ chức đảng không?"),
            en="Does a private unit's move of its headquarters oblige a transfer?",
        ),
        bears_on=("party.headquarters.parent_covers",),
    ),
    OpenQuestion(
        "dues.shares-2026",
        Words(vi="Từ ngày 01/02/2026, đảng phí được trích nộp thế nào?", en="How are dues shared from 01/02/2026?"),
        bears_on=("dues.share_kept",),
    ),
    OpenQuestion(
        "membership_transfer.limits-2011",
        Words(
            vi="Quy định 45-QĐ/TW quy định thời hạn chuyển sinh hoạt đảng thế nào?",
            en="Which limits did 45-QĐ/TW set for individual transfers from 2011 to 2016?",
        ),
        bears_on=(
            "membership_transfer.start_working_days",
            "membership_transfer.presentation_working_days",
        ),
    ),
    OpenQuestion(
        "membership_transfer.temporary-294",
        Words(
            vi="Quy định 294-QĐ/TW có giữ nguyên quy định về chuyển sinh hoạt đảng tạm thời không?",
            en="Did 294-QĐ/TW keep the lengths, rights and dues of temporary transfers?",
        ),
        bears_on=("membership_transfer.temporary_permitted",),
    ),
    OpenQuestion(
        "party.conclusion-80-date",
        Words(
            vi="Kết luận 80-KL/TW năm 2010 ban hành ngày nào?", en="On what day was Conclusion 80-KL/TW of 2010 issued?"
        ),
        bears_on=("conclusion-80-kl-tw-2010",),
    ),
    OpenQuestion(
        "party.guidance-38-date",
        Words(
            vi="Hướng dẫn 38-HD/BTCTW ban hành ngày nào và quy định thế nào về chuyển giao?",
            en="On what day of 2025 was 38-HD/BTCTW issued, and what does it say of transfers?",
        ),
        bears_on=("guidance-38-hd-btctw-2025",),
    ),
    OpenQuestion(
        "scope.text",
        Words(
            vi="Nghị quyết 28-NQ/TU quy định cụ thể thế nào về đối tượng, chỉ tiêu và khảo sát?",
            en=("What does Resolution 28-NQ/TU itself say of the units it covers, of its targets and of the surveys?"),
        ),
    ),
    OpenQuestion(
        "scope.state_share_51_to_99",
        Words(
            vi=(
                "Từ 01/7/2015 đến 31/12/2020, doanh nghiệp có 51-99% vốn nhà nước (không phải doanh "
                "nghiệp nhà nước theo luật) có thuộc phạm vi Nghị quyết không?"
            ),
            en=(
                "Between 1/7/2015 and 31/12/2020, did the Resolution take in enterprises with 51-99 % of "
                "State capital, which were not State enterprises in law?"
            ),
        ),
    ),
    OpenQuestion(
        "scope.business_household",
        Words(
            vi="Hộ kinh doanh, tổ hợp tác có bao giờ được tính theo Nghị quyết không?",
            en="Are business households and cooperative groups ever counted under the Resolution?",
        ),
    ),
    OpenQuestion(
        "scope.branch",
        Words(
            vi=(
                "Chi nhánh tại Hải Phòng của doanh nghiệp nơi khác, hoặc chi nhánh nơi khác của doanh "
                "nghiệp Hải Phòng, có thuộc phạm vi Nghị quyết không?"
            ),
            en=(
                "Is a branch in Hải Phòng of an enterprise elsewhere, or a branch elsewhere of a Hải "
                "Phòng enterprise, under the Resolution?"
            ),
        ),
    ),
    OpenQuestion(
        "decree98.union_of_cooperatives",
        Words(
            vi=(
                "Nghị định 98/2014/NĐ-CP có áp dụng với liên hiệp hợp tác xã (không được nêu tên) và có "
                "còn nguyên hiệu lực sau Luật Công đoàn 2024 không?"
            ),
            en=(
                "Does decree 98/2014/NĐ-CP apply to a union of cooperatives, which it does not name, and "
                "is the decree untouched by the trade union law of 2024?"
            ),
        ),
    ),
    OpenQuestion(
        "cooperative.before_2013",
        Words(
            vi="Theo Luật Hợp tác xã 2003, liên hiệp hợp tác xã cần tối thiểu bao nhiêu hợp tác xã?",
            en="How many cooperatives did a union of cooperatives need under the law of 2003?",
        ),
    ),
    OpenQuestion(
        "cooperative.size_after_2024",
        Words(
            vi="Từ 01/7/2024, hợp tác xã siêu nhỏ, nhỏ, vừa, lớn được xác định theo số liệu nào?",
            en="By which figures is a cooperative micro, small, medium or large since 1/7/2024?",
        ),
    ),
    OpenQuestion(
        "union.charter_xiii",
        Words(
            vi=(
                "Điều lệ Công đoàn khóa XIII (2399/QĐ-TLĐ ngày 25/12/2024) và hướng dẫn thi hành quy "
                "định thế nào về thành lập, công nhận, giải thể công đoàn, có hiệu lực từ ngày nào?"
            ),
            en=(
                "What do the charter of the 13th term (2399/QĐ-TLĐ of 25/12/2024) and its guidance say "
                "of founding, recognising and dissolving a union, and from which day?"
            ),
        ),
    ),
    OpenQuestion(
        "union.base_mixed_count",
        Words(
            vi="Có được cộng số đoàn viên và số người có đơn gia nhập để đủ 05 người không?",
            en="May members and applicants be added together to reach five?",
        ),
    ),
    OpenQuestion(
        "union.members_before_2014",
        Words(
            vi=("Trước ngày 04/3/2014, những ai không được kết nạp, không được tính là đoàn viên công đoàn?"),
            en="Who could not be counted as a union member before 4/3/2014?",
        ),
    ),
    OpenQuestion(
        "union.six_month_contracts",
        Words(
            vi=(
                "Công đoàn cấp trên có chỉ tính người lao động có hợp đồng từ 06 tháng trở lên, tại "
                "doanh nghiệp hoạt động từ 06 tháng không?"
            ),
            en=(
                "Do superior unions still count only workers with contracts of six months or more, and "
                "only in firms six months old?"
            ),
        ),
    ),
    OpenQuestion(
        "union.joint_trigger",
        Words(
            vi="Dưới bao nhiêu đoàn viên thì nên thành lập công đoàn cơ sở chung nhiều đơn vị?",
            en="Below which number of members is a union of several employers preferred to single ones?",
        ),
    ),
    OpenQuestion(
        "union.recognition_decision_days",
        Words(
            vi="Công đoàn cấp trên phải quyết định công nhận trong bao nhiêu ngày?",
            en="Within how many days does the upper union decide on recognition?",
        ),
    ),
    OpenQuestion(
        "union.recognition_hai_phong_2025",
        Words(
            vi=(
                "Từ 01/7/2025, tại Hải Phòng cấp nào công nhận công đoàn cơ sở: Liên đoàn Lao động thành "
                "phố hay 28 công đoàn xã, phường, đặc khu?"
            ),
            en=(
                "Since 1/7/2025, which body recognises a base union in Hải Phòng: the city federation, "
                "or one of the 28 commune, ward and special-zone unions announced in July 2025?"
            ),
        ),
    ),
    OpenQuestion(
        "union.provisional_committee_2013_2014",
        Words(
            vi=(
                "Từ 01/5/2013 đến 09/12/2014, có được chỉ định ban chấp hành công đoàn lâm thời tại "
                "doanh nghiệp chưa có công đoàn không?"
            ),
            en=(
                "Between 1/5/2013 and 9/12/2014, could a provisional committee be appointed in an "
                "enterprise without a union?"
            ),
        ),
    ),
    OpenQuestion(
        "union.provisional_committee_before_six_months",
        Words(
            vi=("Từ năm 2006 đến 30/4/2013, có được chỉ định ban chấp hành lâm thời trước khi hết 06 tháng không?"),
            en=("From 2006 to 30/4/2013, could a provisional committee be appointed before the six months had passed?"),
        ),
    ),
    OpenQuestion(
        "union.provisional_committee_length",
        Words(
            vi="Ban chấp hành công đoàn lâm thời được hoạt động tối đa bao lâu?",
            en="How long may a provisional trade union committee act?",
        ),
    ),
    OpenQuestion(
        "union.term_2008_2020",
        Words(
            vi=("Từ năm 2008 đến 02/02/2020, công đoàn cơ sở nào có nhiệm kỳ 5 năm 2 lần, công đoàn nào 5 năm 1 lần?"),
            en=("Which base unions had a term of thirty months, and which of five years, from 2008 to 2/2/2020?"),
        ),
    ),
    OpenQuestion(
        "union.committee_meetings",
        Words(
            vi="Ban chấp hành công đoàn cơ sở họp bao lâu một lần?",
            en="How often does the committee of a base union meet?",
        ),
    ),
    OpenQuestion(
        "union.control_committee_thirty",
        Words(
            vi="Công đoàn có đúng 30 đoàn viên có bầu ủy ban kiểm tra không?",
            en="Does a union of exactly 30 members elect a control committee?",
        ),
    ),
    OpenQuestion(
        "union.fund_2013",
        Words(
            vi="Trong năm 2013, đơn vị chưa có công đoàn có phải đóng 2% kinh phí công đoàn không?",
            en="In 2013, did a unit without a union owe the 2 % fund?",
        ),
    ),
    OpenQuestion(
        "union.target_25_workers",
        Words(
            vi="Có chỉ tiêu phần lớn doanh nghiệp có từ 25 lao động trở lên thành lập công đoàn không?",
            en="Is there a target that most enterprises with 25 workers or more have a union?",
        ),
    ),
    OpenQuestion(
        "youth.age_upper_day",
        Words(
            vi="«Không quá 30 tuổi» tính đến ngày sinh nhật thứ 30 hay đến trước ngày sinh nhật thứ 31?",
            en="Does «not over 30» end on the thirtieth birthday or on the day before the thirty-first?",
        ),
    ),
    OpenQuestion(
        "youth.joint_cell",
        Words(
            vi="Có quy định về chi đoàn ghép của nhiều đơn vị không?",
            en="Is there a rule for a cell of several units (chi đoàn ghép)?",
        ),
    ),
    OpenQuestion(
        "youth.delegate_congress",
        Words(
            vi="Đoàn cơ sở có từ bao nhiêu đoàn viên thì tổ chức đại hội đại biểu?",
            en="From how many members does a base Youth Union hold a congress of delegates?",
        ),
    ),
    OpenQuestion(
        "youth.provisional_charter",
        Words(
            vi=("Quy định 06 tháng và nửa nhiệm kỳ đối với ban chấp hành lâm thời của Đoàn có từ Điều lệ khóa nào?"),
            en=("Which charter first set the six months and the half term for a provisional Youth Union committee?"),
        ),
    ),
    OpenQuestion(
        "youth.superior_after_districts",
        Words(
            vi=(
                "Từ 01/7/2025, khi không còn cấp huyện, tổ chức đoàn nào là cấp trên của chi đoàn doanh "
                "nghiệp tại Hải Phòng?"
            ),
            en=(
                "Which Youth Union body stands above an enterprise's cell in Hải Phòng since the "
                "districts ended on 1/7/2025?"
            ),
        ),
    ),
    OpenQuestion(
        "federation.chapter_min",
        Words(
            vi=("Chi hội, câu lạc bộ, đội, nhóm của Hội Liên hiệp Thanh niên cần tối thiểu bao nhiêu hội viên?"),
            en="How many members does a Youth Federation chapter, club or group need?",
        ),
    ),
    OpenQuestion(
        "federation.member_age",
        Words(
            vi="Độ tuổi hội viên Hội Liên hiệp Thanh niên qua các nhiệm kỳ là bao nhiêu?",
            en="Between which ages may one be a member of the Youth Federation, term by term?",
        ),
    ),
    OpenQuestion(
        "federation.charters_vii_ix",
        Words(
            vi=(
                "Điều lệ Hội Liên hiệp Thanh niên khóa VII, VIII, IX được phê duyệt theo quyết định nào, "
                "có hiệu lực từ ngày nào?"
            ),
            en=(
                "By which decisions were the charters of the Youth Federation's 7th, 8th and 9th terms "
                "approved, and from which day?"
            ),
        ),
    ),
    OpenQuestion(
        "women.chapter_min",
        Words(
            vi="Chi hội phụ nữ trong doanh nghiệp cần tối thiểu bao nhiêu hội viên?",
            en="How many members does a chapter of the Women's Union in an enterprise need?",
        ),
    ),
    OpenQuestion(
        "veterans.body_min",
        Words(
            vi="Tổ chức Hội Cựu chiến binh trong doanh nghiệp cần tối thiểu bao nhiêu hội viên?",
            en="How many members does a veterans' body in an enterprise need?",
        ),
    ),
    OpenQuestion(
        "count.double",
        Words(
            vi=(
                "Khi đếm «tổ chức đoàn, hội thanh niên», đoàn cơ sở có được tính cùng các chi đoàn của "
                "mình không, và người vừa là đoàn viên vừa là hội viên có bị tính hai lần không?"
            ),
            en=(
                "In «tổ chức đoàn, hội thanh niên», is a base Union counted beside its cells, and is a "
                "person who belongs to both bodies counted twice in «đoàn viên, hội viên»?"
            ),
        ),
    ),
    OpenQuestion(
        "open.resolution_28_text",
        Words(
            vi="Nội dung, chỉ tiêu của Nghị quyết 28-NQ/TU là gì, đã có văn bản thay thế chưa?",
            en=(
                "What do the text of Resolution 28-NQ/TU, its targets and its thresholds say, and has "
                "anything succeeded it?"
            ),
        ),
        bears_on=(
            "res-28-nq-tu-2009",
            "period.plan_year",
            "plan.met",
        ),
    ),
    OpenQuestion(
        "open.party_statistics_dates",
        Words(
            vi="Hướng dẫn 11-HD/BTCTW quy định thời điểm chốt và thời hạn gửi biểu thống kê thế nào?",
            en="Which cut-offs and due dates does Guidance 11-HD/BTCTW set for the basic tables?",
        ),
        bears_on=(
            "party_statistics.half_year_cut_off",
            "party_statistics.year_cut_off",
            "party_statistics.half_year_due",
            "party_statistics.year_due",
            "period.party_half_year",
            "period.party_year",
        ),
    ),
    OpenQuestion(
        "open.form_numbering",
        Words(
            vi="Hướng dẫn 11-HD/BTCTW đánh số các biểu thế nào?", en="How does Guidance 11-HD/BTCTW number its tables?"
        ),
        bears_on=("statistics_form",),
    ),
    OpenQuestion(
        "open.district_lines",
        Words(
            vi=(
                "Các dòng «huyện khác» của Biểu số 1 và các dòng xã, phường, thị trấn của Biểu số 5 thay "
                "đổi thế nào sau ngày 01/7/2025?"
            ),
            en=(
                "What became of the «other district» lines of Form 1 and of lines 1 to 3 of Form 5 after "
                "the district level ended on 01/07/2025?"
            ),
        ),
        bears_on=(
            "form_1_line",
            "form_5_type",
            "statistics.gains",
            "statistics.losses",
        ),
    ),
    OpenQuestion(
        "open.minority_state_share",
        Words(
            vi=("Doanh nghiệp có vốn Nhà nước dưới 50 %, hoặc đúng 50 %, có thuộc diện Nghị quyết 28-NQ/TU không?"),
            en=(
                "Does an enterprise with a State share below half count as non-state under Resolution "
                "28-NQ/TU, and one with exactly half?"
            ),
        ),
        bears_on=(
            "statistics.class_28",
            "minority_state_share_counts",
        ),
    ),
    OpenQuestion(
        "open.working_regulations",
        Words(
            vi="Quy chế làm việc của cấp ủy quy định thời hạn báo cáo tuần, tháng, quý, 9 tháng thế nào?",
            en=(
                "Which days do committees' working regulations set for weekly, monthly, quarterly and "
                "nine-month reports?"
            ),
        ),
        bears_on=(
            "period.working_regulation",
            "due.issuer",
        ),
    ),
    OpenQuestion(
        "open.union_and_youth_calendars",
        Words(
            vi="Công đoàn, Đoàn Thanh niên báo cáo theo kỳ nào?",
            en="By which calendar do unions and the Youth Union report?",
        ),
        bears_on=(
            "decision-1454-qd-tld-2014",
            "measure",
        ),
    ),
    OpenQuestion(
        "open.government_day_off",
        Words(
            vi="Nếu ngày 25 là ngày nghỉ thì thời hạn gửi báo cáo xử lý thế nào?",
            en="What becomes of the 25th where it is a day off?",
        ),
        bears_on=(
            "due.government",
            "roll_policy",
        ),
    ),
    OpenQuestion(
        "open.swapped_days_party",
        Words(
            vi="Cơ quan của Đảng có thực hiện hoán đổi ngày làm việc hằng năm không?",
            en="Do Party bodies follow the yearly exchange of working days?",
        ),
        bears_on=(
            "calendar.working_days_swapped",
            "calendar.working_day",
        ),
    ),
    OpenQuestion(
        "open.next_day_on_holiday",
        Words(
            vi="Nếu ngày kế tiếp vẫn là ngày nghỉ thì có chuyển tiếp không?",
            en="Where the next day is a day off too, does «the next day» go on?",
        ),
        bears_on=(
            "due.roll",
            "roll_policy",
        ),
    ),
    OpenQuestion(
        "open.first_week",
        Words(
            vi="«Trong tuần đầu» có tính từ ngày 01 đến ngày 07 không?",
            en="Does «within the first week» run from the 1st to the 7th?",
        ),
        bears_on=(
            "due.roll",
            "window_days",
        ),
    ),
    OpenQuestion(
        "open.review_counting",
        Words(
            vi="Có văn bản nào quy định cách tính mốc sơ kết, tổng kết không?",
            en="Does any text say how the years of a preliminary or final review are counted?",
        ),
        bears_on=(
            "review.mark",
            "review.label_span",
        ),
    ),
    OpenQuestion(
        "open.cap_after_2023",
        Words(
            vi=("Hướng dẫn 25 năm 2023 và Hướng dẫn 43 năm 2025 có giữ tỷ lệ 20 % không, tính trên số nào?"),
            en="Did Guidance 25 of 2023 and Guidance 43 of 2025 keep the cap of a fifth, and of what?",
        ),
        bears_on=(
            "assessment.cap_percent",
            "assessment.cap_base",
            "assessment.excellent_cap",
            "assessment.allowed",
        ),
    ),
    OpenQuestion(
        "open.cap_rounding",
        Words(
            vi="Tỷ lệ 20 % làm tròn thế nào, áp dụng với tổ chức ít đảng viên ra sao?",
            en="Is the cap rounded, and how does it fall on small organisations?",
        ),
        bears_on=(
            "assessment.cap_rounding",
            "assessment.allowed",
        ),
    ),
    OpenQuestion(
        "open.cap_on_organisations",
        Words(
            vi="Tỷ lệ hoàn thành xuất sắc có áp dụng cho tổ chức đảng không?",
            en="Does a cap of the same kind hold for Party organisations as well as for members?",
        ),
        bears_on=("assessment.excellent_cap",),
    ),
    OpenQuestion(
        "open.quarterly_assessment",
        Words(
            vi="Đánh giá hằng quý có thời điểm, biểu mẫu thế nào?",
            en="Which bounds, dates and forms has the quarterly assessment?",
        ),
        bears_on=(
            "period.assessment_quarter",
            "assessment.top_grade_open",
            "assessment.not_for_replacement",
        ),
    ),
    OpenQuestion(
        "open.attendance_after_2025",
        Words(
            vi=(
                "Hướng dẫn 42 năm 2025 giữ mức «trên 85 %» hay yêu cầu từ 90 %, có thay thế Hướng dẫn 12 "
                "năm 2018 không?"
            ),
            en=(
                "Does Guidance 42 of 2025 keep «above 85 %», or does it ask for ninety, and does it "
                "replace Guidance 12 of 2018?"
            ),
        ),
        bears_on=(
            "meeting.attendance_above",
            "meeting.attendance_sufficient",
            "guidance-12-hd-btctw-2018",
        ),
    ),
    OpenQuestion(
        "open.rubric_source",
        Words(
            vi="Văn bản trung ương nào quy định mức 90, 70, 50 điểm của buổi sinh hoạt?",
            en="Which central text sets the grades of a meeting at ninety, seventy and fifty points?",
        ),
        bears_on=(
            "meeting.good_score",
            "meeting.fair_score",
            "meeting.average_score",
        ),
    ),
    OpenQuestion(
        "open.agenda_threshold",
        Words(
            vi="Có quy định tỷ trọng tối thiểu của nội dung xây dựng Đảng trong sinh hoạt không?",
            en="Is there any share of the agenda that Party building must have?",
        ),
        bears_on=(
            "meeting.agenda_shares",
            "meeting.party_building_share",
        ),
    ),
    OpenQuestion(
        "open.pilot_cell_term",
        Words(
            vi="Các quy định năm 2026 có giữ nhiệm kỳ chi bộ 5 năm và thời gian sớm, muộn không?",
            en="Do the regulations of 2026 keep the five-year cell term and its shift?",
        ),
        bears_on=(
            "congress.cell_months",
            "congress.cell_shift_months",
            "congress.cell_mark",
        ),
    ),
    OpenQuestion(
        "open.commendation_after_2026",
        Words(
            vi=("Theo Quy định 208-QĐ/TW năm 2026, cấp nào tặng giấy khen khi đảng ủy xã, phường là đảng ủy cơ sở?"),
            en=(
                "Who gives a giấy khen under Regulation 208-QĐ/TW of 2026, where the commune committee "
                "is itself a grassroots committee?"
            ),
        ),
        bears_on=(
            "commendation.authority",
            "commendation.certificate_levels",
            "commendation.member_certificate_levels",
            "regulation-208-qd-tw-2026",
        ),
    ),
    OpenQuestion(
        "open.commendation_before_2016",
        Words(
            vi="Giai đoạn 2009–2016 cấp nào được tặng hình thức khen thưởng nào?",
            en="Who gave which award between 2009 and 2016?",
        ),
        bears_on=(
            "commendation.authority",
            "regulation-14-qd-tw-2001",
        ),
    ),
    OpenQuestion(
        "open.five_year_two_awards",
        Words(
            vi="5 năm liền hoàn thành xuất sắc: khi nào được giấy khen, khi nào được bằng khen?",
            en="What separates a giấy khen from a bằng khen after five years in a row?",
        ),
        bears_on=("commendation.five_year_standard",),
    ),
    OpenQuestion(
        "open.streak_reset",
        Words(
            vi="Sau khi được khen 5 năm liền có tính lại từ đầu không?",
            en="Does a five-year award start the count of years anew?",
        ),
        bears_on=(
            "commendation.streak",
            "streak_reset_by_award",
        ),
    ),
    OpenQuestion(
        "open.award_money_table",
        Words(
            vi="Toàn bộ bảng mức tiền thưởng và mức kèm giấy khen chuyên đề là bao nhiêu?",
            en=("What is the whole table of money that goes with awards, and what goes with a thematic giấy khen?"),
        ),
        bears_on=(
            "commendation.money",
            "guidance-56-hd-vptw-2015",
            "dispatch-19780-cv-vptw-2025",
        ),
    ),
    OpenQuestion(
        "open.funding",
        Words(
            vi=("Có chế độ hỗ trợ kinh phí cho tổ chức đảng loại hình Nghị quyết 28 trực thuộc đảng bộ cơ sở không?"),
            en=("Is there an allowance for organisations of the three classes under a grassroots committee?"),
        ),
        bears_on=("task",),
    ),
    OpenQuestion(
        "open.membership_as_sensitive_data",
        Words(
            vi="Việc là đảng viên có thuộc dữ liệu cá nhân nhạy cảm không?",
            en="Is Party membership as such sensitive personal data?",
        ),
        bears_on=("data.membership_sensitive",),
    ),
    OpenQuestion(
        "open.grounds_other_than_consent",
        Words(
            vi="Ngoài sự đồng ý, tổ chức đảng được xử lý dữ liệu đảng viên trên căn cứ nào?",
            en="On which grounds other than consent may Party bodies handle members' data?",
        ),
        bears_on=(
            "data.consent_not_presumed",
            "needs_consent",
        ),
    ),
    OpenQuestion(
        "open.small_counts",
        Words(
            vi="Có phải ẩn số liệu quá nhỏ không, khi chi bộ mới chỉ có 3–8 đảng viên?",
            en="Must small counts be suppressed, since a new cell has three to eight members?",
        ),
        bears_on=("data.membership_sensitive",),
    ),
    OpenQuestion(
        "open.other_data_duties",
        Words(
            vi=(
                "Cơ quan lưu giữ dữ liệu còn có nghĩa vụ gì (đánh giá tác động, nhân sự, chuyển dữ liệu ra nước ngoài)?"
            ),
            en=(
                "Which further duties (impact assessment, officers, transfers abroad) fall on a body "
                "that keeps such data?"
            ),
        ),
        bears_on=(
            "law-91-2025-qh15",
            "decree-356-2025-nd-cp",
        ),
    ),
    OpenQuestion(
        "open.secret_lists",
        Words(
            vi="Những báo cáo nào về tổ chức đảng thuộc danh mục bí mật nhà nước?",
            en="Which reports on Party organisation are on the lists of State secrets?",
        ),
        bears_on=(
            "decision-1630-qd-ttg-2025",
            "decision-2500-qd-ttg-2025",
            "data.secret_only_if_listed",
        ),
    ),
)
