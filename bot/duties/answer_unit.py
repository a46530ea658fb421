"""`In minutes`, `in £k`: the figure in the unit that it was asked in, beside its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import Figure, Status
from bot.asking.question import Choice, Statistic
from bot.asking.words.unit_asked_for import asked_in
from bot.duties.answer_words import refusal_in_words
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.words import Templates
from bot.figures.measures import Unit
from bot.figures.number_words import line_in_words

_SECONDS_A_MINUTE = 60
_TIMED_IN = re.compile(r"(?<!\d )(?<!\d)\b(min|minute|sec|second|hr|hour)s\b", re.IGNORECASE)
_IN_FULL = {"min": "minutes", "sec": "seconds", "hr": "hours"}
_OF_A_TIME = (Statistic.VALUE, Statistic.TOTAL, Statistic.YEAR_TO_DATE, Statistic.ROLLING_12_MONTHS)


def with_the_unit_asked(found: Answer, figures: Sequence[Figure], asked: str, templates: Templates) -> Answer:
    """The answer with its first figure in the unit that it was asked in; the figure itself stays in its own."""
    one = next(iter(figures), None)
    if one is None or one.value is None or one.period is None or one.statistic not in _OF_A_TIME:
        return found
    unit = asked_in(asked, one.unit)
    told = [said for said in found.said if one.measure.name in said]
    if found.status is not Status.ANSWERED or unit is None or not told:
        return found
    value = line_in_words(one.value / unit.of, Unit.POUNDS if one.unit is Unit.POUNDS else Unit.RATIO)
    apart = one.unit is Unit.SECONDS and unit.name == "minutes"
    minutes, seconds = divmod(round(one.value), _SECONDS_A_MINUTE) if apart else (0, 0)
    values = {"when": one.period.in_words, "value": value, "unit": unit.name, "minutes": minutes, "seconds": seconds}
    with_it = f"{told[0]} {templates.render('answer', 'in_unit', values)['text'].strip()}"
    return replace(
        found,
        text=found.text.replace(told[0], with_it, 1),
        said=tuple(with_it if said == told[0] else said for said in found.said),
    )


def with_no_figure_of_another_unit(found: Answer, asked: str, plain: str, world: World) -> Answer:
    """That no minutes are held where these were asked for by name (`average minutes`): a share in time is none of them.

    `plain` is the question as it was answered, which is offered.
    """
    said = _TIMED_IN.search(asked)
    shares = () if said is None else _shares_told(found, world)
    if said is None or not shares:
        return found
    unit = said[1].lower()
    details = {"word": f"how many {_IN_FULL.get(unit, f'{unit}s')} it took", "near": shares}
    return Answer(
        status=Status.UNKNOWN,
        text=refusal_in_words("told apart", details, world),
        choices=(Choice(shares[0], plain),) if plain != asked and len(shares) == 1 else (),
        reason="told apart",
        question=found.question,
        read=found.read,
    )


def _shares_told(found: Answer, world: World) -> list[str]:
    """The names of what an answer is of, where each is a share and no name of any says a time that is counted."""
    asked = found.question
    if found.status is not Status.ANSWERED or found.parts or asked is None or asked.count_behind is not None:
        return []
    measures = [world.catalogue.framework.measures[key] for key in asked.measures]
    timed = any(_TIMED_IN.search(name) for one in measures for name in (one.name, *one.aliases))
    return [] if timed or any(one.unit is not Unit.PERCENT for one in measures) else [one.name for one in measures]
