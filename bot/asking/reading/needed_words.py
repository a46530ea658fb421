"""`How many more can we afford and still hit the target`: what it takes to reach a target, in all its words.

Beside such a question nothing else is asked: what is left of the year, and how far down it is to be, are part of it.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.asking.question import Aim
from bot.asking.reading.thresholds import A_UNIT, said_number
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_WE = ("can we", "could we", "may we", "we can", "we could", "can they")
_HAVE = ("have", "afford", "take", "record", "see", "get away with", "allow", "absorb")
_CAN_HAVE = ", ".join(" ".join(words) for words in product(_WE, ("", "still"), _HAVE)).replace("  ", " ")
_CAN = by_first_word(phrases(f"{_CAN_HAVE}, do we need, would we need, will we need"))
"""How many can we have; without `how many` it is a way of asking for a figure: can we have burglary."""
_A_TIME = product(("a", "per", "each"), ("month", "week", "quarter"), ("to hit", "to make", "to meet", "to reach"))
_NEEDED = by_first_word(
    phrases(
        f"{', '.join(' '.join(words) for words in _A_TIME)}, "
        "are we allowed, do we have to get, need to be, need to average, needs to average, have to average, "
        "has to average, needs to run at, need to run at, have to run at, has to run at, "
        "needs to be, would have to be, would need to be, what would it take, what will it take, what does it take, "
        "headroom, headroom on, the headroom on, headroom for, allowance, allowance for, "
        "monthly allowance, monthly allowance for, leeway, leeway on, wiggle room, wiggle room on, slack on, "
        "room have we got on, how much room, run rate needed, run rate do we need, the run rate needed"
    )
)
_AND_STILL = "before we, and still, but still, to, to still, if we are to, if we want to, in order to, and"
_REACH = (
    "hit, make, meet, bust, miss, land, reach, achieve, get to, stay on, stay within, stay under, finish the year on, "
    "end the year on, finish on, end on, finish on or under, be on, get back on, come in on, come in under, keep to, "
    "deliver, finish the year, end the year, finish, end up, be"
)
_SO_AS_TO = by_first_word(
    phrases(", ".join(f"{before} {reach}" for before, reach in product(_AND_STILL.split(", "), _REACH.split(", "))))
)
_REST = by_first_word(
    phrases(
        "for the rest of the year, the rest of the year, rest of the year, for the remaining months, remaining months, "
        "in the remaining months, in the months left, in the time left, from now on, from here, from here on, "
        "from now to march, from now to the end of march, from now until march, between now and march, "
        "between now and the end of march, between now and end of march, between now and year end, to year end, "
        "by year end, by the year end, by the end of the year, by end of year, by the end of march, by march, "
        "before the end of the year, in q4, for q4, in the last quarter, over the rest of the year"
    )
)
_LESS = word_set("minus down by")
NEEDED_BEGINNINGS = frozenset({*A_UNIT, *_LESS, *_NEEDED, *_CAN, *_SO_AS_TO, *_REST})
"""With these words, or a number, begins what is needed to reach a target."""
NEEDED_AMONG = frozenset({*_NEEDED, *_CAN})
"""In a question without any of these words it is not asked what is needed."""
_DOWN = frozenset({"down", "lower", "fewer", "less", "reduction", "cut", "fall", "decrease"})


OF_NEEDED = frozenset({Field.NEEDED, Field.DIFFERENCE, Field.CHANGE, Field.PERCENT, Field.COMPARE})
"""Words of the field that say nothing more beside it."""


class Needed(NamedTuple):
    """How many words say it, the word of the field that they are, and the number that is aimed at."""

    length: int
    field: Field | None = None
    aim: Aim | None = None


def needed(tokens: Sequence[Token], at: int, written: str) -> Iterator[Needed]:
    """What stands at a place of asking what is needed to reach a target."""
    words = tuple(token.word for token in tokens)
    if not _is_asked(words):
        return
    yield from (Needed(length, Field.NEEDED) for length in _needs(words, at))
    yield from (Needed(length, Field.ON_TRACK) for length in _begin(words, at, _SO_AS_TO))
    yield from (Needed(length) for length in _begin(words, at, _REST))
    less = int(words[at] in _LESS)
    said = said_number(tokens, at + less, written) if at + less < len(tokens) else None
    if said is not None and words[at + less][:1].isdecimal() | (said.unit is not None):
        down = said.end < len(words) and words[said.end] in _DOWN
        if down or words[at] in ("minus", "down"):
            yield Needed(said.end + down - at, None, Aim(said.number, said.unit, way=-1))


@lru_cache(maxsize=16)
def _is_asked(words: tuple[str, ...]) -> bool:
    """Whether what is needed is asked for anywhere in a question; each of its words is looked at with this in view."""
    return any(_needs(words, place) for place in range(len(words)))


def _needs(words: Sequence[str], at: int) -> list[int]:
    asked = {"how", "what", "whats"} & {*words[:at]} or {"afford", "allow", "absorb", "still"} & {
        *words[at : at + _LONGEST_CAN]
    }
    return [*_begin(words, at, _NEEDED), *(_begin(words, at, _CAN) if asked else ())]


_LONGEST_CAN = 4


def _begin(words: Sequence[str], at: int, known: object) -> list[int]:
    assert isinstance(known, dict)  # noqa: S101 - phrases by their first word
    return [len(one) for one in known.get(words[at], ()) if tuple(words[at : at + len(one)]) == one]
