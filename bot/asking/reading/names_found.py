"""The names of the catalogue and the words of the field that stand at a place of a question."""

import re
from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort, Vocabulary
from bot.asking.reading.forces_called_for_short import force_called_so
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.settled_words import not_parted_by_a_share
from bot.asking.reading.span import Span
from bot.asking.words.tokens import words_of


def names_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What phrases of the catalogue and of the field stand at a place.

    With a comma or the like within it a name must stand in its own order: find rate, stop search are two. So are
    officers, sickness, each of which is a measure by itself.
    """
    tokens, vocabulary, written = question.tokens, question.vocabulary, question.written
    words, before, parted = question.words[at : at + LONGEST_PHRASE], question.words[:at], False
    for length in range(1, len(words) + 1):
        phrase = tuple(words[:length])
        parted = parted or (length > 1 and tokens[at + length - 1].parted)
        known = vocabulary.phrase(phrase)
        found = (force_called_so(question, at) if length == 1 else ()) or known.readings
        if found:
            readings = not_parted_by_a_share(found, phrase, before, vocabulary)
            ordinary = phrase in vocabulary.capitals and not _is_all_that_is_said(phrase, question.words)
            if ordinary and not _in_capitals(vocabulary.capitals[phrase], written):
                readings = tuple(one for one in readings if one.sort in (Sort.FIELD, Sort.HARMLESS))
            if parted and (not vocabulary.is_in_order(phrase) or _are_two(question, at, length)):
                readings = tuple(one for one in readings if one.sort is not Sort.MEASURE)
            if readings and not _is_a_name_by_its_capital(phrase, written):
                yield Span(at, at + length, readings)
        if not known.goes_on:
            break


def _are_two(question: PlainQuestion, at: int, length: int) -> bool:
    """Whether what stands before a comma within a phrase is a measure, and what stands behind it is.

    What is word for word a name is that: positive outcomes, all offences.
    """
    phrase = tuple(question.words[at : at + length])
    measures = [question.vocabulary.framework.measures[key] for key in _measures(phrase, question.vocabulary)]
    if any(words_of(name.lower()) == phrase for one in measures for name in (one.name, *one.aliases)):
        return False
    cuts = (cut for cut in range(at + 1, at + length) if question.tokens[cut].parted)
    sides = ((question.words[at:cut], question.words[cut : at + length]) for cut in cuts)
    return any(all(_measures(side, question.vocabulary) for side in both) for both in sides)


def _measures(words: Sequence[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(one.key for one in vocabulary.readings(tuple(words)) if one.sort is Sort.MEASURE)


def shared_names_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """A word that shares the rest of its name with the one beside it."""
    if shared := _shared_beginnings(question.words, at, question.vocabulary):
        yield Span(at, at + 1, shared)
    yield from _endings_shared_at(question, at)
    yield from _rest_shared_at(question, at)


def _shared_beginnings(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[Reading, ...]:
    """`North Bank East and West`: the area called North Bank West."""
    if at < MOST_SHARED or words[at - 1] not in JOINING:
        return ()
    for length in range(LEAST_SHARED, MOST_SHARED + LEAST_SHARED):
        before = tuple(words[max(at - 1 - length, 0) : at - 1])
        if _named(before, Sort.AREA, vocabulary):
            found = _named((*before[:-1], words[at]), Sort.AREA, vocabulary)
            if found:
                return found
    return ()


def _endings_shared_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Personal, business and shop robbery`, `theft of v theft from vehicles`: each of the name at their end."""
    words, vocabulary = question.words, question.vocabulary
    for length in range(1, MOST_OPENING + 1):
        own = tuple(words[at : at + length])
        place = at + length
        while words[place : place + 1] and words[place] in JOINING and words[place + 2 : place + 3]:
            after = _named_behind(words, place + 1, vocabulary)
            if after is None:
                place += 2  # home v shed v business burglary
                continue
            found = _with_its_ending(own, after, vocabulary)
            if found and not any(one.sort in _OF_ITS_OWN for one in vocabulary.readings(own)):
                yield Span(at, at + length, found)
            break


def _rest_shared_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Home burglary compared to business`, `burglary home v business`: the measure of the same noun."""
    words, vocabulary = question.words, question.vocabulary
    two = tuple(words[max(at - LEAST_SHARED, 0) : at]) in _COMPARED
    link = at - (LEAST_SHARED if two else 1)
    own = tuple(words[at : at + 1])
    if link < LEAST_SHARED or not (two or words[link] in JOINING):
        return
    if any(one.sort in _OF_ITS_OWN or one.sort is Sort.FIELD for one in vocabulary.readings(own)):
        return
    for length in range(MOST_SHARED + LEAST_SHARED, LEAST_SHARED - 1, -1):
        before = tuple(words[max(link - length, 0) : link])
        if not _named(before, Sort.MEASURE, vocabulary):
            continue
        for other in ((*own, before[-1]), (before[0], *own)):
            if found := _named(other, Sort.MEASURE, vocabulary):
                yield Span(at, at + 1, found)
        return


def _named_behind(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[str, ...] | None:
    """The longest name of a measure that stands at a place."""
    names = (tuple(words[at : at + length]) for length in range(MOST_SHARED + LEAST_SHARED, LEAST_SHARED - 1, -1))
    return next((name for name in names if _named(name, Sort.MEASURE, vocabulary)), None)


def _with_its_ending(own: tuple[str, ...], after: tuple[str, ...], vocabulary: Vocabulary) -> tuple[Reading, ...]:
    """The measure that goes by some words with the end of another's name, the longest end first."""
    tails = (after[cut:] for cut in range(1, len(after)))
    return next((found for tail in tails if (found := _named((*own, *tail), Sort.MEASURE, vocabulary))), ())


def shared_behind_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Stop search numbers and positive outcome rate`: the rate of what was named before the `and`."""
    words, vocabulary = question.words, question.vocabulary
    link = at - 1 - (at > 1 and words[at - 1] in _ARTICLES)
    if link < LEAST_SHARED or words[link] != "and":
        return
    end = link - (words[link - 1] in NUMBERS_OF)
    for length in range(1, min(LONGEST_SHARED, end) + 1):
        before = tuple(words[end - length : end])
        if not any(one.sort is Sort.MEASURE for one in vocabulary.readings(before)):
            continue
        for more in range(1, LONGEST_SHARED + 1):
            behind = tuple(words[at : at + more])
            if len(behind) == more and (found := _named((*before, *behind), Sort.MEASURE, vocabulary)):
                yield Span(at, at + more, found)


def _named(words: tuple[str, ...], sort: Sort, vocabulary: Vocabulary) -> tuple[Reading, ...]:
    return tuple(sorted(one for one in vocabulary.readings(words) if one.sort is sort)) if len(words) > 1 else ()


JOINING = frozenset({"and", "or", "v", "vs", "versus", "than"})
_OF_ITS_OWN = frozenset({Sort.MEASURE, Sort.AREA, Sort.TAG})
_COMPARED = (("compared", "to"), ("compared", "with"))
MOST_OPENING = 2
NUMBERS_OF = frozenset({"number", "numbers", "volume", "volumes", "figures", "totals", "total", "count", "counts"})
_ARTICLES = frozenset({"the", "its", "their", "a"})
LONGEST_SHARED = 4
LEAST_SHARED, MOST_SHARED = 2, 3


def _is_a_name_by_its_capital(phrase: tuple[str, ...], written: str) -> bool:
    """`In Control` within a sentence: a place that is called as a word of the field is."""
    if len(phrase) != 2 or phrase[0] not in ("in", "at", "under") or not phrase[1].isalpha():
        return False
    others = re.findall(r"[A-Za-z]+", written)[1:]
    capital = re.search(rf"\b{phrase[0]} {phrase[1].capitalize()}\b", written) is not None
    return capital and any(word.islower() and word not in ("in", "at", "under") for word in others)


def _is_all_that_is_said(phrase: Sequence[str], words: Sequence[str]) -> bool:
    """`Drops?`, `and drops`: as likely a measure that goes by the word as what the word asks of the one before."""
    return [word for word in words if word not in ("and", "the", "what", "about", "how")] == [*phrase]


def _in_capitals(names: frozenset[str], written: str) -> bool:
    if written.isupper():
        return False
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", written) for name in names if name.isupper())
