"""The finders of what is asked of a figure: conditions, targets, judgements, records, and when it comes."""

from collections.abc import Iterator

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.finality import FINAL_BEGINNINGS, finalities
from bot.asking.periods.parts_of_years import JUDGED_PARTS, USUAL_AMONG, USUAL_BEGINNINGS, judged_parts, usual_parts
from bot.asking.periods.published import PUBLISHED_BEGINNINGS, publications
from bot.asking.periods.revisions_asked import REVISED_BEGINNINGS, revisions_asked
from bot.asking.question import Aim
from bot.asking.reading.finders import EVERYWHERE, Finder
from bot.asking.reading.group_or_number import names_its_group
from bot.asking.reading.judging_words import JUDGED, JUDGING_BEGINNINGS, judged_numbers, judged_times, judging
from bot.asking.reading.lost_or_gained import BROUGHT, LOST_BEGINNINGS, WAYS, brought_at, lost_or_gained_at
from bot.asking.reading.needed_words import NEEDED_AMONG, NEEDED_BEGINNINGS, needed
from bot.asking.reading.none_of_them import NONE_BEGINNINGS, none_of_them
from bot.asking.reading.occurrences import OCCURRENCE_BEGINNINGS, occurrences
from bot.asking.reading.places_of_targets import NAMED_TARGET_BEGINNINGS, named_targets
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.said_aims import AIM_BEGINNINGS, STARTS, SaidAim, baselines, said_aims
from bot.asking.reading.span import Span, of_field
from bot.asking.reading.statistics_said import STATISTIC_BEGINNINGS, statistics_said_at
from bot.asking.reading.than_then import AMONG_THEN, THEN_BEGINNINGS, than_then_at
from bot.asking.reading.thresholds import THRESHOLD_BEGINNINGS, Threshold, thresholds
from bot.asking.words.field_words import Field
from bot.asking.words.records_said import EVER, all_time


def _thresholds_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for one in thresholds(question.tokens, at, question.written):
        if names_its_group(question, at, one.end) or _so_many_of_a_kind(question, at, one.end):
            continue  # under 18 of those who went missing, and not fewer than 18 of them
        yield Span(at, one.end, threshold=one.condition, unit=one.unit)


def _so_many_of_a_kind(question: PlainQuestion, at: int, end: int) -> bool:
    """Whether the first so many of a kind of area are asked for, and no number to be over: robbery top 3 districts."""
    behind = (tuple(question.words[end:last]) for last in (end + 1, end + 2))
    by_kind = question.words[at] == "top" and end == len(question.words) and "by" in question.words[:at]
    return by_kind or (
        question.words[at] == "top"
        and any(
            one.sort is Sort.KIND or one == _AREAS
            for said in behind
            if said
            for one in question.vocabulary.readings(said)
        )
    )


def _none_of_them_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for one in none_of_them(question.tokens, at, question.vocabulary):
        yield Span(at, one.end, threshold=one.condition)


def _occurrences_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if question.words[at] == "how" and (_of_a_group(question, at) or _of_areas(question, at)):
        return
    for one in occurrences(question.tokens, question.words, at):
        yield Span(at, at + one.length, (Reading(Sort.FIELD, one.field.value),), occurs=one.occurs)


def _of_a_group(question: PlainQuestion, at: int) -> bool:
    """Whether what follows could be a number to be under, and names a group: how many of them under 18."""
    found = ((place, one) for place in range(at, len(question.words)) for one in _numbers_at(question, place))
    return any(names_its_group(question, place, one.end) for place, one in found)


def _of_areas(question: PlainQuestion, at: int) -> bool:
    """Whether it is asked how many of the areas of a kind, and of no times: how many of the seven boroughs are up."""
    said = question.words[at : at + _LONGEST_OF_AREAS]
    if said[:3] != ["how", "many", "of"]:
        return False
    named = (tuple(said[first:end]) for first in range(3, len(said)) for end in range(first + 1, len(said) + 1))
    return any(one.sort is Sort.KIND for words in named for one in question.vocabulary.readings(words))


_LONGEST_OF_AREAS = 8
_AREAS = Reading(Sort.FIELD, Field.AREAS.value)


def _numbers_at(question: PlainQuestion, at: int) -> Iterator[Threshold]:
    if question.words[at] in THRESHOLD_BEGINNINGS:
        yield from thresholds(question.tokens, at, question.written)


def _all_time_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length in all_time(question.words, at):
        yield Span(at, at + length, (Reading(Sort.HARMLESS, question.words[at]),))


def _judged_numbers_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for number in judged_numbers(question.tokens, at, question.written):
        yield Span(at, number.end, aim=Aim(number.number, number.unit, plain=True))


def _judged_times_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length in judged_times(question.tokens, at):
        step = question.vocabulary.readings((question.words[at + length - 1],))
        yield Span(at, at + length, tuple(sorted(step)), per_time=True)


def _judging_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (of_field(at, length, Field.SIGNALS) for length in judging(question.tokens, at))


def _finalities_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (of_field(at, length, Field.FINAL) for length in finalities(question.tokens, at))


def _revisions_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length in revisions_asked(question.words, at, question.said):
        yield of_field(at, length, Field.FINAL)


def _publications_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (of_field(at, length, Field.PUBLISHED) for length in publications(question.tokens, at))


def _named_targets_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from named_targets(question.tokens, at, question.periods, question.written)


def _usual_parts_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length, part in usual_parts(question.tokens, at, question.periods):
        yield of_field(at, length, Field.SEASON)._replace(period=part)


def _spreads_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`The range of sickness across districts`: how far the ends of all of them are apart."""
    words = question.words
    place = next((one + 1 for one in range(at + 1, len(words)) if words[one] == "across"), len(words))
    place += words[place : place + 1] in (["the"], ["our"], ["all"])
    named = [tuple(words[place:end]) for end in (place + 1, place + 2) if end <= len(words)]
    if any(one.sort is Sort.KIND for said in named for one in question.vocabulary.readings(said)):
        yield of_field(at, 1 + (words[at + 1 : at + 2] in (["of"], ["in"])), Field.GAP)


_SPREADS = frozenset({"range", "spread"})


def _judged_parts_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length, part in judged_parts(question.tokens, at, question.periods):
        yield of_field(at, length, Field.SIGNALS)._replace(period=part)


def _needed_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for part in needed(question.tokens, at, question.written):
        reading = Reading(Sort.HARMLESS, "needed") if part.field is None else Reading(Sort.FIELD, part.field.value)
        yield Span(at, at + part.length, () if part.aim is not None else (reading,), aim=part.aim)


def _said_aims_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for said in said_aims(question.tokens, at, question.written, question.vocabulary):
        yield _of_aim(at, said)


def _baselines_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for said in baselines(question.tokens, at, question.periods, question.vocabulary):
        yield _of_aim(at, said)


def _of_aim(at: int, said: SaidAim) -> Span:
    readings = () if said.field is None else (Reading(Sort.FIELD, said.field.value),)
    return Span(at, at + said.length, readings, aim=said.aim)


ASKED_OF_FIGURES = (
    Finder(_thresholds_at, THRESHOLD_BEGINNINGS, numbers=True),
    Finder(_none_of_them_at, NONE_BEGINNINGS),
    Finder(_occurrences_at, OCCURRENCE_BEGINNINGS, numbers=True),
    Finder(_all_time_at, EVERYWHERE, among=EVER),
    Finder(_judged_numbers_at, frozenset(), numbers=True),
    Finder(_judged_times_at, frozenset({"in"}), among=JUDGED),
    Finder(_judging_at, JUDGING_BEGINNINGS),
    Finder(lost_or_gained_at, LOST_BEGINNINGS),
    Finder(brought_at, BROUGHT, among=WAYS),
    Finder(_finalities_at, FINAL_BEGINNINGS),
    Finder(_revisions_at, REVISED_BEGINNINGS),
    Finder(_publications_at, PUBLISHED_BEGINNINGS),
    Finder(_named_targets_at, NAMED_TARGET_BEGINNINGS),
    Finder(_usual_parts_at, USUAL_BEGINNINGS, among=USUAL_AMONG),
    Finder(_spreads_at, _SPREADS),
    Finder(_judged_parts_at, frozenset({"a"}), among=JUDGED_PARTS),
    Finder(_needed_at, NEEDED_BEGINNINGS, numbers=True, among=NEEDED_AMONG),
    Finder(_said_aims_at, AIM_BEGINNINGS, numbers=True),
    Finder(_baselines_at, EVERYWHERE, among=STARTS),
    Finder(statistics_said_at, STATISTIC_BEGINNINGS),
    Finder(than_then_at, THEN_BEGINNINGS, among=AMONG_THEN),
)
"""What stands at a place of what is asked of a figure, besides the words of the field."""
