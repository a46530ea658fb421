"""A change that is said by where words stand: `below what it was in May`, `ASB on last year`, `lost or gained`.

Each of these words is of something else, or of nothing, in another place: what the force has *done*, what lies *below*
a limit, how *far* we are from a target.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.period_phrases import longest_first, phrases
from bot.asking.reading.lost_or_gained import names_a_stock
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span, of_field
from bot.asking.reading.thresholds import BEFORE_WHAT_IS_ASKED
from bot.asking.words.field_words import Field
from bot.asking.words.moved_phrases import FALL_SAID, RISE_SAID
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_ASKS_WHETHER = word_set("is are was were isnt arent wasnt werent has have hasnt havent")
_THEN = phrases(
    ", ".join(
        f"{how}{what} {was}{when}"
        for how in (
            *("", "back to ", "back at ", "back down to ", "back up to ", "near ", "around ", "about ", "close to "),
            *("above ", "below ", "over ", "under ", "different to ", "different from ", "any different to "),
            *("any different from ", "no different to ", "no different from ", "the same as ", "returned to "),
            *("gone back to ", "gone back down to ", "gone back up to ", "much different to ", "much different from "),
        )
        for what in ("what", "where", "how")
        for was in ("it was", "they were", "we were", "it stood", "it used to be", "they used to be", "things were")
        for when in ("", " at", " in", " back in", " during", " over")
        if how or what != "what"
    )
)
"""`Is it below what it was in May`, `is it where it was a year ago`: what follows is what it is held against."""
_BESIDE_A_TIME = phrases(
    "different to, different from, any different to, any different from, no different to, no different from, "
    "much different to, much different from, any different than, different than, above, below, higher than in, "
    "lower than in, back to, back at, back down to, back up to, any better than in, any worse than in, any higher than "
    "in, any lower than in, better than in, worse than in"
)
_LEVEL = word_set("level levels figure figures number numbers total mark count")
_ON_WHAT = word_set("up down data info information figures figure stats report based more anything facts update detail")
_YEAR = phrases("last year, last month, last quarter, last week, previous year, previous month, previous quarter")
_ON = {
    "year": Field.YEAR_ON_YEAR,
    "quarter": Field.QUARTER_ON_QUARTER,
    "month": Field.MONTH_ON_MONTH,
    "week": Field.WEEK_ON_WEEK,
}
_BOTH_WAYS = phrases("lost or gained, gained or lost, losing or gaining, gaining or losing, gain or lose, lose or gain")
_MOVED = frozenset(word for said in (*RISE_SAID.split(", "), *FALL_SAID.split(", ")) for word in said.split()[:1])
_MOVES = _MOVED | word_set("changed moved shifted change move shift down up back")
_BEHIND_BY = word_set("since between from over in during compared on against this last v vs versus across at")
_HAS = word_set("has have did is are was were")
_NO_MOVE = word_set("behind short target targets off below above under over from goal milestone beyond")
_SORTS = word_set("sort kind type")
_NUMBERS = word_set("numbers figures figure number volume volumes level levels demand total totals")
_FURTHEST_FIGURE = 5
_DENIED = word_set("hasnt havent isnt arent didnt wasnt werent")
_MOVING = _MOVES | word_set("much really gone come got been getting going coming improved improving worsened that")
_PICKS = word_set(
    "which who whos where what whats how when why any many months month weeks week areas those these ones if whether "
    "districts times all list every"
)
CHANGE_BEGINNINGS = (
    frozenset(phrase[0] for phrase in _THEN | _BESIDE_A_TIME | _BOTH_WAYS)
    | _DENIED
    | {"on", "by", "how", "what", "which"}
)


def changes_said_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The stretches at a word by which a change is asked for, and those that say no more beside one."""
    words = question.words
    if length := _than_then(question, at):
        yield of_field(at, length, Field.COMPARE)
    if words[at] == "on" and (length := _on_a_time(question, at)):
        yield of_field(at, length, _ON[words[at + length - 1]])
    if (length := _longest(_BOTH_WAYS, question, at)) and names_a_stock(question, at):
        yield of_field(at, length, Field.CHANGE)
    if words[at] == "by" and at and words[at - 1] in _MOVES and _ends_or(question, at + 1):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))
    if words[at] in ("what", "which") and _asks_how_many(words[at + 1 : at + 2 + _FURTHEST_FIGURE]):
        yield Span(at, at + 3, (Reading(Sort.HARMLESS, ASIDE),))
    if words[at : at + 2] == ["how", "far"] and {*words[at + 2 : at + 3]} & _HAS and _moves(question, at):
        yield Span(at, at + 3, (Reading(Sort.HARMLESS, ASIDE),))
    if words[at] in _DENIED and {*words[at + 1 : at + 2]} & _MOVING and _PICKS.isdisjoint(words) and at:
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))


def _than_then(question: PlainQuestion, at: int) -> int:
    """How many words say that it is held against a time that follows: only where it is asked whether it is so."""
    words = question.words
    first = next((word for word in words if word not in BEFORE_WHAT_IS_ASKED), "")
    if first not in _ASKS_WHETHER or not at:
        return 0
    said = _longest(_THEN, question, at)
    if said:
        return said if at + said < len(words) else 0
    said = _longest(_BESIDE_A_TIME, question, at)
    time = question.periods.period(at + said) if said and at + said < len(words) else None
    if time is None:
        return 0
    end = at + said + time[0]
    level = {*words[end : end + 1]} & _LEVEL
    bare = words[at] in ("above", "below", "back")
    return said if level or (not bare) or _ends(question, end) else 0


def _on_a_time(question: PlainQuestion, at: int) -> int:
    """`ASB on last year`: held against it, where nothing else stands before it that could be on something."""
    length = _longest(_YEAR, question, at + 1)
    typed = words_of(question.written)
    on = {one for one, two in pairwise(typed) if two == "on"} | {*question.words[max(at - 1, 0) : at]}
    said = bool(at) and length and _ends(question, at + 1 + length) and on.isdisjoint(_ON_WHAT)
    return 1 + length if said else 0


def _asks_how_many(behind: Sequence[str]) -> bool:
    """`What sort of robbery numbers`: how many, and not of which kind they were."""
    return [*behind[1:2]] == ["of"] and behind[0] in _SORTS and not _NUMBERS.isdisjoint(behind[2:])


def _moves(question: PlainQuestion, at: int) -> bool:
    """Whether how far asks of a move, and not how far off something is."""
    behind = {*question.words[at + 3 :]}
    return bool(behind & _MOVES) and behind.isdisjoint(_NO_MOVE)


def _ends(question: PlainQuestion, at: int) -> bool:
    return at >= len(question.words) or question.tokens[at].opens


def _ends_or(question: PlainQuestion, at: int) -> bool:
    return _ends(question, at) or question.words[at] in _BEHIND_BY


def _longest(known: frozenset[tuple[str, ...]], question: PlainQuestion, at: int) -> int:
    if at >= len(question.words):
        return 0
    said = longest_first(known).get(question.words[at], ())
    return next((length for length, phrase in said if question.words[at : at + length] == phrase), 0)
