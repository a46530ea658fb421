"""`Is robbery over 60`, `do we have more than 2,000 officers`: a figure, and whether it is beyond the number said."""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.parts import Parts
from bot.asking.reading.thresholds import ASKS_WHETHER, EITHER_SIDE
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_OTHER_QUESTIONS = word_set("when what which where how why whats whens")


def asks_whether(parts: Parts) -> bool:
    """Whether a number is what the figure is held against: a verb opens the question, and nothing else is asked.

    `Missing persons under 18` are some of them; `were missing persons under 18` asks how many there were, and so does
    `are there missing persons under 18`, which is no question about a number.
    """
    at = [place for place, (span, _) in enumerate(parts.taken) if span.threshold is not None]
    named = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.MEASURE]
    if len(at) != 1 or not parts.measures:
        return False
    asks_more = not named and bool(_OTHER_QUESTIONS & {*parts.words})
    if _is_said_of_it(parts, at[0]) and all(place < at[0] for place in named[:1]) and not asks_more:
        return True
    if not named:
        return False
    if at[0] > named[0] and (_asks_which_side(parts, at[0]) or _asks_without_a_verb(parts, at[0])):
        return True
    opens = [place for place, word in parts.harmless.items() if word in ASKS_WHETHER and place < min(at[0], named[0])]
    if not opens or _OTHER_QUESTIONS & {*parts.harmless.values()}:
        return False
    between = {*parts.harmless.values()} if at[0] > named[0] else set()
    we = Field.HOME in parts.fields and opens[0] < parts.fields[Field.HOME] < named[0]
    return not ("there" in between or (we and named[0] < at[0]))


def _is_said_of_it(parts: Parts, at: int) -> bool:
    """`Burglary in Sale: was it over 85`, `are we over 85`: a verb and what points back, straight before the number.

    Behind what we are above nothing may be named: `are we above 2,280 officers` is said of those.
    """
    said = parts.words[: parts.taken[at][0].start]
    before = _without_stress(said)
    if before != said and not {*before} - _OPENS:
        return not parts.names and not _may_be_an_age(parts, at)  # `still above 2,150`, in a thread
    who = {*before[-1:]}
    ours = bool(who & _WE) and all(one is None or one.sort is not Sort.MEASURE for _, one in parts.taken[at + 1 :])
    return bool((ours or who & _BACK) and ASKS_WHETHER & {*before[-2:-1]})


def _without_stress(words: Sequence[str]) -> Sequence[str]:
    """The words without those at their end that say it is so still, or by far: are we still well above."""
    while words[-1:] and words[-1] in _STRESSES:
        words = words[:-1]
    return words


def _asks_which_side(parts: Parts, at: int) -> bool:
    """`Sickness - over or under 4.5`: which side of a number it is on, and nothing else is asked; 18 may be an age."""
    span = parts.taken[at][0]
    return not _may_be_an_age(parts, at) and tuple(parts.words[span.start : span.start + 3]) in EITHER_SIDE


def _may_be_an_age(parts: Parts, at: int) -> bool:
    span = parts.taken[at][0]
    return span.threshold is not None and span.threshold[1] in _AGES and span.unit is None


def _words_beside_names(parts: Parts) -> set[str]:
    """The words that are of no name of a measure: officer numbers are no question for a number."""
    named = (span for span, one in parts.taken if one is not None and one.sort is Sort.MEASURE)
    within = {place for span in named for place in range(span.start, span.end)}
    return {word for place, word in enumerate(parts.words) if place not in within}


def _asks_without_a_verb(parts: Parts, at: int) -> bool:
    """`101 wait under 3 mins last month`, `vetting in Sale, still over 98`, `confidence hit 60 or not`.

    A number with its unit is of a figure that is told in it, as is seen to elsewhere; one without may be an age, unless
    it is asked whether it is so still or again.
    """
    span = parts.taken[at][0]
    if span.threshold is None or _ASKS_MORE & _words_beside_names(parts):
        return False
    again = _STILL & {*parts.words[max(span.start - 1, 0) : span.start + 1]} or _STILL & {*parts.words[span.end :][:1]}
    hit = tuple(parts.words[span.end :][-2:]) == ("or", "not")
    before = parts.words[span.start - 1] if span.start else ""
    of_several = before.isalpha() and before.endswith("s")  # wait times over 5 minutes: those that were so long
    return (span.unit is not None and not of_several) or ((bool(again) or hit) and span.threshold[1] not in _AGES)


_ASKS_MORE = _OTHER_QUESTIONS | word_set("many much number numbers count share proportion percentage any who whos")
_STILL = word_set("still yet back again now")
_STRESSES = _STILL | word_set("well just comfortably only even currently already actually nicely safely")
_OPENS = word_set("and so but ok is it are")
_AGES = frozenset({10, 16, 17, 18, 21, 25, 30, 50, 60, 65})
_WE = word_set("we")
_BACK = word_set("it that this they these those")
