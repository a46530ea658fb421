"""A number that a question says of a target: `have we met the 5% reduction`, `hit 90 percent yet`, `the 8,000 target`.

Whether it is the target's own number is for the answer to say (`aims_meant.py`): nothing is judged by another number
as though it were the target.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.names.who_answers_for import ARTICLES
from bot.asking.periods.period_words import PeriodReader
from bot.asking.question import Aim
from bot.asking.reading.target_numbers import is_number_of_a_target
from bot.asking.reading.thresholds import (
    HITTING,
    THRESHOLD_BEGINNINGS,
    SaidNumber,
    hits_a_number,
    said_number,
    thresholds,
    whose_number,
)
from bot.asking.words.aim_phrases import LIMITS_SET, WITHIN_REACH
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Unit
from bot.figures.periods import Period, PeriodKind
from bot.figures.targets import TrajectoryTarget

_NOUNS = word_set("target targets goal goals milestone milestones") | {*LIMITS_SET}
_WAYS = {
    **dict.fromkeys(word_set("reduction reductions cut cuts decrease drop fall saving savings"), -1),
    **dict.fromkeys(word_set("increase increases uplift improvement rise growth"), 1),
}
_DELIVERED = word_set(
    "make makes made making reach reaches reached reaching beat beats beaten beating deliver delivers delivered "
    "delivering attain attained attaining"
)
_REACHED = _DELIVERED | word_set("land landed get gets getting got manage managed clear cleared secure secured")
_ALWAYS_REACHED = word_set("hit hits hitting meet meets meeting met achieve achieves achieved achieving track course")
_HOW_FAR = word_set("far close near")
_MISSES = word_set("miss misses missing missed")
_ASKED_THROUGH = word_set("which who whos what how where wheres any")
"""Behind these it is asked which areas lie below a number: how many boroughs missed 85%."""
_OF_THE_TARGET = word_set("the our its their that this")
_FURTHEST = 8

_BEATEN = ("beat", "beats", "beaten", "beating")
_TAKEN = word_set("take taken took taking knock knocked shave shaved cut bring brought")
_AGAINST = word_set("against v vs versus")
_ENOUGH = ("enough", "sufficient")
_HAVING = word_set("have do are has is we got there yet still now the force")
_BEHIND_ENOUGH = word_set("for to")
_HOW_FAR_BEYOND = (("how", "many", "points"), ("how", "many", "percentage", "points"), ("how", "far"), ("how", "much"))
_BEYOND = {
    *((word,) for word in word_set("over under above below off from outside inside beyond")),
    *((word, "of") for word in word_set("short shy clear adrift ahead")),
    ("away", "from"),
}

_WITHIN_REACH = (
    *(tuple(phrase.split()) for phrase in WITHIN_REACH),
    *((*on, side, "side", "of") for on in (("on", "the"), ("the",)) for side in ("right", "wrong", "safe")),
    *((stuck, to) for stuck in ("stuck", "stick", "sticking", "kept", "keeping", "held") for to in ("to", "within")),
    *((stayed, within) for stayed in ("stayed", "staying", "come", "came") for within in ("within", "inside")),
)
_NEAR_SAID = frozenset({"much", *(phrase[0] for phrase in _WITHIN_REACH)})
"""`Within touching distance of 75`, `stuck to the 4.5`: whether what is aimed at is reached."""
_SIGNS = {"minus": -1, "plus": 1}
_ON_FOR = ("on", "for")
AIM_BEGINNINGS = frozenset(
    {
        *_REACHED,
        *_WAYS,
        *THRESHOLD_BEGINNINGS,
        *_ENOUGH,
        *_SIGNS,
        *_TAKEN,
        *_AGAINST,
        "how",
        *(phrase[0] for phrase in (*_WITHIN_REACH, *_BEYOND)),
        "anywhere",
        "nowhere",
        "on",
    }
)
"""With these words, or a number, begins what is said of a number aimed at."""


class SaidAim(NamedTuple):
    """How many words say it, the number, and the word of the field that they are besides."""

    length: int
    aim: Aim | None
    field: Field | None = None


def _beside_a_target(words: Sequence[str], at: int) -> Iterator[SaidAim]:
    """On which side of a target it is that is named with what it is of: well below the sickness target."""
    length = next((one for one in (2, 1) if tuple(words[at : at + one]) in _BEYOND - {("from",), ("off",)}), 0)
    behind = words[at + length : at + length + _MOST_OF_A_NAME]
    named = len(behind) > 1 and behind[0] in _OF_THE_TARGET and behind[1] not in _NOUNS
    ends = next((place for place, word in enumerate(behind) if word in _NOUNS), 0) if named else 0
    if length and ends and {"control", "limit", "average"}.isdisjoint(behind[:ends]):
        yield SaidAim(length, None, Field.ON_TRACK)


_MOST_OF_A_NAME = 6


def _asks_whether_there_are(before: Sequence[str]) -> bool:
    """`Have we got enough officers`: whether there are as many as there should be."""
    return bool({"have", "do", "are", "has", "is"} & {*before[:1]}) and {*before} <= _HAVING


def said_aims(tokens: Sequence[Token], at: int, written: str, vocabulary: Vocabulary) -> Iterator[SaidAim]:
    """What stands at a word of a number aimed at, of the change that is, and of reaching it."""
    words = [token.word for token in tokens]
    after = words[at + 1 : at + 1 + _FURTHEST]
    if words[at] in _REACHED and (_speaks_of_an_aim(after) or ("percent" in after and words[at] in _DELIVERED)):
        yield SaidAim(1, None, Field.ON_TRACK)
    if words[at] in _ENOUGH and words[at + 1 : at + 2] and words[at + 1] in _BEHIND_ENOUGH and _speaks_of_an_aim(after):
        yield SaidAim(2, None, Field.ON_TRACK)
    if words[at] in _ENOUGH and _asks_whether_there_are(words[:at]):
        yield SaidAim(1, None, Field.ON_TRACK)
    if words[at] in _REACHED | _TAKEN and _is_cut_by_so_much(after):
        yield SaidAim(1, None, Field.ON_TRACK)
    yield from _how_near(tokens, at, written)
    yield from _beside_a_target(words, at)
    if words[at] in _AGAINST and (whose := _owned_number(tokens, at + 1, written, vocabulary)) is not None:
        yield SaidAim(1 + whose, None, Field.ON_TRACK)
    on_for = _is_on_for(tokens, at, written)
    if on_for or (words[at] in _DELIVERED and _number_behind(tokens, at + 1, written)):
        yield SaidAim(1 + on_for, None, Field.ON_TRACK)
    words_apart = _outside_names(words, vocabulary)
    told = (_NOUNS | _ALWAYS_REACHED | _DELIVERED | _HOW_FAR | {*_ENOUGH, "points", "distance", "side"}) & words_apart
    near = _NEAR_SAID & {*words} and any(any(_how_near(tokens, one, written)) for one in range(len(words)))
    owned = any(_owned_number(tokens, place, written, vocabulary) is not None for place in _behind_against(words))
    told_otherwise = near or owned or _is_cut_by_so_much(words) or _is_held_against(words)
    aimed = bool(told or told_otherwise or _ON_FOR in pairwise(words))
    yield from _beyond(tokens, at, written, vocabulary) if aimed or words[at] in _MISSES else ()
    if not aimed:
        return
    if words[at] in _WAYS and words[at + 1 : at + 2] and words[at + 1] in _NOUNS:
        yield SaidAim(1, Aim(way=_WAYS[words[at]]))
    if words[at] in _WAYS and at and _is_the_aim(words, at):
        yield SaidAim(1, Aim(way=_WAYS[words[at]]), Field.TARGET)
    if words[max(at - 1, 0)] in HITTING and hits_a_number(tokens):
        return
    if (aim := _number_aimed_at(tokens, at, written, vocabulary)) is not None:
        yield aim


def _outside_names(words: Sequence[str], vocabulary: Vocabulary) -> set[str]:
    """The words that stand in no name of a measure: the target of incidents attended in target is none of its name."""
    if _NOUNS.isdisjoint(words):
        return {*words}
    named = (one for one in names_said(tuple(words), vocabulary) if any(map(_is_a_measure, one.readings)))
    within = {at for one in named for at in range(one.first, one.end)}
    return {word for at, word in enumerate(words) if at not in within}


def _is_a_measure(reading: Reading) -> bool:
    return reading.sort is Sort.MEASURE


def _number_aimed_at(tokens: Sequence[Token], at: int, written: str, vocabulary: Vocabulary) -> SaidAim | None:
    """A number that is aimed at, with the change that it is of: the 5% cut, minus 5."""
    words = [token.word for token in tokens]
    signed = words[at] in _SIGNS
    said = said_number(tokens, at + signed, written)
    ours = words[max(at - 1, 0)] in ("our", "its", "their")
    if said is None or (said.unit is None and words[at] in vocabulary.words_of_measures and not ours):
        return None
    if not words[at + signed][:1].isdecimal() and said.unit is not Unit.PERCENT:
        return None  # one of them is no number that is aimed at
    if _is_when_we_meet(tokens, at, said):
        return None
    way = _WAYS.get(words[said.end], _off(said, words)) if said.end < len(words) else 0
    if signed and way:
        return None
    firm = bool(way or signed or _NOUNS & {*words} or words[max(at - 1, 0)] in _OF_THE_TARGET)
    aim = Aim(said.number, said.unit, way=_SIGNS.get(words[at], way), plain=not firm)
    return SaidAim(said.end + bool(way) - at, aim, Field.TARGET if way else None)


def _off(said: SaidNumber, words: Sequence[str]) -> int:
    """`The 6% off robbery` is a cut of so much; 6% off the target, off track, is how far it is from it."""
    behind = words[said.end + 1 : said.end + 2]
    cut = words[said.end] in ("off", "less", "fewer") and said.unit is Unit.PERCENT and bool(behind)
    return -1 if cut and behind[0] not in _OF_THE_TARGET | _NOUNS | {"track", "course"} else 0


def _is_cut_by_so_much(words: Sequence[str]) -> bool:
    """`Did we get the 4% off burglary`: a cut of so much off something, and no distance off the target."""
    off = next((at for at in range(1, len(words) - 1) if words[at - 1 : at + 1] == ["percent", "off"]), None)
    return off is not None and words[off + 1] not in _OF_THE_TARGET | _NOUNS | {"track", "course"}


def _behind_against(words: Sequence[str]) -> Iterator[int]:
    return (at + 1 for at, word in enumerate(words) if word in _AGAINST)


def _owned_number(tokens: Sequence[Token], at: int, written: str, vocabulary: Vocabulary) -> int | None:
    """How many words say whose number stands behind them: (against) its own 8%, our 5%; None where it is no aim.

    Of `the 8` and `8` it is one where it is the number of a target of what the question names.
    """
    words = [token.word for token in tokens]
    whose = whose_number(words, at)
    said = said_number(tokens, at + whose, written)
    if said is None or not words[at + whose][:1].isdecimal():
        return None
    owned = words[at] in ("our", "its", "their") or (whose and said.unit is Unit.PERCENT)
    ends = said.end == len(tokens) or said.unit is Unit.PERCENT
    if not whose and (not ends or (at > 1 and words[at - 2].isdecimal())):
        return None  # April 26 v 25, May v 5 last year
    return whose if owned or is_number_of_a_target(said, words, vocabulary) else None


def _is_held_against(words: Sequence[str]) -> bool:
    """`How do we stand against the 5% reduction`: the change is one that was set, and the figure is held against it."""
    at = words.index("against") if "against" in words else len(words)
    behind = words[at + 1 : at + 6]
    return behind[:1] != [] and behind[0] in _OF_THE_TARGET and any(word in _WAYS for word in behind[1:])


def _is_on_for(tokens: Sequence[Token], at: int, written: str) -> bool:
    """`Are we on for the five per cent`, `on for our target`: whether what is aimed at will be reached."""
    words = [token.word for token in tokens]
    asks = at == 0 or tokens[at].opens or bool({"are", "is", "we", "still"} & {*words[max(at - 3, 0) : at]})
    if tuple(words[at : at + 2]) != _ON_FOR or not asks:
        return False
    aimed = {*words[at + 2 : at + 6]} & {*_NOUNS, *_WAYS}
    return bool(aimed) or _number_behind(tokens, at + 2, written)


def _number_behind(tokens: Sequence[Token], at: int, written: str) -> bool:
    """Whether a number stands here, or behind the words that say whose it is: make 75, on for the five per cent."""
    words = [token.word for token in tokens]
    at += words[at : at + 1] != [] and words[at] in _OF_THE_TARGET
    at += words[at : at + 1] != [] and words[at] in _SIGNS
    said = said_number(tokens, at, written)
    return said is not None and (words[at][:1].isdecimal() or said.unit is Unit.PERCENT)


def _is_when_we_meet(tokens: Sequence[Token], at: int, said: SaidNumber) -> bool:
    """`On track? Meeting in 10 mins`: a clause of its own that says until when it is wanted."""
    ends = said.end == len(tokens) and said.unit in (Unit.MINUTES, Unit.SECONDS)
    return (
        ends and at > 1 and tokens[at - 1].word == "in" and any(one.parted or one.opens for one in tokens[at - 2 : at])
    )


def _how_near(tokens: Sequence[Token], at: int, written: str) -> Iterator[SaidAim]:
    """`How many points over the 10%`, `how far over the 480k`, `anywhere near the 75`: how far from what is behind."""
    if not any(token.word[:1].isdecimal() for token in tokens[at + 1 :]):
        return  # as of most questions
    words = [token.word for token in tokens]
    for phrase in _HOW_FAR_BEYOND:
        place = at + len(phrase)
        if tuple(words[at:place]) == phrase:
            for beyond in (1, 2):
                if tuple(words[place : place + beyond]) in _BEYOND:
                    yield from _before_a_number(tokens, at, place + beyond, written)
    if words[at] in _BEATEN:
        yield from _before_a_number(tokens, at, at + 1, written)
    for reach in _WITHIN_REACH:
        if tuple(words[at : at + len(reach)]) == reach:
            yield from _before_a_number(tokens, at, at + len(reach), written)
    if words[at] in ("anywhere", "nowhere") and words[at + 1 : at + 2] == ["near"]:
        yield from _before_a_number(tokens, at, at + 2, written)


def _before_a_number(tokens: Sequence[Token], at: int, end: int, written: str) -> Iterator[SaidAim]:
    number = end + (end < len(tokens) and tokens[end].word in _OF_THE_TARGET)
    if number < len(tokens) and tokens[number].word[:1].isdecimal() and said_number(tokens, number, written):
        yield SaidAim(number - at, None, Field.ON_TRACK)


def _beyond(tokens: Sequence[Token], at: int, written: str, vocabulary: Vocabulary) -> Iterator[SaidAim]:
    """`Under the 10% target`, `missing the 85`: the target's own number, and that the figure may lie beyond it."""
    words = [token.word for token in tokens]
    named = not (_NOUNS.isdisjoint(words[at:]) or _NOUNS.isdisjoint(_outside_names(words, vocabulary)))
    for one in thresholds(tokens, at, written):
        said = SaidNumber(one.end, one.condition[1], one.unit)
        missed = words[at] in _MISSES and _ASKED_THROUGH.isdisjoint(words[:at])
        if named or (missed and is_number_of_a_target(said, words, vocabulary)):
            yield SaidAim(one.end - at, Aim(one.condition[1], one.unit), Field.ON_TRACK)


def _speaks_of_an_aim(words: Sequence[str]) -> bool:
    return any(word in _NOUNS or word in _WAYS for word in words)


def _is_the_aim(words: Sequence[str], at: int) -> bool:
    """Whether a word of change is what is aimed at: the reduction, our robbery reduction; not that there was a fall."""
    reached = (_ALWAYS_REACHED | _REACHED) & {*words[:at]}
    said = words[max(at - _FURTHEST, 0) : at]
    return bool(reached) and bool(_OF_THE_TARGET & {*said}) and not {"a", "an", "any"} & {*said}


_ENDS_UP = ("come in", "came in", "finish", "finished", "end up", "ended up", "end", "ended", "come out", "came out")
_BEFORE_A_BASELINE = (
    *((*ends.split(), one) for ends in _ENDS_UP for one in ("below", "under", "above", "over")),
    *((one,) for one in ("below", "under", "above", "over", "against", "versus", "vs", "v", "beat", "beating", "on")),
    *((one,) for one in ("from", "since", "at")),
    *((*one, than) for one in (("lower",), ("higher",), ("better",), ("worse",)) for than in ("than",)),
    *(("compared", one) for one in ("with", "to")),
    ("compare", "with"),
    ("compare", "to"),
    *((within, "line", "with") for within in ("in", "on")),
    *(
        ("how", much, *beyond)
        for much in ("many", "much", "far")
        for beyond in (
            *((more, "than") for more in ("more", "fewer", "less", "higher", "lower", "better", "worse")),
            *((one,) for one in ("over", "under", "above", "below", "off", "from", "inside", "outside", "against")),
            *((one, "on") for one in ("up", "down")),
            ("short", "of"),
        )
    ),
    *((more, "than") for more in ("fewer", "less", "more")),
    *((one, "on") for one in ("up", "down")),
    (),
)
_HOW_MANY = (("how", "many"), ("how", "much"))
_MORE_OR_FEWER = word_set("more fewer less higher lower")
_TRAJECTORY = "trajectory"
"""What any target may be called that is to be reached in time."""
STARTS = word_set("baseline") | {_TRAJECTORY}
_OF_A_BASELINE = word_set("year figure level period position total target")


def baselines(tokens: Sequence[Token], at: int, periods: PeriodReader, vocabulary: Vocabulary) -> Iterator[SaidAim]:
    """`Below the June 2019 baseline`, `against its baseline year`: what a trajectory starts from."""
    words = [token.word for token in tokens]
    if not STARTS & {*words[at:]}:
        return
    if tuple(words[at : at + 2]) in _HOW_MANY and words[at + 2] in _MORE_OR_FEWER and "than" in words[at + 3 :]:
        yield SaidAim(3, None, Field.VARIANCE)  # how many fewer of them than the baseline
    for before in _BEFORE_A_BASELINE:
        place = at + len(before)
        if tuple(words[at:place]) != before or place >= len(words):
            continue
        place += words[place] in ARTICLES
        period = periods.period(place) if place < len(words) and words[place] not in STARTS else None
        if period is not None and _is_a_baseline(period[1].candidates, vocabulary):
            place += period[0]
        if words[place : place + 1] and words[place] in STARTS:
            end = place + 1 + bool({*words[place + 1 : place + 2]} & _OF_A_BASELINE)
            aim = Aim(baseline=True, plain=words[place] == _TRAJECTORY and period is None)
            yield SaidAim(end - at, aim, Field.VARIANCE)
            behind = end + bool({*words[end : end + 1]} & {"of", "in", "from"})
            year = periods.period(behind) if behind < len(words) and before else None
            if year is not None and _is_a_baseline(year[1].candidates, vocabulary):
                yield SaidAim(behind + year[0] - at, aim, Field.VARIANCE)  # v baseline 24/25


def _is_a_baseline(said: Sequence[Period], vocabulary: Vocabulary) -> bool:
    """Whether a target is measured from a period: the 2019/20 baseline; a month or a year may be that of its end."""
    baselines = [one.baseline for one in vocabulary.framework.targets if isinstance(one, TrajectoryTarget)]
    years = {one.end.year for one in said if one.kind is PeriodKind.YEAR}
    months = {one.end for one in said if one.kind is PeriodKind.MONTH}
    return any(one in said or one.end.year in years or one.end in months for one in baselines)
