"""`Total`, `the average`, `the gap` behind an order or a record: of all the rows that stand there, not of the one told.

What asks for a statistic and names nothing is asked of the rows, and `that` or `it` of the one at their end.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Read, all_in_order, in_no_order
from bot.asking.reading.adding_up import adds_up
from bot.asking.reading.areas_of_a_kind import MANY_OF_A_KIND, kind_of_some
from bot.asking.reading.reading import read
from bot.asking.threads.named_alone import times_named
from bot.asking.threads.reply import Reply
from bot.asking.threads.some_of_those import asks_which_of_one, at_those_told, is_average_of_one
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import OPENED, said_alone
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

_TOTAL = word_set("total totals sum")
_AVERAGE = word_set("average avg mean")
_SMALL = word_set("the and what whats is was in of for it that them year months all please a ok so")
_PER_MONTH = word_set("per month monthly")
_BEFORE = (Intent.EXTREME, Intent.AVERAGE, Intent.LINES)
_YEARS = (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR, PeriodKind.YEAR_ENDING)
_OF_ROWS = said_alone(
    r"(?:(?:whats|what is|what was|give me|show me) )?(?:the |their )?(?:overall |grand |plain |simple )?"
    r"(?P<statistic>totals?|sum|average|avg|mean|median|gap|range|spread)(?: (?:of|for|across) (?:all|the lot))?"
    r"|(?:which|who)(?: one)?(?:s| has| have| had)? (?:moved|changed) (?:the )?(?:most|more|furthest)"
    r"|(?P<points>(?:which|who|any)(?: ones?)? of (?:those|these|them) .+"
    r"|(?:which|who)(?: ones?)? (?:are|were|have|has|is) (?:(?:gone|going) )?(?:up|down|rising|falling|rose|fell)\b.*)"
)
_OF_THOSE = said_alone(r"(?:the |their )?(?:total|sum|average|avg|mean) (?:of|for) (?:those|these|them)")
_TOTAL_THEN = said_alone(r"(?:the )?(?:overall |grand )?(?:total|sum)(?: (?:for|in|over|of))? (?P<then>.+)")
"""`Total last year`: of another time."""


_STATISTIC = r"(?:the |their |its )?(?:total|sum|average|avg|mean|median)"
_TWO = re.compile(rf"^(?:(?:and|ok|so) )*(?P<one>{_STATISTIC}) (?:and|plus|&) (?P<other>{_STATISTIC})$", re.IGNORECASE)


def two_statistics(
    text: str, thread: Thread, replied: Callable[[str], Reply], vocabulary: Vocabulary, day: date
) -> Reply | None:
    """`Total and average` behind the figures of areas: each of the two is of those; None where one has no sense."""
    plain = text.strip(" ?!.")
    found, ways = _TWO.match(plain), _both_ways(plain)
    of_areas = thread.question is not None and thread.question.by not in ("", EACH_PERIOD)
    if (found is None and not ways) or not of_areas or thread.unanswered:
        return None
    each = []
    for reply in map(replied, ways if found is None else (found["one"], found["other"])):
        asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
        if not isinstance(asked, Question):
            return None
        each.append(asked)
    return Reply(text, thread.question, each=tuple(each))


_UP = word_set("up risen rising rose higher increased")
_DOWN = word_set("down fallen falling fell lower decreased reduced dropped")
_WAY = "|".join(sorted(_UP | _DOWN))
_BOTH_WAYS = re.compile(
    rf"^(?P<which>(?:(?:and|ok|so) )*(?:which|who|any)\b.*?)\b(?P<way>{_WAY})\b(?P<then>.*?),? and "
    rf"(?:(?:which|who|those|the|ones?|are|were|have|has|is|that|went|gone) )*(?P<other>{_WAY})\b(?P<behind>.*)$",
    re.IGNORECASE,
)


def _both_ways(said: str) -> tuple[str, ...]:
    """`Which are up on May and which are down`: those that rose, and those that fell, against the same."""
    found = _BOTH_WAYS.match(said)
    if found is None or (found["way"].lower() in _UP) is (found["other"].lower() in _UP):
        return ()
    than = found["then"] or found["behind"]
    return f"{found['which']}{found['way']}{than}", f"{found['which']}{found['other']}{found['behind'] or than}"


def at_its_rows(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Thread:
    """The thread at all of the areas that were told in their order, where a statistic of them is asked for."""
    thread, last = _without_how_far(said, thread), thread.question
    if last is not None and not (last.condition or last.changed):
        thread = _as_some_of_a_kind(said, thread, vocabulary)
    found = None if thread.unanswered else _OF_ROWS.match(said)
    then = None if thread.unanswered else _TOTAL_THEN.match(said)
    of_then = then is not None and any(times_named(then["then"], vocabulary, day))
    total = of_then or (found is not None and found["statistic"] in _TOTAL)
    of_a_list = found is not None and found["points"] and (last is None or last.by or len(last.areas) > 1)
    if of_a_list:
        return at_those_told(said, thread)
    rows = _rows_told(thread, total) if total or (found is not None and not of_a_list) else None
    if rows is None:
        return at_those_told(said, thread)
    rows = all_in_order(rows)
    if total:
        plain = Intent.VALUE if rows.rate is None else Intent.RATE
        rows = replace(in_no_order(rows), intent=plain, best=None, lines=())
        rows = replace(rows, by="") if of_then and not rows.by.startswith("peers:") else rows
    shown = thread.shown if len(thread.shown) > 1 else thread.rows or thread.shown
    return replace(thread, question=rows, listed=None, shown=shown)


_ASKS_WHICH = re.compile(
    rf"^{OPENED}(?:(?:which|who|any)\b|rank\b|(?:the )?(?:highest|lowest|best|worst|top|bottom|most|fewest)\b|in order)"
)


def _as_some_of_a_kind(said: str, thread: Thread, vocabulary: Vocabulary) -> Thread:
    """The thread at a list of some of a kind, where which of the many areas that were told is so is asked."""
    last = thread.question
    if last is None or last.by or thread.unanswered or last.intent not in (Intent.VALUE, Intent.RATE):
        return thread
    kind = kind_of_some(last, vocabulary.framework)
    alone = len(last.measures) == 1 and len(last.groups) < len(("one", "other")) and not last.more_periods
    if not kind or len(last.areas) < MANY_OF_A_KIND or not alone or not _ASKS_WHICH.match(said):
        return thread
    return replace(thread, question=replace(last, by=kind, summed=False), rows=())


def _without_how_far(said: str, thread: Thread) -> Thread:
    """The thread at the areas of which it was told how far they are from a line, where a statistic of them is asked."""
    last = thread.question
    asked = _OF_ROWS.match(said) or _OF_THOSE.match(said)
    if last is None or not (asked and last.how_far) or last.by in ("", EACH_PERIOD):
        return thread
    plain = replace(last, how_far=False, threshold=None, beside="", lines=(), extreme=None)
    return replace(thread, question=plain)


def _rows_told(thread: Thread, total: bool) -> Question | None:
    """The order of which one was told, or was turned to; the areas of which the total was told, but for a total."""
    last, listed = thread.question, thread.listed
    if last is None:
        return None
    if _is_an_order(last):
        # The total of the top two is that of the two.
        return last if last.first < len(("one", "other")) else None
    alike = listed is not None and (listed.measures, listed.groups) == (last.measures, last.groups)
    if listed is None or not alike or len(last.areas) != 1:
        return None
    if last.by or listed.by in ("", EACH_PERIOD):
        return None
    of_total = last.intent is Intent.VALUE and last.areas == listed.areas and not total
    told = listed.intent in (Intent.VALUE, Intent.RANKING) and not listed.changed
    return listed if (of_total and told) or (_is_an_order(listed) and listed.only_first) else None


def _is_an_order(question: Question) -> bool:
    plain = not (question.changed or question.beside or question.more_periods or question.condition)
    return question.intent is Intent.RANKING and plain and question.by not in ("", EACH_PERIOD)


def statistic_of_its_time(text: str, thread: Thread, vocabulary: Vocabulary) -> Reply | None:
    """The total of the time that a record or an average was of, and of a year that stands its average, too.

    It is asked for by no more than that word, and is never all crime for being called so.
    """
    before, words = thread.question, words_of(text)
    if before is None or thread.unanswered:
        return None
    said = " ".join(words)
    if is_average_of_one(said, thread):
        return Reply(text, before, Read(NotUnderstood("one of those")))
    if _has_none(said, before) or asks_which_of_one(said, thread):
        return Reply(text, before, Read(NotUnderstood("which of them")))
    if before.by or len(before.measures) != 1:
        return None
    total, average = not _TOTAL.isdisjoint(words), not _AVERAGE.isdisjoint(words)
    of_the_year = "year" in words and before.intent in (Intent.VALUE, Intent.AVERAGE) and _is_of_a_year(before)
    if total is average or not (of_the_year or (total and before.intent in _BEFORE)):
        return None
    if not {*words} <= (_TOTAL | _SMALL if total else _AVERAGE | _SMALL | _PER_MONTH):
        return None
    if of_the_year:
        return Reply(text, before, Read(replace(before, intent=Intent.VALUE if total else Intent.AVERAGE)))
    return Reply(text, before, Read(_total_of(before, vocabulary)))


def _has_none(said: str, before: Question) -> bool:
    """Whether the rows have no such statistic: how areas moved is not averaged, nor what was added up once more."""
    moves = before.intent is Intent.RANKING and before.changed
    if moves and before.only_first and _OF_THOSE.match(said):
        return True  # of the one that moved most, of those that moved so, or of all
    found = _OF_ROWS.match(said)
    added_up = before.summed and len(before.areas) > 1 and found is not None and found["statistic"] not in _TOTAL
    return found is not None and found["statistic"] is not None and (moves or added_up)


def _is_of_a_year(question: Question) -> bool:
    return not question.more_periods and [one.kind in _YEARS for one in question.period.candidates] == [True]


def _total_of(before: Question, vocabulary: Vocabulary) -> Question | NotUnderstood:
    if before.period == NEWEST or before.more_periods or not adds_up(before, vocabulary.framework):
        return NotUnderstood("no sum of them")
    plain = replace(before, intent=Intent.VALUE, extreme=None, best=None, both_ends=False, largest_move=False, lines=())
    return replace(plain, cadences=(), stepped=False, median=False, first=0, only_first=False)
