"""`In minutes`, `in £k`: the figure in the unit that it was asked in, beside its own."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import Figure, Status
from bot.asking.question import Statistic
from bot.asking.words.unit_asked_for import asked_in
from bot.duties.answered import Answer
from bot.duties.words import Templates
from bot.figures.measures import Unit
from bot.figures.number_words import line_in_words

_SECONDS_A_MINUTE = 60
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
