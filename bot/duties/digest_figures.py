"""The figures that fall due within days, as a channel's digest tells of them."""

from collections.abc import Sequence
from datetime import date

from bot.duties.evaluate import facts_of
from bot.duties.watching import Watching
from bot.duties.words import Mention
from bot.figures.framework import Framework
from bot.figures.periods import Period, weekday_in_words
from bot.figures.series import SeriesKey
from bot.watching.figures_due import FigureDue, figures_due
from bot.watching.rules import DataLate

MOST_NAMES = 3
"""Of the figures that are due together; the others are counted."""


def tells_of_figures(world: Watching) -> bool:
    """Whether any rule says which figures are awaited."""
    return any(isinstance(rule.when, DataLate) for rule in world.rules)


def figures_due_here(world: Watching, channel: str, day: date, until: date) -> tuple[FigureDue, ...]:
    """The figures due from one day to another that a channel may see; for one that looks after areas, theirs alone."""
    known = world.catalogue.channels.get(channel)
    if known is None or not tells_of_figures(world):
        return ()
    facts = facts_of(world.catalogue, world.source, day)
    return tuple(
        one
        for one in figures_due(facts, world.rules, until)
        if facts.measure_of(one.key).marking.may_be_seen_in(known.marking)
        and (not known.areas or one.key.area in known.areas)
    )


def figures_due_lines(world: Watching, due: Sequence[FigureDue]) -> list[str]:
    """A line for each period whose figures are due on one day, the first to be due first."""
    together: dict[tuple[date, Period], list[SeriesKey]] = {}
    for one in due:
        together.setdefault((one.due, one.period), []).append(one.key)
    return [_line(world, day, period, keys) for (day, period), keys in together.items()]


def _line(world: Watching, day: date, period: Period, keys: Sequence[SeriesKey]) -> str:
    framework = world.catalogue.framework
    areas = {key.area for key in keys}
    values = {
        "number": len(keys),
        "names": [_name(framework, key, with_area=len(areas) > 1) for key in keys[:MOST_NAMES]],
        "area": framework.areas[next(iter(areas))].name if len(areas) == 1 else None,
        "period": period.in_words,
        "due": weekday_in_words(day),
    }
    return Mention(world.templates.render("digest", "figures", values)["text"])


def _name(framework: Framework, key: SeriesKey, *, with_area: bool) -> str:
    measure = framework.measures[key.measure]
    group = next((one.name for one in measure.groups if one.key == key.group), key.group)
    name = f"{measure.name} ({group})" if group else measure.name
    return f"{name} in {framework.areas[key.area].name}" if with_area else name
