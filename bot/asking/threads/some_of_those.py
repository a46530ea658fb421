"""`Only those above 5%`, `just the ones that rose`, `only increases` after a list: which of them are so."""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question, only_its_figures
from bot.asking.threads.asked_of_them import says_how_they_moved
from bot.asking.threads.gaps_between import BETWEEN_THEM
from bot.asking.threads.held_against_a_time import is_held_against_a_time
from bot.asking.threads.of_all import LEFT
from bot.asking.threads.standing import TWO, joined
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of

_OPENED = r"(?:(?:and|ok|okay|so|now|then|but|can i (?:see|have)|can you (?:show|give|list)(?: me)?|please) )*"
_ONLY = r"(?:(?:show|give|list|keep)(?: me)? )?(?:(?:only|just) )?(?:the |all )?(?:those|these|ones)"
_WHO = r"(?: (?:that|which|who))?"
_ARE = r"(?: (?:are|is|were|was|have been|has been))?"
_HAVE = r"(?: (?:have|has|had))?"
_WHERE = (
    r"(?:above|below|over|under)(?=.*(?:\d|target|average|mean|limit|line|normal|usual))|up|down|rising|falling|improving|worsening|increasing|decreasing|higher|lower|better|worse"
    r"|more than|fewer than|less than|at least|at most|on target|off target|on track|off track|outside|beyond"
    r"|out of|missing|meeting|hitting|short of|unusual|level|unchanged|getting|going"
)
_WENT = (
    r"rose|fell|increased|decreased|improved|worsened|risen|fallen|gone|went|got|gotten|missed|met|hit|exceeded|dropped"
    r"|grew|grown|climbed|declined|more than|fewer than|less than|at least"
)
_OF_AN_AGE = r"(?:over|under) (?:the age of )?\d{1,2}\b(?! ?%| per| ?percent| min| sec)"
_SO = re.compile(
    rf"^{_OPENED}{_ONLY}{_WHO}{_ARE} (?!{_OF_AN_AGE})(?P<where>(?:{_WHERE})\b.*?)(?: only)?$", re.IGNORECASE
)
_DID = re.compile(rf"^{_OPENED}{_ONLY}{_WHO}(?P<did>{_HAVE} (?:{_WENT})\b.*?)(?: only)?$", re.IGNORECASE)
_RISES = r"(?:increases|rises|risers|ups|gains|those up)"
_FALLS = r"(?:decreases|falls|fallers|downs|drops|reductions|those down)"
_MOVES = re.compile(
    rf"^{_OPENED}(?:(?:show|give|list|keep)(?: me)? )?(?:(?:only|just) (?:the )?(?:(?P<up>{_RISES})|(?P<down>{_FALLS}))"
    rf"|(?:the )?(?:(?P<ups>{_RISES})|(?P<downs>{_FALLS})) only)(?P<since> (?:on|since|against|from|vs|compared) .+)?$",
    re.IGNORECASE,
)


_PLACES = re.compile(
    rf"^{_OPENED}(?:(?:show|give|list)(?: me)? )?(?:only|just) (?:(?:for|in|at) )?(?:the )?(?P<rest>\S.*?)$",
    re.IGNORECASE,
)
_LONGEST_NAME = 5


def only_there(said: str, vocabulary: Vocabulary) -> str:
    """`Only Valleys by month`, `just for Sale and Hope`: what is asked of these places; else as it was said."""
    found = _PLACES.match(said)
    words = [] if found is None else words_of(found["rest"].lower())
    names = [at for at in range(1, min(len(words), _LONGEST_NAME) + 1) if _is_a_place(tuple(words[:at]), vocabulary)]
    return said if found is None or not names else f"in {found['rest']}"


def _is_a_place(words: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    return {one.sort for one in vocabulary.readings(words)} == {Sort.AREA}


def which_of_those(said: str) -> str:
    """What is said, where some of what was listed are asked for, as which of them are so; else as it was said.

    Those over 60 may be people.
    """
    said = said.strip(" ?!.")
    if (found := _END_OF_THOSE.match(said)) is not None:
        return f"which of those is {found['end']}"
    if (found := _SO.match(said)) is not None:
        return f"which are {found['where']}"
    if (found := _DID.match(said)) is not None:
        return f"which{found['did']}"
    if (found := _MOVES.match(said)) is not None:
        return f"which are {'up' if found['up'] or found['ups'] else 'down'}{found['since'] or ''}"
    return said


_OF_THOSE = re.compile(
    r"^(?:(?:and|so|ok|but|now) )*(?:which|who|what)\b.*? of (?:those|these|them|the (?:two|three|four|five))\b"
    r"(?! (?:(?:are|have|did|do|were|was|is|has)nt|not|(?:are|have|did|do|were|was|is|has) not)\b)"
)
"""Which of them are not so are others of their kind (`those_not_so.py`)."""


_END_OF_THOSE = re.compile(
    rf"^{_OPENED}(?:(?:what|which|who)(?:s| is)? )?(?:the )?"
    r"(?P<end>lowest|highest|best|worst|biggest|smallest) of (?:those|these|them)$",
    re.IGNORECASE,
)
"""`The lowest of those`: which of them is, and not the lowest that each ever was."""
_ENDS_SAID = re.compile(r"^which of those is (?:lowest|highest|best|worst|biggest|smallest)$")
_OF_THEM_ALL = re.compile(
    r"^(?:(?:and|so|ok|but|now) )*(?:(?:which|who|what)\b.*?|(?:whats |what is )?(?:the )?(?:total|sum|average|mean))"
    r" of (?:those|these|them)\b"
)
_POINTS_AT_THEM = re.compile(r"\b(?:those|these|them|they)\b")
_ADDED_UP = re.compile(
    r"^(?:(?:and|so|ok|but|now|whats|what (?:is|was|are)|show me|give me|the|their|a|is that|how many|how much) )*"
    r"(?:total|totals|sum|combined|average|avg|mean)(?: (?:figure|number|is that))?"
    r"(?P<those> (?:of|for|across|in) (?:all )?(?:those|these|them))?(?: (?:all|together|combined|please|pls|then))*$"
)


def asks_for_their_sum(said: str, last: Question) -> bool:
    """Whether a total, an average or an end is asked of those that were told."""
    return _adds_up(said, last) or (_ENDS_SAID.match(said) or _END_OF_THOSE.match(said)) is not None


def _adds_up(said: str, last: Question) -> bool:
    """Whether a total or an average is asked of those, or of no more than what is beyond a number or their average."""
    found = _ADDED_UP.match(said)
    return found is not None and (found["those"] is not None or last.condition is not None)


def at_those_told(said: str, thread: Thread) -> Thread:
    """The thread at the areas that alone were told of their kind, where it is asked which of those is lowest."""
    rows = _told_alone(said, thread)
    alone = rows[0] if len(rows) == 1 and not _picks_one(said) else None
    those = joined(rows) if len(rows) > 1 else alone
    return thread if those is None else replace(thread, question=those, listed=None, shown=())


def those_picked(thread: Thread) -> Question | None:
    """The figures of the areas of a kind that alone were told to be so, or among the first; None where none were."""
    last = thread.question
    if last is None or thread.unanswered or not picks(last):
        return None
    plain = Intent.VALUE if last.rate is None else Intent.RATE
    rows = (one.question for one in thread.shown if not one.beside)
    those = tuple(replace(one, intent=plain, against=None, against_period=None) for one in rows)
    return joined(those) if len(those) > 1 else next(iter(those), None)


def at_what_a_share_was_of(said: str, thread: Thread) -> Thread:
    """The thread at the several things of which a share was told, where more is asked of those or of the others."""
    last = thread.question
    if last is None or last.intent is not Intent.SHARE or not (_POINTS_AT_THEM.search(said) or LEFT.match(said)):
        return thread
    if last.share_of is not None:
        of = last.share_of
        whole = () if len(last.areas) > 1 or len(last.groups) > 1 else of.areas
        plain = replace(
            only_its_figures(last), areas=whole or last.areas, groups=last.groups if not whole else of.groups
        )
        several = max(len(plain.areas), len(plain.groups)) > 1 and of.period is None
        return replace(thread, question=plain, listed=None) if several else thread
    first = thread.shown[: last.first] if last.by and last.first > 1 else ()
    those = joined(tuple(one.question for one in first)) if len(first) > 1 else None
    return thread if those is None else replace(thread, question=those, listed=None, shown=first, rows=thread.shown)


def asks_which_of_one(said: str, thread: Thread) -> bool:
    """Whether it is asked which of those is lowest where one alone was told: it is none of all the others."""
    return len(_told_alone(said, thread)) == 1 and _picks_one(said)


def is_average_of_one(said: str, thread: Thread) -> bool:
    """Whether the average of those is asked for where one alone was told: that of its chart is another."""
    return len(_told_alone(said, thread)) == 1 and not {"average", "avg", "mean"}.isdisjoint(said.split())


def _picks_one(said: str) -> bool:
    """Whether one of those is to be picked; whether it is up on a time is asked of one alone, too."""
    return _OF_THOSE.match(said) is not None and not is_held_against_a_time(said)


def _told_alone(said: str, thread: Thread) -> tuple[Question, ...]:
    """The figures of the areas of a kind that alone were told to be so, where some of those are asked for."""
    last = thread.question
    if last is None or thread.unanswered:
        return ()
    if _OF_THEM_ALL.search(said) and _turned_from_rows(last, thread):
        plain = Intent.VALUE if last.rate is None else Intent.RATE
        return tuple(replace(one.question, intent=plain, against=None, against_period=None) for one in thread.rows)
    if not (picks(last) or _moved_each(last)):
        return ()
    apart = last.only_first and last.first == TWO and BETWEEN_THEM.match(said)
    if not (apart or _adds_up(said, last) or _OF_THOSE.match(said)):
        return ()
    rows = tuple(one.question for one in thread.shown if not one.beside)
    if says_how_they_moved(said):
        return rows
    plain = Intent.VALUE if last.rate is None else Intent.RATE
    return tuple(replace(one, intent=plain, against=None, against_period=None) for one in rows)


def _turned_from_rows(last: Question, thread: Thread) -> bool:
    """Whether areas stood there before one of them, its share, or their total was told: those are they all."""
    alike = {(one.measure, one.group, one.period, one.against) for one in thread.rows}
    of_one = len(last.areas) == 1 and last.intent in (Intent.VALUE, Intent.RATE)
    told = not last.by and (of_one or last.intent in (Intent.SHARE, Intent.GAP))
    several = len({one.area for one in thread.rows}) > 1 and len(alike) == 1
    return told and several and {one.measure for one in thread.rows} == {*last.measures}


def picks(last: Question) -> bool:
    """Whether of all areas of a kind those alone were told that are so."""
    of_a_kind = last.by not in ("", EACH_PERIOD) and ":" not in last.by and not last.more_periods
    moved = last.changed and not (last.both_ways or last.only_first)
    some = last.condition is not None or last.intent is Intent.SIGNALS or moved
    return of_a_kind and (some or (last.only_first and last.first > 1))


def _moved_each(last: Question) -> bool:
    return last.intent is Intent.CHANGE and len(last.areas) > 1 and not last.by
