"""One thing asked twice, the second time exactly: how many crimes are getting solved in Sale, solved rate for June.

Or first whether it is as it should be, and then what that is held against: have we enough officers, are we at target.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.spoken_of import names_a_measure, plain_words
from bot.asking.reading.statements import names_in, times_in
from bot.asking.words.common_words import COMMON
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import plain_text, stem, tokens_of, words_of
from bot.asking.words.word_sets import word_set

_MARK = re.compile(r"[,;?!]\s+|\.\s+|\s+[-\u2013\u2014]+\s+")
_NOTHING_MORE = (
    COMMON | HARMLESS | word_set("getting got get being we our us they people crime crimes offence offences")
)
_AS_IT_SHOULD_BE = word_set("enough yet ok okay alright right good bad high low fine still too few")
_BEGINS = word_set("is are was were do does did have has had hows how")
_DENIES = word_set("not no isnt arent without except only than per each every")


def asked_twice(text: str, vocabulary: Vocabulary, day: date) -> Iterator[str]:
    """The second of two clauses that ask the same, with the measure, the place and the time of the first."""
    clauses = [one.strip() for one in _MARK.split(text) if plain_words(one)]
    if len(clauses) != 2 or _DENIES & {*plain_words(clauses[0])}:
        return
    first, second = (_clause(one, vocabulary, day) for one in clauses)
    if first.others or second.others or len(first.areas) > 1 or len(first.times) > 1:
        return
    place = f" in {first.said(first.areas)}" if first.areas and not second.areas else ""
    when = f" {first.said(first.times)}" if first.times else ""
    if not second.measures:
        if (judged := _judged(first)) and names_a_measure(judged, vocabulary):
            yield f"{judged}{place}{when}: {clauses[1]}"
        return
    rest = {word for at, word in enumerate(first.words) if at not in first.known and word not in _NOTHING_MORE}
    same = not (first.times and second.times) or first.said(first.times) == second.said(second.times)
    if rest and same and _come_down_to(rest, second, vocabulary):
        yield f"{clauses[1].rstrip('.?!')}{place}{'' if second.times else when}"


class _Clause(NamedTuple):
    """A clause with where its areas, measures and times stand; `others` has what else of the catalogue it names."""

    words: Sequence[str]
    areas: Sequence[tuple[int, int]]
    measures: Sequence[tuple[int, int]]
    times: Sequence[tuple[int, int]]
    keys: frozenset[str]
    others: bool

    @property
    def known(self) -> frozenset[int]:
        """The places of its areas and times."""
        return frozenset(place for start, end in (*self.areas, *self.times) for place in range(start, end))

    def said(self, spans: Sequence[tuple[int, int]]) -> str:
        """The words of some stretches."""
        return " ".join(" ".join(self.words[start:end]) for start, end in spans)


def _clause(text: str, vocabulary: Vocabulary, day: date) -> _Clause:
    tokens = tokens_of(plain_text(text))
    words = [token.word for token in tokens]
    found = [*names_in(words, vocabulary)]
    areas = [(start, end) for start, end, every in found if all(one.sort is Sort.AREA for one in every)]
    measures = [(start, end) for start, end, every in found if all(one.sort is Sort.MEASURE for one in every)]
    keys = frozenset(one.key for _, _, every in found for one in every if one.sort is Sort.MEASURE)
    times = [*times_in(PeriodReader(tokens, day), len(words))]
    return _Clause(words, areas, measures, times, keys, len(areas) + len(measures) < len(found))


def _judged(clause: _Clause) -> str:
    """What it is asked of whether it is as it should be: officers, of have we got enough officers yet."""
    words, named = clause.words, clause.measures
    if words[0] not in _BEGINS or not _AS_IT_SHOULD_BE & {*words} or len(named) > 1:
        return ""
    known = clause.known | {place for start, end in named for place in range(start, end)}
    passed = _NOTHING_MORE | _AS_IT_SHOULD_BE
    rest = [word for at, word in enumerate(words) if at not in known and word not in passed]
    return clause.said(named) if not rest else " ".join(rest) * (not named)


def _come_down_to(rest: set[str], clause: _Clause, vocabulary: Vocabulary) -> bool:
    """Whether words are all of the one measure that a clause names."""
    if len(clause.keys) != 1:
        return False
    measure = vocabulary.framework.measures[min(clause.keys)]
    names = [words_of(name) for name in (measure.name, *measure.aliases)]
    own = {stem(word) for name in names for word in name}
    bag = frozenset(one for name in names for one in sense_of(name).bag)
    return all(stem(word) in own or (sense_of((word,)).bag and sense_of((word,)).bag <= bag) for word in rest)
