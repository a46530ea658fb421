"""What an occasion or a paper is called after: the FPB pack, the knife crime tasking, her rural crime brief.

Whatever it is called after says nothing of which cases are meant, since what is asked stands beside it. So its words
are free; an answer tells that they were not taken into account.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.statements import Stated, names_in, times_in, written_in_capitals
from bot.asking.words.aside_wordings import SETS
from bot.asking.words.english_words import is_english
from bot.asking.words.names_elsewhere import FIRST_NAMES, SURNAMES
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.ranks import RANKS
from bot.asking.words.statement_words import NEGATION, PLACING
from bot.asking.words.tokens import Token, plain_text, tokens_of
from bot.asking.words.word_sets import word_set

_CALLED = (
    frozenset(SETS["meeting"].words)
    | frozenset(SETS["paper"].words)
    | word_set("huddle stocktake workstream dashboard scorecard factsheet handout leaflet poster infographic")
) - word_set(
    """
    line lines call calls group event hearing form template post talk note notes response visit request requests
    interview interviews exam surgery gold silver bronze audit assessment application appointment chat conversation
    day away statement letter letters email emails enquiry handover parade session inspection assembly lecture oclock
    appraisal pdr supervision assignment essay dissertation reply answer script release tweet board panel committee
    council cabinet forum
    """
)
"""Of a call, a visit or a hearing it may be that cases are counted; of a pack or a tasking it never is."""
_MEETS = frozenset({"board", "panel", "committee", "council", "cabinet", "forum", "1 1", "1 2 1", "121"})
"""They may hear cases, and are passed over where only those who meet, or initials, say which of them it is."""
_LONGEST_INITIALS = 5
_FOR = word_set("for ahead before in to going doing writing preparing prepping drafting finishing updating")
_WHO_MEET = (
    frozenset(SETS["people"].words)
    | {f"{rank}s" for rank in RANKS}
    | word_set("ward wards parish neighbourhood residents community local partnership")
)
_OWNERS = word_set("the a an my our his her their this that todays tomorrows next")
_STOPS = (NEGATION | PLACING) | word_set(
    """
    only nor without except excepting excluding excludes includes include including excl incl apart minus less fewer
    than those these such ones whose whom who which what where when how if unless aged per each every all both for of
    or with about on before after to just
    """
)
_NAMING = (Sort.MEASURE, Sort.AREA, Sort.TAG, Sort.OBJECTIVE)
_MOST = 4
_ANY = "big"
"""It stands for what the occasion is called after."""


def called_after(text: str, vocabulary: Vocabulary, day: date, known: Callable[[str], Stated | None]) -> Stated | None:
    """A clause that is `known` but for what an occasion is called after; None where that may say which cases."""
    chunks = [SHORTHAND.get(chunk.casefold().strip(".,;:!?"), chunk) for chunk in text.split()]
    plain = [" ".join(one.word for one in tokens_of(plain_text(chunk))) for chunk in chunks]
    named = frozenset(word for word in written_in_capitals(text) if word.islower())
    for at, word in enumerate(plain):
        if word not in _OWNERS or plain[0] not in _FOR:
            continue
        for end in range(at + 2, min(at + 2 + _MOST, len(plain))):
            if _may_be_called(plain[at + 1 : end], plain[end]) and not any(
                _stops(one, named) for one in plain[at + 1 : end]
            ):
                one = known(" ".join((*chunks[: at + 1], _ANY, *chunks[end:])))
                if one is not None:
                    return _named(one, text, " ".join(plain[at + 1 : end]), vocabulary, day)
    return None


def _may_be_called(called: Sequence[str], head: str) -> bool:
    """Whether an occasion may be called so: the FPB pack, the pvp board, the commanders' 1-1."""
    if head in _CALLED:
        return True
    own = (one in _WHO_MEET or _are_initials(one) for one in called)
    return head in _MEETS and all(own)


def _are_initials(word: str) -> bool:
    """Whether letters stand for other words, and are neither a word themselves nor an age: pvp, and no u18."""
    return word.isalpha() and len(word) <= _LONGEST_INITIALS and not is_english(word)


def in_its_place(left: Sequence[int], tokens: Sequence[Token], vocabulary: Vocabulary) -> tuple[Token, ...] | None:
    """`Robbery for the Dudley tasking` as robbery in Dudley, which may be meant; None where no place stands so."""
    (at, *more) = left
    starts = [place for place in range(max(at - _MOST - 1, 0), at) if tokens[place].word == "for"]
    if more or tokens[at].word not in _CALLED | _OF_PLACES or not starts:
        return None
    begins = starts[-1] + 1 + (tokens[starts[-1] + 1].word in _OWNERS)
    named = vocabulary.readings(tuple(one.word for one in tokens[begins:at]))
    if not any(one.sort is Sort.AREA for one in named):
        return None
    return (*tokens[: starts[-1]], replace(tokens[starts[-1]], word="in"), *tokens[begins:at], *tokens[at + 1 :])


_OF_PLACES = word_set("tasking meeting briefing panel board update review pack paper report tcg dmm ttcg")


def _stops(chunk: str, named: frozenset[str]) -> bool:
    """Whether a word may say which cases are meant after all: one that picks, or a name, which may be of a place."""
    may_be_a_place = chunk in named and (not is_english(chunk) or chunk in _ALSO_PLACES | FIRST_NAMES | SURNAMES)
    return not chunk or may_be_a_place or not _STOPS.isdisjoint(chunk.split())


_ALSO_PLACES = word_set(
    """
    street road lane hill hills castle park market bridge church green field fields wood woods town village estate mill
    centre bank banks farm hall grove cross end side gate gates north south east west upper lower great little old new
    valley vale dale moor marsh heath common meadow meadows lake river brook ford port dock docks quay harbour bay beach
    sands island isle cliff rock stone well wells pool spring springs forest grange manor priory abbey chapel minster
    temple tower king kings queen queens prince princes bishop bishops abbot abbots royal saint station college school
    university city borough high broad long hope sale deal battle bath reading rugby sandwich ware wash wing rose ash
    oak elm beech willow orchard garden gardens square court place close way drive row terrace walk arcade
    """
)
"""Capitals make a place of these: the Castle Hill meeting, and not the Banking Protocol meeting."""


def _named(known: Stated, text: str, called: str, vocabulary: Vocabulary, day: date) -> Stated | None:
    tokens = tokens_of(called)
    words = [one.word for one in tokens]
    found = [one for _, _, readings in names_in(words, vocabulary) for one in readings]
    if any(one.sort not in _NAMING for one in found):
        return None
    times = (" ".join(words[start:end]) for start, end in times_in(PeriodReader(tokens, day), len(words)))
    return replace(
        known,
        text=text.strip().rstrip(".,;:!- "),
        areas=tuple(dict.fromkeys((*known.areas, *(one.key for one in found if one.sort is Sort.AREA)))),
        times=(*known.times, *times),
        is_plain=False,
        called_after=frozenset(one.key for one in found if one.sort is Sort.MEASURE),
    )
