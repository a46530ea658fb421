"""The stretches that ask something of a figure: conditions, targets, judgements, records, and when it comes."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.finality import finalities
from bot.asking.periods.parts_of_years import judged_parts, usual_parts
from bot.asking.periods.period_words import PeriodReader
from bot.asking.periods.published import publications
from bot.asking.question import Aim
from bot.asking.reading.judging_words import judged_numbers, judging
from bot.asking.reading.needed_words import needed
from bot.asking.reading.none_of_them import none_of_them
from bot.asking.reading.occurrences import occurrences
from bot.asking.reading.places_of_targets import named_targets
from bot.asking.reading.said_aims import baselines, said_aims
from bot.asking.reading.span import Span
from bot.asking.reading.thresholds import thresholds
from bot.asking.words.field_words import Field
from bot.asking.words.records_said import all_time
from bot.asking.words.tokens import Token


def asked_spans(
    tokens: Sequence[Token], at: int, periods: PeriodReader, vocabulary: Vocabulary, written: str
) -> Iterator[Span]:
    """What stands at a place of what is asked of a figure, besides the words of the field."""
    yield from (Span(at, one.end, threshold=one.condition, unit=one.unit) for one in thresholds(tokens, at, written))
    yield from (Span(at, one.end, threshold=one.condition) for one in none_of_them(tokens, at, vocabulary))
    for one in occurrences(tokens, at):
        yield Span(at, at + one.length, (Reading(Sort.FIELD, one.field.value),), occurs=one.occurs)
    for length in all_time([token.word for token in tokens], at):
        yield Span(at, at + length, (Reading(Sort.HARMLESS, tokens[at].word),))
    for number in judged_numbers(tokens, at, written):
        yield Span(at, number.end, aim=Aim(number.number, number.unit, plain=True))
    for found, field in ((judging, Field.SIGNALS), (finalities, Field.FINAL), (publications, Field.PUBLISHED)):
        yield from (Span(at, at + length, (Reading(Sort.FIELD, field.value),)) for length in found(tokens, at))
    yield from named_targets(tokens, at, periods, written)
    for find, field in ((usual_parts, Field.SEASON), (judged_parts, Field.SIGNALS)):
        for length, part_of_year in find(tokens, at, periods):
            yield Span(at, at + length, (Reading(Sort.FIELD, field.value),), period=part_of_year)
    for part in needed(tokens, at, written):
        reading = Reading(Sort.HARMLESS, "needed") if part.field is None else Reading(Sort.FIELD, part.field.value)
        yield Span(at, at + part.length, () if part.aim is not None else (reading,), aim=part.aim)
    for said in (*said_aims(tokens, at, written, vocabulary), *baselines(tokens, at, periods, vocabulary)):
        readings = () if said.field is None else (Reading(Sort.FIELD, said.field.value),)
        yield Span(at, at + said.length, readings, aim=said.aim)
