"""The pages of the law: the rules, parameters and computations, written out in Markdown for people to read.

A reading of the rulebook, as a verdict is one: nothing is said here that is not data there. Each page has both
languages; nothing is read or written, a page is returned as text.

>>> list(law_pages())[:4]
['index.md', 'timeline.md', 'texts.md', 'vocabularies.md']
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any, TypeAlias, assert_never

from attrs import Attribute, field, frozen

from nq28model.computation import Computation, Given, Input, Table
from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo, said
from nq28model.law import Citation, Dated, Evidence, Instrument, Version
from nq28model.rule_coverage import own_parts
from nq28model.rules import (
    associations,
    composed,
    data,
    membership_transfer,
    membership_transfer_reckoning,
    scope,
    transfer,
    transfer_reckoning,
    unit,
    unit_reckoning,
)
from nq28model.rules.activity import (
    assessment,
    assessment_reckoning,
    commendation,
    commendation_reckoning,
    congress,
    congress_reckoning,
    meeting,
    meeting_reckoning,
)
from nq28model.rules.activity.rubrics import RUBRICS, Rubric
from nq28model.rules.open_questions import OPEN_QUESTIONS
from nq28model.rules.party import (
    admission,
    admission_reckoning,
    committee,
    dissolution,
    dissolution_reckoning,
    dues,
    dues_reckoning,
    enterprise,
    life,
    organisation,
)
from nq28model.rules.party import reckoning as party_reckoning
from nq28model.rules.reporting import (
    calendar,
    clock,
    counting,
    due_reckoning,
    figure_reckoning,
    period_reckoning,
    report,
    report_reckoning,
    review,
    review_reckoning,
    statistics,
    statistics_reckoning,
)
from nq28model.rules.reporting.period_days import PERIOD_DAYS, PeriodDays
from nq28model.rules.union import base as union_base
from nq28model.rules.union import committee as union_committee
from nq28model.rules.union import finance as union_finance
from nq28model.rules.union import member as union_member
from nq28model.rules.union import reckoning as union_reckoning
from nq28model.rules.vocabularies import VOCABULARIES, Vocabulary
from nq28model.rules.youth import cell as youth_cell
from nq28model.rules.youth import committee as youth_committee
from nq28model.rules.youth import member as youth_member
from nq28model.rules.youth import reckoning as youth_reckoning
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec, parameters
from nq28model.terms import Term
from nq28model.truth import Truth
from nq28model.verdict import Verdict
from nq28model.words import NOT_KNOWN, Words, say

Entry: TypeAlias = Rule | Dated[Any] | Computation[..., Any]
"""What has a section of its own: a rule, a parameter or a computation."""

RESOLUTION_DAY = date(2009, 11, 10)
"""The day of Resolution 28-NQ/TU, with which the time line begins."""

INDEX, TIMELINE, TEXTS = "index.md", "timeline.md", "texts.md"
LISTS, RUBRICS_SEEN, OPEN = "vocabularies.md", "rubrics.md", "open.md"


# --- what stands on which page ----------------------------------------------------------------------


@frozen(kw_only=True)
class Family:
    """What one page holds: the rules, parameters and computations of one module."""

    id: str
    title: Words
    about: Words
    rules: tuple[Rule, ...] = ()
    parameters: tuple[Dated[Any], ...] = ()
    computations: tuple[Computation[..., Any], ...] = ()

    @classmethod
    def of(cls, id: str, module: Any, title: Words, about: Words, *more: Any) -> Family:
        """Return the family of a *module* of rules, or of several."""
        held = {
            name: tuple(entry for one in (module, *more) for entry in getattr(one, name.upper(), ()))
            for name in ("rules", "parameters", "computations")
        }
        return cls(id=id, title=title, about=about, **held)

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"{self.id.replace('.', '-')}.md"

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that has a section on its page, in order."""
        return (*self.rules, *self.parameters, *self.computations)


FAMILIES = (
    Family.of(
        "scope",
        scope,
        Words(vi="Phạm vi của Nghị quyết 28-NQ/TU", en="Scope of Resolution 28-NQ/TU"),
        Words(
            vi="Đơn vị nào thuộc phạm vi Nghị quyết 28-NQ/TU, và thuộc phạm vi nghị định năm 2014.",
            en="What falls under Resolution 28-NQ/TU, and under the decree of 2014.",
        ),
    ),
    Family.of(
        "unit",
        unit,
        Words(vi="Đơn vị và loại hình của đơn vị", en="Units and their forms"),
        Words(
            vi="Đơn vị là gì theo pháp luật, và có đủ quy mô mà loại hình của nó đòi hỏi hay không.",
            en="What a unit is in law, and whether it has the size that its form asks for.",
        ),
        unit_reckoning,
    ),
    Family.of(
        "party.organisation",
        organisation,
        Words(vi="Đảng: lập và duy trì tổ chức đảng", en="Party: forming and keeping an organisation"),
        Words(
            vi="Lập và duy trì tổ chức đảng, theo thứ tự các điều của Điều lệ Đảng.",
            en="Forming and keeping a Party organisation, in the order of the Charter's articles.",
        ),
    ),
    Family.of(
        "party.enterprise",
        enterprise,
        Words(vi="Đảng: doanh nghiệp và khu công nghiệp", en="Party: enterprises and industrial parks"),
        Words(
            vi="Tổ chức đảng trong doanh nghiệp và khu công nghiệp.",
            en="Party organisations in enterprises and industrial parks.",
        ),
    ),
    Family.of(
        "party.committee",
        committee,
        Words(vi="Đảng: cấp ủy, bí thư, kiểm tra", en="Party: committees, secretaries, inspection"),
        Words(
            vi="Tổ chức đảng bầu ra những gì: chi ủy, bí thư, ban thường vụ, ủy ban kiểm tra.",
            en="What an organisation elects: cell committees, secretaries, standing committees, inspection.",
        ),
    ),
    Family.of(
        "party.life",
        life,
        Words(vi="Đảng: nhiệm kỳ, đại hội, sinh hoạt", en="Party: terms, congresses, meetings"),
        Words(
            vi="Nhiệm kỳ, đại hội và sinh hoạt của tổ chức đảng.",
            en="Terms, congresses and meetings of Party organisations.",
        ),
    ),
    Family.of(
        "party.admission",
        admission,
        Words(vi="Đảng: kết nạp, dự bị, công nhận", en="Party: admission, probation, recognition"),
        Words(
            vi="Kết nạp đảng viên, thời gian dự bị, công nhận đảng viên chính thức và xóa tên.",
            en="Admission to the Party, probation and recognition, and removal from the list of members.",
        ),
        admission_reckoning,
    ),
    Family.of(
        "party.reckoning",
        party_reckoning,
        Words(vi="Đảng: phép tính", en="Party: what is reckoned"),
        Words(
            vi="Đảng số, loại hình theo số đảng viên, cấp có thẩm quyền, ngày đại hội và căn cứ bầu cử.",
            en="The party number, the form for a size, who decides, when a congress is due, what a majority is of.",
        ),
    ),
    Family.of(
        "party.dissolution",
        dissolution,
        Words(vi="Đảng: giải thể tổ chức đảng", en="Party: dissolving an organisation"),
        Words(
            vi="Ai quyết định giải thể, và phải hoàn tất những việc gì trong ba mươi ngày làm việc.",
            en="Who decides to dissolve, and what has to be cleaned up within thirty working days.",
        ),
        dissolution_reckoning,
    ),
    Family.of(
        "party.dues",
        dues,
        Words(vi="Đảng: đảng phí được giữ lại", en="Party: the share of dues kept"),
        Words(
            vi="Mỗi cấp được giữ lại bao nhiêu phần trăm đảng phí.",
            en="How much of the dues each level keeps, in percent.",
        ),
        dues_reckoning,
    ),
    Family.of(
        "union.base",
        union_base,
        Words(vi="Công đoàn: thành lập công đoàn cơ sở", en="Trade union: founding a base union"),
        Words(
            vi="Thành lập công đoàn cơ sở: người sử dụng lao động, số lượng, và những gì không được cản trở.",
            en="Founding a base union: the employer, the numbers, and what must not stand in the way.",
        ),
    ),
    Family.of(
        "union.member",
        union_member,
        Words(vi="Công đoàn: đoàn viên", en="Trade union: members"),
        Words(
            vi="Ai được gia nhập công đoàn, và ai được tính là đoàn viên.",
            en="Who may join a trade union, and who may be counted as a member.",
        ),
    ),
    Family.of(
        "union.committee",
        union_committee,
        Words(vi="Công đoàn: ban chấp hành", en="Trade union: the committee"),
        Words(
            vi="Ban chấp hành công đoàn cơ sở: lâm thời, được bầu, chủ tịch, nhiệm kỳ và đại hội.",
            en="The committee of a base union: provisional, elected, its chair, its term and its congress.",
        ),
    ),
    Family.of(
        "union.finance",
        union_finance,
        Words(vi="Công đoàn: tài chính", en="Trade union: finance"),
        Words(
            vi="Đoàn phí công đoàn và kinh phí công đoàn do người sử dụng lao động đóng.",
            en="Union dues and the employer's payment to the union.",
        ),
    ),
    Family.of(
        "union.reckoning",
        union_reckoning,
        Words(vi="Công đoàn: phép tính", en="Trade union: what is reckoned"),
        Words(
            vi="Cấp công nhận, các thời hạn, số ủy viên, nhiệm kỳ, đoàn phí và kinh phí công đoàn.",
            en="Who recognises a union, its due days, the size of its committee, its term, dues and fund.",
        ),
    ),
    Family.of(
        "youth.cell",
        youth_cell,
        Words(vi="Đoàn Thanh niên: chi đoàn, Đoàn cơ sở", en="Youth Union: cells and base Unions"),
        Words(
            vi="Thành lập chi đoàn, Đoàn cơ sở, và nơi giới thiệu đoàn viên đến khi chưa thành lập được.",
            en="Forming Youth Union cells and base Unions, and where members go where none can be formed.",
        ),
    ),
    Family.of(
        "youth.member",
        youth_member,
        Words(vi="Đoàn Thanh niên: đoàn viên", en="Youth Union: members"),
        Words(
            vi="Ai được kết nạp vào Đoàn, và ai được ở lại Đoàn.",
            en="Who may join the Youth Union, and who may stay.",
        ),
    ),
    Family.of(
        "youth.committee",
        youth_committee,
        Words(vi="Đoàn Thanh niên: ban chấp hành, sinh hoạt", en="Youth Union: committees and meetings"),
        Words(
            vi="Sinh hoạt của tổ chức Đoàn: ban chấp hành, nhiệm kỳ, các kỳ họp, đoàn phí.",
            en="The life of a Youth Union organisation: its committee, its term, its meetings and dues.",
        ),
    ),
    Family.of(
        "youth.reckoning",
        youth_reckoning,
        Words(vi="Đoàn Thanh niên: phép tính", en="Youth Union: what is reckoned"),
        Words(
            vi="Tuổi kết nạp, nơi trực thuộc, cấp quyết định, thời hạn, đoàn phí và cách đếm trong báo cáo.",
            en="The ages of admission, the place in the tree, who decides, due days, dues and how reports count.",
        ),
    ),
    Family.of(
        "associations",
        associations,
        Words(vi="Hội Liên hiệp Thanh niên, Phụ nữ, Cựu chiến binh", en="Youth Federation, women, veterans"),
        Words(
            vi="Hội Liên hiệp Thanh niên, Hội Liên hiệp Phụ nữ và Hội Cựu chiến binh: chưa tìm được số tối thiểu.",
            en="The Youth Federation, the Women's Union and the veterans, of whose numbers no charter was found.",
        ),
    ),
    Family.of(
        "transfer",
        transfer,
        Words(vi="Chuyển giao tổ chức đảng", en="Transfer of Party organisations"),
        Words(
            vi="Chuyển giao tổ chức đảng giữa các cấp ủy: ai quyết định, giấy tờ nào, theo thứ tự nào.",
            en="Transferring a Party organisation between committees: who decides, which papers, in what order.",
        ),
        transfer_reckoning,
    ),
    Family.of(
        "membership_transfer",
        membership_transfer,
        Words(vi="Chuyển sinh hoạt đảng của đảng viên", en="Transfer of a single member"),
        Words(
            vi="Chuyển sinh hoạt đảng chính thức, tạm thời: thời hạn, giấy giới thiệu, biểu quyết và nơi tính đảng số.",
            en="Official and temporary transfer of a member: time limits, letters, votes, where the member counts.",
        ),
        membership_transfer_reckoning,
    ),
    Family.of(
        "reporting.clock",
        clock,
        Words(vi="Báo cáo: kỳ báo cáo", en="Reports: the clocks"),
        Words(
            vi="Kỳ báo cáo của cơ quan nhà nước mở và chốt ngày nào; biểu thống kê của Đảng chốt và gửi khi nào.",
            en="When a State reporting period opens and closes, and when the Party's tables are closed and sent.",
        ),
        period_reckoning,
    ),
    Family.of(
        "reporting.report",
        report,
        Words(vi="Báo cáo: chế độ, thời hạn", en="Reports: the regime and the due date"),
        Words(
            vi="Chế độ báo cáo của cơ quan hành chính nhà nước áp dụng cho báo cáo nào, chốt số liệu và gửi khi nào.",
            en="Which reports the State's regime binds, their cut-off and their due date.",
        ),
        report_reckoning,
    ),
    Family.of(
        "reporting.counting",
        counting,
        Words(vi="Cách tính thời gian", en="Counting time"),
        Words(
            vi="Cách tính thời hạn của Bộ luật Dân sự, dùng khi không có quy định khác; hạn gửi báo cáo.",
            en="How the Civil Code counts time, where nobody has set anything else; when a report is due.",
        ),
        due_reckoning,
    ),
    Family.of(
        "reporting.calendar",
        calendar,
        Words(vi="Ngày nghỉ", en="Days off"),
        Words(
            vi="Ngày nghỉ hằng tuần, ngày lễ, tết: để lập lịch mặc định; lịch cụ thể do người dùng nêu.",
            en="Weekly days off and holidays, from which a default calendar is made; the calendar is the caller's.",
        ),
    ),
    Family.of(
        "reporting.statistics",
        statistics,
        Words(vi="Báo cáo: biểu thống kê của Đảng", en="Reports: the statistics of the Party"),
        Words(
            vi="Các biểu thống kê cân đối với nhau thế nào; số chênh lệch được nêu ra, không bị loại bỏ.",
            en="What the statistical forms reconcile with; a residual is shown, and nothing refused.",
        ),
        statistics_reckoning,
    ),
    Family.of(
        "reporting.review",
        review,
        Words(vi="Báo cáo: kế hoạch, văn bản, tổng kết", en="Reports: plans, documents, reviews"),
        Words(
            vi="Kế hoạch đạt bao nhiêu phần trăm, văn bản được dẫn thế nào, và các mốc thời gian của một đợt tổng kết.",
            en="What a plan attains, how a document is cited, and the days of a review.",
        ),
        review_reckoning,
        figure_reckoning,
    ),
    Family.of(
        "activity.congress",
        congress,
        Words(vi="Sinh hoạt đảng: đại hội", en="Life of organisations: congresses"),
        Words(
            vi="Khi nào đến kỳ đại hội, và được sớm hoặc muộn bao lâu.",
            en="When a congress is due, and how far it may be moved.",
        ),
        congress_reckoning,
    ),
    Family.of(
        "activity.assessment",
        assessment,
        Words(vi="Sinh hoạt đảng: đánh giá, xếp loại", en="Life of organisations: assessment"),
        Words(
            vi="Đánh giá, xếp loại tập thể, người lãnh đạo và đảng viên; tỷ lệ hoàn thành xuất sắc.",
            en="The assessment of collectives, leaders and members, and the cap on the top grade.",
        ),
        assessment_reckoning,
    ),
    Family.of(
        "activity.meeting",
        meeting,
        Words(vi="Sinh hoạt đảng: sinh hoạt chi bộ", en="Life of organisations: cell meetings"),
        Words(
            vi="Sinh hoạt chi bộ: bao lâu một lần, chuẩn bị, tham dự, thời lượng, và thế nào là một năm tốt.",
            en="Cell meetings: how often, how prepared, attended and long, and what makes a year good.",
        ),
        meeting_reckoning,
    ),
    Family.of(
        "activity.commendation",
        commendation,
        Words(vi="Sinh hoạt đảng: khen thưởng", en="Life of organisations: commendation"),
        Words(
            vi="Khen thưởng tổ chức đảng và đảng viên: cấp nào tặng hình thức nào, căn cứ vào đâu.",
            en="Commending organisations and members: who gives which award, and on what grounds.",
        ),
        commendation_reckoning,
    ),
    Family.of(
        "data",
        data,
        Words(vi="Dữ liệu cá nhân, bí mật nhà nước", en="Personal data and State secrets"),
        Words(
            vi="Pháp luật đòi hỏi gì ở nơi giữ dữ liệu cá nhân, bí mật nhà nước và hồ sơ đảng viên.",
            en="What the law asks of those who hold personal data, State secrets and members' files.",
        ),
    ),
    Family.of(
        "composed",
        composed,
        Words(vi="Câu hỏi ghép từ nhiều quy tắc", en="Questions made of several rules"),
        Words(
            vi="Những câu hỏi mà người ta đặt ra, ghép từ các quy tắc ở những trang khác.",
            en="Questions that people ask, each put together from the rules of the other pages.",
        ),
    ),
)


@frozen(kw_only=True)
class Book:
    """All pages together: the families, and for each rule the verdicts that are shown as its examples.

    ``cases`` has for the id of a rule the link, from the pages, to the file of its cases. Raises ``ValueError``
    where two entries have one id: a link could not tell them apart.
    """

    families: tuple[Family, ...] = field(default=FAMILIES)
    examples: Mapping[str, Sequence[Verdict]] = field(factory=dict, repr=False)
    cases: Mapping[str, str] = field(factory=dict, repr=False)
    places: Mapping[str, str] = field(init=False, repr=False)
    """The address of each entry, by its id."""
    users: Mapping[str, tuple[str, ...]] = field(init=False, repr=False)
    """The rules that lean on a parameter or name a rule, by the id of what they use."""

    @families.validator
    def _have_ids_of_their_own(self, _: Attribute[Any], families: tuple[Family, ...]) -> None:
        ids = sorted(entry.id for family in families for entry in family.entries)
        twice = [id for id, same in groupby(ids) if len(list(same)) > 1]
        if twice:
            msg = f"a section needs an id of its own; given twice: {', '.join(twice)}"
            raise ValueError(msg)

    @places.default
    def _by_family(self) -> Mapping[str, str]:
        return {entry.id: f"{family.page}#{entry.id}" for family in self.families for entry in family.entries}

    @users.default
    def _by_what_is_used(self) -> Mapping[str, tuple[str, ...]]:
        users: dict[str, dict[str, None]] = {}
        for family in self.families:
            for rule in family.rules:
                for version in rule.text.versions:
                    for used in _named(version.value):
                        users.setdefault(used.id, {})[rule.id] = None
        return {id: tuple(by) for id, by in users.items()}

    def link(self, id: str) -> str:
        """Return a link to the section of that id; the bare id where no page has it."""
        place = self.places.get(id)
        return f"`{id}`" if place is None else f"[`{id}`]({place})"

    def links(self, ids: Iterable[str]) -> str:
        """Return links parted by commas."""
        return ", ".join(self.link(id) for id in ids)


def _named(spec: Spec) -> Iterator[Rule | Dated[Any]]:
    """Yield the rules that *spec* names and the parameters that set its own bounds."""
    for part in own_parts(spec):
        if isinstance(part, Rule):
            yield part
        elif isinstance(part.bound, Dated):
            yield part.bound


# --- what changed -----------------------------------------------------------------------------------


class ChangeKind(Term):
    """What a change of the law is, in the order in which a day lists its changes."""

    NEW = "new", "mới", "new"
    REWORDED = "reworded", "sửa nội dung", "reworded"
    NEW_VALUE = "new_value", "giá trị mới", "new value"
    NEW_TEXT = "new_text", "văn bản mới, cách tính có thể khác", "new text, which may reckon otherwise"
    ENDED = "ended", "hết hiệu lực", "ended"
    SOURCE = "source", "chỉ thay căn cứ hoặc độ tin cậy", "only the source or its evidence"


@frozen(kw_only=True)
class Change:
    """What became of one rule, parameter or computation on a day.

    ``before`` is the version until then and ``after`` the one from then on, None where there is none.
    """

    on: date
    kind: ChangeKind
    entry: Entry
    before: Version[Any] | None = field(default=None, repr=False)
    after: Version[Any] | None = field(default=None, repr=False)

    @property
    def citation(self) -> Citation | None:
        """The text that made the change; None where the text that ended a thing is not known."""
        if self.after is not None:
            return self.after.citation
        return None if self.before is None else self.before.ended_by


def changes_of(entry: Entry) -> Iterator[Change]:
    """Yield what became of *entry*, the oldest first.

    How a computation reckons is code, of which nobody can tell whether it gives the same under a later text.

    >>> [(str(change.on), change.kind.value) for change in changes_of(organisation.ORGANISATION_FORMABLE)][:3]
    [('2006-04-25', 'new'), ('2011-01-19', 'source'), ('2019-03-18', 'reworded')]
    """
    revised = ChangeKind.NEW_VALUE if isinstance(entry, Dated) else ChangeKind.REWORDED
    text = text_of(entry)
    before: Version[Any] | None = None
    for since, until, version in text.spans():
        kind = ChangeKind.NEW
        if before is not None and isinstance(entry, Computation):
            kind = ChangeKind.NEW_TEXT
        elif before is not None:
            kind = ChangeKind.SOURCE if version.value == before.value else revised
        yield Change(on=since, kind=kind, entry=entry, before=before, after=version)
        before = version
        if until is not None and not text.is_in_force(_day_after(until)):
            yield Change(on=_day_after(until), kind=ChangeKind.ENDED, entry=entry, before=version)
            before = None


def versions_of(entry: Entry) -> Iterator[tuple[date, date | None, Version[Any], ChangeKind]]:
    """Yield the versions of an entry, the oldest first: the first and the last day, the version, what it changed.

    >>> [(str(since), kind.value) for since, _, _, kind in versions_of(organisation.ORGANISATION_FORMABLE)][:2]
    [('2006-04-25', 'new'), ('2011-01-19', 'source')]
    """
    kinds = {change.on: change.kind for change in changes_of(entry)}
    return ((since, until, version, kinds[since]) for since, until, version in text_of(entry).spans())


def parameters_of(entry: Entry) -> tuple[Dated[Any], ...]:
    """Return the parameters that a rule leans on, each once; a parameter and a computation lean on none.

    >>> [one.id for one in parameters_of(organisation.ORGANISATION_ENOUGH_OFFICIAL_MEMBERS)]
    ['party.organisation.minimum_official_members']
    """
    return tuple({one.id: one for one in parameters(entry)}.values()) if isinstance(entry, Rule) else ()


def text_of(entry: Entry) -> Dated[Any]:
    """Return the versions of an entry."""
    return entry if isinstance(entry, Dated) else entry.text


def _day_after(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def says_of(entry: Entry) -> Words:
    """Return what an entry says: the sentence of a rule, or what a parameter or a computation is."""
    return entry.words if isinstance(entry, Dated) else entry.says


_REQUIRES = Words(vi="{says}", en="the law requires that {says}")


_Span: TypeAlias = tuple[date, date | None, Any]


def wordings(text: Dated[Any]) -> tuple[_Span, ...]:
    """Return what a text says over time: its first and last day, and the value, versions of one value joined."""
    joined: list[_Span] = []
    for since, until, version in text.spans():
        if joined:
            first, last, value = joined[-1]
            if value == version.value and last is not None and _day_after(last) == since:
                joined[-1] = first, until, value
                continue
        joined.append((since, until, version.value))
    return tuple(joined)


# --- Markdown ---------------------------------------------------------------------------------------

_MARKS = re.compile(r"([\\`*_\[\]|~])")


def _safe(text: str) -> str:
    """Return *text* so that Markdown reads none of it as a mark."""
    return _MARKS.sub(r"\\\1", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _two(words: Words) -> str:
    """Return both languages, one below the other; once where they say the same."""
    vi, en = _safe(words.vi), _safe(words.en)
    return vi if vi == en else f"{vi}<br>*{en}*"


def _beside(words: Words) -> str:
    """Return both languages side by side."""
    return f"{_safe(words.vi)} · *{_safe(words.en)}*"


def _label(words: Words) -> str:
    return f"**{words.vi}** · *{words.en}*"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def _span(since: date, until: date | None) -> str:
    return f"{say(since, 'vi')} – {say(until, 'vi') if until else ''}".strip()


def _url(url: str) -> str:
    return url.replace("(", "%28").replace(")", "%29").replace("|", "%7C").replace(" ", "%20")


def _anchor(id: str) -> str:
    return f'<a id="{id}"></a>'


def _headed(title: str, id: str, mark: str) -> Iterator[str]:
    yield from (_anchor(id), "", f"{mark} {title}", "")


_TO_INDEX = f"[Mục lục · *Index*]({INDEX})"
_TO_TIMELINE = f"[Dòng thời gian · *Time line*]({TIMELINE})"
_TO_TEXTS = f"[Văn bản · *Texts*]({TEXTS})"
_NAVIGATION = f"{_TO_INDEX} | {_TO_TIMELINE} | {_TO_TEXTS}"
_MADE = "<!-- Written by docs/law/generate.py from the rules; change the rules, not this page. -->"
_IN_FORCE = "Hiệu lực · *In force*"
_PROVISION = "Căn cứ · *Provision*"
_KNOWN = "Độ tin cậy · *Evidence*"
_NOTE = "Lưu ý · *Note*"
_CHANGED = "Thay đổi · *Change*"


def _page(title: Words, about: Words, *blocks: Iterable[str]) -> str:
    lines = [
        _MADE,
        "",
        f"# {_safe(title.vi)} · {_safe(title.en)}",
        "",
        _NAVIGATION,
        "",
        _two(about),
        "",
        *(line for block in blocks for line in block),
    ]
    return "\n".join(lines).rstrip() + "\n"


# --- conditions -------------------------------------------------------------------------------------

JOINED_BY: Mapping[type[All | AnyOf | Not], Words] = {
    All: Words(vi="Phải đạt tất cả", en="all of these must be met"),
    AnyOf: Words(vi="Chỉ cần đạt một", en="one of these is enough"),
    Not: Words(vi="Không được như sau", en="this must not be so"),
}
"""What stands above the parts of a condition."""


def conditions(spec: Spec, book: Book, *, since: date, until: date | None) -> Iterator[str]:
    """Yield the lines of *spec* as a tree, its bounds with the values that they have between two days."""
    yield from _tree(spec, book, since, until, 0)


def _tree(spec: Spec, book: Book, since: date, until: date | None, depth: int) -> Iterator[str]:
    indent = "  " * depth
    match spec:
        case Compare() | Rule():
            yield f"{indent}- {_leaf(spec, book, since, until)}"
        case All(parts) | AnyOf(parts):
            yield f"{indent}- {_label(JOINED_BY[type(spec)])}:"
            for part in parts:
                yield from _tree(part, book, since, until, depth + 1)
        case Not(part):
            yield f"{indent}- {_label(JOINED_BY[Not])}:"
            yield from _tree(part, book, since, until, depth + 1)
        case _:
            assert_never(spec)


def _leaf(part: Compare | Rule, book: Book, since: date, until: date | None) -> str:
    """Return a condition that has no parts of its own: a comparison, or the name of another rule."""
    line = _two(condition_words(part, since=since, until=until))
    if isinstance(part, Rule):
        return f"{book.link(part.id)}: {line}"
    return f"{line} ({book.link(part.bound.id)})" if isinstance(part.bound, Dated) else line


def condition_words(part: Compare | Rule, *, since: date, until: date | None) -> Words:
    """Return what a comparison wants, or what a rule says, with the values that a parameter has between two days."""
    if isinstance(part, Rule):
        return Words(vi="{says}", en="that {says}").fill(says=part.says)
    bound = part.bound
    said_as = _over_time(bound, part.fact.domain, since, until) if isinstance(bound, Dated) else None
    wanted = part.operator.words.fill(bound=said_as or said(part.fact.domain, bound))
    return Words(vi="{fact}: {wanted}", en="{fact}: {wanted}").fill(fact=part.fact.words, wanted=wanted)


def _over_time(bound: Dated[Any], domain: Domain, since: date, until: date | None) -> Words:
    """Return the value of a parameter between two days, the last first; each with its days where there are several."""
    values: list[Words] = []
    for first, last, value in reversed(wordings(bound)):
        if (until is not None and first > until) or (last is not None and last < since):
            continue
        text = "{value}"
        if first > since:
            text += " ({from_} {first}"
            text += ")" if last is None or last == until else " {to} {last})"
        elif last is not None and (until is None or last < until):
            text += " ({to} {last})"
        values.append(
            Words(vi=text, en=text).fill(
                value=said(domain, value),
                first=first,
                last=last,
                from_=Words(vi="từ", en="from"),
                to=Words(vi="đến", en="to"),
            )
        )
    return (
        Words(vi="; ".join(one.vi for one in values), en="; ".join(one.en for one in values)) if values else NOT_KNOWN
    )


# --- a rule -----------------------------------------------------------------------------------------


def rule_section(rule: Rule, book: Book) -> Iterator[str]:
    """Yield the lines of the section of a rule: what it says, what it asks, since when, and examples."""
    *earlier, (since, until, spec) = wordings(rule.text)
    yield from _headed(f"`{rule.id}`", rule.id, "###")
    yield from _table(
        ["", "Tiếng Việt", "English"],
        [
            ["Quy định · *the law requires that*", f"**{_safe(rule.says.vi)}**", f"**{_safe(rule.says.en)}**"],
            ["Khi chưa đạt · *where it is not met*", _safe(rule.if_not.vi), _safe(rule.if_not.en)],
            ["Xét về · *asked of*", _safe(rule.subject.words.vi), _safe(rule.subject.words.en)],
        ],
    )
    yield from (f"**Điều kiện · Conditions** ({_span(since, until)})", "")
    yield from conditions(spec, book, since=since, until=until)
    yield from ("", "**Các phiên bản · Versions**", "")
    yield from _versions(rule)
    yield from ("**Thay đổi nội dung · Changes of wording**", "")
    yield from _changes_of_wording(rule, book)
    yield ""
    for first, last, former in reversed(earlier):
        title = f"Điều kiện trước đây · <i>earlier conditions</i> ({_span(first, last)})"
        yield from (f"<details><summary>{title}</summary>", "")
        yield from conditions(former, book, since=first, until=last)
        yield from ("", "</details>", "")
    yield from ("**Cần hỏi · What it asks**", "")
    yield from _questions(rule, book)
    yield from _examples(rule, book)
    users = book.users.get(rule.id, ())
    if users:
        yield from (f"Được dẫn trong · *named in*: {book.links(users)}", "")


def _versions(entry: Entry) -> Iterator[str]:
    """Yield the table of the versions of a rule or a computation."""
    yield from _table(
        [_IN_FORCE, _CHANGED, _PROVISION, _KNOWN, _NOTE],
        [
            [_span(since, until), _two(kind.words), *_source(version)]
            for since, until, version, kind in versions_of(entry)
        ],
    )


def _source(version: Version[Any]) -> tuple[str, str, str]:
    """Return the provision, how well it is known with a link to the page, and the note of a version."""
    known = _two(version.evidence.words)
    if version.url is not None:
        known += f"<br>[nguồn · *source*]({_url(version.url)})"
    notes = [] if version.note is None else [_two(version.note)]
    if version.ended_by is not None:
        text = Words(vi="Kết thúc theo {text}.", en="Ended by {text}.").fill(text=version.ended_by.words)
        notes.append(_two(text))
    return _two(version.citation.words), known, "<br>".join(notes) or "–"


def _changes_of_wording(rule: Rule, book: Book) -> Iterator[str]:
    """Yield what changed between the wordings of a rule, and the values of the parameters that they lean on."""
    told_as = wordings(rule.text)
    told: list[tuple[date, str]] = []
    last: _Span | None = None
    for since, until, spec in told_as:
        difference = "" if last is None else _difference(last, (since, until, spec), book)
        if difference:
            told.append((since, difference))
        for used in {one.id: one for one in _named(spec) if isinstance(one, Dated)}.values():
            told.extend(
                (change.on, f"{book.link(used.id)}: {_values(used, change)}")
                for change in changes_of(used)
                if change.kind is ChangeKind.NEW_VALUE
                and (since < change.on or (since == change.on and difference and book.link(used.id) not in difference))
                and (until is None or change.on <= until)
            )
        last = since, until, spec
    told.extend(
        (change.on, _beside(ChangeKind.ENDED.words)) for change in changes_of(rule) if change.kind is ChangeKind.ENDED
    )
    if not told:
        yield f"- {_beside(Words(vi='Nội dung chưa thay đổi.', en='The wording has not changed.'))}"
    for day, text in sorted(told, key=lambda one: one[0]):
        yield f"- **{say(day, 'vi')}** {text}"


def _difference(old: _Span, new: _Span, book: Book) -> str:
    """Return which conditions were added and which dropped between two wordings."""
    if old[2] == new[2]:
        return _beside(Words(vi="có hiệu lực trở lại", en="in force again"))
    before, after = own_parts(old[2]), own_parts(new[2])
    added = [f"  - **+** {_leaf(part, book, new[0], new[1])}" for part in after if part not in before]
    dropped = [f"  - **−** {_leaf(part, book, old[0], old[1])}" for part in before if part not in after]
    lines = list(dict.fromkeys([*added, *dropped]))
    if not lines:
        text = Words(
            vi="cùng các điều kiện ấy, ghép với nhau theo cách khác", en="the same conditions, joined in another way"
        )
        return _beside(text)
    return "\n".join([f"{_beside(ChangeKind.REWORDED.words)}:", *lines])


def _values(parameter: Dated[Any], change: Change) -> str:
    """Return the value before and after a change of a parameter, what is no more struck out."""
    known = [version for version in (change.before, change.after) if version is not None]
    *former, last = [_value(version.value, parameter.unit) for version in known]
    return f"~~{last}~~" if change.after is None else " → ".join([*former, f"**{last}**"])


def value_words(value: Any, unit: Words | None = None) -> Words:
    """Return a value of a parameter as a reader sees it; an amount with its *unit*."""
    said_as = Words(vi=say(value, "vi"), en=say(value, "en"))
    if unit is not None and isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Words(vi="{value} {unit}", en="{value} {unit}").fill(value=said_as, unit=unit)
    return said_as


def _value(value: Any, unit: Words | None = None) -> str:
    """Return a value of a parameter in both languages, once where they are the same."""
    said_as = value_words(value, unit)
    return _safe(said_as.vi) if said_as.vi == said_as.en else _beside(said_as)


def _questions(rule: Rule, book: Book) -> Iterator[str]:
    """Yield the facts that a rule asks itself, and the rules whose facts it asks besides."""
    current = {part.fact.id for part in own_parts(rule.text.versions[-1].value) if isinstance(part, Compare)}
    parts = [part for version in reversed(rule.text.versions) for part in own_parts(version.value)]
    facts = {part.fact.id: part.fact for part in parts if isinstance(part, Compare)}
    named = dict.fromkeys(part.id for part in parts if isinstance(part, Rule))
    if facts:
        yield from _fact_table(facts.values(), earlier=facts.keys() - current)
    if named:
        text = Words(vi="Và những gì các quy tắc được dẫn hỏi", en="and what the rules that it names ask")
        yield from (f"{_beside(text)}: {book.links(named)}", "")


def _fact_table(facts: Iterable[Input], *, earlier: Iterable[str] = ()) -> Iterator[str]:
    former = f"<br>({_beside(Words(vi='chỉ ở nội dung trước đây', en='only earlier'))})"
    yield from _table(
        ["Dữ kiện · *Fact*", "Câu hỏi", "Question", "Trả lời · *Answer*"],
        [
            [
                f"`{fact.id}`{former if fact.id in earlier else ''}",
                _safe(fact.question.vi),
                _safe(fact.question.en),
                _two(answers_to(fact)),
            ]
            for fact in facts
        ],
    )


def answers_to(asked: Input) -> Words:
    """Return which answers a fact may have, as a reader sees it; for a table, those for each of its keys."""
    if isinstance(asked, Table):
        return Words(
            vi="nhiều giá trị: {values}, mỗi giá trị cho {keys}", en="several: {values}, each for {keys}"
        ).fill(values=_admitted(asked.values), keys=_admitted(asked.keys))
    return asked.wanted if isinstance(asked, Given) else _admitted(asked.domain)


def _admitted(domain: Domain) -> Words:
    match domain:
        case YesNo():
            return Words(vi="có hoặc không", en="yes or no")
        case Choice(terms):
            return Words(vi=say(terms, "vi"), en=say(terms, "en"))
        case Day():
            return Words(vi="một ngày", en="a day")
        case Share():
            return Words(vi="một phân số từ 0 đến 1", en="a fraction from 0 to 1")
        case Whole() | Number():
            return domain.wanted
        case _:
            assert_never(domain)


def _examples(rule: Rule, book: Book) -> Iterator[str]:
    """Yield an example of each answer: what was known, and why the answer is so."""
    examples = book.examples.get(rule.id, ())
    if examples:
        yield from ("**Ví dụ · Examples**", "")
        yield from _table(
            ["Trả lời · *Answer*", "Điều đã biết · *What is known*", "Vì · *Because*"],
            [
                [
                    f"**{_beside(one.truth.words)}**<br>{say(one.on, 'vi')}",
                    _two(_sheet(rule, one)),
                    "<br>".join(_because(one, book)),
                ]
                for one in examples
            ],
        )
    if rule.id in book.cases:
        text = Words(vi="Mọi trường hợp", en="all cases")
        yield from (f"{_beside(text)}: [`{rule.id}`]({book.cases[rule.id]})", "")


def _sheet(rule: Rule, verdict: Verdict) -> Words:
    """Return the facts that were known, the empty sheet as such."""
    known = [
        Words(vi="{fact}: {value}", en="{fact}: {value}").fill(fact=fact.words, value=said(fact.domain, value))
        for fact, value in ((rule.vocabulary[id], value) for id, value in verdict.facts.items())
    ]
    if not known:
        return Words(vi="chưa biết gì", en="nothing")
    return Words(vi="; ".join(one.vi for one in known), en="; ".join(one.en for one in known))


def _because(verdict: Verdict, book: Book) -> Iterator[str]:
    """Yield what decided, among the conditions of the rule's own text; then the change needed, or what to ask."""
    if verdict.truth is Truth.UNKNOWN:
        for fact in verdict.questions:
            yield _two(Words(vi="Cần hỏi: {question}", en="To ask: {question}").fill(question=fact.question))
        return
    yield from dict.fromkeys(_decided(verdict.parts[0], book))
    for need in verdict.needs:
        text = Words(vi="Cần thay đổi: {change}", en="It would take: {change}")
        if need.now is None:
            text = Words(vi="Còn phải rõ: {change}", en="Also to be known: {change}")
        yield _two(text.fill(change=need.words))


_DENIED = {
    Truth.YES: Words(vi="Điều không được có thì không có", en="what must not be so is not so"),
    Truth.NO: Words(vi="Điều không được có thì lại có", en="what must not be so is so"),
}


def _decided(verdict: Verdict, book: Book, *, denied: bool = False) -> Iterator[str]:
    match verdict.spec:
        case Rule(id=id):
            yield f"{book.link(id)}: {_beside(verdict.truth.words)}"
        case Compare(fact, operator):
            text = Words(vi="{fact}: {got}", en="{fact}: {got}")
            if not denied:
                text = Words(vi="{fact}: {got}; yêu cầu: {wanted}", en="{fact}: {got}; required: {wanted}")
            wanted = operator.words.fill(bound=said(fact.domain, verdict.standing.bound))
            yield _two(text.fill(fact=fact.words, got=said(fact.domain, verdict.facts[fact.id]), wanted=wanted))
        case All() | AnyOf():
            for part in verdict.decisive:
                yield from _decided(part, book, denied=denied)
        case Not():
            yield f"{_label(_DENIED[verdict.truth])}:"
            for line in _decided(verdict.parts[0], book, denied=True):
                yield f"&emsp;{line.replace('<br>', '<br>&emsp;')}"
        case _:
            assert_never(verdict.spec)


# --- a parameter, a computation ---------------------------------------------------------------------


def parameter_section(parameter: Dated[Any], book: Book) -> Iterator[str]:
    """Yield the lines of the section of a parameter: its value by day, and which rules lean on it."""
    yield from _headed(f"`{parameter.id}`", parameter.id, "###")
    yield from (_two(parameter.words), "")
    if parameter.unit is not None:
        yield from (f"Đơn vị tính · *unit*: {_beside(parameter.unit)}", "")
    yield from _table(
        [_IN_FORCE, "Giá trị · *Value*", _CHANGED, _PROVISION, _KNOWN, _NOTE],
        [
            [
                _span(since, until),
                f"**{_value(version.value, parameter.unit)}**",
                _two(kind.words),
                *_source(version),
            ]
            for since, until, version, kind in versions_of(parameter)
        ],
    )
    users = book.users.get(parameter.id, ())
    if users:
        yield from (f"Dùng trong · *used by*: {book.links(users)}", "")


def computation_section(computation: Computation[..., Any]) -> Iterator[str]:
    """Yield the lines of the section of a computation: what it gives, from what, by which text, and how."""
    yield from _headed(f"`{computation.id}`", computation.id, "###")
    yield from (_two(computation.says), "")
    yield from _versions(computation)
    if computation.inputs:
        yield from ("**Tính từ · Reckoned from**", "")
        yield from _fact_table(computation.inputs)
    if computation.id in PERIOD_DAYS:
        yield from _period_days(PERIOD_DAYS[computation.id])
    how = _told(computation.function)
    if how:
        yield from ("**Cách tính · How it is reckoned**", "", f"*{_safe(how)}*", "")


def _period_days(days: PeriodDays) -> Iterator[str]:
    """Yield the table of the four days of a kind of report."""
    yield from ("**Các mốc của kỳ · The days of the period**", "")
    yield from _table(
        ["Bắt đầu · *Begins*", "Kết thúc · *Ends*", "Chốt số liệu · *Cut-off*", "Hạn gửi · *Due*"],
        [[_two(words) for words in (days.start, days.end, days.cut_off, days.due)]],
    )


def _told(function: Any) -> str:
    """Return what the docstring of a function tells, without its examples."""
    paragraphs = (inspect.getdoc(function) or "").split("\n\n")
    return " ".join(" ".join(one.split()) for one in paragraphs if ">>>" not in one)


# --- the pages --------------------------------------------------------------------------------------


def family_page(family: Family, book: Book) -> str:
    """Return the page of a family: what is on it, then each rule, parameter and computation."""
    blocks: list[Iterable[str]] = []
    if family.rules:
        blocks += [["## Quy tắc · Rules", ""], _contents(family.rules, book)]
        blocks += [rule_section(rule, book) for rule in family.rules]
    if family.parameters:
        blocks += [["## Tham số · Parameters", ""], _contents(family.parameters, book)]
        blocks += [parameter_section(parameter, book) for parameter in family.parameters]
    if family.computations:
        blocks += [["## Phép tính · Computations", ""], _contents(family.computations, book)]
        blocks += [computation_section(one) for one in family.computations]
    return _page(family.title, family.about, *blocks)


def _contents(entries: Iterable[Entry], book: Book) -> Iterator[str]:
    yield from _table(
        ["", "Tiếng Việt", "English"],
        [[book.link(entry.id), _safe(says_of(entry).vi), _safe(says_of(entry).en)] for entry in entries],
    )


def timeline(book: Book) -> str:
    """Return the page that tells what changed on which day since the Resolution, and what was there before."""
    entries = [entry for family in book.families for entry in family.entries]
    changes = sorted((change for entry in entries for change in changes_of(entry)), key=lambda change: change.on)
    since = [change for change in changes if change.on >= RESOLUTION_DAY]
    days = {day: list(same) for day, same in groupby(since, key=lambda change: change.on)}
    title = Words(vi="Dòng thời gian", en="Time line")
    about = Words(
        vi=(
            "Điều gì thay đổi vào ngày nào, từ Nghị quyết 28-NQ/TU (10/11/2009). «Mới» nghĩa là từ ngày ấy thư viện "
            "biết có quy định; không có nghĩa là trước đó chắc chắn không có."
        ),
        en=(
            "What changed on which day, since Resolution 28-NQ/TU (10/11/2009). «New» means that from that day the "
            "library knows of a rule; not that there was certainly none before."
        ),
    )
    return _page(
        title,
        about,
        _years(days),
        _before(book),
        *(_day(day, same, book) for day, same in days.items()),
    )


def _years(days: Mapping[date, Sequence[Change]]) -> Iterator[str]:
    """Yield, for each year, links to its days, each with the number of changes of more than the source."""
    yield from _table(
        ["Năm · *Year*", "Ngày · *Day* (số thay đổi về nội dung · *changes of substance*)"],
        [
            [
                str(year),
                ", ".join(
                    f"[{day.day}/{day.month}](#{day.isoformat()}) ({sum(_is_of_substance(one) for one in days[day])})"
                    for day in same
                ),
            ]
            for year, same in groupby(days, key=lambda day: day.year)
        ],
    )


def _before(book: Book) -> Iterator[str]:
    """Yield what was known of before the Resolution, a family a line."""
    yield from _headed(f"Trước {say(RESOLUTION_DAY, 'vi')} · *before*", "before", "##")
    for family in book.families:
        there = [entry.id for entry in family.entries if text_of(entry).versions[0].since < RESOLUTION_DAY]
        if there:
            yield f"- {_beside(family.title)}: {book.links(there)}"
    yield ""


def _is_of_substance(change: Change) -> bool:
    return change.kind is not ChangeKind.SOURCE


def _day(day: date, changes: Sequence[Change], book: Book) -> Iterator[str]:
    yield from _headed(say(day, "vi"), day.isoformat(), "##")
    kinds = list(ChangeKind)
    substance = sorted(filter(_is_of_substance, changes), key=lambda change: kinds.index(change.kind))
    if substance:
        yield from _table(
            [_CHANGED, "Quy tắc, tham số, phép tính · *Rule, parameter, computation*", _PROVISION],
            [
                [
                    _two(change.kind.words),
                    _what_changed(change, book),
                    "–" if change.citation is None else _two(change.citation.words),
                ]
                for change in substance
            ],
        )
    sources = [change for change in changes if not _is_of_substance(change)]
    if sources:
        vi, en = ChangeKind.SOURCE.words.vi, ChangeKind.SOURCE.words.en
        yield from (f"<details><summary>{vi} · <i>{en}</i>: {len(sources)}</summary>", "")
        by_text: dict[str, list[str]] = {}
        for change in sources:
            text = "–" if change.citation is None else _beside(change.citation.instrument.short)
            by_text.setdefault(text, []).append(change.entry.id)
        yield from (f"- {text}: {book.links(ids)}" for text, ids in by_text.items())
        yield from ("", "</details>", "")


def _what_changed(change: Change, book: Book) -> str:
    """Return the thing that changed with its sentence, and of a parameter the value."""
    says = says_of(change.entry)
    if isinstance(change.entry, Rule):
        says = _REQUIRES.fill(says=says)
    told = f"{book.link(change.entry.id)}<br>{_two(says)}"
    return f"{told}<br>{_values(change.entry, change)}" if isinstance(change.entry, Dated) else told


def texts_page(book: Book) -> str:
    """Return the page of the texts that are cited, each with what it says."""
    used: dict[str, tuple[Instrument, dict[str, None]]] = {}
    for family in book.families:
        for entry in family.entries:
            for text in _cited(entry):
                used.setdefault(text.id, (text, {}))[1][entry.id] = None
    title = Words(vi="Văn bản được viện dẫn", en="Texts that are cited")
    about = Words(
        vi="Mỗi văn bản với cơ quan ban hành, ngày tháng, và những quy tắc, tham số viện dẫn văn bản ấy.",
        en="Each text with its issuer and its days, and the rules and parameters that cite it.",
    )
    by_day = sorted(used.values(), key=lambda one: _made(one[0]))
    return _page(
        title,
        about,
        _table(
            ["Năm · *Year*", "Văn bản · *Texts*"],
            [
                [
                    "–" if year == date.max.year else str(year),
                    "<br>".join(f"[{_beside(text.short)}](#{text.id})" for text, _ in same),
                ]
                for year, same in groupby(by_day, key=lambda one: _made(one[0]).year)
            ],
        ),
        *(_text_section(text, book.links(ids)) for text, ids in by_day),
    )


def _made(text: Instrument) -> date:
    """Return the day by which a text stands in its place among the others: the last where no day is known."""
    return text.issued or text.in_force_from or date.max


def _cited(entry: Entry) -> Iterator[Instrument]:
    for version in text_of(entry).versions:
        for citation in (version.citation, version.ended_by):
            if citation is not None:
                yield from (citation.instrument, *citation.kept_by)


def _text_section(text: Instrument, links: str) -> Iterator[str]:
    yield from _headed(f"{_safe(text.short.vi)} · {_safe(text.short.en)}", text.id, "##")
    rows = [
        ["Tên gọi · *title*", _two(text.title)],
        ["Cơ quan ban hành · *issuer*", _two(text.issuer)],
        ["Ban hành · *issued*", "–" if text.issued is None else say(text.issued, "vi")],
        [_IN_FORCE, "–" if text.in_force_from is None else _span(text.in_force_from, text.in_force_until)],
        [_KNOWN, _two(text.evidence.words)],
    ]
    if text.url is not None:
        rows.append(["Nguồn · *source*", f"[{_safe(text.url.split('/')[2])}]({_url(text.url)})"])
    if text.note is not None:
        rows.append([_NOTE, _two(text.note)])
    yield from _table(["", ""], [*rows, ["Được dẫn trong · *cited by*", links]])


_HOW_TO_READ = (
    Words(
        vi=(
            "**Quy tắc** là điều kiện mà pháp luật hoặc Điều lệ đặt ra, có ngày và có căn cứ; xét theo điều đã biết, "
            "kết quả là CÓ, KHÔNG hoặc CHƯA RÕ."
        ),
        en=(
            "A **rule** is a condition that the law or a charter sets, with its days and its article; held against "
            "what is known it answers YES, NO or UNKNOWN."
        ),
    ),
    Words(
        vi="**Tham số** là con số hoặc danh mục mà quy tắc dựa vào, như «ít nhất ba đảng viên chính thức».",
        en="A **parameter** is a number or a list that rules lean on, as «at least three official members».",
    ),
    Words(
        vi="**Phép tính** cho ra một ngày, một cấp có thẩm quyền hoặc một mức.",
        en="A **computation** gives a day, an authority or an amount.",
    ),
    Words(
        vi=(
            "**Độ tin cậy**: mỗi phiên bản đều ghi rõ căn cứ được biết chắc đến đâu, từ mạnh đến yếu: {evidence}. "
            "Các trang này không thay cho văn bản gốc."
        ),
        en=(
            "**Evidence**: each version says how well its source is known, from strong to weak: {evidence}. These "
            "pages do not stand in for the texts themselves."
        ),
    ),
)


# --- lists, rubrics, and what stays open ------------------------------------------------------------


def _known(of: Vocabulary | Rubric) -> Iterator[str]:
    """Yield where a list or a rubric was seen, and how well it is known."""
    where = [_two(of.citation.words)] if of.citation else []
    source = [f"[nguồn · *source*]({_url(of.url)})"] if of.url else []
    yield from ("<br>".join([*where, _two(of.evidence.words), *source]), "")
    if of.note is not None:
        yield from (_two(of.note), "")


def vocabularies_page() -> str:
    """Return the page of the closed lists of words."""
    title = Words(vi="Danh mục từ", en="Closed lists of words")
    about = Words(
        vi="Các danh mục từ về báo cáo và sinh hoạt đảng; mỗi từ có mã, tiếng Việt và tiếng Anh.",
        en="The lists of words on reports and on the life of organisations, each word with its id in both languages.",
    )
    return _page(title, about, *(_list_section(one) for one in VOCABULARIES))


def _list_section(one: Vocabulary) -> Iterator[str]:
    yield from _headed(f"{_safe(one.words.vi)} · {_safe(one.words.en)}", one.id, "##")
    yield from _known(one)
    yield from _table(
        ["Mã · *Id*", "Tiếng Việt", "English"],
        [[f"`{term.value}`", _safe(term.words.vi), _safe(term.words.en)] for term in one.terms],
    )


def rubrics_page() -> str:
    """Return the page of the rubrics by which cell meetings are scored."""
    title = Words(vi="Bảng chấm điểm sinh hoạt chi bộ", en="Rubrics of cell meetings")
    about = Words(
        vi="Các bảng chấm điểm đã thấy; nơi khác có thể có bảng riêng.",
        en="The score sheets that were seen; a place may have its own.",
    )
    return _page(title, about, *(_rubric_section(one) for one in RUBRICS))


def _rubric_section(one: Rubric) -> Iterator[str]:
    yield from _headed(f"{_safe(one.place.vi)} · {_safe(one.place.en)}", one.id, "##")
    yield from _known(one)
    yield from _table(
        ["Tiêu chí · *Criterion*", "Điểm tối đa · *Most points*", "Mức điểm · *Steps*"],
        [
            [
                _two(part.words),
                _two(NOT_KNOWN) if part.most is None else str(part.most),
                "<br>".join(f"{step.points}: {_beside(step.words)}" for step in part.steps) or "–",
            ]
            for part in one.criteria
        ],
    )


def open_page(book: Book) -> str:
    """Return the page of the questions that no source settled, with what waits for the answer."""
    title = Words(vi="Còn để ngỏ", en="What stays open")
    about = Words(
        vi="Những câu hỏi chưa nguồn nào trả lời. Không đặt thêm gì: kết quả nói là chưa rõ, hoặc người dùng nêu.",
        en="Questions that no source settled. Nothing is made up for them: a verdict says that it is not known, or the "
        "caller says it.",
    )
    return _page(
        title,
        about,
        _table(
            ["Câu hỏi", "Question", "Liên quan · *Bears on*"],
            [
                [
                    f"{_anchor(one.id)}{_safe(one.question.vi)}",
                    _safe(one.question.en),
                    ", ".join(book.link(id) if id in book.places else f"`{id}`" for id in one.bears_on) or "–",
                ]
                for one in OPEN_QUESTIONS
            ],
        ),
    )


_BESIDES = {
    LISTS: Words(vi="danh mục từ", en="closed lists of words"),
    RUBRICS_SEEN: Words(vi="bảng chấm điểm", en="rubrics"),
    OPEN: Words(vi="còn để ngỏ", en="what stays open"),
}


def index_page(book: Book) -> str:
    """Return the page with which a reader begins: how to read, and where what stands."""
    title = Words(vi="Các quy định, từng trang", en="The law, page by page")
    about = Words(
        vi="Mọi quy tắc, tham số và phép tính của thư viện, bằng tiếng Việt và tiếng Anh, kèm ngày, căn cứ và ví dụ.",
        en="All rules, parameters and computations of the library, in Vietnamese and English, with days, articles "
        "and examples.",
    )
    strong_to_weak = sorted(Evidence, reverse=True)
    evidence = Words(
        vi=", ".join(one.words.vi for one in strong_to_weak), en=", ".join(one.words.en for one in strong_to_weak)
    )
    how = (text.fill(evidence=evidence) for text in _HOW_TO_READ)
    return _page(
        title,
        about,
        [line for text in how for line in (f"- {text.vi}<br>{text.en}",)],
        [""],
        _table(
            ["Trang · *Page*", "Quy tắc · *Rules*", "Tham số · *Parameters*", "Phép tính · *Computations*"],
            [
                [
                    f"[{_safe(family.title.vi)}<br>*{_safe(family.title.en)}*]({family.page})",
                    str(len(family.rules)),
                    str(len(family.parameters)),
                    str(len(family.computations)),
                ]
                for family in book.families
            ],
        ),
        [" | ".join(f"[{_beside(text)}]({page})" for page, text in _BESIDES.items()), ""],
        ["[Đọc trước · *read first*: README](../README.vi.md) · [English](../../README.md)", ""],
    )


def law_pages(book: Book | None = None) -> Mapping[str, str]:
    """Return all pages by the names of their files: the index, the time line, the texts, the lists, one a family."""
    book = book or Book()
    return {
        INDEX: index_page(book),
        TIMELINE: timeline(book),
        TEXTS: texts_page(book),
        LISTS: vocabularies_page(),
        RUBRICS_SEEN: rubrics_page(),
        OPEN: open_page(book),
        **{family.page: family_page(family, book) for family in book.families},
    }
