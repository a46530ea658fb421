"""The slowest and the fastest: the highest and lowest of what takes time, the worst and best of what is in time."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Better, Measure, Unit

_TIMES = frozenset({Unit.MINUTES, Unit.SECONDS})


def settle_slowest(parts: Parts, measures: Sequence[Measure]) -> None:
    """`Which district is slowest to emergencies`, of which is held how many were reached in time: the worst."""
    if parts.of_times and measures and all(_is_in_time(one) for one in measures):
        parts.of_times = False
        for said, meant in ((Field.HIGHEST, Field.WORST), (Field.LOWEST, Field.BEST)):
            if said in parts.fields:
                parts.fields.setdefault(meant, parts.fields.pop(said))


def slowest_of_those(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Parts | NotUnderstood:
    """`Who was slowest` in a thread: of the measure before, of which there must be a time."""
    if not parts.of_times or parts.measures or parts.directions or parts.has(Field.CHANGE, Field.COMPARE):
        return parts
    measures = [vocabulary.framework.measures[key] for key in previous.measures]
    settled = replace(parts, fields=dict(parts.fields))
    settle_slowest(settled, measures)
    if settled.of_times and not {one.unit for one in measures} <= _TIMES:
        return NotUnderstood("mixed")
    return settled


def _is_in_time(measure: Measure) -> bool:
    return measure.unit is Unit.PERCENT and measure.better is Better.HIGHER
