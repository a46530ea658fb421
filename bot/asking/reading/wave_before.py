"""`Confidence previous wave`: the figure of the wave before the newest, where nothing is held against it."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.framework import Framework
from bot.figures.periods import PeriodKind


def settle_wave_before(parts: Parts, vocabulary: Vocabulary) -> None:
    """Take the wave before for the time that is asked of, where what is counted by waves is named beside no other."""
    alone = {*parts.fields} == {Field.PERIOD_EARLIER} and [*parts.units_earlier] == [PeriodKind.WAVE]
    besides = parts.periods or parts.directions or parts.threshold or parts.waves
    if alone and not besides and _are_of_waves(parts.measures, vocabulary.framework):
        parts.periods.append((parts.fields.pop(Field.PERIOD_EARLIER), _before_newest(1)))
        parts.units_earlier.clear()


def wave_before_that(previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The question before of the wave before its own, where that was the newest or one told from it; else None."""
    period, of_waves = previous.period, _are_of_waves(previous.measures, vocabulary.framework)
    if not of_waves or period.form not in (Form.NEWEST, Form.BEFORE_NEWEST) or previous.more_periods:
        return None
    return replace(previous, period=_before_newest(period.number + 1))


def _before_newest(number: int) -> AskedPeriod:
    return AskedPeriod(Form.BEFORE_NEWEST, relative=True, number=number, unit=PeriodKind.WAVE, words="the wave before")


def _are_of_waves(measures: tuple[str, ...] | list[str], framework: Framework) -> bool:
    return bool(measures) and all(framework.measures[key].cadence is PeriodKind.WAVE for key in measures)
