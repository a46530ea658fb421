"""What stands at each place of a question: names in their slots, what is said beside it, and the words themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.asking.asked_period import AskedPeriod
from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.asides import asides
from bot.asking.words.common_words import COURTESY
from bot.asking.words.field_words import Field
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import Token
from bot.asking.words.whole_wordings import Step
from bot.asking.words.word_sets import word_set

HOME_NAMED = Reading(Sort.FIELD, Field.HOME.value)
_PASSED = word_set("the a an please pls just currently right now so and hi then really exactly actually any")
_BEFORE_AREAS = word_set("in for across at within of on around over from about through throughout")
_BEFORE_PERIODS = word_set("in for during over from throughout of on since")
_SLOTS = {
    Sort.AREA: "@area",
    Sort.TAG: "@theme",
    Sort.OBJECTIVE: "@theme",
    Sort.LEAD: "@lead",
    Sort.MEASURE: "@measure",
    Sort.KIND: "@kind",
}
_CRIMES = tuple(
    tuple(words.split())
    for noun, nouns in (("crime", "crimes"), ("offence", "offences"))
    for words in (
        *(f"{noun} types", f"{noun} type", f"{noun} categories", f"{noun} category", f"{noun} kinds"),
        *(f"types of {noun}", f"type of {noun}", f"kinds of {noun}", f"kind of {noun}", f"categories of {noun}"),
        *(f"category of {noun}", f"sort of {noun}", f"sorts of {noun}", nouns, noun),
    )
)


@dataclass(frozen=True, slots=True)
class AskedCrimes:
    """That kinds of crime are asked through, and not all measures."""


def steps_of(tokens: Sequence[Token], vocabulary: Vocabulary, day: date, written: str) -> Sequence[Sequence[Step]]:
    """What can stand at each place of a question, names first, and longer ones before shorter."""
    periods = PeriodReader(tokens, day)
    words = [token.word for token in tokens]
    return [
        [
            *_names(words, at, vocabulary),
            *_periods(words, at, periods),
            *_crimes(words, at),
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
            yield Step(start + found[0], "@period", found[1])


def _crimes(words: Sequence[str], at: int) -> Iterator[Step]:
    for phrase in _CRIMES:
        if tuple(words[at : at + len(phrase)]) == phrase:
            yield Step(at + len(phrase), "@crimes", AskedCrimes())


def _passed_over(
    tokens: Sequence[Token], words: Sequence[str], at: int, written: str, vocabulary: Vocabulary
) -> Iterator[Step]:
    if words[at] in _PASSED or words[at] in COURTESY:
        yield Step(at + 1)
    if all(word in HARMLESS for word in words[: at + 1]):
        yield Step(at + 1)
    for length in sorted({*asides(tokens, at, written, vocabulary.is_name)}, reverse=True):
        yield Step(at + length)


def areas_in(named: Sequence[object]) -> tuple[str, ...]:
    """The areas that were named."""
    return tuple(dict.fromkeys(one.key for one in named if isinstance(one, Reading) and one.sort is Sort.AREA))


def keys_in(named: Sequence[object], sort: Sort) -> tuple[str, ...]:
    """The names of a sort that were named."""
    return tuple(dict.fromkeys(one.key for one in named if isinstance(one, Reading) and one.sort is sort))


def periods_in(named: Sequence[object]) -> tuple[AskedPeriod, ...]:
    """The periods that were named."""
    return tuple(one for one in named if isinstance(one, AskedPeriod))
