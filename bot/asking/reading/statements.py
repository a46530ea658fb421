"""A statement that people make beside a question: who they are, what their day is, what they heard. It asks nothing.

It is known by what it is: of whom it speaks (a closed list), that it says something of them, and that no word of it
could say which cases are meant.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.called_after_places import is_called_after_a_place
from bot.asking.reading.statement_manner import Standing, StatedWords, is_of_days, manner_of
from bot.asking.reading.statements_that_narrow import is_of_a_team, names_what_is_wanted
from bot.asking.words import statement_words as kinds
from bot.asking.words.english_qualities import POLICE_WORK
from bot.asking.words.english_words import is_english
from bot.asking.words.tokens import plain_text, root, tokens_of
from bot.asking.words.word_sets import word_set

LONGEST_STATEMENT = 24
_SHORTEST, _LONGEST_NAME = 2, 6
_NAMING = (Sort.MEASURE, Sort.AREA, Sort.GROUP, Sort.PEERS, Sort.DELIVERABLE, Sort.WAVE)
_ALSO_ASKERS = frozenset({"resident", "residents", "public", "people", "pcc", "opcc", "commissioner", "deal"})
"""Names that are also those who ask, or what is done: we had to deal with it, though a town is called Deal."""
_CAPITALS = re.compile(r"(?<=[^\W_] )[A-Z][a-z]+")


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement as it was written, and what of the catalogue and of times it names.

    `is_plain` says that all its words are passed over anyway; `may_place` that it may say where; `says_who` that it
    says who asks, whose area is meant where the question names none; `one_of_each` has for each word that may be of a
    measure those that it can be of;
    `called_after` has the measures that an occasion is called after.
    """

    text: str
    measures: frozenset[str] = frozenset()
    areas: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    is_plain: bool = True
    may_place: bool = False
    says_who: bool = False
    one_of_each: tuple[frozenset[str], ...] = ()
    called_after: frozenset[str] = frozenset()


def stated(text: str, vocabulary: Vocabulary, day: date, standing: Standing = Standing.BEFORE) -> Stated | None:
    """A clause as a statement; None where it is none, or where it may say which cases are meant.

    What goes on behind a comma may only be of words that are passed over anyway.
    """
    tokens = tokens_of(plain_text(text))
    words = [token.word for token in tokens]
    if not _SHORTEST <= len(words) <= LONGEST_STATEMENT or _narrows(words) or names_what_is_wanted(words):
        return None
    if is_of_a_team(words):
        return None
    found = [*names_meant(words, vocabulary)]
    if any({one.sort for one in readings} not in ({Sort.MEASURE}, {Sort.AREA}) for _, _, readings in found):
        return None
    if {word.casefold() for word in written_in_capitals(text) if word.isupper()} & kinds.SHORT_FOR_CASES:
        return None
    times = [*times_in(PeriodReader(tokens, day), len(words))]
    named = frozenset(place for start, end, _ in found for place in range(start, end))
    timed = frozenset(place for start, end in times for place in range(start, end))
    said = StatedWords(words, named, timed, frozenset(written_in_capitals(text)), bool(kinds.SAYING & {*words}))
    manner = manner_of(said, standing)
    if manner is None or is_of_days(words):
        return None
    unsafe = [at for at in range(len(words)) if not said.is_safe(at)]
    if kinds.NEGATION & {*words} and (unsafe or kinds.REFUSED & {*words}):
        return None
    is_open = manner == "open" and standing is not Standing.GOES_ON
    if unsafe and not (is_open and all(_may_stand(said, at, vocabulary) for at in unsafe)):
        return None
    speakers = kinds.AFFECTED | ({"student"} if "here" in words else set())
    if kinds.WHOM_IT_HAPPENED_TO & {*words} - speakers and not {"my", "our"} & {*words}:
        return None
    measures = frozenset(one.key for _, _, readings in found for one in readings if one.sort is Sort.MEASURE)
    claims = said.claims and any(word in kinds.MOVED or word.isdecimal() for word in words)
    return Stated(
        text.strip().rstrip(".,;:!- "),
        measures,
        tuple(dict.fromkeys(one.key for _, _, readings in found for one in readings if one.sort is Sort.AREA)),
        tuple(" ".join(words[start:end]) for start, end in times if not {*words[start:end]} <= kinds.SAFE),
        is_plain=not (manner == "told" or unsafe or measures or claims or _may_narrow(words, times)),
        may_place=any(_is_placed(said, at) for at in unsafe),
    )


def _may_narrow(words: Sequence[str], times: Sequence[tuple[int, int]]) -> bool:
    """Whether it tells of a time that may be meant, and is told: the board wants January to March."""
    return "quarter" in words or any(
        _MONTHS & {*words[start:end]} or any(word.isdecimal() and len(word) == 4 for word in words[start:end])
        for start, end in times
    )


_MONTHS = word_set("january february march april may june july august september october november december year years")


def _narrows(words: Sequence[str]) -> bool:
    cues = kinds.NARROWING & {*words}
    among_calls = "between" in cues and words[words.index("between") + 1 :][:1] in (["calls"], ["meetings"], ["jobs"])
    return bool(cues - {"between"} if among_calls else cues)


def names_in(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[int, int, tuple[Reading, ...]]]:
    """The names of the catalogue among some words, longest first: where each begins and ends, and what it means."""
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            phrase = tuple(words[at : at + length])
            readings = tuple(one for one in vocabulary.readings(phrase) if one.sort in _NAMING)
            if readings and not (length == 1 and words[at] in _ALSO_ASKERS):
                yield at, at + length, readings
                at += length - 1
                break
        at += 1


def names_meant(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[int, int, tuple[Reading, ...]]]:
    """The names among some words, without places that a club or a paper that asks is called after."""
    for start, end, readings in names_in(words, vocabulary):
        if not (is_called_after_a_place(words, end) and any(one.sort is Sort.AREA for one in readings)):
            yield start, end, readings


def times_in(reader: PeriodReader, number: int) -> Iterator[tuple[int, int]]:
    """The times that are said among so many words: where each begins and ends."""
    at = 0
    while at < number:
        found = reader.period(at)
        if found is not None:
            yield at, at + found[0]
        at += found[0] if found is not None else 1


def written_in_capitals(text: str) -> Iterator[str]:
    """Words that are written as names are, and abbreviations as they are written."""
    if text.isupper():
        return
    yield from (word.casefold() for word in _CAPITALS.findall(text) if word.casefold() not in _NAMES_PASSED)
    yield from (word.upper() for word in re.findall(r"\b(?:[A-Z]{2,6}|[A-Z][a-z][A-Z]+)\b", text) if word != "I")


_NAMES_PASSED = word_set(
    """
    chief mp mayor council councillor cllr home office gold silver bronze board panel q a monday tuesday wednesday
    thursday friday saturday sunday press deputy assistant commissioner constable sergeant inspector
    superintendent express star mail post gazette echo times herald chronicle federation fed
    """
)


def _may_stand(said: StatedWords, at: int, vocabulary: Vocabulary) -> bool:
    """Whether a word that is on no list may stand in what is told of somebody: one of the language and of no name."""
    word = said.words[at]
    if kinds.CLOSING & {*said.words[:at]} or kinds.TROUBLE & {*said.words}:
        return False
    if word in said.capitals or word.isdecimal() or not is_english(word):
        return False
    if {*said.words[at + 1 : at + 2]} & _COUNTED:
        return False
    return not (word in POLICE_WORK or word in kinds.WHOM_IT_HAPPENED_TO or is_of_a_measure(word, vocabulary))


def is_of_a_measure(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word, in any form of it, stands in the name of a measure or a group: complained, complaints."""
    same = (readings for known, readings in vocabulary.parts.items() if root(known) == root(word))
    return any(one.sort is not Sort.AREA for readings in same for one in readings)


def _is_placed(said: StatedWords, at: int) -> bool:
    """Whether a word stands behind a preposition of place, with nothing but small words and its like between."""
    start = max(at - 3, 0)
    before = (place for place in range(start, at) if said.words[place] in kinds.PLACING)
    return any(not (said.words[place] == "to" and said.words[place - 1] in _BEFORE_A_VERB) for place in before)


_COUNTED = word_set("figure figures number numbers count total totals")
_BEFORE_A_VERB = word_set("trying try tried need needs want wants wanted hoping have had asked told about like how")
"""Behind one of them `to` leads to what is done, and to no place: trying to reconcile."""
