"""Measures that are asked about by the references of a plan: `1.1 for July`, `how are we doing on KPI 4`.

A reference is put in full before the question is read. A number that may be one of a figure, a time or a page stays.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.references import (
    OF_PLANS_IN_QUESTIONS,
    Numbered,
    by_reference,
    compact,
    numbered_in,
)
from bot.asking.names.vocabulary import LONGEST_PHRASE, Sort, Vocabulary
from bot.asking.question import Choice
from bot.asking.reading.left_over import MOST_CHOICES
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_SAID = re.compile(
    r"(?<![\w.,\u00a3$/+<>=-])(?:(?P<letters>[a-z]+)(?P<gap>[ -]?))?(?P<number>\d{1,3}(?:\.\d{1,2})*[a-z]?)"
    r"(?![\w%/]|[.,:]\d|-\d|\s?%)",
    re.IGNORECASE,
)
_OF_FIGURES_BEFORE = word_set(
    "than over under above below by up down least most about around nearly almost roughly approximately approx exactly "
    "only just between from since until till after before "
    "times plus minus average averages mean median rate ratio score version item slide page "
    "table para paragraph section figure fig annex appendix step or at was is were are be been hit hits reached "
    "stood stands says said shows showed it that this so like equals"
)
_OPENS = word_set("how what whats where wheres when why who whos which and so has is are was were did does do will")
_RATES = word_set("rate ratio average mean median score value figure level number percentage total")
_OF_FIGURES_BEHIND = word_set(
    "percent per pct pc times x days day hours hour hrs minutes minute mins seconds second secs weeks week months "
    "month years year points point pp ppt k m mn million thousand bn billion pounds quid fte miles mile km litres "
    "officers people crimes offences incidents calls sigma sd"
)
_IN_COMPARISON = word_set("more less fewer")
_JOINING = word_set("and or v vs versus against with to not but plus compared")
_OF_THE_CLOCK = word_set("am pm")
_CALLS = word_set("call calls incident incidents job jobs grade graded response responses attendance emergencies")


class PutInFull(NamedTuple):
    """A question with its references in full; where one is of several things, the question with each of them."""

    text: str
    choices: tuple[Choice, ...] = ()
    reference: str = ""


class _Said(NamedTuple):
    """A number that may be a reference: where it stands, what bears it, and whether it is a number by itself."""

    start: int
    end: int
    borne: tuple[Numbered, ...]
    is_bare: bool


def with_references_in_full(text: str, vocabulary: Vocabulary) -> PutInFull:
    """A question with each reference exchanged for the name of what bears it."""
    known = _references_of(vocabulary)
    said = _references_said(text, known) if known else ()
    put, at, ends, refused = "", 0, list[int](), list[int]()
    for one in said:
        before, behind = text[: one.start], text[one.end :]
        if _is_in_full(one, behind, vocabulary):
            continue
        if not _may_stand(one, said, text, vocabulary, ends, refused):
            refused.append(one.end)
            continue
        ends.append(one.end)
        named = any(_is_named_beside(borne, before, behind, vocabulary) for borne in one.borne)
        if len(one.borne) > 1 and not named:
            return PutInFull(text, _each(one, before, behind, vocabulary), text[one.start : one.end])
        put += _without_its_noun(text[at : one.start]) + ("" if named else _name_of(one.borne[0], vocabulary))
        at = one.end + (len(behind) - len(behind.lstrip(" :.)-\u2013\u2014")) if named else 0)
    return PutInFull(put + text[at:])


@lru_cache(maxsize=4)
def _references_of(vocabulary: Vocabulary) -> Mapping[str, tuple[Numbered, ...]]:
    return by_reference(numbered_in(vocabulary.framework))


def _references_said(text: str, known: Mapping[str, tuple[Numbered, ...]]) -> tuple[_Said, ...]:
    """The references that stand in a text; a number by itself is one only behind `measure` and the like."""
    found = []
    for match in _SAID.finditer(text):
        letters, number = (match["letters"] or "").casefold(), match["number"]
        if letters in _OF_THE_CLOCK and text[: match.start()].rstrip()[-1:].isdigit():
            continue  # at 2 pm 12 July
        if letters and (borne := known.get(compact(letters, number))):
            found.append(_Said(match.start(), match.end(), borne, is_bare=False))
        elif (borne := known.get(compact("", number))) and (not letters or match["gap"]):
            noun = letters in OF_PLANS_IN_QUESTIONS
            if noun or not number.isdecimal():
                bare = not noun and not number[-1].isalpha()
                found.append(_Said(match.start("number"), match.end(), borne, is_bare=bare))
    return tuple(found)


def _may_stand(
    one: _Said, said: Sequence[_Said], text: str, vocabulary: Vocabulary, taken: Sequence[int], refused: Sequence[int]
) -> bool:
    """Whether a number is a reference here; `taken` and `refused` are the ends of those before it."""
    before, behind = words_of(text[: one.start]), words_of(text[one.end :])
    if refused and {*words_of(text[refused[-1] : one.start])} <= _JOINING:
        return False
    others = _others_named(text, said, vocabulary)
    joined = {*before[-1:], *behind[:1]} & _JOINING or text[: one.start].rstrip()[-1:] in (",", "/")
    joined = joined or text[one.end :].lstrip()[:1] in (",", "/")
    if others and not joined:
        return False
    if one.borne[0].reference.startswith("priority") and {*behind[:1]} & _CALLS:
        return False
    return not one.is_bare or not (_is_of_a_figure(before, behind) and not _is_set_beside(before, bool(taken)))


def _is_of_a_figure(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a number is that of a figure, a limit or a page: more than 1.1, 1.5 times, was it 1.1, a rate of 2.3."""
    last = before[-1:]
    if {*behind[:1]} & _OF_FIGURES_BEHIND or ({*behind[:1]} & _IN_COMPARISON and behind[1:2] != ("than",)):
        return True
    if last == ("of",) and {*before[-2:-1]} & _RATES:
        return True
    if last and last[0] in _OF_FIGURES_BEFORE:
        return last[0] not in _OPENS or not {*before} <= _OPENS
    return last == ("to",)


def _is_set_beside(before: Sequence[str], after_another: bool) -> bool:
    """Whether another reference stands before it that it is held against: is 1.1 higher than 1.2."""
    return after_another and before[-1:] in (("than",), ("to",))


def _others_named(text: str, said: Sequence[_Said], vocabulary: Vocabulary) -> bool:
    """Whether a measure is named that bears none of the references: the number may then be its figure."""
    for one in reversed(said):
        text = f"{text[: one.start]} # {text[one.end :]}"
    own = {numbered.reading for one in said for numbered in one.borne}
    named = (names_said(words_of(piece), vocabulary) for piece in text.split("#"))
    readings = (one.readings for names in named for one in names)
    return any(any(one.sort is Sort.MEASURE for one in found) and not found & own for found in readings)


def _is_in_full(one: _Said, behind: str, vocabulary: Vocabulary) -> bool:
    """Whether the whole name stands there, by which alone it is told from another."""
    return any(
        behind.lstrip(" :.)-\u2013\u2014").casefold().startswith(borne.name.casefold())
        and _name_of(borne, vocabulary) != borne.name
        for borne in one.borne
    )


def _is_named_beside(borne: Numbered, before: str, behind: str, vocabulary: Vocabulary) -> bool:
    """Whether what bears a reference is named straight before it or behind it as well: burglary 1.2, 1.2 burglary."""
    earlier, later = words_of(before), words_of(behind)
    said = [earlier[-length:] for length in range(1, min(len(earlier), LONGEST_PHRASE) + 1)]
    said += [later[:length] for length in range(1, min(len(later), LONGEST_PHRASE) + 1)]
    return any({borne.reading} == vocabulary.readings(words) for words in said)


def _each(one: _Said, before: str, behind: str, vocabulary: Vocabulary) -> tuple[Choice, ...]:
    names = (_name_of(borne, vocabulary, whole=True) for borne in one.borne[:MOST_CHOICES])
    return tuple(Choice(name, f"{_without_its_noun(before)}{name}{behind}") for name in names)


def _name_of(borne: Numbered, vocabulary: Vocabulary, *, whole: bool = False) -> str:
    """What is put for a reference: the name without it, where nothing else is called so."""
    full = vocabulary.name_of(borne.reading)
    plain = borne.name.lower().split(" by ")[0]
    if not whole and vocabulary.readings(words_of(plain)) == {borne.reading}:
        return plain  # its figure, and not its breakdown
    return borne.name if not whole and vocabulary.readings(words_of(borne.name)) == {borne.reading} else full


def _without_its_noun(before: str) -> str:
    """`Measure 1.1`: the noun says no more."""
    words = before.rstrip().split(" ")
    return (
        before if words[-1].casefold() not in OF_PLANS_IN_QUESTIONS else " ".join(words[:-1]) + " " * (len(words) > 1)
    )
