"""The references that a plan numbers its measures and priorities by: 1.1a, KPI 4, PM-12, Priority 2, SOC3.

A reference is no category of what is counted: searches under section 60 are not all searches, and grade 1 attendance
is not attendance. A name that begins with a category so numbered is left whole.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from bot.asking.names.named import Reading, Sort
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework

_NUMBER = r"\d{1,3}(?:\.\d{1,2})*[a-z]?"
_REFERENCE = rf"(?:(?P<letters>[a-z]+)[ -]?)?(?P<number>{_NUMBER})"
_IN_FRONT = re.compile(
    rf"{_REFERENCE}(?P<mark>\s*[:)\].]\s+|\s+-\s+|\s*[\u2013\u2014]\s*|\s+)(?P<rest>\S.*)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(rf"(?P<rest>.*\S)\s*[(\[]{_REFERENCE}[)\]]", re.IGNORECASE)
_OF_PLANS = word_set("kpi kpm pi ppi spi lpi bvpi pm pmf pmi mi measure indicator metric")
"""What a numbered measure is called, whether a mark follows its number or not."""
OF_PLANS_IN_QUESTIONS = _OF_PLANS | word_set("kpis measures indicators metrics ref reference number no")
_CATEGORIES = word_set(
    "grade cat category band level tier class section sect sec s schedule group code type kind sort ward zone area "
    "district division beat region unit phase wave sweep round stage step part article rule act form mg age ages aged "
    "under over top bottom last first next within in by to at op operation route road motorway platform line bail age "
    "a b c k m p q t form covid year month week day quarter fy h key schedule"
)
"""What tells apart sorts of what is counted: grade 1, S60, MG11, M6."""
_LEAST_OF_A_PLAN = 2


class Numbered(NamedTuple):
    """One thing of a plan: what it is, its reference without gaps, and its name without that."""

    reading: Reading
    reference: str
    name: str


def numbered_in(framework: Framework) -> tuple[Numbered, ...]:
    """The measures and objectives that bear references, in the order of the catalogue."""
    return _numbered(tuple(_names(framework)))


@lru_cache(maxsize=8)
def _numbered(names: tuple[tuple[str, Reading], ...]) -> tuple[Numbered, ...]:
    found = [(reading, parted) for name, reading in names if (parted := _parted(name)) is not None]
    styles = Counter(_style(one) for _, one in found)
    return tuple(
        Numbered(reading, compact(one["letters"] or "", one["number"]), one["rest"].strip())
        for reading, one in found
        if _is_a_reference(one, styles[_style(one)])
    )


def _names(framework: Framework) -> Iterator[tuple[str, Reading]]:
    for measure in framework.measures.values():
        yield measure.name, Reading(Sort.MEASURE, measure.key)
    objectives = dict.fromkeys(one for measure in framework.measures.values() for one in measure.objective)
    yield from ((one, Reading(Sort.OBJECTIVE, one)) for one in objectives)


def _parted(name: str) -> re.Match[str] | None:
    found = _IN_FRONT.fullmatch(name) or _IN_BRACKETS.fullmatch(name)
    return found if found is not None and any(letter.isalpha() for letter in found["rest"]) else None


def _style(found: re.Match[str]) -> str:
    """How a reference is written: by its letters, or as a number with a point, with a letter, or by itself."""
    if found["letters"]:
        return found["letters"].casefold()
    if "." in found["number"]:
        return "."
    return "1a" if found["number"][-1].isalpha() else "1"


def _is_a_reference(found: re.Match[str], alike: int) -> bool:
    """Whether what a name begins or ends with is its reference; `alike` names have one that is written so."""
    letters = (found["letters"] or "").casefold()
    marked = bool(found.groupdict().get("mark", " ").strip())
    if letters in _CATEGORIES:
        return False
    if letters in _OF_PLANS:
        return True
    if letters:
        joined = found["letters"].isupper() and len(letters) > 1 and alike >= _LEAST_OF_A_PLAN
        return (marked and len(letters) > 1) or (joined and " " not in found[0].partition(found["number"])[0])
    plain = found["number"].isdecimal()
    return alike >= _LEAST_OF_A_PLAN and (marked or not plain) and (not plain or "mark" in found.groupdict())


def compact(letters: str, number: str) -> str:
    """A reference as it is looked up: KPI 4 and kpi-4 are one."""
    return f"{letters}{number}".casefold()


def by_reference(numbered: tuple[Numbered, ...]) -> Mapping[str, tuple[Numbered, ...]]:
    """What bears each reference; of one that nothing bears, such as 2.3 of 2.3a and 2.3b, what has it with a letter."""
    found: dict[str, list[Numbered]] = defaultdict(list)
    for one in numbered:
        found[one.reference].append(one)
    lettered: dict[str, list[Numbered]] = defaultdict(list)
    for one in numbered:
        if one.reference[-1].isalpha() and one.reference[:-1] not in found:
            lettered[one.reference[:-1]].append(one)
    return {key: tuple(ones) for key, ones in (*found.items(), *lettered.items())}


def named_without_references(framework: Framework) -> Framework:
    """The same framework, in which a measure goes by its name without its reference too.

    Not where another measure is called so in full: burglary is that, and no part of a plan.
    """
    own = {words_of(name) for one in framework.measures.values() for name in (one.name, *one.aliases)}
    plain = {one.reading.key: one.name for one in numbered_in(framework) if one.reading.sort is Sort.MEASURE}
    measures = {
        key: replace(one, aliases=(*one.aliases, plain[key]))
        if key in plain and words_of(plain[key]) not in own
        else one
        for key, one in framework.measures.items()
    }
    return framework if not plain else replace(framework, measures=measures)


def parts_of_heading(objective: str) -> tuple[str, ...]:
    """What else an objective goes by that is headed by its number: Mission 2, and what that mission is called."""
    found = _HEADING.fullmatch(objective)
    return () if found is None else (found["number"], found["rest"])


_HEADING = re.compile(
    r"(?P<number>(?:mission|priority|objective|theme|goal|aim|pillar|outcome|commitment|ambition|promise|pledge|mandate"
    r"|workstream|programme|chapter|principle) \d{1,2}) +(?P<rest>\S+ \S.*)",
    re.IGNORECASE,
)


def without_references(names: Mapping[Words, set[Reading]], framework: Framework) -> dict[Words, set[Reading]]:
    """The names of a vocabulary without those that begin with a reference, which is put in full before it is read.

    But for the full name of what is told from another by its reference alone.
    """
    plan = [one for one in numbered_in(framework) if one.reading.sort is Sort.MEASURE]
    full = {one: words_of(framework.measures[one.reading.key].name) for one in plan}
    bare = {one: words_of(one.name) for one in plan}
    kept = {full[one] for one in plan if names.get(bare[one]) != {one.reading}}
    fronts = {full[one][: -len(bare[one])] for one in plan if full[one][-len(bare[one]) :] == bare[one]} - {()}
    return {
        words: readings
        for words, readings in names.items()
        if words in kept
        or any(one.sort is not Sort.MEASURE for one in readings)
        or not any(words[: len(front)] == front for front in fronts)
    }
