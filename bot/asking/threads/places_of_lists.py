"""`Confidence there`, `what got worse there` after an overview of Southbank: of the place that was asked of before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort, Vocabulary
from bot.asking.question import Intent, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.of_lists import OF_AREAS
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set
from bot.figures.word_lists import listed as joined

_IS = word_set("is are was were be been isnt arent wasnt werent will would could can might may has have had")
"""Behind these `there` is no place: is there anything, how many were there."""
_PLACES = word_set("there here")
_BEFORE_THERE = word_set("in at over up down out around from for of on")
_OPENS = word_set("and so ok what about how whats then now also but")
_TO_ANOTHER = word_set("all every everywhere elsewhere overall other others both each anywhere rest whole")
_OF_ONE_AREA = frozenset(Intent) - {Intent.RANKING, Intent.SHARE, Intent.GAP, Intent.MEANING, Intent.LEAD}


def of_its_place(text: str, understood: Read, thread: Thread, vocabulary: Vocabulary, day: date) -> Read | None:
    """What is asked of the place of the list or the figure before; None where it is asked of no such place."""
    words = [token.word for token in tokens_of(plain_text(text))]
    at = _there(words)
    areas = (_place_without_an_answer(thread, vocabulary) if at is not None else ()) or _place_before(
        thread, vocabulary
    )
    if not areas:
        return None
    asked, named = understood.outcome, [*places_named(words, vocabulary)]
    figure = isinstance(asked, Question) and bool(asked.measures)
    if at is not None and not (figure and thread.question is not None):
        in_full = _read_in_full(words, at, areas, vocabulary, day)
        return _of_the_same_kind(in_full, understood, areas, vocabulary)
    if thread.question is not None or not isinstance(asked, Question):
        return None
    if named:
        beside = _in_the_place_of_home(asked, named, areas, vocabulary)
        return None if beside is None else replace(understood, outcome=beside)
    if not (_TO_ANOTHER.isdisjoint(words) and _may_be_of_it(asked, vocabulary)):
        return None
    return replace(understood, outcome=replace(asked, areas=areas, home_meant=False))


def _of_the_same_kind(in_full: Read, understood: Read, areas: tuple[str, ...], vocabulary: Vocabulary) -> Read:
    """What is read in full, or what moved of that place where `what's up in` it would ask for the areas within."""
    asked, full = understood.outcome, in_full.outcome
    moved = isinstance(asked, Question) and asked.intent is Intent.LIST_MOVED
    kept = isinstance(full, Question) and full.intent is Intent.LIST_MOVED
    if not isinstance(asked, Question) or not moved or kept or not _may_be_of_it(asked, vocabulary):
        return in_full
    return replace(understood, outcome=replace(asked, areas=areas, home_meant=False))


def _read_in_full(words: Sequence[str], at: int, areas: tuple[str, ...], vocabulary: Vocabulary, day: date) -> Read:
    """What is asked with the name of the place where `there` stands, and without what opens it where that is needed."""
    names = joined([vocabulary.framework.areas[key].name for key in areas])
    before = at - (at > 0 and words[at - 1] in _BEFORE_THERE)
    opened = next((place for place, word in enumerate(words) if word not in _OPENS), 0)
    ways = [
        read(" ".join([*words[start:before], "in", names, *words[at + 1 :]]), vocabulary, day) for start in (0, opened)
    ]
    return next((one for one in ways if isinstance(one.outcome, Question)), ways[0])


def _place_before(thread: Thread, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The areas that were named in what stands before, where these are not all of home."""
    before = thread.question or (thread.listed if thread.listed and thread.listed.intent in OF_AREAS else None)
    if before is None or before.home_meant or before.by:
        return ()
    return () if before.areas == (vocabulary.framework.home,) else before.areas


def _place_without_an_answer(thread: Thread, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The area that was named last where that had no figure: `there` behind it is not what was told before."""
    said = thread.unanswered.split(GOES_ON_IN)[-1]
    words = [token.word for token in tokens_of(plain_text(said))] if said else []
    areas = tuple(dict.fromkeys(one.key for one in places_named(words, vocabulary) if one.sort is Sort.AREA))
    return areas if len(areas) == 1 else ()


def _in_the_place_of_home(
    asked: Question, named: Sequence[Reading], areas: tuple[str, ...], vocabulary: Vocabulary
) -> Question | None:
    """`Robbery compared with Dudley` after Coventry: of that, where home is meant for want of a name alone."""
    home = vocabulary.framework.home
    others = {one.key for one in named if one.sort is Sort.AREA}
    plain = all(one.sort is Sort.AREA for one in named) and home not in others and not (asked.by or asked.peers)
    if not (plain and asked.measures and len(asked.areas) > 1 and home in asked.areas):
        return None
    return replace(asked, areas=tuple(one for key in asked.areas for one in (areas if key == home else (key,))))


def _there(words: Sequence[str]) -> int | None:
    """Where `there` or `here` says a place: not at the front, and not behind a verb of being."""
    places = (at for at, word in enumerate(words) if word in _PLACES and at and words[at - 1] not in _IS)
    return next(places, None)


def places_named(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[Reading]:
    """The areas, home, kinds of area and peers that some words name."""
    for at in range(len(words)):
        for length in range(1, min(LONGEST_PHRASE, len(words) - at) + 1):
            for one in vocabulary.readings(tuple(words[at : at + length])):
                if one.sort in (Sort.AREA, Sort.KIND, Sort.PEERS) or one == Reading(Sort.FIELD, Field.HOME.value):
                    yield one


def _may_be_of_it(asked: Question, vocabulary: Vocabulary) -> bool:
    """Whether a question that names no area can be asked of one."""
    if asked.by or asked.peers or asked.areas not in ((), (vocabulary.framework.home,)):
        return False
    return asked.intent in _OF_ONE_AREA if asked.measures else asked.intent in OF_AREAS
