"""``nq28model timeline ID`` and ``nq28model timeline REGISTRY ID``: a rule, or an organisation, day by day."""

from collections.abc import Callable, Iterator
from typing import Annotated, Any

from rich.text import Text

from nq28model.cli import options
from nq28model.cli.law import complete_law, entry_of, timeline_rows
from nq28model.cli.law import timeline as law_timeline
from nq28model.cli.printer import Printer, indented
from nq28model.cli.registries import opened
from nq28model.history import Life, Moment, Registry, life_of
from nq28model.history.life import GONE_WORDS
from nq28model.words import Language, Words, say

MORE = Words(
    vi="Sự việc có hai ngày: ngày có hiệu lực, và ngày ghi nhận nếu khác. «sample» là sổ mẫu.",
    en="An event has two days: the one from which it was so, and the one on which it was known, where that is another. "
    "«sample» is the sample.",
)
_A_THING = Words(vi="MÃ_HOẶC_SỔ", en="ID_OR_REGISTRY")
_THING = Words(
    vi="Mã của quy tắc, tham số, phép tính; hoặc một sổ, rồi đến mã của tổ chức.",
    en="The id of a rule, parameter or computation; or a registry, with an organisation's id behind it.",
)
_AN_ORGANISATION = Words(vi="TỔ_CHỨC", en="ORGANISATION")
_ORGANISATION = Words(
    vi="Mã của tổ chức hoặc đơn vị trong sổ.", en="The id of an organisation or a unit in the registry."
)
_RECORDED = Words(vi="ghi nhận ngày {day}", en="recorded on {day}")
_DECISION = Words(vi="quyết định {id}", en="decision {id}")
_MEMBERS = Words(vi="{n} người", en="{n} members")
_UNDER = Words(vi="trực thuộc {name}", en="under {name}")


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""
    language = printer.language

    def timeline(
        thing: Annotated[str, options.argument(_A_THING, _THING, language, autocompletion=complete_law)],
        organisation: Annotated[str | None, options.argument(_AN_ORGANISATION, _ORGANISATION, language)] = None,
    ) -> None:
        if organisation is None:
            entry = entry_of(thing)
            if printer.as_json:
                printer.say_json(timeline_rows(entry))
            else:
                printer.say(*law_timeline(entry, language))
            return
        registry = opened(thing, printer).registry
        life = life_of(registry, organisation)
        if printer.as_json:
            printer.say_json(life.to_rows())
        else:
            printer.say(*_parts(registry, life, language))

    return timeline


def _parts(registry: Registry, life: Life, language: Language) -> Iterator[Any]:
    """Yield the name of what is told of, then a line for each event, with what was so after it."""
    yield Text.assemble((life.id, "bold cyan"), f": {_name_of(registry, life)}")
    before: Moment | None = None
    for moment in life.moments:
        line = Text.assemble((say(moment.day, language), "bold"), f"  {moment.what.in_(language)}")
        told = [one.in_(language) for one in _after(moment, before)]
        if told:
            line.append(f": {'; '.join(told)}")
        yield indented(line, 2)
        beside = [one.in_(language) for one in _beside(moment)]
        if beside:
            yield indented("; ".join(beside), 4, "dim")
        before = moment


def _name_of(registry: Registry, life: Life) -> str:
    """Return the last name that a unit or an organisation had."""
    unit = registry.as_of(life.moments[-1].day).units.get(life.id)
    return life.name if unit is None else unit.name


def _after(moment: Moment, before: Moment | None) -> Iterator[Words]:
    """Yield what is another after an event than before it: members, superior, being."""
    if moment.members is not None and (before is None or before.members != moment.members):
        yield _MEMBERS.fill(n=moment.members.total)
    if moment.superior is not None and (before is None or before.superior != moment.superior):
        yield _UNDER.fill(name=moment.superior.name)
    if before is not None and before.organisation is not None and moment.organisation is None:
        yield GONE_WORDS


def _beside(moment: Moment) -> Iterator[Words]:
    """Yield when it was recorded, where that is another day, and by which decision it was so."""
    if moment.event.recorded != moment.event.effective:
        yield _RECORDED.fill(day=moment.event.recorded)
    if moment.event.decision is not None:
        yield _DECISION.fill(id=moment.event.decision.id)
