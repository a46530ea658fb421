"""Where a figure is from: every observation behind it, the formula with its numbers, the chart's rules, the reading."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.asking.answers import Behind, Figure
from bot.asking.question import Read
from bot.asking.working_out.work import Work
from bot.duties.answer_world import Origin, World
from bot.duties.origin_batches import Batch, batches, cut
from bot.figures.periods import day_in_words
from bot.figures.series import SeriesKey
from bot.watching.quiet import LONDON

MOST_TOLD = 12


@dataclass(frozen=True, slots=True)
class Explanation:
    """How an answer came about: in words, every observation as plain values, and the parts of the words.

    Formulas are with their numbers; `preset` is the chart's; `reading` what each stretch of words was taken for;
    `sources` are those of the measures, and `batches` the observations by the file that brought them.
    """

    text: str
    observations: tuple[Mapping[str, Any], ...]
    formulas: tuple[str, ...] = ()
    preset: str = ""
    reading: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    batches: tuple[Batch, ...] = ()


def explained(figures: Sequence[Figure], understood: Read, work: Work, world: World) -> Explanation:
    """The provenance of some figures. Nothing that is not shown is told."""
    behind = [one for figure in figures for one in figure.behind]
    observations = [_plain(held[-1]) for held in origins_behind(behind, work, world).values()]
    formulas = list(dict.fromkeys(f"{one.details['name']}: {one.formula}" for one in figures if one.formula))
    told = batches(observations, work.framework)
    sources = tuple(dict.fromkeys(source for key in _measures(behind) if (source := _source(key, work))))
    values: dict[str, Any] = {
        "formulas": formulas,
        "sources": sources,
        "as_at": day_in_words(work.day),
        "batches": cut(told, MOST_TOLD),
        "more": max(len(observations) - MOST_TOLD, 0),
        "preset": next((one.details["preset"] for one in figures if one.details.get("preset")), ""),
        "reading": [f"“{words}” as {taken}" for words, taken in understood.steps if taken],
    }
    text = world.templates.render("answer", "explanation", values)["text"]
    parts = (tuple(formulas), values["preset"], tuple(values["reading"]), sources, told)
    return Explanation(text, tuple(observations), *parts)


def _measures(behind: Sequence[Behind]) -> Sequence[str]:
    return list(dict.fromkeys(one.key.measure for one in behind))


def _source(measure: str, work: Work) -> str:
    return work.framework.measures[measure].source if measure in work.framework.measures else ""


def origins_behind(
    behind: Sequence[Behind], work: Work, world: World
) -> Mapping[tuple[SeriesKey, str], Sequence[Origin]]:
    """Every value ever held of what is behind a figure, by series and period; the last of each is the one that holds.

    What is not shown is not in it.
    """
    if world.origins is None:
        return {}
    moment = None if work.known_on is None else world.end_of_day(work.known_on)
    found: dict[tuple[SeriesKey, str], dict[int, Origin]] = {}
    for one in behind:
        wanted = {period.text for period in one.periods} - {*work.suppression.hidden(one.key)}
        looked_for = {one.key: wanted} if wanted else {}
        while looked_for:
            every = sorted(set().union(*looked_for.values()))
            held: dict[SeriesKey, set[str]] = defaultdict(set)
            for origin in world.origins.observations_behind([*looked_for], every, moment):
                if origin.period in looked_for[origin.key]:
                    held[origin.key].add(origin.period)
                    if origin.period not in work.suppression.hidden(origin.key):
                        found.setdefault((origin.key, origin.period), {})[origin.import_id] = origin
            looked_for = _within({key: periods - held[key] for key, periods in looked_for.items()}, work)
    return {place: tuple(held_then.values()) for place, held_then in found.items()}


def _within(left: Mapping[SeriesKey, set[str]], work: Work) -> dict[SeriesKey, set[str]]:
    """The series of the areas within those that have no figure of their own of some periods, and of which periods.

    An area's own figures are what it was made from; so a city may be made of its districts, beside boroughs that are
    made of nothing.
    """
    return {
        key._replace(area=child.key): periods
        for key, periods in left.items()
        if periods
        for child in work.framework.children_of(key.area)
    }


def _plain(origin: Origin) -> dict[str, Any]:
    return {
        "measure": origin.key.measure,
        "area": origin.key.area,
        "group": origin.key.group or None,
        "period": origin.period,
        "value": origin.value,
        "import": origin.import_id,
        "file": origin.file,
        "line": origin.line,
        "who": origin.who,
        "known_at": origin.known_at.isoformat(),
        "known_on_in_words": day_in_words(origin.known_at.astimezone(LONDON).date()),
    }
