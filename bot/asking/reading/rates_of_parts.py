"""`Solved rate for robbery`, `how many robberies were solved`, `arrest rate of searches`: the rate that a part has.

A group that is called as its measure with a word before it (Robbery Solved Rate) goes by the measure and `for` that
word, and by a verb between the two. Of cases that are counted by what came of them, the rate of one outcome is its
share, and by outcome they are asked for by the name of that count.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from bot.asking.names.cases_by_outcome import by_outcome, says_outcome
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import AskedRate, Intent, Question, Read
from bot.asking.reading.groups_of_a_rate import OF_WHAT
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set

_RATE = word_set("rate rates")
_VERBS = word_set("were was are is been being got get getting do did does we have has had they our to be actually")
_JOINS = word_set("and or plus & vs versus v against")
_ASKS = word_set("how what whats which is are was who where when why does do did has have the by")
_MARKS = ".,;:?!"
_LONGEST = 4
_BY_TYPE = " by type"
_BY = re.compile(r"\bby\b", re.IGNORECASE)
_BY_OUTCOME = re.compile(r",? (?:(?:broken down|split|parted|grouped|listed) )?by (?:the )?outcomes?\b", re.IGNORECASE)


class _Part(NamedTuple):
    """A part, by the words before its measure's name; the stems of what the measure is called; and the part's name."""

    part: tuple[str, ...]
    names: frozenset[tuple[str, ...]]
    name: str


def with_rates_of_parts_plain(text: str, vocabulary: Vocabulary) -> str:
    """A question in which parts go by their own names, and cases by what came of them by that of their own count."""
    return with_the_count_by_outcome(with_parts_before_their_rate(text, vocabulary), vocabulary)


def with_parts_before_their_rate(text: str, vocabulary: Vocabulary) -> str:
    """A question in which such a part goes by its own name; not one that joins it with what is no such part."""
    parts = _parts(vocabulary)
    chunks = text.split()
    if not parts or len(chunks) > 60:
        return text
    plain = [stem(chunk.strip(_MARKS).casefold()) for chunk in chunks]
    for at in range(len(chunks)):
        for part in parts:
            end = _rate_for(plain, at, part) or _came_of(plain, at, part)
            if not end:
                continue
            behind = [chunk.strip(_MARKS).casefold() for chunk in chunks[end : end + 2]]
            if len(behind) > 1 and behind[0] in _JOINS and behind[1] not in _ASKS:
                return text
            mark = chunks[end - 1][len(chunks[end - 1].rstrip(_MARKS)) :]
            return " ".join([*chunks[:at], f"{part.name}{mark}", *chunks[end:]])
    return text


def _rate_for(plain: Sequence[str], at: int, part: _Part) -> int:
    """Where `solved rate for robbery` ends that begins at a place; 0 where none does."""
    for length in range(min(_LONGEST, len(plain) - at), 0, -1):
        if tuple(plain[at : at + length]) not in part.names:
            continue
        end = at + length
        end += end < len(plain) and plain[end] in _RATE
        if end >= len(plain) or plain[end] not in OF_WHAT:
            continue
        end += 1 + (plain[end + 1 : end + 2] == ["the"])
        if tuple(plain[end : end + len(part.part)]) == part.part:
            return end + len(part.part)
    return 0


def _came_of(plain: Sequence[str], at: int, part: _Part) -> int:
    """Where `robberies were solved` or `burglaries do we solve` ends that begins at a place; 0 where none does."""
    end = at + len(part.part)
    if tuple(plain[at:end]) != part.part:
        return 0
    start = end
    while end < len(plain) and plain[end] in _VERBS:
        end += 1
    said = plain[end] if end < len(plain) else ""
    done = {name[0] for name in part.names if len(name) == 1}
    return end + 1 if end > start and (said in done or f"{said}d" in done or f"{said}ed" in done) else 0


@lru_cache(maxsize=4)
def _parts(vocabulary: Vocabulary) -> tuple[_Part, ...]:
    """The parts whose names are some words before a name of their measure."""
    found: list[_Part] = []
    for measure in vocabulary.framework.measures.values():
        names = frozenset(_stems(name) for name in (measure.name, *measure.aliases))
        for group in measure.groups:
            for name in names:
                said = _stems(group.name)
                if len(said) > len(name) and said[-len(name) :] == name:
                    found.append(_Part(said[: -len(name)], names, group.name))
                    break
    return tuple(found)


def _stems(name: str) -> tuple[str, ...]:
    return tuple(map(stem, words_of(name)))


def with_the_count_by_outcome(text: str, vocabulary: Vocabulary) -> str:
    """`Searches in December by outcome`: by the name of the count that is parted so, where that is another one."""
    said = _BY_OUTCOME.search(text)
    if said is None or _BY.search(text[: said.start()]):
        return text
    chunks = text[: said.start()].split()
    plain = [chunk.strip(_MARKS).casefold() for chunk in chunks]
    for length in range(min(_LONGEST, len(chunks)), 0, -1):
        for at in range(len(chunks) - length + 1):
            readings = vocabulary.readings(words_of(" ".join(plain[at : at + length])))
            keys = {one.key for one in readings if one.sort is Sort.MEASURE}
            measures = vocabulary.framework.measures
            other = by_outcome(measures[keys.pop()], vocabulary.framework) if len(keys) == 1 else None
            if other is not None and at + length < len(chunks):
                mark = chunks[at + length - 1][len(chunks[at + length - 1].rstrip(_MARKS)) :]
                before = [*chunks[:at], f"{other.name}{mark}", *chunks[at + length :]]
                return f"{' '.join(before)}{_BY_TYPE}{text[said.end() :]}"
    return text


def with_the_share_of_an_outcome(found: Read, vocabulary: Vocabulary) -> Read:
    """`Arrest rate`, of searches by what came of them: how much of all of them that was, if no other rate is held."""
    asked = found.outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.RATE or asked.rate != AskedRate():
        return found
    measure = vocabulary.framework.measures[asked.measures[0]] if len(asked.measures) == 1 else None
    if measure is None or len(asked.groups) != 1 or measure.default_rate is not None or not says_outcome(measure):
        return found
    return replace(found, outcome=replace(asked, intent=Intent.SHARE, rate=None, percent=True))
