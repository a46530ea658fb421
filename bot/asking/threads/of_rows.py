"""What is asked of several rows of the last answer, or of the one at its end: the first two, the worst one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Statistic, all_in_order
from bot.asking.threads.standing import is_of, together
from bot.asking.threads.thread import Shown, Thread
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.said_around import said_alone

MOST_ROWS = 5
"""So many rows are told in full; more are read as a list."""
_ASKED = r"(?:(?:only|show me|give me|tell me about|what are|whats) )*"
_SEVERAL = said_alone(
    rf"{_ASKED}(?P<chart>(?:chart|graph|plot) )?(?:the )?"
    r"(?P<end>first|top|bottom|last|highest|lowest|biggest|largest|smallest) "
    r"(?P<number>two|three|four|five|[2-5])(?: ones| of them| of those| of these| rows| on the list)?(?: only)?"
)
_BOTH = said_alone(rf"{_ASKED}(?:both(?: of (?:them|those|these))?|the two(?: of them)?|them both)")
_AN_END = said_alone(
    rf"{_ASKED}(?:which (?:one )?(?:is|was|has) )?(?:the )?"
    r"(?P<end>worst|best|biggest|largest|furthest|highest|lowest|smallest|fewest|least|oldest|longest|most overdue"
    r"|latest|most|top|bottom)"
    r"(?: (?:one|of them|of those|of these|of the lot|on the list|off|overdue))*"
)
_OTHER = said_alone(rf"{_ASKED}(?:the )?other(?: one)?")
_NEXT = said_alone(
    rf"{_ASKED}(?:(?:who|which|what)(?:s| is| comes| was)? )?(?:the )?"
    r"(?:next(?: (?:one|worst|best|highest|lowest|biggest|most|furthest|down|on the list))*|one after(?: that)?)"
)
_OF_ENDS = {"worst": Statistic.GAP, "best": Statistic.RANK}
_FURTHEST = frozenset({"biggest", "furthest", "most"})
_LONGEST_OVERDUE = frozenset({"worst", "oldest", "longest", "most overdue", "biggest"})
_BY_NUMBER = frozenset({"biggest", "highest", "most", "worst"})
NO_END = NotUnderstood("no such end")
"""What was listed is in no order of how bad it is."""


_IN_NO_ORDER = (Intent.VALUE, Intent.RATE, Intent.SHARE, Intent.CHANGE, Intent.AVERAGE)
"""What is told in the order of the catalogue or of time, so that the first that was told is not the top."""
_EXTREMES = {
    **dict.fromkeys(("top", "highest", "biggest", "largest", "most", "busiest"), Statistic.HIGHEST),
    **dict.fromkeys(("bottom", "lowest", "smallest", "fewest", "least", "quietest"), Statistic.LOWEST),
}
_PLACE_FROM_AN_END = said_alone(
    rf"{_ASKED}(?:(?:who|which|what)(?: one)?(?:s| is| was| comes| came| has| had) )?(?:the )?"
    r"(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?P<end>worst|best|highest|lowest|most|fewest|biggest|smallest)"
    r"(?: one| of them| of those| of these| area| borough| force| district| unit| division)?"
)
_ENDS_OF_ORDERS = {
    **dict.fromkeys(("highest", "most", "biggest"), Statistic.HIGHEST),
    **dict.fromkeys(("lowest", "fewest", "smallest"), Statistic.LOWEST),
    "worst": Statistic.RANK,
    "best": None,
}


@dataclass(frozen=True, slots=True)
class Rows:
    """What is asked of rows: a question, or several of which each has its own answer; `item` where it is of one row."""

    questions: tuple[Question, ...]
    item: Question | None = None


def several_rows(said: str, thread: Thread) -> Rows | NotUnderstood | None:
    """`The first two`, `both`: what was asked of all, of those alone; None where something else is said."""
    if _BOTH.match(said):
        return Rows(as_few_as_can_be(thread.shown)) if len(thread.shown) == len(("one", "other")) else None
    found = _SEVERAL.match(said)
    whole = thread.listed or thread.question
    if found is None or whole is None:
        return None
    number = NUMBER_WORDS.get(found["number"]) or int(found["number"])
    if found["end"] in _EXTREMES and whole.intent is Intent.SHARE and whole.by:
        return Rows((replace(whole, extreme=_EXTREMES[found["end"]], first=number),))
    if len(thread.shown) < 2 or (found["end"] in _EXTREMES and found["end"] not in ("top", "bottom")):
        return None
    if found["end"] in _EXTREMES and whole.measures and whole.intent in _IN_NO_ORDER:
        apart = {(one.measure, one.area, one.group) for one in thread.shown}
        return NO_END if not whole.by and len(apart) > 1 else None
    if found["end"] == "bottom":
        return None
    if found["end"] == "top" and whole.only_first and whole.extreme is Statistic.LOWEST:
        return NotUnderstood("which of them")  # the lowest stand first there
    if found["end"] != "last" and (first := _first_of(whole, number)) is not None:
        # The top of areas is the best of them, and the first what was given first.
        top = found["end"] == "top" and first.intent is Intent.RANKING and not first.changed
        return None if top else Rows((replace(first, chart=bool(found["chart"])),))
    if number > len(thread.shown):
        return NotUnderstood("no such place", said)
    rows = as_few_as_can_be(thread.shown[-number:] if found["end"] == "last" else thread.shown[:number])
    return Rows(tuple(replace(one, chart=bool(found["chart"])) for one in rows))


def in_order_from(said: str, thread: Thread) -> Rows | None:
    """`The second worst` after areas: all of them from that end, by what they were given by."""
    found, whole = _PLACE_FROM_AN_END.match(said), thread.listed or thread.question
    if found is None or whole is None or not whole.by or whole.by == EACH_PERIOD or whole.by.startswith("groups:"):
        return None
    if whole.intent not in (Intent.VALUE, Intent.RATE, Intent.RANKING) or whole.more_periods or whole.changed:
        return None
    by_number = whole.by_number or (whole.intent is Intent.VALUE)
    whole = replace(all_in_order(whole), only_beyond="", by_number=by_number)
    return Rows((replace(whole, intent=Intent.RANKING, extreme=_ENDS_OF_ORDERS[found["end"]]),))


def next_row(said: str, thread: Thread) -> Rows | None:
    """`The next worst` behind the first of an order or the one that was pointed at; of two, `the other one`."""
    question, shown = thread.question, thread.shown
    other = len(shown) == len(("one", "other")) and _OTHER.match(said) is not None
    if question is None or not (other or _NEXT.match(said)):
        return None
    pointed = [place for place, one in enumerate(shown) if is_of(one.question, question)]
    if question.intent is Intent.RANKING and question.by and question.only_first:
        pointed = [max(question.first, 1) - 1]
    if len(pointed) != 1:
        return None
    place = 1 - pointed[0] if other else pointed[0] + 1
    return Rows((shown[place].question,), shown[place].question) if place < len(shown) else None


def all_charted(thread: Thread) -> Question | None:
    """`Chart them`: all areas of a kind, and not the first alone; all that was listed, though one was pointed at.

    None where what was listed is of several sorts.
    """
    question = thread.question
    if question is not None and question.by:
        return replace(all_in_order(question), chart=True)
    rows = as_few_as_can_be(thread.shown) if len(thread.shown) > 1 else ()
    return replace(rows[0], chart=True) if len(rows) == 1 else None


def row_at_an_end(said: str, thread: Thread) -> Rows | NotUnderstood | None:
    """`The worst one` of what was listed; not understood where it is in no such order."""
    found, listed = _AN_END.match(said), thread.listed
    if found is None:
        return None
    end, moved = found["end"], listed or thread.question
    if moved is not None and moved.changed and moved.by and end in _OF_ENDS:
        way = Statistic.RANK if end == "worst" else None
        return Rows((replace(moved, extreme=way, only_first=True, first=0),))
    if moved is not None and moved.intent is Intent.SHARE and moved.by and end in _EXTREMES:
        return Rows((replace(moved, extreme=_EXTREMES[end], first=1),))
    if listed is None or listed.measures or end in ("top", "bottom"):
        return None
    if listed.intent is Intent.LIST_MOVED:
        return _furthest_moved(end, listed, thread.shown)
    if not thread.shown:
        return None
    first = thread.shown[0].question
    if listed.intent is Intent.LIST_COUNTS and listed.extreme is not Statistic.LOWEST and end in _BY_NUMBER:
        return Rows((first,), first)
    if listed.intent is Intent.LIST_OVERDUE and end in _LONGEST_OVERDUE:
        return _longest_overdue(thread.shown)
    return NO_END


def _furthest_moved(end: str, listed: Question, shown: Sequence[Shown]) -> Rows | NotUnderstood:
    way = _OF_ENDS.get(end, listed.extreme if end in _FURTHEST else None)
    if way is None:
        return NO_END
    if way is not listed.extreme or not shown:
        return Rows((replace(listed, extreme=way, first=1),))
    return Rows((shown[0].question,), shown[0].question)


def _longest_overdue(shown: Sequence[Shown]) -> Rows | NotUnderstood:
    days = sorted(one.period.start for one in shown if one.period is not None)
    first = [one for one in shown if one.period is not None and one.period.start == days[0]]
    return Rows((first[0].question,), first[0].question) if len(first) == 1 else NO_END


def _first_of(whole: Question, number: int) -> Question | None:
    """The question of so many of its rows alone, where it can ask for them."""
    if whole.intent is Intent.RANKING and whole.by and whole.by != EACH_PERIOD:
        return replace(whole, only_first=True, first=number, only_place=False)
    return replace(whole, first=number) if whole.intent in (Intent.LIST_MOVED, Intent.LIST_COUNTS) else None


def as_few_as_can_be(shown: Sequence[Shown]) -> tuple[Question, ...]:
    """One question of several rows where they are told apart by one thing alone; else one of each."""
    rows = tuple(one.question for one in shown)
    found = together(rows)
    return rows[:MOST_ROWS] if found is None else (found,)
