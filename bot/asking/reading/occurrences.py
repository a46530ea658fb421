"""In which of its periods something was so: when last, when first, whether ever, and how many in a row.

`When did robbery last drop below 60`, `first month above 200`, `has it ever been over 1,000`, `weeks over 7.5%`, `how
long have we been below target`. What must have been so is a condition (`question.Condition`): a number, a limit, the
average, the target. Without one these words ask nothing of the kind and are not taken so.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.asking.periods.period_names import number_of
from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.asking.question import Occurs
from bot.asking.reading.in_a_single_one import IN_ONE, in_a_single_one, occurs_in_one
from bot.asking.reading.thresholds import thresholds
from bot.asking.words.field_words import Field
from bot.asking.words.none_said import NONE_SAID
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_COUNTED = {
    **dict.fromkeys(("day", "days"), Field.HOW_MANY_DAYS),
    **dict.fromkeys(("week", "weeks"), Field.HOW_MANY_WEEKS),
    **dict.fromkeys(("month", "months"), Field.HOW_MANY_MONTHS),
    **dict.fromkeys(("quarter", "quarters"), Field.HOW_MANY_QUARTERS),
}
_TIMES = word_set("time times occasion occasions instance instances point period periods")
_OF_CONDITIONS = word_set(
    """
    limit limits ucl lcl average mean target targets goal control breach breached breaching breaches missed miss
    missing met meet hit rise rose risen rising fall fell fallen falling increase increased increasing decrease
    decreased decreasing dropped drop dropping up down signal signals improved improving worsened worsening better
    worse growing shrinking climbing climbed unusual no zero without nil none decline declined declining declines
    figures digits right wrong
    """
)
_EVER = by_first_word(
    phrases(
        "ever, ever yet, ever once, at any point, at any time, at any stage, at some point, at some stage, "
        "in any month, in any week, at all, once, even once, just once, so much as once, on any occasion, at one point"
    )
)
_STRESSED = ("at", "all")
_IN_A_ROW = by_first_word(
    phrases(
        "in a row, on the trot, on the bounce, back to back, in succession, in sequence, consecutively, consecutive, "
        "successive, uninterrupted, on the run, longest run, longest run of, longest consecutive run, "
        "longest consecutive run of, longest streak, longest streak of, longest spell, longest spell of, streak, "
        "longest stretch, longest stretch of, runs, how long have, how long has, for how long have, for how long has, "
        "every month lately, every single month lately, every month recently, each month lately, month after month, "
        "every month of late, "
        "since when have, since when has, how long were, how long was, how long for, for how long, and how long for"
    )
)
_OF_SO_MANY = by_first_word(
    phrases(
        "in how many of, on how many of, for how many of, how many of, number of months out of, number of weeks out "
        "of, how many months out of, how many weeks out of, how many months of, how many weeks of"
    )
)
_IN_SUCCESSION = (
    *phrases("in a row, running, on the trot, on the bounce, straight, in succession, consecutively"),
    ("now",),
)
_WHICH_IN_A_ROW = word_set("second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th")
"""The third month running: how many there are in a row is told."""
_LAST = by_first_word(
    phrases(
        "since when, how long since, how long is it since, how long has it been since, how long ago, "
        "when did we last, when have we last"
    )
)
_ONE_BEFORE = word_set("last latest first earliest")
_LAST_SAID = word_set("last latest")
_EARLIEST = _ONE_BEFORE - _LAST_SAID
_BEFORE_THE_FIRST = word_set("the for its a our was when what whats since and that")
_OF_TIMES = word_set("went was were hit passed fell rose got dropped topped over above below under exceeded reached")
_CLAUSE = word_set("when where that with in which we it its was were")
_ASKS_WHICH = word_set("which what any those many list")
_NOT_A_LIST = word_set("this last next per a an each every past previous of one the same")
_OPENING = word_set("weeks months quarters")
"""Steps of time that open a question for those in which it was so: months the backlog was over 600."""
_FILLERS = phrases("when, where, that, with, in which, when we were, that were, that was, when it was, where it was")
_WHAT_WAS = [[what, verb] for what in ("what", "which", "when") for verb in ("is", "was")]
_LATEST_WHEN = 3
_BEGINNINGS = frozenset(
    {
        *_EVER,
        *_IN_A_ROW,
        *_LAST,
        *_COUNTED,
        *_ONE_BEFORE,
        *IN_ONE,
        *_WHICH_IN_A_ROW,
        "how",
        "many",
        "several",
        "straight",
        "running",
        "when",
    }
    | {"the", "most"}
)
"""With these words, or a number, all begins that is looked for here."""
OCCURRENCE_BEGINNINGS = _BEGINNINGS


class Occurrence(NamedTuple):
    """How many words say it, what it asks for, and the steps of time that it is counted in, where they were named."""

    length: int
    occurs: Occurs | None
    field: Field = Field.HOW_OFTEN


def occurrences(tokens: Sequence[Token], words: Sequence[str], at: int) -> Iterator[Occurrence]:
    """What a question can ask for at a word of the periods in which something was so."""
    if words[at] not in _BEGINNINGS and number_of(words[at]) is None:
        return
    found = [*_said(tokens, words, at)]
    if found and _has_a_condition(tokens):
        yield from found


def _said(tokens: Sequence[Token], words: Sequence[str], at: int) -> Iterator[Occurrence]:
    for starts, occurs in ((_EVER, Occurs.EVER), (_IN_A_ROW, Occurs.IN_A_ROW), (_LAST, Occurs.LAST)):
        for phrase in starts.get(words[at], ()):
            if tuple(words[at : at + len(phrase)]) == phrase and not (phrase == _STRESSED and only_stresses(words)):
                yield Occurrence(len(phrase), occurs)
    how = int(words[at : at + 2] == ["how", "many"])
    if (length := _so_many_in_a_row(words, at + how)) and (noun := _COUNTED.get(words[at + how + 1])):
        yield Occurrence(how + length, Occurs.IN_A_ROW, noun)
    for phrase in _OF_SO_MANY.get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            yield Occurrence(len(phrase), None)
    yield from _in_a_row_by_step(words, at)
    if words[at] == "when" and at <= _LATEST_WHEN:
        yield Occurrence(1, None)
    yield from _one_of_them(tokens, words, at)
    if length := in_a_single_one(tokens, words, at):
        yield Occurrence(length, occurs_in_one(words, at, length), _COUNTED[words[at + length - 1]])
    if words[at] in _COUNTED and _lists(tokens, words, at):
        yield Occurrence(1, None, _COUNTED[words[at]])


def only_stresses(words: Sequence[str]) -> bool:
    """Whether `at all` only stresses what is asked: has it fallen at all, is it any better at all.

    Whether it was beyond something at all, or at all in some month, asks of all that is held.
    """
    return bool(_MOVED & {*words}) and _OF_ALL_HELD.isdisjoint(words)


_MOVED = word_set(
    """
    rise rose risen rising fall fell fallen falling increase increased increasing decrease decreased decreasing dropped
    drop dropping up down improved improving worsened worsening better worse growing shrinking climbing climbed decline
    declined declining changed change moved shifted budged picked eased slowed
    """
)
_OF_ALL_HELD = word_set("ever month months week weeks when above below over under beyond limit limits target targets")


def _in_a_row_by_step(words: Sequence[str], at: int) -> Iterator[Occurrence]:
    """`Months running`, `straight months`, `the third month in a row`."""
    if words[at] in ("straight", "running") and at and words[at - 1] in _COUNTED:
        yield Occurrence(1, Occurs.IN_A_ROW)
    if words[at] == "straight" and words[at + 1 : at + 2] and words[at + 1] in _COUNTED:
        yield Occurrence(2, Occurs.IN_A_ROW, _COUNTED[words[at + 1]])
    if words[at] in _WHICH_IN_A_ROW and words[at + 1 : at + 2] and words[at + 1] in _COUNTED:
        rows = (len(one) for one in _IN_SUCCESSION[:-1] if tuple(words[at + 2 : at + 2 + len(one)]) == one)
        yield from (Occurrence(2 + row, Occurs.IN_A_ROW, _COUNTED[words[at + 1]]) for row in rows)


def _so_many_in_a_row(words: Sequence[str], at: int) -> int:
    """`Three months in a row or more`, `for how many months now`: how many words say it; 0 where they do not."""
    number = number_of(words[at])
    if number is None and words[at] not in ("many", "several"):
        return 0
    for phrase in _IN_SUCCESSION:
        end = at + 2 + len(phrase)
        if tuple(words[at + 2 : end]) == phrase:
            return end - at + 2 * (words[end : end + 2] == ["or", "more"])
    return 0


def _has_a_condition(tokens: Sequence[Token]) -> bool:
    said = any(token.word in _OF_CONDITIONS for token in tokens)
    return said or any(any(thresholds(tokens, place)) for place in range(len(tokens)))


def _is_no_kind(tokens: Sequence[Token], at: int) -> bool:
    """Whether `first time` opens a clause or stands behind a small word; `is first-time theft up` asks of a kind."""
    if tokens[at].word not in _EARLIEST:
        return True
    if at and not tokens[at].opens:
        return tokens[at - 1].word in _BEFORE_THE_FIRST
    return at + 2 < len(tokens) and not tokens[at + 2].opens and bool(_OF_TIMES & {*(one.word for one in tokens)})


def _one_of_them(tokens: Sequence[Token], words: Sequence[str], at: int) -> Iterator[Occurrence]:
    """`Last` behind `when`; `the last time that`, `first month above`: one of the periods in which it was so."""
    the = int(words[at] == "the")
    said = words[at + the : at + the + 2]
    said = ["last", *words[at + the + 2 : at + the + 3]] if said == ["most", "recent"] else said
    length = the + 2 + (words[at + the : at + the + 2] == ["most", "recent"])
    if not said or said[0] not in _ONE_BEFORE:
        return
    occurs = Occurs.LAST if said[0] in _LAST_SAID else Occurs.FIRST
    noun = said[1] if len(said) > 1 else ""
    if "when" in words[:at] and noun not in _COUNTED and not the:
        yield Occurrence(1, occurs)
    if noun in _TIMES and (the or _is_no_kind(tokens, at)):
        yield Occurrence(length, occurs)
    # The last month by itself is a period: `above 200 last month`; so it is in `last month, was it worse than July`.
    ends = at + length < len(tokens) and (tokens[at + length].opens or tokens[at + length].parted)
    goes_on = bool(_CLAUSE & {*words[at + length : at + length + 1]}) and not (ends and not the)
    asked = occurs is Occurs.FIRST or goes_on
    if noun in _COUNTED and (asked or words[max(at - 2, 0) : at] in _WHAT_WAS):
        yield Occurrence(length, occurs, _COUNTED[noun])


def _lists(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """Whether the periods themselves are asked for: `which months`, `weeks over 60`, `months above average`."""
    before = words[at - 1] if at else ""
    if before in _NOT_A_LIST or before.isdecimal():
        return False
    if before in _ASKS_WHICH:
        return True
    if (
        at == int(words[0] == "the")
        and words[at] in _OPENING
        and any(any(thresholds(tokens, one)) for one in range(len(tokens)))
    ):
        return True
    fillers = [len(one) for one in _FILLERS if tuple(words[at + 1 : at + 1 + len(one)]) == one]
    following = at + 1 + max(fillers, default=0)
    if following >= len(words):
        return False
    starts = words[following] in NONE_SAID or words[following] in (
        "above",
        "below",
        "over",
        "under",
        "outside",
        "beyond",
        "missing",
        "breaching",
    )
    return starts or any(thresholds(tokens, following))
