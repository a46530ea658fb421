"""A statement that people make beside a question: who they are, what their day is, what they heard. It asks nothing.

It is known by what it is: of whom it speaks (a closed list), that it says something of them, and that no word of it
could say which cases are meant.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.statements_that_narrow import names_what_is_wanted
from bot.asking.words import statement_words as kinds
from bot.asking.words.english_qualities import POLICE_WORK
from bot.asking.words.english_words import is_english
from bot.asking.words.tokens import plain_text, stem, tokens_of
from bot.asking.words.word_sets import word_set

LONGEST_STATEMENT = 24
_SHORTEST, _LONGEST_NAME, _FIRST_WORDS = 2, 6, 2
_NAMING = (Sort.MEASURE, Sort.AREA, Sort.GROUP, Sort.PEERS, Sort.DELIVERABLE, Sort.WAVE)
_ALSO_ASKERS = frozenset({"resident", "residents", "public", "people", "pcc", "opcc", "commissioner", "deal"})
"""Names that are also those who ask, or what is done: we had to deal with it, though a town is called Deal."""
_CAPITALS = re.compile(r"(?<=[^\W_] )[A-Z][a-z]+")
_JOINING = frozenset({"and", "so", "but", "because", "cos", "as", "since", "well", "right", "ok", "okay", "also"})


class Standing(Enum):
    """Where a statement stands: before the question, in a sentence behind it, or in a clause that goes on from it."""

    BEFORE = "before"
    SENTENCE_BEHIND = "sentence behind"
    GOES_ON = "goes on"


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement as it was written, and what of the catalogue and of times it names.

    `is_plain` says that all its words are passed over anyway; `may_place` that it may say where.
    """

    text: str
    measures: frozenset[str] = frozenset()
    areas: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    is_plain: bool = True
    may_place: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of what may be a statement, those of them that are names, and those that are times."""

    words: Sequence[str]
    named: frozenset[int]
    timed: frozenset[int]
    capitals: frozenset[str]
    claims: bool

    def is_safe(self, at: int) -> bool:
        word = self.words[at]
        if at in self.named or at in self.timed:
            return True
        if word in kinds.DESKS and self.words[at + 1 : at + 2] and self.words[at + 1] in kinds.OF_THE_JOB:
            return True
        if word in kinds.AFFECTED and at < _FIRST_WORDS:
            return True
        clock = word[:-2].isdecimal() and word[-2:] in ("am", "pm")
        if self.claims and (word in kinds.MOVED or word.replace(".", "").isdecimal()):
            return True
        return (word in kinds.SAFE and word not in self.capitals) or clock or self._is_clock(at) or self.is_short(at)

    def _is_clock(self, at: int) -> bool:
        beside = {*self.words[max(at - 1, 0) : at], *self.words[at + 1 : at + 2]}
        return self.words[at].isdecimal() and bool(beside & _BESIDE_HOURS)

    def is_short(self, at: int) -> bool:
        return self.words[at].upper() in self.capitals


_BESIDE_HOURS = word_set("at by am pm oclock minutes mins min hour hours until till before")


def stated(text: str, vocabulary: Vocabulary, day: date, standing: Standing = Standing.BEFORE) -> Stated | None:
    """A clause as a statement; None where it is none, or where it may say which cases are meant.

    What goes on behind a comma may only be of words that are passed over anyway.
    """
    tokens = tokens_of(plain_text(text))
    words = [token.word for token in tokens]
    if not _SHORTEST <= len(words) <= LONGEST_STATEMENT or kinds.NARROWING & {*words} or names_what_is_wanted(words):
        return None
    found = [*_names(words, vocabulary)]
    if any({one.sort for one in readings} not in ({Sort.MEASURE}, {Sort.AREA}) for _, _, readings in found):
        return None
    times = [*_times(PeriodReader(tokens, day), len(words))]
    named = frozenset(place for start, end, _ in found for place in range(start, end))
    timed = frozenset(place for start, end in times for place in range(start, end))
    said = _Words(words, named, timed, frozenset(_written_in_capitals(text)), bool(kinds.SAYING & {*words}))
    manner = _manner(said, standing)
    if manner is None:
        return None
    unsafe = [at for at in range(len(words)) if not said.is_safe(at)]
    if kinds.NEGATION & {*words} and (unsafe or kinds.REFUSED & {*words}):
        return None
    is_open = manner == "open" and standing is not Standing.GOES_ON and not kinds.CLOSING & {*words}
    if unsafe and not (is_open and all(_may_stand(said, at, vocabulary) for at in unsafe)):
        return None
    if kinds.WHOM_IT_HAPPENED_TO & {*words} - kinds.AFFECTED and not {"my", "our"} & {*words}:
        return None
    measures = frozenset(one.key for _, _, readings in found for one in readings if one.sort is Sort.MEASURE)
    claims = said.claims and any(word in kinds.MOVED or word.isdecimal() for word in words)
    return Stated(
        text.strip().rstrip(".,;:!- "),
        measures,
        tuple(dict.fromkeys(one.key for _, _, readings in found for one in readings if one.sort is Sort.AREA)),
        tuple(" ".join(words[start:end]) for start, end in times if not {*words[start:end]} <= kinds.SAFE),
        is_plain=not (manner == "told" or unsafe or measures or claims),
        may_place=any(_is_placed(said, at) for at in unsafe),
    )


def _names(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[int, int, tuple[Reading, ...]]]:
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


def _times(reader: PeriodReader, number: int) -> Iterator[tuple[int, int]]:
    at = 0
    while at < number:
        found = reader.period(at)
        if found is not None:
            yield at, at + found[0]
        at += found[0] if found is not None else 1


def _written_in_capitals(text: str) -> Iterator[str]:
    """Words that are written as names are, and abbreviations as they are written."""
    if text.isupper():
        return
    yield from (word.casefold() for word in _CAPITALS.findall(text) if word.casefold() not in _NAMES_PASSED)
    yield from (word for word in re.findall(r"\b[A-Z]{2,6}\b", text) if word != "I")


_NAMES_PASSED = word_set(
    """
    chief mp mayor council councillor cllr home office gold silver bronze board panel q a monday tuesday wednesday
    thursday friday saturday sunday press deputy assistant commissioner constable sergeant inspector
    superintendent express star mail post gazette echo times herald chronicle federation fed
    """
)


def _manner(said: _Words, standing: Standing) -> str | None:
    """How much may be said of whom it speaks: `open` of who speaks and of those of the job, `closed` of others."""
    words = said.words
    at = next((place for place, word in enumerate(words) if word not in _JOINING), 0)
    if standing is not Standing.BEFORE and not _bears_on_the_answer(words[at:]):
        return "open" if standing is Standing.SENTENCE_BEHIND and _has_gone_on(words[at:]) else None
    manner = _of_a_pronoun(words[at:], standing)
    somebody = words[at] in kinds.OTHERS or (words[at] in kinds.IT and not kinds.OCCASIONS & {*words})
    return manner or (None if somebody else _of_the_job(said, at, standing))


def _of_a_pronoun(words: Sequence[str], standing: Standing) -> str | None:
    first, behind = words[0], {*words[1:]}
    if len(words) == 1:
        return None
    if first in kinds.THERE:
        return "open" if _has_gone_on(words) or (words[1] in ("was", "were") and behind & _SOME) else None
    speaks = bool(behind & (kinds.SAYING | kinds.WANTING))
    if first in kinds.SELF:
        verb = next((word for word in words[1:] if word not in kinds.AUXILIARIES), words[-1])
        if verb not in kinds.SAFE:
            return None  # we charged somebody
        return None if kinds.OF_A_STAFF & behind and not speaks else "open"
    if first in kinds.IT:
        return _of_how_it_is(words, behind)
    if _is_affected(words):
        return "told" if behind & (kinds.HOW_IT_IS | kinds.SAYING | kinds.WANTING) else None
    if first in kinds.OTHERS:
        return "closed" if speaks else None
    if first in kinds.BEGUN_WITHOUT_SUBJECT or [*words[:2]] == ["on", "behalf"]:
        return "closed"
    if first in kinds.NUMBERS and words[1] in _TIMES_LEFT:
        return "closed"
    if first in kinds.OWNERS and words[1] in kinds.RELATIVES and standing is Standing.BEFORE:
        return "open" if first in ("my", "our") else None
    return None


def _of_how_it_is(words: Sequence[str], behind: Set[str]) -> str | None:
    """`It's been chaos`, `it's for the chief`; not `it was Friday nights`."""
    if words[1] == "for" or [*words[1:3]] == ["is", "for"]:
        return "closed" if behind & (kinds.OCCASIONS | kinds.TITLES) else None
    if behind & _NEWS and words[1] in ("is", "was", "in", "made", "s"):
        return "closed"
    of_days = kinds.DAYS & behind and not behind & kinds.BEARING_ON_THE_ANSWER
    return "closed" if behind & kinds.HOW_IT_IS and not of_days else None


def _is_affected(words: Sequence[str]) -> bool:
    return words[0] in kinds.AFFECTED or (words[0] in kinds.OWNERS and words[1] in kinds.AFFECTED)


def _bears_on_the_answer(words: Sequence[str]) -> bool:
    is_for = words[0] in kinds.IT and bool({*words[1:3]} & {"for"})
    return is_for or bool(kinds.BEARING_ON_THE_ANSWER & {*words}) or (len(words) > 1 and _is_affected(words))


def _of_the_job(said: _Words, at: int, standing: Standing) -> str | None:
    """`Our MP has written again`, `morning meeting in ten minutes`: of those who ask, or a bare occasion."""
    words = said.words
    place = at + (words[at] in kinds.OWNERS)
    while place < len(words) and words[place] in kinds.SAFE and words[place] not in kinds.OCCASION_WORDS:
        place += 1
    if place == len(words) or not (words[place] in kinds.OCCASION_WORDS or said.is_short(place)):
        return None
    behind = {*words[place + 1 :]}
    if words[place] in _ALONE and not behind & (kinds.SAYING | kinds.WANTING):
        return None
    told = behind & (kinds.SAYING | kinds.WANTING | kinds.AUXILIARIES | kinds.HOW_IT_IS)
    if kinds.OF_THE_JOB & {*words} and (told or any(word.endswith(("ing", "ed")) for word in behind)):
        return None if kinds.OF_A_STAFF & {*words} and not behind & (kinds.SAYING | kinds.WANTING) else "open"
    is_occasion = bool(kinds.OCCASIONS & {*words} or (behind & kinds.SAYING) or "here" in behind)
    return "closed" if is_occasion and standing is not Standing.GOES_ON else None


def _has_gone_on(words: Sequence[str]) -> bool:
    """`We've had loads of`, `there's been a run of`: what went on for a while, none of it the cases that are meant."""
    begun = words[0] in ("weve", "ive") or [*words[:2]] in _BEGUN or words[0] in kinds.THERE
    return begun and bool({*words[1:4]} & {"had", "been", "seen", "keep"}) and bool({*words} & _SOME)


_BEGUN = (["we", "have"], ["i", "have"], ["we", "keep"])
_NEWS = word_set("press paper papers news headlines")
_ALONE = kinds.RELATIVES | word_set("bloke guy lad chap")
_TIMES_LEFT = word_set("minutes minute mins min hours hour days day")
_SOME = word_set("a an another some loads lots plenty several few number spate run string series so many")


def _may_stand(said: _Words, at: int, vocabulary: Vocabulary) -> bool:
    """Whether a word that is on no list may stand in what is told of somebody: one of the language and of no name."""
    word = said.words[at]
    parts = vocabulary.parts.get(stem(word), frozenset())
    if any(one.sort is not Sort.AREA for one in parts) or word in said.capitals or word.isdecimal():
        return False
    return is_english(word) and word not in POLICE_WORK and word not in kinds.WHOM_IT_HAPPENED_TO


def _is_placed(said: _Words, at: int) -> bool:
    """Whether a word stands behind a preposition of place, with nothing but small words and its like between."""
    return bool(kinds.PLACING & {*said.words[max(at - 3, 0) : at]})
