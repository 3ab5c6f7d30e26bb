"""``nq28model report KIND [REGISTRY] --period …``: figures, forms and reports of a period."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Annotated, Any, TypeAlias

from attrs import frozen
from rich.text import Text

from nq28model.cli import options
from nq28model.cli.completion import completing, terms
from nq28model.cli.faults import Misuse
from nq28model.cli.given import day_of, one_of
from nq28model.cli.periods_asked import AskedPeriod, period_asked, review_asked
from nq28model.cli.printer import Printer, capitalised
from nq28model.cli.registries import checked_organisations, is_long, opened
from nq28model.cli.resolution import report_parts
from nq28model.cli.tables import figures_parts, form_1_parts, form_5_parts
from nq28model.codec import (
    FIGURES,
    FORM_1,
    FORM_5,
    REPORT,
    WORK,
    RegistryDocument,
    dump_figures,
    dump_form_1,
    dump_form_5,
    dump_report,
    dump_work,
)
from nq28model.history import Registry
from nq28model.periods import REGIMES, Interval
from nq28model.reports import Breakdown, figure_table, form_1, form_5, resolution_report, work_report
from nq28model.words import Language, Words

MORE = Words(
    vi="Kỳ viết như thường viết («Quý I/2025», «6 tháng đầu năm 2019»), với --regime khi hiểu được nhiều cách; hoặc "
    "--from và --to; nếu không nêu: kỳ tổng kết ghi trong sổ. Hạn gửi được in khi có văn bản quy định.",
    en="A period is written as people do («Q1 2025», «H1 2019»), with --regime where it can be read in several ways; "
    "or as --from and --to; where none is given, it is that of the review in the registry. The due day is told where "
    "a text sets it.",
)
_A_REPORT = Words(vi="BÁO_CÁO", en="KIND")
_KIND = Words(
    vi="figures (số liệu), form-1, form-5, resolution (báo cáo theo Nghị quyết), work (việc đã làm).",
    en="figures, form-1, form-5, resolution (the report under the Resolution), work (what was done).",
)
_A_PERIOD = Words(vi="KỲ", en="PERIOD")
_PERIOD = Words(vi="Kỳ báo cáo, viết như «Quý I/2025».", en="The period, as «Q1 2025».")
_REGIME = Words(
    vi="Chế độ báo cáo của kỳ: state, party-statistics, calendar, …",
    en="The regime of the period: state, party-statistics, calendar, …",
)
_FROM = Words(vi="Ngày đầu của kỳ.", en="The first day of the period.")
_TO = Words(vi="Ngày cuối của kỳ.", en="The last day of the period.")
_ON = Words(vi="Cho form-5: cuối ngày nào.", en="For form-5: at the end of which day.")
_UNDER = Words(
    vi="Chỉ tổ chức này và cấp dưới (dùng được nhiều lần); nếu không nêu: các tổ chức mà sổ được lập cho.",
    en="Only this organisation and those under it (may be repeated); where none is named, those for which the registry "
    "is kept.",
)
_BY = Words(
    vi="Cho figures: theo committee, level hoặc unit_class.", en="For figures: by committee, level or unit_class."
)
_A_PART = Words(vi="PHÂN_TỔ", en="BREAKDOWN")
_REPORT = Words(vi="báo cáo", en="report")
_BREAKDOWN = Words(vi="phân tổ", en="breakdown")
_NOT_OF_IT = Words(vi="báo cáo «{kind}» không nhận tùy chọn này", en="the report «{kind}» does not take it")
_INSTEAD = Words(vi="thay cho kỳ báo cáo, không đi cùng", en="it stands in place of a period, and goes with none")
_ON_DAY = Words(vi="Cuối ngày {day}", en="At the end of {day}")
_REPORTING = Words(vi="Lập báo cáo", en="Reporting")


Parts: TypeAlias = Callable[[Language], Iterator[Any]]
"""How a report is printed in a language."""


@frozen(kw_only=True)
class Asked:
    """What is asked of a report, as it was given."""

    document: RegistryDocument
    period: str | None
    regime: str | None
    first: str | None
    last: str | None
    on: str | None
    under: tuple[str, ...]
    by: str | None

    @property
    def registry(self) -> Registry:
        """The registry reported of."""
        return self.document.registry

    def days(self) -> AskedPeriod:
        """Return the days reported on."""
        return period_asked(self.period, self.regime, self.first, self.last, self.document)

    def organisations(self, interval: Interval) -> tuple[str, ...]:
        """Return the organisations under which is counted: those for which the registry is kept, if none are named."""
        named = checked_organisations(self.under, self.registry.as_of(interval.last_day))
        return named or self.registry.kept_for


@frozen
class Made:
    """A report that was made: its document, and how it is printed in a language."""

    document: dict[str, Any]
    parts: Parts


@frozen
class Kind:
    """A kind of report: how it is made, and which of the options are for others alone."""

    words: Words
    make: Callable[[Asked], Made]
    takes: frozenset[str]


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""
    language = printer.language

    def report(
        kind: Annotated[str, options.argument(_A_REPORT, _KIND, language, autocompletion=_COMPLETE_KINDS)],
        registry: Annotated[str | None, options.registry_argument(language)] = None,
        period: Annotated[str | None, options.option("--period", _PERIOD, language, metavar=_A_PERIOD)] = None,
        regime: Annotated[
            str | None,
            options.option("--regime", _REGIME, language, metavar=options.AN_ID, autocompletion=_COMPLETE_REGIMES),
        ] = None,
        first: Annotated[str | None, options.day_option("--from", _FROM, language)] = None,
        last: Annotated[str | None, options.day_option("--to", _TO, language)] = None,
        on: Annotated[str | None, options.day_option("--on", _ON, language)] = None,
        under: Annotated[list[str] | None, options.option("--under", _UNDER, language, metavar=options.AN_ID)] = None,
        by: Annotated[
            str | None, options.option("--by", _BY, language, metavar=_A_PART, autocompletion=terms(Breakdown))
        ] = None,
    ) -> None:
        chosen = one_of(kind, KINDS, _REPORT, "KIND")
        given = {
            "--regime": regime, "--from": first, "--to": last, "--on": on, "--under": under, "--by": by,
        }  # fmt: skip
        for name, value in given.items():
            if value and name not in chosen.takes:
                raise Misuse(name, _NOT_OF_IT.fill(kind=kind))
        asked = Asked(
            document=opened(registry, printer), period=period, regime=regime, first=first, last=last, on=on,
            under=tuple(under or ()), by=by,
        )  # fmt: skip
        with printer.working(_REPORTING, is_long=is_long(asked.registry)):
            made = chosen.make(asked)
        if printer.as_json:
            printer.say_json(made.document)
        else:
            printer.say(Text(capitalised(chosen.words.in_(language)), style="bold"), *made.parts(language))

    return report


def _headed(lines: tuple[Words, ...], parts: Parts) -> Parts:
    """Return how a report is printed below the lines that say of when it is."""

    def headed(language: Language) -> Iterator[Any]:
        yield from (Text(line.in_(language)) for line in lines)
        yield from parts(language)

    return headed


def _figures(asked: Asked) -> Made:
    days = asked.days()
    parts = {one.value: one for one in Breakdown}
    by = one_of(asked.by, parts, _BREAKDOWN, "--by") if asked.by is not None else None
    table = figure_table(asked.registry, days.interval, under=asked.organisations(days.interval), by=by)
    names = _names(asked.registry, days.interval)
    return Made(dump_figures(table), _headed(days.lines, lambda language: figures_parts(table, names, language)))


def _names(registry: Registry, interval: Interval) -> Mapping[str, str]:
    """Return the names of the organisations in being before the first or on the last day."""
    both = registry.as_of(interval.start - timedelta(days=1)), registry.as_of(interval.last_day)
    return {id: one.name for snapshot in both for id, one in snapshot.organisations.items()}


def _form_1(asked: Asked) -> Made:
    days = asked.days()
    form = form_1(asked.registry, days.interval, under=asked.organisations(days.interval))
    return Made(dump_form_1(form), _headed(days.lines, lambda language: form_1_parts(form, language)))


def _form_5(asked: Asked) -> Made:
    if asked.on is not None and (asked.period or asked.first or asked.last):
        raise Misuse("--on", _INSTEAD)
    on = day_of(asked.on) if asked.on is not None else asked.days().interval.last_day
    form = form_5(asked.registry, on=on, under=asked.organisations(Interval.through(on, on)))
    lines = (_ON_DAY.fill(day=on),)
    return Made(dump_form_5(form), _headed(lines, lambda language: form_5_parts(form, language)))


def _resolution(asked: Asked) -> Made:
    report = resolution_report(asked.registry, review_asked(asked.period, asked.document))
    return Made(dump_report(report), lambda language: report_parts(report, language))


def _work(asked: Asked) -> Made:
    days = asked.days()
    work = work_report(asked.registry, days.interval)
    return Made(
        dump_work(work), _headed(days.lines, lambda language: (Text(line.in_(language)) for line in work.lines()))
    )


_OF_A_PERIOD = frozenset({"--regime", "--from", "--to"})
KINDS: Mapping[str, Kind] = {
    "figures": Kind(FIGURES.words, _figures, _OF_A_PERIOD | {"--under", "--by"}),
    "form-1": Kind(FORM_1.words, _form_1, _OF_A_PERIOD | {"--under"}),
    "form-5": Kind(FORM_5.words, _form_5, _OF_A_PERIOD | {"--under", "--on"}),
    "resolution": Kind(REPORT.words, _resolution, frozenset()),
    "work": Kind(WORK.words, _work, _OF_A_PERIOD),
}
"""The kinds of report, each named as its document is."""
_COMPLETE_KINDS = completing(lambda _: ((name, kind.words) for name, kind in KINDS.items()))
_COMPLETE_REGIMES = completing(lambda _: ((regime.id, regime.words) for regime in REGIMES))
