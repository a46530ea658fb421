"""Whether a figure was revised: what was held of it before, until when, and how many others of its series were."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from bot.asking.answers import Figure
from bot.asking.asked_period import NEWEST
from bot.asking.question import Question
from bot.asking.working_out.work import Work
from bot.duties.answer_provenance import origins_behind
from bot.duties.answer_world import Origin, World
from bot.figures.number_words import figure_in_words
from bot.figures.periods import day_in_words, parse_period
from bot.figures.series import SeriesKey
from bot.watching.quiet import LONDON

MOST_REVISED = 4


def with_revisions(figures: tuple[Figure, ...], question: Question, work: Work, world: World) -> tuple[Figure, ...]:
    """The figures, each with what was held before of what it is made of, where it is asked whether it may change."""
    if not question.asks_final or world.origins is None:
        return figures
    told = [(one, _revisions_of(one, work, world)) for one in figures]
    of_series = question.period == NEWEST and not question.more_periods
    return tuple(
        replace(
            one,
            details={**one.details, "revisions": {**own, **(_of_the_series(one, work, world) if of_series else {})}},
        )
        if own
        else one
        for one, own in told
    )


def _revisions_of(figure: Figure, work: Work, world: World) -> dict[str, Any]:
    """What the words of a figure are told; nothing where it is not known where it is from."""
    behind = {place: _steps(held) for place, held in origins_behind(figure.behind, work, world).items()}
    if not behind:
        return {}
    revised = {place: steps for place, steps in behind.items() if len(steps) > 1}
    own_area = {key.area for key, _ in behind} == {figure.area.key}
    return {
        "number": len(behind),
        "since": day_in_words(max(_day(steps[0]) for steps in behind.values())),
        "number_revised": len(revised),
        "revised": [
            _in_words(key, period, steps, figure, work, with_area=not own_area)
            for (key, period), steps in list(revised.items())[:MOST_REVISED]
        ],
        "more": max(len(revised) - MOST_REVISED, 0),
        # What was small then was not shown then either.
        "shown": figure.measure.suppress_below == 0,
        "series": None,
    }


def _of_the_series(figure: Figure, work: Work, world: World) -> Mapping[str, Any]:
    """How many figures of the whole series were revised, where no period was named; not of one summed from areas."""
    keys = {one.key for one in figure.behind}
    if world.origins is None or len(keys) != 1:
        return {}
    key = keys.pop()
    moment = None if work.known_on is None else world.end_of_day(work.known_on)
    held: dict[str, list[Origin]] = {}
    for origin in world.origins.observations_behind([key], None, moment):
        if parse_period(origin.period, work.framework.waves).end <= work.day:
            held.setdefault(origin.period, []).append(origin)
    steps = [_steps(one) for period, one in held.items() if period not in work.suppression.hidden(key)]
    revised = [one for one in steps if len(one) > 1]
    last = max((_day(one[-1]) for one in revised), default=None)
    return (
        {"series": {"held": len(steps), "revised": len(revised), "last": last and day_in_words(last)}} if steps else {}
    )


def _steps(held: Sequence[Origin]) -> list[Origin]:
    """The values of a period one after the other, each with the import that first brought it."""
    return [one for at, one in enumerate(held) if at == 0 or one.value != held[at - 1].value]


def _in_words(
    key: SeriesKey, period: str, steps: Sequence[Origin], figure: Figure, work: Work, *, with_area: bool
) -> dict[str, Any]:
    unit = figure.measure.unit
    values = [figure_in_words(one.value, unit) for one in steps]
    area = work.framework.areas.get(key.area)
    return {
        "area": area.name if with_area and area is not None else "",
        "period": parse_period(period, work.framework.waves).in_words,
        "values": [{"value": value, "on": day_in_words(_day(one))} for value, one in zip(values, steps, strict=True)],
        "times": len(steps) - 1,
        "less_than_shown": any(one == other for one, other in pairwise(values)),
    }


def _day(origin: Origin) -> date:
    return origin.known_at.astimezone(LONDON).date()
