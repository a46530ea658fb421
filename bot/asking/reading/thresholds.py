"""A number that figures are held against: more than 200, at least 90 percent, gone above 15 minutes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from bot.asking.periods.period_names import number_of
from bot.asking.question import Condition
from bot.asking.words.moved_phrases import FALL_SAID, RISE_SAID
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Unit

_PLACED: Mapping[Condition, str] = {
    Condition.MORE_THAN: "over, above, past, beyond",
    Condition.LESS_THAN: "under, below, beneath",
}
"""Where a figure is or goes."""
_SIDES = (("above", "below"), ("over", "under"), ("higher", "lower"), ("more", "less"), ("more", "fewer"))
EITHER_SIDE = {
    (*one, *(("than",) if one[0] not in ("above", "below", "over", "under") else ()))
    for high, low in _SIDES
    for one in ((high, "or", low), (low, "or", high))
}
"""Which side of a number a figure is on: the answer says whether it is above it."""
_COMPARED: Mapping[Condition, str] = {
    Condition.MORE_THAN: "more than, higher than, greater than, in excess of, north of, exceeded, exceeding, exceeds, "
    "exceed, topped, topping, top, tops, surpassed, surpassing, surpass, overtook, overtake, overtaken, overtakes, "
    "passed, pass, crossed, cross, "
    "broke through, broken through, breaks through, break through, burst through, smashed through",
    Condition.AT_LEAST: "at least, no fewer than, no less than, no lower than, not less than, not fewer than, "
    "not below, not under, at or above, at or over, on or above, on or over, as high as, as many as, as much as, "
    "reached, reaching",
    Condition.LESS_THAN: "less than, fewer than, lower than, south of",
    Condition.AT_MOST: "at most, no more than, not more than, not above, not over, no higher than, "
    "at or below, at or under, on or below, on or under, as low as, as few as, within, inside",
}
_GOING = word_set(
    """
    go goes going went gone get gets getting got be been being come comes coming came drop drops dropping dropped fall
    falls falling fell fallen dip dips dipping dipped slip slips slipping slipped sink sank sunk rise rises rising rose
    risen climb climbs climbing climbed jump jumps jumped jumping creep crept tip tipped push pushed stay stayed
    staying stays remain remained sit sits sat sitting back stand stands standing stood run ran running move moved
    """
)
"""What a figure does before it is over or under a number."""
_FALLING = word_set("drop drops dropping dropped fall falls falling fell fallen dip dips dipping dipped sink sank sunk")
"""What has fallen over 5% has fallen by more than that."""


def _phrases() -> Mapping[tuple[str, ...], Condition]:
    found: dict[tuple[str, ...], Condition] = {}
    for condition, said in _COMPARED.items():
        found |= {tuple(f"{by} {phrase}".split()): condition for by in ("", "by") for phrase in said.split(", ")}
    for condition, said in _PLACED.items():
        going_there = _GOING - _FALLING if condition is Condition.MORE_THAN else _GOING
        for going, where in product(("", "by", *going_there), said.split(", ")):
            found[tuple(f"{going} {where}".split())] = condition
    return found | dict.fromkeys(EITHER_SIDE, Condition.MORE_THAN)


_THRESHOLDS = _phrases()
_LONGEST = max(map(len, _THRESHOLDS))
_FIRST_OF_THRESHOLDS = frozenset(words[0] for words in _THRESHOLDS)
_UNITS_SAID = {
    **dict.fromkeys(("minutes", "minute", "mins", "min"), Unit.MINUTES),
    **dict.fromkeys(("seconds", "second", "secs", "sec"), Unit.SECONDS),
    **dict.fromkeys(("percent", "pct"), Unit.PERCENT),
    **dict.fromkeys(("pounds", "quid"), Unit.POUNDS),
}
_NEEDS_A_UNIT = frozenset({"within", "inside"})
_SCALES = {"k": 1_000, "thousand": 1_000, "hundred": 100, "million": 1_000_000}
_OF_TIME = word_set(
    "hour hours hrs day days week weeks wk month months mth quarter quarters year years yrs old aged point points pts"
)
"""Behind a number these say that it is no figure of the measure: over 12 months, down over 3 points."""
_LATEST = word_set("most recent latest newest last past full whole complete consecutive calendar financial")
_LONGEST_LATEST = 4
_PERSONS = word_set(
    """
    people person persons victim victims offender offenders suspect suspects driver drivers child children young youth
    casualty casualties adults men women boys girls males females missing mispers detainee detainees officer officers
    staff riders pedestrians nominals youths kids teenagers
    """
)
OLDEST = 110
"""Beside those who have an age a number up to this may be one: victims under 18."""


class Threshold(NamedTuple):
    """Where it ends, what it asks for, and what the number was said to be of."""

    end: int
    condition: tuple[Condition, Decimal]
    unit: Unit | None


class SaidNumber(NamedTuple):
    """Where a number ends, the number, and what it was said to be of."""

    end: int
    number: Decimal
    unit: Unit | None


def said_number(tokens: Sequence[Token], at: int, written: str = "") -> SaidNumber | None:
    """`1,000`, `90 percent`, `ten seconds`, `2k`, and 200 where it was `written` with the sign of pounds."""
    if at >= len(tokens):
        return None
    a_unit = tokens[at].word == "a" and at + 1 < len(tokens) and tokens[at + 1].word in _UNITS_SAID.keys() | _SCALES
    number = Decimal(1) if a_unit else _number(tokens[at].word)
    if number is None or _is_of_an_age(tokens[at].word, written):
        return None
    end, unit = at + 1, Unit.POUNDS if f"\u00a3{tokens[at].word}" in written.replace("\u00a3 ", "\u00a3") else None
    while end < len(tokens) and tokens[end].word in _SCALES:
        number, end = number * _SCALES[tokens[end].word], end + 1
    words = [token.word for token in tokens[end : end + 2]]
    if words == ["per", "cent"]:
        return SaidNumber(end + 2, number, Unit.PERCENT)
    if words and words[0] in _UNITS_SAID:
        return SaidNumber(end + 1, number, _UNITS_SAID[words[0]])
    return None if _counts_times(tokens, end) else SaidNumber(end, number, unit)


def _fraction(tokens: Sequence[Token], at: int) -> SaidNumber | None:
    """`One in four`, `3 out of 10`: so many percent. `A third of` is a share (`words/how_much_of.py`)."""
    words = [token.word for token in tokens[at : at + 4]]
    for link in (["in"], ["out", "of"]):
        if words[1 : 1 + len(link)] == link and len(words) > 1 + len(link):
            part, whole = _number(words[0]), _number(words[1 + len(link)])
            end = at + 2 + len(link)
            if part is None or whole is None or not 0 < part < whole <= _LARGEST_WHOLE or _counts_times(tokens, end):
                return None
            return SaidNumber(end, part * 100 / whole, Unit.PERCENT)
    return None


_LARGEST_WHOLE = 1000


def _is_of_an_age(word: str, written: str) -> bool:
    """Whether a number was written in the plural: under 18s are people, and no number to be under."""
    return word.isdecimal() and re.search(rf"\b{word}s\b", written, re.IGNORECASE) is not None


def _counts_times(tokens: Sequence[Token], at: int) -> bool:
    """Whether behind a number stands what it counts: `12 months`, `3 most recent months`, but not `90 last month`."""
    after = [token.word for token in tokens[at : at + _LONGEST_LATEST]]
    noun = next((word for word in after if word not in _LATEST), "")
    return noun in _OF_TIME and (noun == after[0] or noun.endswith("s"))


def _number(word: str) -> Decimal | None:
    digits = word.replace(",", "")
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", digits) and len(digits) <= _MOST_DIGITS:
        return Decimal(digits)
    said = number_of(word) if word.isalpha() else None
    return None if said is None else Decimal(said)


_MOST_DIGITS = 12


_HIT = frozenset({"hit", "hits", "hitting"})
_OF_PERIODS = word_set(
    "ever when often times first month months week weeks day days quarter quarters point stage once occasion occasions"
)
_RIGHT_FIRST_TIME = re.compile(r"\bright first time\b")
"""How well a thing is done, and no time at which it is."""
_REACHED = word_set("met meet meets made make managed manage achieved achieve achieving got get cleared")
_MISSED = word_set("missed miss missing misses")
_FALLS_SHORT = word_set("fall falls falling fell fallen come comes coming came")
HITTING = _HIT | _REACHED | _MISSED
"""Behind these a number is one that figures are held against, where that is asked of several periods."""

A_UNIT = frozenset({"a"})
"""A number is said by this word too: in under a minute."""
THRESHOLD_BEGINNINGS = (
    HITTING
    | word_set("fail fails failed failing didnt dont doesnt havent hasnt not never")
    | _FIRST_OF_THRESHOLDS
    | A_UNIT
    | {"by", "half"}
)
"""With these words, or a number, a threshold begins."""


def thresholds(tokens: Sequence[Token], at: int, written: str = "") -> Iterator[Threshold]:
    """`More than 200`, `at least 1,000`, `dropped below 90 percent`, `over the 7.5 percent`, `within 15 minutes`."""
    if tokens[at].word in _HIT and hits_a_number(tokens) and (said := said_number(tokens, at + 1, written)):
        ours = at > 0 and tokens[at - 1].word in _WE
        yield Threshold(said.end, (Condition.REACHED if ours else Condition.AT_LEAST, said.number), said.unit)
    yield from _aimed_at(tokens, at, written)
    yield from _or_more(tokens, at, written)
    yield from _by_so_much(tokens, at, written)
    words = [token.word for token in tokens]
    if words[at] not in _FIRST_OF_THRESHOLDS or (at > 1 and words[at - 1] == "or" and words[at - 2] in _ONE_SIDE):
        return  # above or below it is neither below it nor above it
    for length in range(1, _LONGEST + 1):
        phrase = tuple(words[at : at + length])
        condition = _THRESHOLDS.get(phrase)
        if condition is None or (phrase in EITHER_SIDE and not _ASKS_WHEN.isdisjoint(words)):
            continue
        the = whose_number(words, at + length)
        said = _fraction(tokens, at + length + the) or said_number(tokens, at + length + the, written)
        if said is None or (
            phrase[-1] in _NEEDS_A_UNIT and said.unit is None and not (the and _asks_whether(words[:at]))
        ):
            continue
        if phrase[-1] in _NEEDS_A_UNIT and the and said.unit in (None, Unit.PERCENT):
            condition = Condition.REACHED  # inside the 90: where more is better at least so much
        if not (_may_be_an_age(phrase, said, tokens, at) or _is_a_year(tokens, said)):
            end = said.end + _whose(words[said.end :])
            yield Threshold(end, (condition, said.number), said.unit)


_WHOSE = word_set("the our that its their")


def whose_number(words: Sequence[str], at: int) -> int:
    """How many words say whose number follows: the 4.5, our 4.5, its own 8 percent."""
    if words[at : at + 1] == [] or words[at] not in _WHOSE:
        return 0
    return 1 + (words[at] != "that" and words[at + 1 : at + 2] == ["own"])


def _asks_whether(before: Sequence[str]) -> bool:
    """`Is that inside the 4.5`: whether it is, and no part of what a measure is called."""
    return bool(before) and before[0] in ("is", "are", "was", "were", "so", "and", "still") and len(before) <= _FEW


_FEW = 4


def _aimed_at(tokens: Sequence[Token], at: int, written: str) -> Iterator[Threshold]:
    """`Has Sale met 85%`, `got it up to 90`, `missed ninety percent`, where that is asked of several periods."""
    word, place = tokens[at].word, at + 1
    if word in _FALLS_SHORT and [token.word for token in tokens[place : place + 2]] == ["short", "of"]:
        word, place = "missed", place + 2  # fell short of 85
    if (denied := _denied(tokens, at)) and tokens[at + denied].word in _HIT | _REACHED:
        word, place = "missed", at + denied + 1  # failed to hit 85
    if word not in _REACHED and word not in _MISSED:
        return
    while place < len(tokens) and place - at <= _MOST_BETWEEN and tokens[place].word in _BEFORE_AN_AIM:
        place += 1
    gets = word in _GETS and tokens[place - 1].word != "to"
    said = said_number(tokens, place, written) if hits_a_number(tokens) and not gets else None
    if said is not None:
        yield Threshold(
            said.end, (Condition.SHORT_OF if word in _MISSED else Condition.REACHED, said.number), said.unit
        )


def _denied(tokens: Sequence[Token], at: int) -> int:
    """How many words from a place on deny the verb behind them: failed to, didnt; 0 where none do."""
    fails = tokens[at].word in _FAILS and [token.word for token in tokens[at + 1 : at + 2]] == ["to"]
    length = 2 if fails else int(tokens[at].word in _DENYING)
    return length if at + length < len(tokens) else 0


_FAILS = word_set("fail fails failed failing")
_DENYING = word_set("didnt dont doesnt havent hasnt arent isnt wasnt werent not never")
_WE = frozenset({"we", "weve", "us", "they"})
_GETS = frozenset({"got", "get"})
_BEFORE_AN_AIM = frozenset({"to", "it", "that", "this", "up", "down", "back", "the", "our"})
_MOST_BETWEEN = 3


def _or_more(tokens: Sequence[Token], at: int, written: str) -> Iterator[Threshold]:
    """`200 or more`, `10 or fewer`: the condition behind its number; 65 or over may be an age."""
    said = said_number(tokens, at, written)
    if said is None:
        return
    words = tuple(token.word for token in tokens[said.end : said.end + 2])
    condition = _OR.get(words)
    aged = words[1:] in (("over",), ("under",), ("above",), ("below",)) and said.number <= OLDEST and said.unit is None
    aged = aged and tokens[max(at - 1, 0)].word != "at"  # have been at 90 or over
    if condition is not None and not aged and not _counts_times(tokens, said.end + 2):
        yield Threshold(said.end + 2, (condition, said.number), said.unit)


def _by_so_much(tokens: Sequence[Token], at: int, written: str) -> Iterator[Threshold]:
    """`Has it risen 20%`, `did it fall by a third`, `is it down by 30`: whether it moved at least so far.

    What is stated to have moved so far is a claim (`claimed_amounts.py`), and so is what moved nearly so far.
    """
    words = [token.word for token in tokens]
    by = int(words[at] == "by")
    behind_by = by or words[at - 1 : at] == ["by"]
    moved = at - 1 - (behind_by and not by)
    first = words[int(words[0] in BEFORE_WHAT_IS_ASKED and len(words) > 1)]
    if first not in ASKS_WHETHER or moved < 1 or words[moved] not in _MOVED:
        return
    part = _part(words, at + by) if behind_by or words[at] in A_UNIT else None
    said = part or said_number(tokens, at + by, written)
    if said is None:
        return
    behind = {*words[said.end : said.end + 1]}
    counted = said.unit is None and behind_by and not _A_YEAR.fullmatch(words[at + by]) and behind <= _BEHIND_SO_MANY
    if counted or (said.unit is Unit.PERCENT and behind.isdisjoint(_NOT_OF_A_MOVE)):
        yield Threshold(said.end, (Condition.AT_LEAST, said.number), said.unit)


def _part(words: Sequence[str], at: int) -> SaidNumber | None:
    """`A third`, `two thirds`, `half`: as so many percent."""
    many = number_of(words[at]) if words[at] not in A_UNIT and words[at].isalpha() else 1
    place = at + (words[at] not in _PARTS)
    if many is None or place >= len(words) or words[place] not in _PARTS or (place == at and words[at] != "half"):
        return None
    return SaidNumber(place + 1, Decimal(many * 100) / _PARTS[words[place]], Unit.PERCENT)


_PARTS = {
    "half": 2,
    **{f"{part}{s}": of for part, of in (("third", 3), ("quarter", 4), ("fifth", 5), ("tenth", 10)) for s in ("", "s")},
}
ASKS_WHETHER = word_set("is are was were has have had did does do")
BEFORE_WHAT_IS_ASKED = word_set("and but so ok")
_MOVED = frozenset(phrase.split()[-1] for phrase in f"{RISE_SAID}, {FALL_SAID}".split(", ")) - {"by"}
_NOT_OF_A_MOVE = word_set(
    "of point points pts pp or the time month week quarter year day running straight consecutive successive later ago"
)
"""Behind a number: of what else it is, or a third time that it moved."""
_BEHIND_SO_MANY = word_set("in at on for over since from against compared between this last year")
"""Behind a number of what is counted: what is named there else may be what the number is of."""

_OR: Mapping[tuple[str, ...], Condition] = {
    **dict.fromkeys((("or", word) for word in word_set("more higher greater above over")), Condition.AT_LEAST),
    **dict.fromkeys((("or", word) for word in word_set("fewer less lower below under")), Condition.AT_MOST),
}


def hits_a_number(tokens: Sequence[Token]) -> bool:
    """Whether to hit a number is to be so high: has it ever hit 100, hit 90 or not; else it may be a target.

    So it is where it is asked which areas do.
    """
    words = _RIGHT_FIRST_TIME.sub("", " ".join(token.word for token in tokens)).split()
    if not _OF_PERIODS.isdisjoint(words) or (words[-2:] == ["or", "not"] and _TO_COME.isdisjoint(words)):
        return True
    areas = words[:1] in (["which"], ["who"], ["whos"], ["any"]) or words[:2] == ["how", "many"]
    return areas and not (HITTING | {"short"}).isdisjoint(words[1:])


_TO_COME = word_set("will gonna gunna going likely")
"""`Will we make 75 or not` asks whether what is aimed at will be reached."""
_ONE_SIDE = frozenset(phrase[0] for phrase in EITHER_SIDE)
_ASKS_WHEN = word_set("when often how many which what ever times first")
_SET = tuple(
    (*that, who, *verb)
    for that in ((), ("that",))
    for who in ("we", "they")
    for verb in (("set",), ("set", "ourselves"), ("agreed",), ("agreed", "to"), ("promised",), ("aim", "for"))
)[::-1]
_MARKS = frozenset({"mark", "level", "barrier", "threshold", "limit"})


def _whose(behind: Sequence[str]) -> int:
    """How many words behind a number say only that it is one to be held to: mark, we set ourselves."""
    set_by = next((len(one) for one in _SET if tuple(behind[: len(one)]) == one), 0)
    return set_by or int(behind[:1] != [] and behind[0] in _MARKS)


_OF_THOSE = [["of", "those"], ["of", "them"], ["of", "these"]]
THEY_ARE = frozenset({"were", "was", "are", "is"})


def _is_a_year(tokens: Sequence[Token], said: SaidNumber) -> bool:
    """`Higher than 2019`: the year, where nothing behind it says what the number is of."""
    behind = tokens[said.end].word if said.end < len(tokens) else ""
    word = tokens[said.end - 1].word
    return said.unit is None and _A_YEAR.fullmatch(word) is not None and (not behind or behind in _BEHIND_A_YEAR)


_A_YEAR = re.compile(r"(?:19[89]|20[0-3])\d(?<!2000)")
_BEHIND_A_YEAR = word_set("level levels figure figures number numbers in at for and or then too as please pls so now")


def _may_be_an_age(phrase: Sequence[str], said: SaidNumber, tokens: Sequence[Token], at: int) -> bool:
    beside = {token.word for token in (*tokens[max(at - 1, 0) : at], *tokens[said.end : said.end + 1])}
    if [token.word for token in tokens[max(at - 3, 0) : at - 1]] in _OF_THOSE and tokens[at - 1].word in THEY_ARE:
        beside |= _PERSONS
    plain = (len(phrase) == 1 or phrase in EITHER_SIDE) and phrase[0] in ("over", "under", "above", "below")
    return plain and said.unit is None and said.number <= OLDEST and bool(beside & _PERSONS)
