"""`How much of burglary is business`, `business as a percentage of robbery`: what is said to be a part of a measure.

It is read as `what percentage of the one is the other`, each by its own name. Parts that are measures must be of the
source and the times of the whole: of what is counted otherwise there is no share, and what there is one of is offered.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile
from typing import NamedTuple

from bot.asking.names.named import Reading, Sort
from bot.asking.names.names_unmeant import Said, names_said
from bot.asking.names.parts_of_names import OF_THE_WHOLE, goes_by, part_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure
from bot.figures.period_labels import cadence_noun
from bot.watching.subject_words import group_name

_SHARE = r"(?:percentage|percent|pct|proportion|share|fraction|part|portion|chunk)"
_LINK = r"(?: (?:that|which))? (?:is|are|was|were|being|thats|has been|have been)"
_TWO = r"(?P<part>.+?) (?:and|v|vs|versus|or) (?P<other>.+?)"
_WORDINGS = (
    re.compile(rf"^(?:(?:what|which|the|a) )?{_SHARE} of (?P<whole>.+?){_LINK} (?P<part>.+)$"),
    re.compile(rf"^much of (?P<whole>.+?){_LINK} (?P<part>.+)$"),
    re.compile(rf"^(?P<part>\w+(?: \w+){{0,4}}?) as (?:an? |the )?{_SHARE} of (?P<whole>.+)$"),
    re.compile(rf"^(?:split|breakdown|balance|mix) of (?P<whole>.+?) (?:between|into|by) {_TWO}$"),
    re.compile(rf"^(?P<whole>\w+(?: \w+){{0,5}}?) (?:split|divided|broken down)(?: up)? (?:between|into) {_TWO}$"),
    re.compile(rf"^(?:split|divide|break) (?P<whole>.+?) (?:up |down |out )?(?:between|into) {_TWO}$"),
    re.compile(rf"^{_TWO} (?:split|balance|mix|breakdown) (?:for|of|in) (?P<whole>.+)$"),
)
_ASKS = frozenset({"percentage", "percent", "pct", "proportion", "share", "fraction", "part", "portion", "chunk"}) | {
    *("much", "split", "breakdown", "balance", "mix", "divided", "broken")
}
_OPENING = word_set(
    "what whats which is was are were the a can could you please tell me give show us hi hello morning how do we know "
    "ok so"
)
_BESIDE = OF_THE_WHOLE | word_set("in for at across force forces forcewide within")
_LONGEST = 6


class _Share(NamedTuple):
    """A whole with what it is called, its parts, and what else is said."""

    whole: Measure
    called: Words
    parts: tuple[Reading, ...]
    rest: str


def share_of_a_part(tokens: Sequence[Token], vocabulary: Vocabulary) -> str | NotUnderstood | None:
    """The question of a share by the names of the whole and its part; why there is none; None where none is asked."""
    said = tuple(dropwhile(_OPENING.__contains__, (token.word for token in tokens)))
    if _ASKS.isdisjoint(said):
        return None
    share = next((one for wording in _WORDINGS if (one := _share_in(said, wording, vocabulary)) is not None), None)
    if share is None:
        return None
    keys = [one.key for one in share.parts if one.sort is Sort.MEASURE]
    measures = [vocabulary.framework.measures[key] for key in keys]
    if not measures:
        names = " and ".join(group_name(share.whole, one.key) for one in share.parts)
        return _question(share, share.whole.name, names)
    if len(measures) < len(share.parts) or any(one.unit is not share.whole.unit for one in measures):
        return None
    if len(measures) == 1 and _are_counted_alike(measures[0], share.whole):
        return " ".join(f"{measures[0].name} as a share of {share.whole.name} {share.rest}".split())
    return _of_another_whole(share, measures, vocabulary)


def _question(share: _Share, whole: str, part: str) -> str:
    return " ".join(f"what percentage of {whole} is {part} {share.rest}".split())


def _of_another_whole(share: _Share, parts: Sequence[Measure], vocabulary: Vocabulary) -> NotUnderstood:
    """That part and whole are not counted alike, with the shares that there are to choose."""
    core = tuple(word for word in share.called if word not in OF_THE_WHOLE)
    every = [one for one in vocabulary.framework.measures.values() if one == share.whole or goes_by(one, core)]
    choices = [
        Choice(f"{part.name} as a share of {whole.name}", _question(share, whole.name, part.name))
        for part in parts
        for whole in every
        if whole != part and _are_counted_alike(part, whole)
    ]
    told = (f"{parts[0].name} is counted {_counted(parts[0])}", f"{share.whole.name} {_counted(share.whole)}")
    return NotUnderstood("counted otherwise", parts[0].name, near=told, choices=tuple(choices))


def _counted(measure: Measure) -> str:
    source = f" ({measure.source})" if measure.source else ""
    return f"by the {cadence_noun(measure.cadence, 1)}{source}"


def _are_counted_alike(one: Measure, other: Measure) -> bool:
    return (one.source, one.cadence, one.combine) == (other.source, other.cadence, other.combine)


def _share_in(said: Words, wording: re.Pattern[str], vocabulary: Vocabulary) -> _Share | None:
    found = wording.match(" ".join(said))
    if found is None:
        return None
    behind = found.end("whole") == found.end()
    whole = _whole_in(tuple(found["whole"].split()), vocabulary, ends=behind)
    if whole is None:
        return None
    measure, called, beside = whole
    parts: list[Reading] = []
    rest: Words = ()
    for name in ("part", "other") if "other" in wording.groupindex else ("part",):
        words = tuple(found[name].split())
        last = not behind and found.end(name) == found.end()
        named = next(_parts_at(words, measure, called, vocabulary, ends=last), None)
        if named is None:
            return None
        parts.append(named[0])
        rest = named[1] or rest
    return _Share(measure, called, tuple(parts), " ".join((*rest, *beside)))


def _whole_in(said: Words, vocabulary: Vocabulary, *, ends: bool) -> tuple[Measure, Words, Words] | None:
    """The only measure that is named as the whole, what it is called, and what else is said with it.

    Where it `ends` the question what stands behind it may be anything; else only places and what says that it is all.
    """
    names = names_said(said, vocabulary)
    of = [one for one in names if any(reading.sort is Sort.MEASURE for reading in one.readings)]
    keys = {reading.key for one in of for reading in one.readings if reading.sort is Sort.MEASURE}
    if len(of) != 1 or len(keys) != 1:
        return None
    (name,) = of
    before, behind = said[: name.first], said[name.end :]
    if not all(_is_beside(at, said, names) for at in range(len(said) if not ends else name.first)):
        return None
    beside = (*(word for word in before if word not in OF_THE_WHOLE), *behind)
    return vocabulary.framework.measures[keys.pop()], said[name.first : name.end], beside


def _is_beside(at: int, said: Words, names: Sequence[Said]) -> bool:
    """Whether a word of what is said with a whole is of its name or of a place, or changes nothing."""
    return said[at] in _BESIDE or any(
        one.first <= at < one.end and any(reading.sort in (Sort.MEASURE, Sort.AREA) for reading in one.readings)
        for one in names
    )


def _parts_at(
    said: Words, whole: Measure, called: Words, vocabulary: Vocabulary, *, ends: bool
) -> Iterator[tuple[Reading, Words]]:
    """What some words name of a whole, the longest first, with the words behind it where it `ends` the question."""
    start = int(said[:1] in (("the",), ("a",), ("for",), ("from",)))
    for end in range(min(len(said), start + _LONGEST), start, -1):
        if end < len(said) and not ends:
            return
        behind = end + (said[end : end + 1] in (("ones",), ("one",)))
        if (part := part_of(said[start:end], whole, called, vocabulary)) is not None:
            yield part, said[behind:]
