"""What stands at each place of a question: names in their slots, what is said beside it, and the words themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.asking.asked_period import AskedPeriod
from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort, Vocabulary
from bot.asking.periods.period_names import number_of
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.asides import asides
from bot.asking.words.common_words import COURTESY
from bot.asking.words.crime_types import CRIMES, kinds_said_at
from bot.asking.words.field_words import Field
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import Token
from bot.asking.words.whole_wordings import Step
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

HOME_NAMED = Reading(Sort.FIELD, Field.HOME.value)
_PASSED = word_set("the a an please pls just currently right now so and hi then really exactly actually any")
_BEFORE_AREAS = word_set("in for across at within of on around over from about through throughout")
_BEFORE_PERIODS = word_set("in for during over from throughout of on since")
_OPENS = word_set("right so hi hello ok okay morning afternoon evening well um hey")
_OF_ONESELF = word_set("i ive im new just we weve were am as taking")
_DENYING = word_set("not no except without only apart but excluding how what which who when where why many much")
_SHORTEST_CLAUSE, _LONGEST_CLAUSE = 2, 14
_SLOTS = {
    Sort.AREA: "@area",
    Sort.TAG: "@theme",
    Sort.OBJECTIVE: "@theme",
    Sort.LEAD: "@lead",
    Sort.MEASURE: "@measure",
    Sort.KIND: "@kind",
}
_TIMES = {
    word: kind
    for noun, kind in (
        *(("day", PeriodKind.DAY), ("week", PeriodKind.WEEK), ("month", PeriodKind.MONTH)),
        *(("quarter", PeriodKind.QUARTER), ("year", PeriodKind.YEAR), ("wave", PeriodKind.WAVE)),
    )
    for word in (noun, f"{noun}s")
}


@dataclass(frozen=True, slots=True)
class AskedNumber:
    """A number in its slot."""

    number: int


@dataclass(frozen=True, slots=True)
class AskedTime:
    """A length of time in its slot."""

    kind: PeriodKind


@dataclass(frozen=True, slots=True)
class AskedCrimes:
    """That kinds of crime are asked through, and not all measures."""


def steps_of(tokens: Sequence[Token], vocabulary: Vocabulary, day: date, written: str) -> Sequence[Sequence[Step]]:
    """What can stand at each place of a question, names first, and longer ones before shorter."""
    periods = PeriodReader(tokens, day)
    words = [token.word for token in tokens]
    return [
        [
            *(_introduced(tokens, words, vocabulary) if at == 0 else ()),
            *_names(words, at, vocabulary),
            *_periods(words, at, periods),
            *_crimes(words, at),
            *_numbers(words, at),
            *_times(words, at),
            Step(at + 1, words[at]),
            *_passed_over(tokens, words, at, written, vocabulary),
        ]
        for at in range(len(tokens))
    ]


def _names(words: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[Step]:
    for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
        for one in sorted(vocabulary.readings(tuple(words[at : at + length]))):
            if (slot := _SLOTS.get(one.sort)) is not None:
                yield Step(at + length, slot, one)
    start = at + (words[at] in _BEFORE_AREAS)
    for length in range(min(LONGEST_PHRASE, len(words) - start), 0, -1):
        for one in sorted(vocabulary.readings(tuple(words[start : start + length]))):
            if one.sort is Sort.AREA:
                yield Step(start + length, "", one)
            elif one == HOME_NAMED:
                yield Step(start + length)


def _periods(words: Sequence[str], at: int, periods: PeriodReader) -> Iterator[Step]:
    for start in (at, at + 1) if words[at] in _BEFORE_PERIODS else (at,):
        if start < len(words) and (found := periods.period(start)) is not None:
            yield Step(start + found[0], "", found[1])
            yield Step(start + found[0], "@period")


def _numbers(words: Sequence[str], at: int) -> Iterator[Step]:
    if (number := number_of(words[at])) is not None:
        yield Step(at + 1, "@number", AskedNumber(number))


def _times(words: Sequence[str], at: int) -> Iterator[Step]:
    if (kind := _TIMES.get(words[at])) is not None:
        yield Step(at + 1, "@time", AskedTime(kind))


def _crimes(words: Sequence[str], at: int) -> Iterator[Step]:
    """`Crime types`, and by the name of all crime alone: the commonest crime."""
    if length := kinds_said_at(words, at):
        yield Step(at + length, "@kinds", AskedCrimes())
        yield Step(at + length, "@crimes", AskedCrimes())
    if words[at] in CRIMES:
        yield Step(at + 1, "@crimes", AskedCrimes())


def _introduced(tokens: Sequence[Token], words: Sequence[str], vocabulary: Vocabulary) -> Iterator[Step]:
    """`I've just taken over Coventry.`: what is said before it is asked, with the one area that it names."""
    end = next((place for place in range(1, len(tokens)) if tokens[place].opens), 0)
    if end < _SHORTEST_CLAUSE and end and words[0] in _OPENS:
        end = next((place for place in range(end + 1, len(tokens)) if tokens[place].opens), 0)
    said = [word for word in words[:end] if word not in _OPENS]
    if not said or said[0] not in _OF_ONESELF or len(said) > _LONGEST_CLAUSE or _DENYING & {*said}:
        return
    stretches = ((start, length) for start in range(end) for length in range(1, min(LONGEST_PHRASE, end - start) + 1))
    areas = {
        one
        for start, length in stretches
        for one in vocabulary.readings(tuple(words[start : start + length]))
        if one.sort is Sort.AREA
    }
    if len(areas) <= 1:
        yield Step(end, "", next(iter(areas), None))


def _passed_over(
    tokens: Sequence[Token], words: Sequence[str], at: int, written: str, vocabulary: Vocabulary
) -> Iterator[Step]:
    if words[at] in _PASSED or words[at] in COURTESY:
        yield Step(at + 1)
    if all(word in HARMLESS for word in words[: at + 1]):
        yield Step(at + 1)
    for length in sorted({*asides(tokens, words, at, written, vocabulary.is_name)}, reverse=True):
        yield Step(at + length)


def numbers_in(named: Sequence[object]) -> tuple[int, ...]:
    """The numbers that were said."""
    return tuple(one.number for one in named if isinstance(one, AskedNumber))


def areas_in(named: Sequence[object]) -> tuple[str, ...]:
    """The areas that were named."""
    return tuple(dict.fromkeys(one.key for one in named if isinstance(one, Reading) and one.sort is Sort.AREA))


def keys_in(named: Sequence[object], sort: Sort) -> tuple[str, ...]:
    """The names of a sort that were named."""
    return tuple(dict.fromkeys(one.key for one in named if isinstance(one, Reading) and one.sort is sort))


def periods_in(named: Sequence[object]) -> tuple[AskedPeriod, ...]:
    """The periods that were named."""
    return tuple(one for one in named if isinstance(one, AskedPeriod))
